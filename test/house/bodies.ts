import fc from 'fast-check'
import { sheets } from '../../src/modules/guide/sheets/queries.ts'
import type { Side } from '../../src/modules/scorecard/rounds/rules.ts'
import { sheetCode } from '../../src/modules/scorecard/typed/rules.ts'
import { linkOf } from '../../src/platform/links.ts'
import type { WriteRoute } from '../../src/platform/route.ts'
import { makeWav } from '../setup/sounds.ts'
import { board_ids } from './boards.ts'
import { given } from './contributions.ts'
import { idea_ids } from './ideas.ts'
import { asked_seat, gathered_meeting, own_method, seen_method, seen_plan } from './learning.ts'
import { meeting_ids, poll } from './meetings.ts'
import { laid_passkey } from './people.ts'
import { plausible, shapeOf } from './plausible.ts'
import { research_ids } from './research.ts'

/** What people, and those who wish no good, may send. An element <fuzz> must never come out. */
export const wild = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      ' ',
      '\n',
      '\0',
      'a\0b',
      '\u0007',
      '\u202e',
      '\ufffe',
      '\ud800',
      '🫖'.repeat(40),
      'é'.normalize('NFD'),
    ],
    ...[
      '-1',
      '0',
      '1',
      '1.5',
      '1e3',
      '2147483648',
      '99999999999999999999',
      '1e400',
      'NaN',
      'Infinity',
      '0x10',
      '٣',
    ],
    ...['null', 'undefined', 'true', '[]', '{}', '[object Object]', '__proto__', 'constructor', 'toString'],
    ...["'; drop table account; --", "' or 1=1 --", '%', '_', '\\', '$1', '{x}', '{{x}}', '../../etc/passwd'],
    ...[
      '"\'><fuzz x=1>',
      '<fuzz>',
      '</textarea><fuzz>',
      '</title><fuzz>',
      '--><fuzz>',
      '&lt;fuzz&gt;',
      'javascript:fuzz',
    ],
    ...[
      '//evil.example',
      'https://evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      '/æøå',
      '/ŋ',
      '/a\r\nx: y',
    ],
    ...['0000-01-01', '9999-12-31', '2026-02-30', '99999-01-01', '-4713-01-01', 'infinity', 'today'],
    ...[
      '00000000-0000-0000-0000-000000000000',
      'ffffffff-ffff-ffff-ffff-ffffffffffff',
      'a@b',
      'A@B.NO',
      'ø@å.no',
    ],
    ...['x'.repeat(121), 'x'.repeat(2001), 'æ'.repeat(20_000), ' '.repeat(5_000), '\n'.repeat(3_000)],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.uuid(),
)

export type Body = { type: string | undefined; body: string | FormData }

export const odd_bodies: fc.Arbitrary<Body> = fc.record({
  type: fc.constantFrom(
    'application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/xml',
    undefined,
  ),
  body: fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '"x"',
    '{"__proto__":{"x":1}}',
    '%',
    '%00=%00',
    '&&==&',
    '--x\r\n',
    '--x--',
    '\0',
    'a=1&a=2&a=3',
  ),
})

/** A file of answers to our own instrument: seven people, seven fields by four values. */
function answersFile(): string {
  const fields = [
    'equality',
    'goal',
    'communication',
    'anchoring',
    'facilitation',
    'resources',
    'complementarity',
  ]
  const values = ['openness', 'democracy', 'creativity', 'leadership']
  const header = fields.flatMap(field => values.map(value => `${field}-${value}`)).join()
  return [header, ...Array(7).fill(Array(28).fill('5').join())].join('\n')
}

/** What only the rooms know: the texts that stand for something in their forms. */
const known: Readonly<Record<string, readonly string[]>> = {
  instrument: ['samskap-28@0.1'],
  version: ['1', '2'],
  amount: ['', '450', '84,50'],
  day: ['2026-01-29'],
  on_day: ['2026-01-29'],
  paid_on: ['', '2026-02-01'],
  closes_on: ['', '2026-06-01'],
  content_version: ['0.1'],
  statement_id: ['', 'equality-openness'],
  passkey: [laid_passkey.toString('base64url')],
  key: ['AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBB'],
  answers: [
    Array(28).fill(5).join(),
    Array(28).fill(-1).join(),
    Array(28).fill(0).join(),
    Array(28).fill(7).join(),
  ],
  file: [answersFile()],
  files: ['Vi vil samskape.'],
  map: [''],
  group: [''],
  go: ['start', 'next', 'back', 'all', 'review', '3', '27'],
  to: ['/mine', ''],
  municipality: ['', 'Bodø', '1804'],
  organisation_number: [''],
}

/** The round that is open wherever forms are sent to one: the code of its sheets follows from it. */
export const open_round = {
  id: '8f2b5c1e-5a0d-4c7e-9b61-2d40f1e7a933',
  instrument_id: 'samskap-28',
  instrument_version: '0.1',
  sides: [
    { id: 'residents', parties: ['resident', 'civil_society'] },
    { id: 'public', parties: ['public_employee', 'leader'] },
  ] satisfies Side[],
  k: 5,
}

const a_sheet = {
  sheet: [sheetCode(open_round)],
  typed: ['1234512345123451234512345?-.', '3'.repeat(28)],
  side: ['residents', 'public'],
}

const an_estimate = {
  ...{ count_low: ['2', '1,5'], count_high: ['8', '12'], each_low: ['0', '40 000'], each_high: ['60 000'] },
  ...{ share_low: ['10', '0'], share_high: ['50', '100'] },
}

/** What can be chosen, ticked or counted on the guide's sheets; the rest is text. */
const chosen = sheets.flatMap(sheet => sheet.fields).filter(({ kind }) => kind !== 'line' && kind !== 'text')
const on_a_sheet = Object.fromEntries(
  Object.entries(Object.groupBy(chosen, ({ name }) => name)).map(([name, fields = []]) => [
    name,
    ['', ...fields.flatMap(({ options = [] }) => options)],
  ]),
)

/** A short form as it is laid: one group whose form is planned, one whose form is open, and the link that opens it. */
export const short_form = {
  initiative_id: '3b0c7a52-91d4-4f6e-8a57-6c2e0f9b1d48',
  planned: {
    group_id: 'b7d1f0a4-2c63-4e98-9f05-1a8c6e4d3b72',
    indicator_id: '5e9a2c17-7b48-4d30-a6f1-c0d3e8b95f24',
  },
  open: {
    group_id: 'd2f8b6c3-0e71-4a59-8c94-7f5b3a1e6d09',
    indicator_id: '9c4e1b80-6d25-47fa-b3e8-2a7f0c5d9e16',
  },
  token: 'S'.repeat(43),
  key: 'A'.repeat(22),
}
/** The entries of the plan that are laid to be tied together: an activity, a goal and its group. */
export const plan_ids = {
  group: '6a1c9d52-3f07-4b8e-92d4-e5b70c8f1a36',
  activity: 'c84e2f17-90b5-4d63-a1f8-7b2d5e609c41',
  result: '2d7b60e9-5c18-4fa3-8e64-19f3a7c0b5d8',
  goal: 'f1903ab6-e724-4c5d-b08f-63d9e1a274c5',
}

const answered = {
  link: [linkOf(short_form.initiative_id, short_form.token)],
  key: [short_form.key],
  a_0: ['3', '-2', ''],
}
const said_when = {
  link: [linkOf(poll.initiative_id, poll.token)],
  key: ['A'.repeat(22)],
  name: ['Kari'],
  [`a_${meeting_ids.option}`]: ['yes', 'if_needed', 'no'],
}
const when = { day: ['2026-03-12'], from: ['18', '18.30', '18:00'], to: ['', '20:00'] }
const planned = {
  group_id: [short_form.planned.group_id],
  indicators: [short_form.planned.indicator_id],
  title: ['Torsdagene'],
  intro: [''],
  closes_on: [''],
}

const for_group = { group_id: [short_form.planned.group_id], goal_id: [''] }
const an_indicator = {
  ...{ goal_id: [''], activity_id: [''], measured_by: [''], kind: ['scale'], way: ['', 'asked'] },
  ...{ scale_min: ['1'], scale_max: ['5'], first_on: ['', '2026-03-01'], last_on: ['', '2027-03-01'] },
}

const measured = {
  ...{ day: ['2026-01-05', '2026-01-15', '2026-01-20'], value: ['3', '3,5'], part: [''], n: ['', '12'] },
  ...{ low: [''], high: [''], missing: [''], comment: ['', 'Regn'], source: [''] },
}
const a_series = {
  indicator: ['', short_form.planned.indicator_id],
  pasted: ['dag;verdi\n2026-01-25;3', 'dag;indikator;verdi\n2026-01-26;Hører til;3'],
  file: [''],
  looked_at: ['', 'yes'],
}

const a_plan = JSON.stringify({
  format: 'samskap-plan',
  version: 1,
  lists: {
    groups: [{ key: 'g1', name: 'De unge', kind: 'residents', priority: 1 }],
    items: [{ key: 'e1', kind: 'goal', group: 'g1', title: 'Har et sted å være' }],
  },
})

const a_board = { kinds: ['challenge', 'solution'], dots: ['3', '5'], id: [board_ids.fresh] }
const a_note = {
  given_key: ['AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBB'],
  kind: ['challenge', 'solution'],
  theme_id: ['', board_ids.theme],
}

/** The same where one form means something of its own by a name. */
/** A code book as another program writes it. */
const a_code_book =
  '<CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes><Code guid="5c2f9a52-1d0e-4a51-9f6c-1b7e0a012345" name="mat" isCodable="true"/></Codes></CodeBook>'

/** Silence as a WAV file without any sign that is no letter. */
const a_sound = makeWav(0).toString('latin1')

const known_at: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '/i/:initiative/guide/sheets/:name': on_a_sheet,
  '/i/:initiative/guide/sheets/:name/:row': on_a_sheet,
  '/i/:initiative/impact/groups': { size: ['', '40'] },
  '/i/:initiative/impact/groups/:group': { size: ['', '40'] },
  '/i/:initiative/impact/groups/:group/voices': { seats: [''], people: ['3'] },
  '/i/:initiative/impact/hypothesis': {
    from_id: [plan_ids.activity],
    to_id: [plan_ids.result, plan_ids.goal],
  },
  '/when': said_when,
  '/when/answers': said_when,
  '/when/answers/take-back': said_when,
  '/i/:initiative/meetings/new': when,
  '/i/:initiative/meetings/:meeting/edit': { ...when, online_address: [''] },
  '/i/:initiative/meetings/:meeting/times': when,
  '/i/:initiative/meetings/:meeting/times/answers': { [`a_${meeting_ids.option}`]: ['yes', 'no'] },
  '/i/:initiative/meetings/:meeting/invited/mail': { people: [meeting_ids.person] },
  '/i/:initiative/meetings/:meeting/invited/noted': { people: [meeting_ids.person] },
  '/i/:initiative/meetings/:meeting/invited/for': { participant_id: [meeting_ids.person] },
  '/q': answered,
  '/q/answers': answered,
  '/q/answers/take-back': answered,
  '/i/:initiative/impact/asking/new': planned,
  '/i/:initiative/impact/measurements/:indicator': measured,
  '/i/:initiative/impact/measurements/:indicator/baseline': { ...measured, day: ['2026-01-05'] },
  '/i/:initiative/impact/measurements/:indicator/figures/:measurement': measured,
  '/i/:initiative/impact/measurements/:indicator/targets': { day: ['2026-06-30'], value: ['4', '4,5'] },
  '/i/:initiative/impact/series': a_series,
  '/i/:initiative/impact/indicators': for_group,
  '/i/:initiative/impact/library/:name': for_group,
  '/i/:initiative/impact/indicators/:indicator': an_indicator,
  '/i/:initiative/impact/asking/:asking/edit': planned,
  '/i/:initiative/impact/asking/:asking/paper': answered,
  '/i/:initiative/impact/asking/:asking/paper/undo': answered,
  '/i/:initiative/guide/letters/:letter/mail': {
    addresses: ['', 'kari@example.test', 'kari@example.test\nola'],
  },
  '/i/:initiative/rounds/:round/paper/enter': a_sheet,
  '/i/:initiative/rounds/:round/paper/entered': a_sheet,
  '/i/:initiative/me/things/name-off': { table: ['talk_note'] },
  '/i/:initiative/impact/import': { file: [a_plan], replace: ['yes', ''] },
  '/i/:initiative/impact/gains': an_estimate,
  '/i/:initiative/impact/gains/:gain': an_estimate,
  '/i/:initiative/impact/stories': { told_on: ['', '2026-01-29'], said_yes: ['yes'] },
  '/i/:initiative/impact/stories/:story': { told_on: ['', '2026-01-29'] },
  '/i/:initiative/contributions/new': {
    given_key: ['AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBB'],
    given_on: ['', '2026-01-29'],
    given_by: [''],
    party: ['', 'resident'],
    email: [''],
  },
  '/i/:initiative/contributions/reply': { contribution: [given.id] },
  '/given': { code: [given.code] },
  '/given/word': { code: [given.code] },
  '/given/no-mail': { code: [given.code] },
  '/i/:initiative/learning/shelf/share': { kind: ['method'], ref: [own_method], seen: [seen_method] },
  '/i/:initiative/learning/shelf/:thing/take': { group_id: [''] },
  '/i/:initiative/learning/mentors/offer': { languages: ['nb', 'da'], places: ['1', '3'] },
  '/i/:initiative/learning/gatherings/new': { meeting: [gathered_meeting], themes: ['food'] },
  '/i/:initiative/learning/gatherings/:gathering/edit': { themes: ['food'] },
  '/i/:initiative/learning/help/plan': { parts: ['purpose'], seen: [seen_plan] },
  '/i/:initiative/ideas/new': { contributions: ['', idea_ids.more] },
  '/i/:initiative/ideas/:idea/grow': { contributions: [idea_ids.more] },
  '/i/:initiative/ideas/:idea/move/:name': { since: ['', '2026-01-29'] },
  '/i/:initiative/pictures/:picture/persons': { persons: [idea_ids.person] },
  '/i/:initiative/boards/new': a_board,
  '/i/:initiative/boards/:board/settings': { ...a_board, anonymous: [''] },
  '/i/:initiative/boards/:board/notes': a_note,
  '/i/:initiative/boards/:board/themes': { id: [board_ids.fresh] },
  '/i/:initiative/boards/:board/themes/:theme/move': { to: ['up', 'down'] },
  '/i/:initiative/boards/:board/typing': {
    ...a_note,
    lines: ['Bussen\nMaten', '- Én ting'],
    giver: ['nobody'],
  },
  '/i/:initiative/boards/:board/notes/:note/place': {
    theme_id: ['', board_ids.theme],
    where: ['first', 'last'],
  },
  '/i/:initiative/boards/:board/notes/:note/merge': { into: [board_ids.other] },
  '/i/:initiative/boards/:board/notes/:note/mark': { dots: ['0', '1', '3'], stance: ['', 'can_live'] },
  '/i/:initiative/meetings/elsewhere': {
    day: ['2026-01-29'],
    from: ['18:00'],
    to: ['20:00'],
    people: [''],
  },
  '/i/:initiative/meetings/:meeting/minutes/write': { version: ['0', '1'] },
  '/i/:initiative/meetings/:meeting/minutes/send': { number: ['2'], version: ['1'] },
  '/i/:initiative/meetings/:meeting/minutes/confirm': { number: ['1'] },
  '/i/:initiative/meetings/:meeting/minutes/correct': { number: ['1'] },
  '/i/:initiative/meetings/:meeting/minutes/count': { number: ['1'] },
  '/i/:initiative/meetings/:meeting/minutes/lines': {
    given_key: ['AAAAAAAAAAAAAAAAAAAAAA', 'BBBBBBBBBBBBBBBBBBBBBB'],
    given_by: [''],
  },
  '/i/:initiative/meetings/:meeting/minutes/sound': { file: ['RIFF    WAVEfmt and data'] },
  '/i/:initiative/meetings/:meeting/cafe/:agenda/setting': {
    ...{ tables: ['2', '4'], rounds: ['1', '3'], round_minutes: ['15'], topics: ['', 'Buss', 'Buss\nMat'] },
    version: ['1'],
  },
  '/i/:initiative/meetings/:meeting/cafe/:agenda/move': { from: ['1'], to: ['0', '2'] },
  '/i/:initiative/meetings/:meeting/cafe/:agenda/join': { participant_id: [''] },
  '/i/:initiative/meetings/:meeting/evening/move': {
    from: [meeting_ids.running],
    to: [meeting_ids.next, meeting_ids.pulse, ''],
  },
  '/i/:initiative/meetings/:meeting/evening/present': { participant_id: [meeting_ids.person] },
  '/i/:initiative/meetings/:meeting/evening/more': { item: [meeting_ids.running], added: ['0', '5'] },
  '/i/:initiative/meetings/:meeting/evening/quiet': { item: [meeting_ids.running] },
  '/i/:initiative/meetings/:meeting/evening/pulse': { item: [meeting_ids.pulse] },
  '/i/:initiative/meetings/:meeting/evening/agenda': { minutes: ['10'], board_id: ['', meeting_ids.board] },
  '/i/:initiative/meetings/:meeting/evening/agenda/:agenda': {
    minutes: ['10'],
    board_id: ['', meeting_ids.board, 'new'],
  },
  '/i/:initiative/meetings/:meeting/evening/agenda/:agenda/place': {
    from: ['1', '2', '3'],
    to: ['1', '2', '3'],
  },
  '/i/:initiative/meetings/:meeting/evening/decisions': { proposed_by: [''], makers: [''] },
  '/i/:initiative/meetings/:meeting/evening/decisions/:decision': { proposed_by: [''], makers: [''] },
  '/i/:initiative/learning/stories/new': { news_id: [''] },
  '/i/:initiative/learning/stories/:told/persons': { persons: [''], seen: [asked_seat] },
  '/installation/peers': { address: ['samskap.example.no'], public_key: ['B'.repeat(43)] },
  '/voices': {
    instrument: ['samskap-28'],
    language: ['nb'],
    statement: ['equality-openness'],
    source: ['Det er trygt for meg å si at jeg er uenig.'],
    file: ['RIFF    WAVEfmt and data'],
  },
  '/i/:initiative/research/:research/edit': {
    ...{
      purpose: [''],
      responsible: ['', 'Vilde'],
      contact: [''],
      afterwards: [''],
      ends_on: ['', '2026-06-01'],
    },
    sound_days: ['1', '90'],
  },
  '/i/:initiative/research/:research/agreed': { kind: ['only_approved', 'ended'] },
  '/i/:initiative/research/:research/steps/:name': { said: ['', 'Vi møttes.'], done_on: ['', '2026-01-29'] },
  '/i/:initiative/research/:research/people': { name: ['', 'Kari'], participant_id: [''] },
  '/i/:initiative/research/:research/people/names/:informant': { name: ['Kari'], participant_id: [''] },
  '/i/:initiative/research/:research/people/key': { title: ['Torsdagene', 'torsdagene'] },
  '/i/:initiative/research/:research/people/:informant/ask': { source_id: [research_ids.source] },
  '/i/:initiative/research/:research/people/:informant/noted': {
    ...{ source_id: [research_ids.source], said: ['approved', 'taken_back'], version: ['2'] },
  },
  '/i/:initiative/me/research/:source/approve': { version: ['2'] },
  '/i/:initiative/research/:research/sources/new': {
    ...{ happened_on: ['', '2026-01-30'], language: ['nb', 'en'], own_part: [''], file: [''] },
    text: ['I: Hva?\nINN1: Ja.', 'Vi kom for maten.'],
  },
  '/i/:initiative/research/:research/sources/speakers': {
    ...{ happened_on: [''], language: ['nb'], own_part: [''] },
    said: ['[{"label":"I","body":"Hva?","start_ms":null}]'],
    speaker: ['asks', 'new_resident'],
  },
  '/i/:initiative/research/:research/sources/bring': { from: ['story'], id: [research_ids.story] },
  '/i/:initiative/research/:research/sources/:source/edit': {
    ...{ happened_on: ['', '2026-01-30'], language: ['nb', 'nn'], own_part: [''] },
  },
  '/i/:initiative/research/:research/sources/:source/passages/:passage': {
    body: ['Vi kom.', 'Vi kom.\n\nSå ble vi.'],
  },
  '/i/:initiative/research/:research/sources/:source/passages/:passage/speaker': {
    informant_id: ['', research_ids.informant],
  },
  '/i/:initiative/research/:research/sources/:source/passages/:passage/after': { new_informant_id: [''] },
  '/i/:initiative/research/:research/sources/:source/sound': { file: [a_sound] },
  '/i/:initiative/research/:research/sources/:source/sound/words': { words: ['[0:04] S: Hva?\n1: Vi kom.'] },
  '/i/:initiative/research/:research/sources/:source/masks': {
    ...{ mask: ['', 'other maten'], own_words: ['', 'praten'], own_kind: ['other'] },
  },
  '/i/:initiative/research/:research/codes': { definition: [''], example: [''], parent_id: [''] },
  '/i/:initiative/research/:research/codes/:code': {
    ...{ definition: [''], example: [''], parent_id: [''], look: ['0', '11'] },
  },
  '/i/:initiative/research/:research/codes/:code/merge': { into_id: [research_ids.other, research_ids.code] },
  '/i/:initiative/research/:research/codes/:code/split': {
    ...{ definition: [''], codings: [research_ids.coding] },
  },
  '/i/:initiative/research/:research/codes/memos': { code_id: [''], source_id: [''], passage_id: [''] },
  '/i/:initiative/research/:research/sources/:source/code': {
    ...{ spans: [`${research_ids.passage}:1:0-4`], codes: [research_ids.other], page: ['1'] },
  },
  '/i/:initiative/research/:research/sources/:source/code/:passage': {
    ...{ from_sign: ['0'], to_sign: ['2', '6'], codes: [research_ids.other], version: ['1'] },
  },
  '/i/:initiative/research/:research/sources/:source/code/:passage/uncode': { coding: [research_ids.coding] },
  '/i/:initiative/research/:research/counts/quotes': {
    ...{
      passage_id: [research_ids.passage],
      from_sign: ['0', '3'],
      to_sign: ['6'],
      shows: ['', 'Hva som lokker'],
    },
  },
  '/o/:organisation/plans': { municipality: ['', 'Oslo'], year: ['', '2024'], link: [''] },
  '/o/:organisation/plans/:plan': { municipality: ['Oslo'], year: ['', '2024'], link: [''], version: ['1'] },
  '/o/:organisation/plans/:plan/passages/:name': { reason: ['Det er et mål.'], version: ['2'] },
  '/o/:organisation/plan-places/:name': { note: ['', 'Det er begynt.'], version: ['1'] },
  '/i/:initiative/plans': { plan_id: [''], key: [''], said: ['', 'Vi lager mat.'] },
  '/i/:initiative/research/:research/files/look': { file: [a_code_book] },
  '/i/:initiative/research/:research/files/bring': { file: [a_code_book] },
}

type Field = { tame: fc.Arbitrary<string>; name: string }

function fieldsOf(route: WriteRoute, ids: readonly string[]): Field[] {
  const shape = shapeOf(route.form)
  // A field for each of several things, named after it: no form has them all.
  const more = Object.entries(known_at[route.path] ?? {})
    .filter(([name]) => name.startsWith('a_') && !shape[name])
    .map(([name, own]) => ({ name, tame: fc.constantFrom(...own) }))
  const asked = Object.entries(shape).map(([name, schema]) => {
    const own = name.startsWith('side_')
      ? [name === 'side_resident' ? 'residents' : 'public', 'none']
      : (known_at[route.path]?.[name] ?? known[name])
    return { name, tame: own ? fc.constantFrom(...own) : plausible(schema, ids) }
  })
  return [...asked, ...more]
}

/** A form for this route: as it should be but for one field, or with something odd everywhere. */
export function formFor(route: WriteRoute, ids: readonly string[]): fc.Arbitrary<Body> {
  const fields = fieldsOf(route, ids)
  const well = (field: Field) => field.tame.map(value => [value])
  const odd = (field: Field) =>
    fc.oneof(
      wild.map(value => [value]),
      fc.constant([]),
      fc.array(fc.oneof(field.tame, wild), { minLength: 2, maxLength: 40 }),
    )
  const but_one = fc
    .nat({ max: fields.length })
    .chain(which => fc.tuple(...fields.map((field, at) => (at === which ? odd(field) : well(field)))))
  const anyhow = fc.tuple(...fields.map(field => fc.oneof(well(field), well(field), odd(field))))
  const more = fc.tuple(
    fc.oneof(wild, fc.constantFrom('version', 'id', 'initiative_id', '__proto__', 'a_0', 'a_999')),
    wild.map(value => [value]),
  )
  const extra = fc.oneof(fc.constant([]), fc.array(more, { maxLength: 2 }))
  const pairs = fc
    .tuple(fc.oneof(but_one, anyhow), extra)
    .map(([values, others]) => [...values.map((given, at) => [fields[at]!.name, given] as const), ...others])
    .map(all => all.flatMap(([name, given]) => given.map((one): [string, string] => [name, one])))
  const kinds = fields.some(({ name }) => isFile(name))
    ? ['multipart' as const]
    : (['form', 'form', 'json', 'multipart'] as const)
  const kind = fc.constantFrom(...kinds)
  return fc.tuple(pairs, kind, fc.nat()).map(([given, as, turn]) => encode(given, as, turn))
}

const isFile = (name: string): boolean => name === 'file' || name === 'files'

function encode(pairs: [string, string][], as: 'form' | 'json' | 'multipart', turn: number): Body {
  if (as === 'json') {
    const deep = pairs.map(([name, value], at) => [
      name,
      turn % 3 === 0 && at === 0 ? deepen(value, turn) : value,
    ])
    return { type: 'application/json', body: JSON.stringify(Object.fromEntries(deep)) }
  }
  if (as === 'form') {
    return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(pairs).toString() }
  }
  const body = new FormData()
  for (const [name, value] of pairs) {
    if (isFile(name) || turn % 7 === 3) body.append(name, new Blob([value]), '<fuzz>.csv')
    else body.append(name, value)
  }
  return { type: undefined, body }
}

/** JSON can carry more than text. */
function deepen(value: string, turn: number): unknown {
  const shapes: unknown[] = [Number(value), [value], { [value]: value }, null, true, [[1e308]], 1e308]
  return shapes[turn % shapes.length]
}
