import { compareWords, formatDate, formatList, formatSpan } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import type { AgendaKind, How } from '../../evening/rules.ts'

type Side = 'residents' | 'public' | 'beside'
type Note = { body: string; support: number }

/** What a meeting has left of itself, in the order in which it happened. */
export type Traces = {
  people: readonly { name: string; side: Side }[]
  /** Those without a seat are counted, not named. */
  guests: readonly { side: Side; people: number }[]
  agenda: readonly { kind: AgendaKind; title: string; note: string; started: boolean }[]
  /** The name of a theme is empty for notes without one. */
  boards: readonly { title: string; themes: readonly { name: string; notes: readonly Note[] }[] }[]
  tables: readonly { number: number; topic: string; left_behind: string }[]
  decisions: readonly { what: string; why: string; how: How }[]
  steps: readonly { what: string; who: string; due: string | null }[]
  next: { starts_at: Date; ends_at: Date; place: string } | null
}

export const ways_to_name = ['names', 'numbers'] as const
/** Those who were there by first name, or by number and side: as the group prefers. */
export type Naming = (typeof ways_to_name)[number]

export type DraftWords = {
  headings: {
    there: string
    talked: string
    board: (title: string) => string
    tables: string
    settled: string
    doing: string
    next: string
  }
  sides: Readonly<Record<Side, (count: number) => string>>
  more_people: (count: number) => string
  quoted: (words: string) => string
  more_notes: (count: number) => string
  no_theme: string
  table: (number: number, topic: string) => string
  residents_hour: string
  how: Readonly<Record<How, string>>
  because: (why: string) => string
  by: (day: string) => string
}

type Manner = { language: Language; words: DraftWords; naming: Naming }

/** Minutes as a proposal: short lines under headings, and no heading over nothing. */
export function draftOf(traces: Traces, { language, words, naming }: Manner): string {
  const { headings } = words
  const listed = (heading: string, lines: readonly string[]) =>
    part(
      heading,
      lines.map(line => `– ${line}`),
    )
  return [
    part(headings.there, wereThere(traces, { language, words, naming })),
    listed(headings.talked, talkedOf(traces, words)),
    ...traces.boards.map(board => listed(headings.board(flat(board.title)), notesOn(board, words, language))),
    listed(
      headings.tables,
      traces.tables.flatMap(table => leftOn(table, words)),
    ),
    listed(
      headings.settled,
      traces.decisions.map(decision => settled(decision, words)),
    ),
    listed(
      headings.doing,
      traces.steps.map(step => doing(step, words, language)),
    ),
    part(headings.next, traces.next ? [meets(traces.next, language)] : []),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Three lines on top, where the meeting has settled something. */
export const summaryOf = ({ decisions }: Pick<Traces, 'decisions'>): string =>
  decisions
    .slice(0, 3)
    .map(({ what }) => sentence(cut(what, most_in_summary)))
    .join('\n')

const most_in_summary = 160
const most_in_line = 220
/** So many notes of a theme stand in the minutes; all of them hang on the board. */
const most_notes = 3

const part = (heading: string, lines: readonly string[]): string =>
  lines.length > 0 ? [heading, ...lines].join('\n') : ''

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** As much as a line holds, cut after a whole word. */
function cut(words: string, most: number): string {
  const line = flat(words)
  const signs = [...line]
  if (signs.length <= most) return line
  const kept = signs.slice(0, most - 1).join('')
  return `${/\s/.test(kept) ? kept.replace(/\s+\S*$/, '') : kept}…`
}

const sentence = (words: string): string => (/[.!?…»“”"]$/.test(words) || words === '' ? words : `${words}.`)

function wereThere({ people, guests }: Traces, { language, words, naming }: Manner): string[] {
  const unnamed = guests.reduce((all, one) => all + one.people, 0)
  if (people.length + unnamed === 0) return []
  if (naming === 'names') {
    const others = unnamed > 0 ? [words.more_people(unnamed)] : []
    // By the alphabet, so that nobody comes first.
    const names = firstNames(people.map(({ name }) => name)).toSorted(compareWords(language))
    return [sentence(formatList(language, [...names, ...others]))]
  }
  const count = (side: Side) =>
    people.filter(one => one.side === side).length +
    guests.filter(one => one.side === side).reduce((all, one) => all + one.people, 0)
  const said = (['residents', 'public', 'beside'] as const)
    .filter(side => count(side) > 0)
    .map(side => words.sides[side](count(side)))
  return [sentence(formatList(language, said))]
}

/** First names; of two who share one, more of the name, until they differ. */
export function firstNames(names: readonly string[]): string[] {
  const known = names.map(flat)
  const first = (name: string) => name.split(' ')[0]!
  const initial = (name: string) => {
    const [one, ...rest] = name.split(' ')
    return rest.length > 0 ? `${one} ${[...rest.at(-1)!][0]}.` : one!
  }
  const shared = (short: (name: string) => string, name: string) =>
    known.filter(other => short(other).toLowerCase() === short(name).toLowerCase()).length > 1
  return known.map(name =>
    !shared(first, name) ? first(name) : !shared(initial, name) ? initial(name) : name,
  )
}

/** Of what goes without saying, nothing is said. */
const unsaid: ReadonlySet<AgendaKind> = new Set(['welcome', 'meal', 'break', 'pulse', 'closing'])

/** What came of these stands in a part of its own. */
const told_below = ({ boards, tables, decisions }: Traces): ReadonlySet<AgendaKind> =>
  new Set<AgendaKind>([
    ...(boards.some(({ themes }) => themes.length > 0) ? (['quiet', 'board'] as const) : []),
    ...(tables.some(({ left_behind }) => flat(left_behind) !== '') ? (['cafe'] as const) : []),
    ...(decisions.length > 0 ? (['decision'] as const) : []),
  ])

function talkedOf(traces: Traces, words: DraftWords): string[] {
  const { agenda } = traces
  const below = told_below(traces)
  // Where nobody has pressed start, all of it is taken to have been gone through: the writer knows.
  const gone_through = agenda.some(item => item.started) ? agenda.filter(item => item.started) : agenda
  return gone_through
    .filter(({ kind, note }) => (!unsaid.has(kind) && !below.has(kind)) || (note !== '' && kind !== 'pulse'))
    .map(({ kind, title, note }) => {
      if (kind === 'residents_hour') return words.residents_hour
      const about = cut(title, most_in_line)
      const opening = /[?!…]$/.test(about) ? about : `${about.replace(/[.:]$/, '')}:`
      return note === '' ? about : `${opening} ${cut(note, most_in_line)}`
    })
}

function notesOn(board: Traces['boards'][number], words: DraftWords, language: Language): string[] {
  return board.themes
    .filter(({ notes }) => notes.length > 0)
    .map(({ name, notes }) => {
      const liked = notes.toSorted((one, other) => other.support - one.support)
      const shown = liked.slice(0, most_notes).map(({ body }) => words.quoted(cut(body, most_in_summary)))
      const rest = notes.length - shown.length
      const said = formatList(language, [...shown, ...(rest > 0 ? [words.more_notes(rest)] : [])])
      const only_theme = board.themes.length === 1 && name === ''
      return only_theme ? said : `${flat(name) || words.no_theme}: ${said}`
    })
}

const leftOn = ({ number, topic, left_behind }: Traces['tables'][number], words: DraftWords): string[] =>
  flat(left_behind) === ''
    ? []
    : [`${words.table(number, flat(topic))}: ${cut(left_behind, 2 * most_in_line)}`]

function settled({ what, why, how }: Traces['decisions'][number], words: DraftWords): string {
  const reason = flat(why) === '' ? '' : ` ${sentence(words.because(cut(why, most_in_line)))}`
  return `${sentence(cut(what, most_in_line))} ${words.how[how]}${reason}`
}

function doing({ what, who, due }: Traces['steps'][number], words: DraftWords, language: Language): string {
  const day = due ? `, ${words.by(formatDate(language, due))}` : ''
  return `${flat(who)}: ${cut(what, most_in_line).replace(/\.$/, '')}${day}`
}

function meets(next: NonNullable<Traces['next']>, language: Language): string {
  const when = formatSpan(language, next.starts_at, next.ends_at)
  return sentence([when.charAt(0).toUpperCase() + when.slice(1), flat(next.place)].filter(Boolean).join(', '))
}
