import type { Series } from '../follow/rules.ts'
import type { Plan } from '../rules.ts'

/** So much has room on two sides of A4: the rest is named, and stands on the pages. */
export const room = {
  charts: 6,
  groups: 3,
  goals: 2,
  stories: 2,
  notes: 3,
  gains: 3,
  letters: 420,
  boxes: 14,
} as const

/** Most to tell first: what was measured again, then what has a baseline; the group of the highest priority first. */
const weight = ({ reading }: Pick<Series, 'reading'>): number =>
  reading.kind === 'change' || reading.kind === 'ends' ? 0 : reading.kind === 'nothing' ? 2 : 1

/** Which indicators are drawn, and which are only named: stories have their own place. */
export function drawnOf(
  plan: Pick<Plan, 'groups'>,
  series: readonly Series[],
): { drawn: Series[]; named: Series[] } {
  const order = (one: Series) => plan.groups.findIndex(({ id }) => id === one.indicator.group_id)
  const measured = series
    .filter(({ indicator }) => indicator.kind !== 'story')
    .toSorted((a, b) => weight(a) - weight(b) || order(a) - order(b))
  const drawn = measured.filter(one => weight(one) < 2).slice(0, room.charts)
  return { drawn, named: measured.filter(one => !drawn.includes(one)) }
}

/** A long text to its last whole sentence, or word, that has room; `cut` where something is left out. */
export function shortened(body: string, most: number = room.letters): { text: string; cut: boolean } {
  if (body.length <= most) return { text: body, cut: false }
  const start = body.slice(0, most)
  const sentence = Math.max(start.lastIndexOf('. '), start.lastIndexOf('! '), start.lastIndexOf('? ')) + 1
  const word = start.lastIndexOf(' ')
  const end = sentence > most / 2 ? sentence : word > 0 ? word : most
  return { text: start.slice(0, end).trimEnd(), cut: true }
}
