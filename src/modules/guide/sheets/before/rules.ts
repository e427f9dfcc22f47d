import { countOf, present, type Row, type Sheet, type Told } from '../rules.ts'

const barriers = ['none', 'law', 'rule', 'routine', 'culture', 'budget', 'role'] as const

/** What lies within our power, what stands in the way, and who has the say. */
const scope: Sheet = {
  name: 'scope',
  columns: 'zone',
  fields: [
    { name: 'what', kind: 'line' },
    { name: 'zone', kind: 'choice', options: ['power', 'influence', 'outside'] },
    { name: 'barrier', kind: 'choice', options: barriers, optional: true },
    { name: 'owner', kind: 'line', optional: true, naming: true },
    { name: 'action', kind: 'text', optional: true },
  ],
  hints: rows => {
    const outside = rows.filter(row => row.fields.zone === 'outside')
    const of_habit = countOf(rows, 'barrier', 'culture', 'routine')
    const of_law = countOf(rows, 'barrier', 'law')
    return present([
      { key: 'no_owner', count: countOf(outside, 'owner', '') },
      { key: 'nothing_in_power', count: rows.length > 0 && countOf(rows, 'zone', 'power') === 0 ? 1 : 0 },
      { key: 'habit', count: of_habit >= 2 && of_habit > of_law ? of_habit : 0 },
      { key: 'law', count: of_law },
    ])
  },
  sums: rows =>
    present(
      barriers
        .filter(kind => kind !== 'none')
        .map(kind => ({ key: kind, count: countOf(rows, 'barrier', kind) })),
    ),
}

/** Whom it concerns, why them, and whether they have a seat. */
const affected: Sheet = {
  name: 'affected',
  fields: [
    { name: 'who', kind: 'line' },
    {
      name: 'group',
      kind: 'choice',
      options: ['residents', 'civil_society', 'employees', 'others'],
      optional: true,
    },
    { name: 'why', kind: 'text', optional: true },
    { name: 'reach', kind: 'text', optional: true },
    { name: 'seat', kind: 'choice', options: ['yes', 'not_yet', 'somebody_for_them'], optional: true },
    { name: 'stay_away', kind: 'text', optional: true },
  ],
  hints: rows =>
    present([
      { key: 'no_seat', count: countOf(rows, 'seat', 'not_yet', 'somebody_for_them') },
      { key: 'only_employees', count: isOnly(rows, 'group', 'employees') ? rows.length : 0 },
    ]),
}

/** How it is today and what was tried before, seen by both sides. */
const practice: Sheet = {
  name: 'practice',
  columns: 'side',
  fields: [
    { name: 'what', kind: 'line' },
    { name: 'side', kind: 'choice', options: ['residents', 'employees'] },
    { name: 'kind', kind: 'choice', options: ['today', 'earlier'], optional: true },
    { name: 'happened', kind: 'text', optional: true },
    { name: 'effect', kind: 'text', optional: true },
    { name: 'differently', kind: 'text', optional: true },
  ],
  hints: rows =>
    present([
      { key: 'residents_missing', count: isOnly(rows, 'side', 'employees') ? rows.length : 0 },
      { key: 'employees_missing', count: isOnly(rows, 'side', 'residents') ? rows.length : 0 },
    ]),
}

/** What may go wrong, how we notice, what we do, who keeps an eye on it. */
const risks: Sheet = {
  name: 'risks',
  fields: [
    { name: 'what', kind: 'line' },
    { name: 'sign', kind: 'line', optional: true },
    { name: 'action', kind: 'text', optional: true },
    { name: 'watcher', kind: 'line', optional: true, naming: true },
  ],
  hints: rows => {
    const watchers = rows.map(row => (row.fields.watcher ?? '').toLowerCase())
    const one_for_all = rows.length >= 3 && watchers[0] !== '' && new Set(watchers).size === 1
    return present([
      { key: 'nobody_watches', count: countOf(rows, 'watcher', '') },
      { key: 'one_watches_all', count: one_for_all ? rows.length : 0 },
    ])
  },
}

const hoursIn = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + Number(row.fields.hours), 0)
const ofResidents = (rows: readonly Row[]) => rows.filter(row => row.fields.side === 'residents')

/** Whose time, how much, and whether a leader has said yes to it. */
const time: Sheet = {
  name: 'time',
  fields: [
    { name: 'who', kind: 'line', naming: true },
    { name: 'side', kind: 'choice', options: ['employees', 'residents', 'others'], optional: true },
    { name: 'hours', kind: 'number', optional: true, most: 300 },
    { name: 'from_day', kind: 'day', optional: true },
    { name: 'until_day', kind: 'day', optional: true },
    { name: 'agreed', kind: 'tick', optional: true },
  ],
  hints: (rows, { today }) => {
    const employees = rows.filter(row => row.fields.side === 'employees')
    const over = rows.filter(({ fields: { until_day = '' } }) => until_day !== '' && until_day < today)
    return present([
      { key: 'no_leader', count: countOf(employees, 'agreed', '') },
      {
        key: 'residents_missing',
        count: rows.length > 0 && ofResidents(rows).length === 0 ? rows.length : 0,
      },
      { key: 'over', count: over.length },
    ])
  },
  sums: rows =>
    present([
      { key: 'hours', count: hoursIn(rows) },
      { key: 'hours_of_residents', count: hoursIn(ofResidents(rows)) },
    ]),
}

const logics = ['right', 'results', 'together'] as const

/** Where a goal comes from, which way of thinking it belongs to, how deep a change it asks for, and who wants a report. */
const goals: Sheet = {
  name: 'goals',
  fields: [
    { name: 'goal', kind: 'line' },
    { name: 'whose', kind: 'choice', options: ['residents', 'service', 'plan', 'funder'], optional: true },
    { name: 'logic', kind: 'choice', options: logics, optional: true },
    { name: 'order', kind: 'choice', options: ['first', 'second', 'third'], optional: true },
    { name: 'report_day', kind: 'day', optional: true },
    { name: 'report_to', kind: 'line', optional: true, naming: true },
  ],
  hints: (rows, { today }) => {
    const alone = logics.find(logic => countOf(rows, 'logic', logic) >= 2 && isOnly(rows, 'logic', logic))
    const due = rows.map(row => row.fields.report_day ?? '').filter(day => day !== '')
    const told = rows.length - countOf(rows, 'whose', '')
    const hints: Told[] = [
      ...(alone ? [{ key: `only_${alone}` }] : []),
      { key: 'none_of_residents', count: countOf(rows, 'whose', 'residents') === 0 ? told : 0 },
      { key: 'report_soon', count: due.filter(day => day >= today && daysFrom(today, day) <= 30).length },
    ]
    return present(hints)
  },
}

/** What we mean by co-creation: before, underway, after. */
const definitions: Sheet = {
  name: 'definitions',
  columns: 'moment',
  fields: [
    { name: 'words', kind: 'text', most: 600 },
    { name: 'moment', kind: 'choice', options: ['before', 'underway', 'after'] },
  ],
  hints: (rows, { today }) => {
    const days = rows.map(row => daysFrom(row.added_at.toISOString().slice(0, 10), today))
    const long_ago = rows.length > 0 && countOf(rows, 'moment', 'after') === 0 && Math.min(...days) >= 90
    return long_ago ? [{ key: 'look_again' }] : []
  },
}

/** Whether something is said in this field, and nothing but this. */
const isOnly = (rows: readonly Row[], field: string, value: string): boolean =>
  countOf(rows, field, value) > 0 && countOf(rows, field, value, '') === rows.length

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The sheets that help before others are invited. */
export const before: readonly Sheet[] = [scope, affected, practice, risks, time, goals, definitions]
