import { countOf, present, type Row, type Sheet } from '../rules.ts'

/** One for the group as a whole, where something is so; nothing otherwise. */
const once = (key: string, is_so: boolean) => ({ key, count: is_so ? 1 : 0 })
const none = (rows: readonly Row[], field: string, value: string) => countOf(rows, field, value) === 0
const written = (rows: readonly Row[], field: string) => rows.length - countOf(rows, field, '')
const where = (rows: readonly Row[], field: string, ...values: readonly string[]) =>
  rows.filter(row => values.includes(row.fields[field] ?? ''))
const passed = (rows: readonly Row[], today: string) =>
  rows.filter(({ fields: { until_day = '' } }) => until_day !== '' && until_day < today)

/** What residents, the place and the services have that could be used. */
const resources: Sheet = {
  name: 'resources',
  columns: 'source',
  fields: [
    { name: 'what', kind: 'line' },
    { name: 'source', kind: 'choice', options: ['residents', 'local', 'own'] },
    { name: 'who', kind: 'line', optional: true, naming: true },
    { name: 'use', kind: 'text', optional: true },
    { name: 'in_use', kind: 'tick', optional: true },
  ],
  hints: rows => {
    const some = rows.length > 0
    return present([
      once('no_residents', some && none(rows, 'source', 'residents')),
      once('no_local', some && none(rows, 'source', 'local')),
      once('no_own', some && none(rows, 'source', 'own')),
      once('nothing_used', rows.length > 2 && none(rows, 'in_use', 'yes')),
    ])
  },
  sums: rows => present([{ key: 'in_use', count: countOf(rows, 'in_use', 'yes') }]),
}

/** What there is already for the same people, where it overlaps and where something is missing. */
const offers: Sheet = {
  name: 'offers',
  fields: [
    { name: 'offer', kind: 'line' },
    { name: 'giver', kind: 'line', optional: true, naming: true },
    { name: 'known', kind: 'choice', options: ['yes', 'some', 'no'], optional: true },
    { name: 'used', kind: 'choice', options: ['yes', 'some', 'no'], optional: true },
    { name: 'overlaps', kind: 'line', optional: true },
    { name: 'missing', kind: 'text', optional: true },
  ],
  hints: rows => {
    const known = where(rows, 'known', 'yes', 'some')
    return present([
      once('ask_residents', rows.length > 0 && written(rows, 'known') === 0),
      { key: 'unknown', count: countOf(rows, 'known', 'no') },
      { key: 'not_used', count: countOf(known, 'used', 'no') },
      { key: 'overlap', count: written(rows, 'overlaps') },
      { key: 'gap', count: written(rows, 'missing') },
    ])
  },
  sums: rows =>
    present([
      { key: 'overlaps', count: written(rows, 'overlaps') },
      { key: 'gaps', count: written(rows, 'missing') },
    ]),
}

/** What we need to know, and who knows it: to have lived it is knowledge too. */
const competence: Sheet = {
  name: 'competence',
  columns: 'kind',
  fields: [
    { name: 'what', kind: 'line' },
    {
      name: 'kind',
      kind: 'choice',
      options: ['lived', 'professional', 'local', 'practical', 'missing'],
    },
    { name: 'who', kind: 'line', optional: true, naming: true },
    { name: 'how', kind: 'text', optional: true },
  ],
  hints: rows =>
    present([
      once('no_lived', rows.length > 0 && none(rows, 'kind', 'lived')),
      { key: 'no_way', count: countOf(where(rows, 'kind', 'missing'), 'how', '') },
    ]),
}

const on_a_screen = ['sms', 'email', 'social']

/** How the group keeps in touch between meetings. It is only written down: nothing is sent from here. */
const channel: Sheet = {
  name: 'channel',
  fields: [
    { name: 'for_what', kind: 'line' },
    {
      name: 'way',
      kind: 'choice',
      options: ['phone', 'sms', 'email', 'social', 'letter', 'board', 'meeting'],
      optional: true,
    },
    { name: 'keeper', kind: 'line', optional: true, naming: true },
    { name: 'left_out', kind: 'text', optional: true },
  ],
  hints: rows => {
    const chosen = written(rows, 'way')
    return present([
      { key: 'no_way', count: rows.length - chosen },
      once('only_digital', chosen > 0 && countOf(rows, 'way', ...on_a_screen) === chosen),
      { key: 'nobody_keeps', count: countOf(rows, 'keeper', '') },
      { key: 'left_out', count: written(rows, 'left_out') },
      once('social', !none(rows, 'way', 'social')),
    ])
  },
}

/** What is tried: the question, the limit, the stop sign, and who has it afterwards. */
const trials: Sheet = {
  name: 'trials',
  fields: [
    { name: 'what', kind: 'line' },
    { name: 'question', kind: 'line', optional: true },
    { name: 'limit', kind: 'line', optional: true },
    { name: 'stop', kind: 'line', optional: true },
    { name: 'who', kind: 'line', optional: true, naming: true },
    { name: 'from_day', kind: 'day', optional: true },
    { name: 'until_day', kind: 'day', optional: true },
    { name: 'result', kind: 'text', optional: true },
    { name: 'taken_up', kind: 'choice', options: ['not_yet', 'yes', 'no'], optional: true },
    { name: 'owner_after', kind: 'line', optional: true, naming: true },
  ],
  hints: (rows, { today }) => {
    const going = where(where(rows, 'result', ''), 'taken_up', '', 'not_yet')
    return present([
      { key: 'no_stop', count: countOf(going, 'stop', '') },
      { key: 'no_result', count: countOf(passed(rows, today), 'result', '') },
      { key: 'no_owner', count: countOf(where(rows, 'taken_up', 'yes'), 'owner_after', '') },
    ])
  },
}

const matters = ['runs', 'rota', 'money', 'council', 'veto', 'paid_work', 'evaluate', 'leave'] as const

/** The short agreement on running it together. */
const running: Sheet = {
  name: 'running',
  columns: 'matter',
  agreement: true,
  fields: [
    { name: 'agreed', kind: 'text', most: 600 },
    { name: 'matter', kind: 'choice', options: matters },
    { name: 'who', kind: 'line', optional: true, naming: true },
    { name: 'until_day', kind: 'day', optional: true },
  ],
  hints: (rows, { today }) => {
    if (rows.length === 0) return []
    const council = where(rows, 'matter', 'council')
    return present([
      { key: 'not_agreed', count: matters.filter(matter => none(rows, 'matter', matter)).length },
      once('no_day', written(rows, 'until_day') === 0),
      once('no_term', council.length > 0 && written(council, 'until_day') === 0),
      once('no_veto', council.length > 0 && none(rows, 'matter', 'veto')),
      { key: 'over', count: passed(rows, today).length },
    ])
  },
}

/** What became of it, told by those who took part and by those who never did. */
const year_after: Sheet = {
  name: 'year_after',
  columns: 'teller',
  fields: [
    { name: 'said', kind: 'text', most: 600 },
    { name: 'teller', kind: 'choice', options: ['took_part', 'never_took_part', 'employee', 'leader'] },
    { name: 'still', kind: 'choice', options: ['yes', 'partly', 'no'], optional: true },
    { name: 'for_whom', kind: 'line', optional: true },
    { name: 'slid_back', kind: 'text', optional: true },
    { name: 'lives_on', kind: 'text', optional: true },
  ],
  hints: rows => {
    const inside = rows.length > 0 && countOf(rows, 'teller', 'employee', 'leader') === rows.length
    return present([
      once('only_employees', inside),
      once('nobody_outside', rows.length > 0 && !inside && none(rows, 'teller', 'never_took_part')),
      once('ended', !none(rows, 'still', 'no')),
    ])
  },
}

/** The sheets that are filled on the way, with those who joined. */
export const together: readonly Sheet[] = [
  resources,
  offers,
  competence,
  channel,
  trials,
  running,
  year_after,
]
