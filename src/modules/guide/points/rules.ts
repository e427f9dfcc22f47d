import { type Chapter, type Checkpoint, chaptersOf, type Phase, type PointState } from '../rules.ts'

/** What is said of a point now. Nobody has said anything: `not_yet`, number 0. */
export type Standing = {
  state: PointState
  note: string
  who: string
  due: string | null
  number: number
  at: Date | null
}
/** As much of a point as the rules need. */
type Told = {
  point: Pick<Checkpoint, 'id' | 'chapter' | 'from_ambition' | 'before_inviting' | 'advice'>
} & Pick<Standing, 'state' | 'due'>

/** A point that still waits. One that is not for us waits for nobody. */
export const isWaiting = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'not_yet' || state === 'talked_about'

/** Whether a point is of use already at this ambition; the others unfold when they want to run it together. */
export const fits = ({ point }: Pick<Told, 'point'>, ambition: number): boolean =>
  point.from_ambition <= ambition

const isPast = ({ due }: Told, today: string): boolean => due !== null && due < today

/** For whom what is next is chosen. */
export type About = { started_by: string; ambition: number }

/**
 * What is next in this phase: what should have been done by now, the longest ago first; then, while they prepare, what
 * should be in place before anybody is invited, or what was written for those who began as they did; then the order of
 * the guide. Never what is not for us, nor what is for thicker ambitions.
 */
export function nextPoints<P extends Told>(
  points: readonly P[],
  phase: Phase,
  about: About,
  today: string,
  most = 3,
): P[] {
  const here = points.filter(
    one => chaptersOf(phase).includes(one.point.chapter) && isWaiting(one) && fits(one, about.ambition),
  )
  const late = here
    .filter(one => isPast(one, today))
    .toSorted((a, b) => (a.due! < b.due! ? -1 : a.due! > b.due! ? 1 : 0))
  const rest = here.filter(one => !isPast(one, today))
  const early = (one: P) => phase === 'preparation' && comesFirst(one, about.started_by)
  return [...late, ...rest.filter(early), ...rest.filter(one => !early(one))].slice(0, most)
}

const comesFirst = ({ point }: Told, started_by: string): boolean =>
  started_by === 'municipality'
    ? point.before_inviting !== undefined
    : point.advice.some(one => one.started_by === started_by)

/** How far a chapter is: how many are in place of those that are for us. */
export function howFar(points: readonly Told[], chapter: Chapter, ambition: number) {
  const ours = points.filter(
    one => one.point.chapter === chapter && one.state !== 'not_for_us' && fits(one, ambition),
  )
  return { in_place: ours.filter(one => one.state === 'in_place').length, of: ours.length }
}

/** The points before and after this one, in the order of the guide. */
export function beside<P extends Told>(
  points: readonly P[],
  id: string,
): { before: P | null; after: P | null } {
  const at = points.findIndex(one => one.point.id === id)
  return { before: points[at - 1] ?? null, after: points[at + 1] ?? null }
}

/** Up to the ambition 2 one shapes things together; from 3 on one runs them. */
export const thickness = (ambition: number): 'thin' | 'thick' => (ambition >= 3 ? 'thick' : 'thin')

/** What is different for them: by who took the initiative, and by how thick it is to become. */
export const adviceFor = (point: Pick<Checkpoint, 'advice'>, about: About): Checkpoint['advice'] =>
  point.advice.filter(
    one =>
      (one.started_by === undefined || one.started_by === about.started_by) &&
      (one.ambition === undefined || one.ambition === thickness(about.ambition)),
  )

/** A place in a source as its file names it: "appendix 1, A1", "3.7", "summary". */
export function readPlace(
  place: string,
): { kind: 'appendix' | 'summary' | 'abstract' | 'chapter'; at: string } | null {
  const [, kind, at = ''] = /^(appendix|summary|abstract|(?=\d))\s*(.*)$/i.exec(place) ?? []
  if (kind === undefined) return null
  return { kind: kind === '' ? 'chapter' : (kind.toLowerCase() as 'appendix' | 'summary' | 'abstract'), at }
}
