import type { HeldTable, Holds, Pointer } from '../../../platform/holds.ts'

/** Several texts in one are those of a form whose fields its room knows. */
export type Value = string | number | boolean | Date | Texts | null
export type Texts = Readonly<Record<string, string>>

/** A pointer at the person, and which columns of its rows are theirs: null means all of them. */
export type Way = { column: string; wrote: readonly string[] | null }

/** By which columns a table's rows are found for somebody. */
export const waysTo = (holds: Holds, of: Pointer['of']): readonly Way[] => [
  ...(holds.person?.of === of ? [{ column: holds.person.column, wrote: null }] : []),
  ...(holds.also ?? [])
    .filter(one => one.of === of)
    .map(({ column, wrote }) => ({ column, wrote: wrote as readonly string[] })),
]

/** What the house needs and no person: it stands in nobody's list, though in the file where it is no key. */
const of_the_house: ReadonlySet<string> = new Set(
  [
    [
      'initiative_id',
      'version',
      'number',
      'demo',
      'type',
      'width',
      'height',
      'size',
      'source',
      'key',
      'code',
    ],
    [
      'content_id',
      'content_version',
      'instrument_id',
      'statement_id',
      'seal_number',
      'counter',
      'transports',
    ],
    [
      'subject',
      'ref',
      'id',
      'sheet',
      'prompt',
      'row_version',
      'origin_ref',
      'shapers_version',
      'anchor_version',
      'questions',
    ],
  ].flat(),
)

export const isOfTheHouse = (column: string): boolean => of_the_house.has(column)

/** Tables whose rows are codes for the house: told how many there are; the file has them all. */
const counted: ReadonlySet<HeldTable> = new Set<HeldTable>([
  'audit_event',
  'installation_event',
  'account_seat',
])

export const isOnlyCounted = (holds: Holds): boolean => !holds.exported || counted.has(holds.table)

/** Where a person corrects or takes back what a table holds, inside the initiative. */
const places: Partial<Record<HeldTable, string>> = {
  participant: '/me',
  problem_statement: '/question',
  statement_shaper: '/question',
  anchor: '/guide/anchoring',
  backing: '/guide/anchoring',
  contact_person: '/guide/contacts',
  thickness: '/guide/thickness',
  participation_form: '/guide/form',
  asking: '/impact/asking',
  step: '/steps',
  step_outcome: '/steps',
  talk_note: '/rounds',
  small_group_vote: '/rounds',
  receipt: '/rounds',
  release_consent: '/rounds',
  consent: '/me/consents',
  agreement_signature: '/me/agreement',
  adaptation: '/me/needs',
  adaptation_reader: '/me/needs',
  exchange: '/me/exchange',
  competence_letter: '/me/letter',
  residents_note: '/residents',
  picture: '/pictures',
  initiative_state: '/state',
  phase_move: '/guide/move',
  checkpoint_mark: '/guide',
  readiness_look: '/guide/ready',
  sheet_row: '/guide/sheets',
  method_use: '/guide/methods',
  plan_part: '/impact',
  plan_item: '/impact',
  target_group: '/impact/groups',
  group_voice: '/impact/groups',
  group_voice_seat: '/impact/groups',
  plan_before: '/impact/groups',
  plan_link: '/impact/hypothesis',
  indicator: '/impact/indicators',
  target: '/impact/measurements',
  measurement: '/impact/measurements',
  measurement_before: '/impact/measurements',
  invitation_letter: '/guide/letters',
  reflection: '/guide/reflection',
  news_item: '/guide/news',
  sparring_question: '/guide/sparring',
  sparring_answer: '/guide/sparring',
  weekly_letter: '/me/weekly',
  learning_story: '/learning/stories',
  story_person: '/learning/stories',
  story_quote: '/learning/stories',
  story_follow: '/me/follow',
  help_wanted: '/learning/help',
  help_given: '/learning/help',
  mentor_offer: '/learning/mentors',
  mentor_ask: '/learning/mentors',
  gathering: '/learning/gatherings',
  gathering_coming: '/learning/gatherings',
  own_method: '/learning/shelf',
  thing_use: '/learning/shelf',
  understanding: '/learning/understanding',
  change_story: '/impact/stories',
  story_mark: '/impact/stories',
  value_note: '/impact/value',
  gain: '/impact/gains',
  contribution: '/contributions',
  contribution_event: '/contributions',
  meeting: '/meetings',
  meeting_option: '/meetings',
  option_voter: '/meetings',
  meeting_invited: '/meetings',
  meeting_present: '/meetings',
  meeting_role: '/meetings',
  cafe_table: '/meetings',
  cafe_seat: '/meetings',
  decision: '/meetings',
  decision_maker: '/meetings',
  minutes: '/meetings',
  minutes_reply: '/meetings',
  minutes_sound: '/meetings',
  board: '/boards',
  idea: '/ideas',
  idea_move: '/ideas',
  follow_up: '/me/follow-up',
  follow_up_talk: '/follow-up',
  picture_person: '/pictures',
  note_mark: '/boards',
  audit_event: '/me/readings',
}

const places_of_account: Partial<Record<HeldTable, string>> = {
  passkey: '/mine/ways',
  account_identity: '/mine/ways',
  session: '/mine/sessions',
  voice: '/voices',
  account_seat: '/mine',
}

export const placeOf = (table: HeldTable, base: string | null): string | null => {
  if (base === null) return places_of_account[table] ?? null
  const place = places[table]
  return place === undefined ? null : base + place
}

/** Whether one's name can be taken off a row while the row stays: the column that says so. */
export const nameColumn = (holds: Holds): string | null =>
  holds.exported && holds.erase === 'unlink' && holds.person?.of === 'participant'
    ? holds.person.column
    : null

/**
 * How many rows went, and from how many the name was taken. Only what everybody in the initiative could read is told by
 * its table: when somebody has just left, the rest would tell what they needed or were paid.
 */
export type ErasedTables = {
  deleted: Readonly<Record<string, number>>
  unlinked: Readonly<Record<string, number>>
  seen_by_few: number
}

export type Erasure = { id: string; initiative_id: string; at: Date; tables: ErasedTables }

export type ErasedCount = {
  holds: Pick<Holds, 'table' | 'kept' | 'readers' | 'unseen'>
  deleted: number
  unlinked: number
}

export function tablesOf(counts: readonly ErasedCount[]): ErasedTables {
  const told = {
    deleted: {} as Record<string, number>,
    unlinked: {} as Record<string, number>,
    seen_by_few: 0,
  }
  for (const { holds, deleted, unlinked } of counts) {
    // That somebody has answered a round that runs is told nowhere, nor what was written where nobody counts.
    if (holds.kept === 'until_closing' || holds.unseen) continue
    if (!holds.readers.includes('members') && !holds.readers.includes('everybody')) {
      told.seen_by_few += deleted + unlinked
      continue
    }
    if (deleted > 0) told.deleted[holds.table] = deleted
    if (unlinked > 0) told.unlinked[holds.table] = unlinked
  }
  return told
}

const inOrder = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))

/** What is signed: always the same text for the same record. */
export const erasureText = ({ id, initiative_id, at, tables }: Erasure): string =>
  JSON.stringify([
    'samskap erasure 1',
    id,
    initiative_id,
    at.toISOString(),
    inOrder(tables.deleted),
    inOrder(tables.unlinked),
    tables.seen_by_few,
  ])

/** Whether a text names somebody: the whole word, in any case, with or without an s behind; a first name counts. */
export function mentions(text: string, name: string): boolean {
  const whole = name.trim()
  const first = whole.split(/\s+/)[0] ?? ''
  return [whole, first].some(one => one.length > 1 && wordIn(one).test(text))
}

const wordIn = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${asWritten(word)}(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'iu')

const asWritten = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
