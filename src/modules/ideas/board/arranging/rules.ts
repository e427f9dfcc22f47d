import { inOrder, type NoteKind, type NoteTold } from '../rules.ts'

/** Where a note hangs, and the note that it stands behind. */
export type Hung = Pick<NoteTold, 'id' | 'kind' | 'theme' | 'position' | 'into'>

/** Where in its list a note goes; any other word is the note that it goes before. */
export const spots = ['keep', 'first', 'up', 'down', 'last'] as const

/** So far from each other notes are laid where there is no room between two: as seconds apart in milliseconds. */
const step = 1000

/** All that stand in front, of one column and theme, in order. */
const listOf = (hung: readonly Hung[], { kind, theme }: Pick<Hung, 'kind' | 'theme'>): Hung[] =>
  hung.filter(one => one.into === null && one.kind === kind && one.theme === theme).sort(inOrder)

/**
 * Where notes hang after one was put in its place: only those that now hang elsewhere. The place is told by its neighbours,
 * so that two who place at once both get what they asked for, one after the other. `last_spot`: where whoever comes now
 * would hang.
 */
export function placed(
  hung: readonly Hung[],
  id: string,
  to: { kind: NoteKind; theme: string | null; where: string },
  last_spot: number,
): Hung[] {
  const note = hung.find(one => one.id === id)
  if (!note || note.into !== null) return []
  const list = listOf(hung, to)
  const now = list.findIndex(one => one.id === id)
  const others = list.filter(one => one.id !== id)
  const at = spotIn(others, to.where, now)
  if (at === now) return []
  return squeezedIn(others, { ...note, kind: to.kind, theme: to.theme }, at, last_spot)
}

/** The number of others that come before it. `now` is −1 for one that comes from another list. */
function spotIn(others: readonly Hung[], where: string, now: number): number {
  if (where === 'first') return 0
  if (where === 'up' && now >= 0) return Math.max(0, now - 1)
  if (where === 'down' && now >= 0) return Math.min(others.length, now + 1)
  if (where === 'keep' && now >= 0) return now
  const before = others.findIndex(one => one.id === where)
  return before === -1 ? others.length : before
}

/** Half way between its neighbours. Where they hang too close for that, the whole list is laid out anew. */
function squeezedIn(others: readonly Hung[], note: Hung, at: number, last_spot: number): Hung[] {
  const before = others[at - 1]
  const after = others[at]
  if (!before && !after) return [{ ...note, position: Math.min(note.position, last_spot) }]
  if (!before) return [{ ...note, position: after!.position - step }]
  if (!after) return [{ ...note, position: Math.max(last_spot, before.position + 1) }]
  const position = (before.position + after.position) / 2
  if (position > before.position && position < after.position) return [{ ...note, position }]
  const list = [...others.slice(0, at), note, ...others.slice(at)]
  const end = others.at(-1)!.position
  return list
    .map((one, place) => ({ ...one, position: end - (list.length - 1 - place) * step }))
    .filter((one, place) => one.id === note.id || one.position !== list[place]!.position)
}

/** The note that is seen where this one is. */
const frontOf = (hung: readonly Hung[], id: string): Hung | undefined => {
  const note = hung.find(one => one.id === id)
  return note?.into ? hung.find(one => one.id === note.into) : note
}

/**
 * Puts a note, with all that stand behind it, behind another. None ever stands behind one that stands behind another: a
 * merge with such a one goes behind the one in front.
 */
export function merged(hung: readonly Hung[], id: string, into: string): Hung[] {
  const front = frontOf(hung, into)
  const note = hung.find(one => one.id === id)
  if (!front || !note || front.id === id || note.into === front.id) return []
  return [note, ...behind(hung, id)].map(one => ({ ...one, into: front.id }))
}

/** Takes a note out from behind another: it hangs in its own column, under the theme of the other, right after it. */
export function takenApart(hung: readonly Hung[], id: string, last_spot: number): Hung[] {
  const note = hung.find(one => one.id === id)
  const front = frontOf(hung, id)
  if (!note?.into || !front) return []
  const apart = { ...note, into: null, theme: front.theme }
  const list = listOf(hung, apart)
  const after = list.findIndex(one => inOrder(one, front) > 0)
  return squeezedIn(list, apart, after === -1 ? list.length : after, last_spot)
}

/** One that goes makes room: the first behind it stands in front of the others, where it hung. */
export function stepsForward(hung: readonly Hung[], id: string): Hung[] {
  const gone = hung.find(one => one.id === id)
  const [first, ...others] = behind(hung, id)
  if (!gone || !first) return []
  const front = { ...first, into: null, kind: gone.kind, theme: gone.theme, position: gone.position }
  return [front, ...others.map(one => ({ ...one, into: first.id }))]
}

const behind = (hung: readonly Hung[], id: string): Hung[] =>
  hung.filter(one => one.into === id).sort(inOrder)
