import type { Group, Indicator } from '../rules.ts'

/** Social value shows twice: in how people work together, and in what came of it (BEPA 2010, DOMAIN.md 5.6). */
export const ledgers = ['process', 'product'] as const
export type Ledger = (typeof ledgers)[number]

export const value_levels = ['person', 'organisation', 'society'] as const
export type ValueLevel = (typeof value_levels)[number]

/** Whose side a note tells of. */
export const whose = ['residents', 'employees', 'both'] as const
export type Whose = (typeof whose)[number]

/** What a note may be about, ledger by ledger. */
export const subjects_of = {
  process: ['heard', 'mastery', 'belonging', 'trust', 'learning', 'motivation'],
  product: ['daily_life', 'people_around', 'work_and_study', 'services', 'ways_of_working', 'local_place'],
} as const satisfies Record<Ledger, readonly string[]>

export const subjects = [...subjects_of.process, ...subjects_of.product] as const
export type Subject = (typeof subjects)[number]
export type ProcessSubject = (typeof subjects_of.process)[number]

export const ledgerOf = (about: Subject): Ledger =>
  (subjects_of.process as readonly string[]).includes(about) ? 'process' : 'product'

/**
 * Which fields of a round, and which statements of a pulse, say something of what. Few on purpose: of belonging and of
 * motivation nobody is asked there.
 */
export const asked_in = {
  round: {
    heard: ['equality', 'communication'],
    mastery: ['resources'],
    trust: ['anchoring'],
    learning: ['complementarity'],
  },
  pulse: {
    heard: ['word-mattered', 'said-what-i-wanted'],
    mastery: ['used-what-i-am-good-at'],
    trust: ['leads-somewhere'],
    learning: ['learned-from-somebody-unlike-me'],
  },
} as const satisfies Record<string, Partial<Record<ProcessSubject, readonly string[]>>>

/** Where what rounds say of it stands: with each person, or between people and those who serve them. */
export const level_of_asked: Readonly<Record<keyof typeof asked_in.round, ValueLevel>> = {
  heard: 'person',
  mastery: 'person',
  trust: 'organisation',
  learning: 'organisation',
}

/** For whom something is a change: for people, or for those who work and serve. */
export const levelOfGroup = (group: Pick<Group, 'kind'> | undefined): ValueLevel =>
  group?.kind === 'employees' || group?.kind === 'partners' ? 'organisation' : 'person'

/** Where the measurements of an indicator stand: what should last is of society, the rest is of its group. */
export const levelOfIndicator = (
  { level }: Pick<Indicator, 'level'>,
  group: Pick<Group, 'kind'> | undefined,
): ValueLevel => (level === 'effect' ? 'society' : levelOfGroup(group))

/** What feeds a place in the ledgers. Never added up: they are not of one kind. */
export const sources = ['notes', 'rounds', 'stories', 'measured'] as const
export type Source = (typeof sources)[number]

export type Cell<Note, Round, Story, Measured> = {
  notes: Note[]
  rounds: Round[]
  stories: Story[]
  measured: Measured[]
}

type Placed<T> = T & { at: ValueLevel }

/** Everything at its place: notes where they were written, rounds in the process, stories and measurements in the product. */
export function cellsOf<Note extends { ledger: Ledger; level: ValueLevel }, Round, Story, Measured>(from: {
  notes: readonly Note[]
  rounds: readonly Placed<Round>[]
  stories: readonly Placed<Story>[]
  measured: readonly Placed<Measured>[]
}): Record<ValueLevel, Record<Ledger, Cell<Note, Placed<Round>, Placed<Story>, Placed<Measured>>>> {
  const { notes, rounds, stories, measured } = from
  const cell = (level: ValueLevel, ledger: Ledger) => ({
    notes: notes.filter(one => one.level === level && one.ledger === ledger),
    rounds: ledger === 'process' ? rounds.filter(({ at }) => at === level) : [],
    stories: ledger === 'product' ? stories.filter(({ at }) => at === level) : [],
    measured: ledger === 'product' ? measured.filter(({ at }) => at === level) : [],
  })
  const row = (level: ValueLevel) => ({ process: cell(level, 'process'), product: cell(level, 'product') })
  return { person: row('person'), organisation: row('organisation'), society: row('society') }
}

export type Counts = Readonly<Record<ValueLevel, Readonly<Record<Ledger, Readonly<Record<Source, number>>>>>>

/** How many of each kind stand at each place: for the picture, where they are marks and never points. */
export const countsOf = (
  cells: Record<ValueLevel, Record<Ledger, Record<Source, readonly unknown[]>>>,
): Counts => {
  const counted = (cell: Record<Source, readonly unknown[]>) => ({
    notes: cell.notes.length,
    rounds: cell.rounds.length,
    stories: cell.stories.length,
    measured: cell.measured.length,
  })
  const row = (level: ValueLevel) => ({
    process: counted(cells[level].process),
    product: counted(cells[level].product),
  })
  return { person: row('person'), organisation: row('organisation'), society: row('society') }
}

/** The five places of the satisfaction cycle (DOMAIN.md 5.5, after Vavra), in the order they may feed each other. */
export const cycle_places = ['fit', 'need', 'capacity', 'staff', 'turnover'] as const
export type CyclePlace = (typeof cycle_places)[number]
