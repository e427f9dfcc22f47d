/** The columns of a board: the research's own sheet asks for these (DOMAIN.md §5.4, illustration 1). */
export const note_kinds = ['challenge', 'possibility', 'solution', 'i_can', 'we_can'] as const
export type NoteKind = (typeof note_kinds)[number]

export const supports = ['none', 'dots', 'consent'] as const
export type Support = (typeof supports)[number]

/** What a note may hold: a thought, not an essay. Longer things are a contribution of their own. */
export const note_length = 500

/** A note as everybody who follows the board is told of it. */
export type NoteTold = {
  id: string
  board: string
  kind: NoteKind
  theme: string | null
  position: number
  /** The note that it stands behind. */
  into: string | null
  body: string
  /** Who gave it; empty where notes carry no names. */
  by: string
  version: number
  dots: number
  can_live: number
  cannot: number
}

/**
 * Of two tellings of one note the newer counts, in whatever order they arrive. The version is the note's own: a mark on it
 * counts it up as well.
 */
export const isNewer = (
  told: Pick<NoteTold, 'version'>,
  shown: Pick<NoteTold, 'version'> | undefined,
): boolean => shown === undefined || told.version > shown.version

/** The order of notes in a column: as they were placed, and where two were placed at one spot, the same for everybody. */
export const inOrder = (a: Pick<NoteTold, 'position' | 'id'>, b: Pick<NoteTold, 'position' | 'id'>): number =>
  a.position - b.position || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** So many dots somebody may still give on a board. */
export const dotsLeft = (
  { dots }: { dots: number },
  own: Iterable<{ kind: string; dots: number }>,
): number => {
  const given = [...own].reduce((sum, mark) => sum + (mark.kind === 'dot' ? mark.dots : 0), 0)
  return Math.max(0, dots - given)
}

/** A key for each of many notes that were typed in at once: two with the same words are two. */
export const keysOfNotes = (given_key: string, bodies: readonly string[]): string[] =>
  bodies.map((body, at) => `${given_key}.${bodies.slice(0, at).filter(one => one === body).length}`)

/** One note on each line. */
export const linesIn = (typed: string): string[] =>
  typed
    .split('\n')
    .map(line => line.replace(/^\s*[-–•*](\s+|$)/, '').trim())
    .filter(line => line !== '')

export type Behind = NoteTold & { behind: NoteTold[] }

/** The notes that are seen, each with those that stand behind it. */
export function inFront(notes: readonly NoteTold[]): Behind[] {
  const ordered = [...notes].sort(inOrder)
  const shown = new Set(ordered.filter(one => one.into === null).map(({ id }) => id))
  return (
    ordered
      // Behind one that this person does not see, it is seen by itself.
      .filter(one => one.into === null || !shown.has(one.into))
      .map(one => ({ ...one, behind: ordered.filter(({ into }) => into === one.id) }))
  )
}

/** The columns of a board: those that were chosen, and those in which notes hang all the same. */
export const columnsOf = (kinds: readonly NoteKind[], notes: readonly Pick<NoteTold, 'kind'>[]): NoteKind[] =>
  note_kinds.filter(kind => kinds.includes(kind) || notes.some(note => note.kind === kind))

/** As a note is called where there is no room for all of it. */
export const shortened = (body: string, most = 60): string => {
  const line = body.replace(/\s+/g, ' ')
  const signs = [...line]
  return signs.length <= most ? line : `${signs.slice(0, most).join('').trimEnd()} …`
}

/** So many notes are typed in at once: a wall of paper, not a book. */
export const most_lines = 60
