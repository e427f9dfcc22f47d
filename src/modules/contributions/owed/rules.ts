import { type Followed, type State, states, type Way, ways } from '../rules.ts'

/** How something comes that somebody types in for another. */
export const ways_for_others = ['talk', 'phone', 'letter', 'slip', 'message'] as const

/** What one may say to whoever gave it: an answer alone, or with it where it stands now. */
export const replies = ['answer', 'working', 'done', 'not_followed'] as const

/** What one looks for in the list. */
export type Wanted = { standing: State | 'waiting' | null; way: Way | null; mine: boolean }

/** As it stands in an address; what nobody knows is not looked for. */
export function wantedIn(query: URLSearchParams): Wanted {
  const standing = query.get('state')
  return {
    standing: [...states, 'waiting' as const].find(one => one === standing) ?? null,
    way: ways.find(one => one === query.get('way')) ?? null,
    mine: query.get('whose') === 'mine',
  }
}

/** The same as an address has it. */
export function queryOf({ standing, way, mine }: Wanted): string {
  const query = new URLSearchParams({
    ...(standing && { state: standing }),
    ...(way && { way }),
    ...(mine && { whose: 'mine' }),
  }).toString()
  return query && `?${query}`
}

type Sortable = Pick<Followed, 'since' | 'state' | 'way' | 'given_by'>

/** Who has waited longest stands first; what has its answer comes after, as it was given. */
export function inOrder<T extends Sortable>(
  all: readonly T[],
  { standing, way, mine }: Wanted,
  me: string,
): T[] {
  const wanted = all.filter(
    one =>
      (standing === null || (standing === 'waiting' ? one.since !== null : one.state === standing)) &&
      (way === null || one.way === way) &&
      (!mine || one.given_by === me),
  )
  const waiting = wanted.filter(one => one.since !== null)
  const settled = wanted.filter(one => one.since === null)
  return [...waiting.toSorted((a, b) => (a.since! < b.since! ? -1 : a.since! > b.since! ? 1 : 0)), ...settled]
}

/** Whose words they are, or who wrote them down. What hangs on a board is changed there. */
export const isOwn = (
  { given_by, noted_by, way }: Pick<Followed, 'given_by' | 'noted_by' | 'way'>,
  participant_id: string,
): boolean => way !== 'note' && (given_by === participant_id || noted_by === participant_id)

/** So much of it stands in a list. */
const beginning = 180
export function beginningOf(body: string): string {
  const line = body.trim().replace(/\s+/g, ' ')
  if (line.length <= beginning) return line
  const cut = line.slice(0, beginning)
  const space = cut.lastIndexOf(' ')
  return `${[...(space > beginning / 2 ? cut.slice(0, space) : cut)].join('').trimEnd()} …`
}
