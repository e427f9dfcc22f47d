import { mayBeChance, type Series } from '../rules.ts'

/** How one of the two stands. `unknown` always comes with what is lacking. */
export type Stands = 'good' | 'middle' | 'weak' | 'unknown'

type Level = 'weak' | 'middle' | 'strong'

/** The working together as a released round shows it: on average, and as each side sees it. Good for some is not good. */
export function processStands(whole: Level | null, sides: readonly (Level | null)[]): Stands {
  if (whole === null) return 'unknown'
  if (whole === 'weak' || sides.includes('weak')) return 'weak'
  return whole === 'strong' ? 'good' : 'middle'
}

/** How one indicator has moved, as far as it may be said. `unsure`: less than the uncertainty. */
export type Moved = 'toward' | 'away' | 'still' | 'unsure' | 'unknown'

export function movedOf({ place, reading }: Pick<Series, 'place' | 'reading'>): Moved {
  if (reading.kind !== 'change') return 'unknown'
  if (reading.moved !== 'same' && mayBeChance(reading.sure)) return 'unsure'
  if (reading.moved === 'same') return 'still'
  if (reading.wished === true || place === 'met') return 'toward'
  return reading.wished === false ? 'away' : 'unknown'
}

/** Why nothing can be said of what came of it. */
export type Lacks = 'no_indicators' | 'not_twice' | 'unsure'

/** Results come straight from what is done: they say nothing yet of a change in anybody's life. */
export const isChange = ({ indicator }: Pick<Series, 'indicator'>): boolean =>
  indicator.level !== 'result' && indicator.kind !== 'story'

/** What came of it, over the indicators of outcomes and effects: most of them must have moved the wished way. */
export function effectStands(series: readonly Series[]): { stands: Stands; lacks: Lacks | null } {
  const moved = series.filter(isChange).map(movedOf)
  if (moved.length === 0) return { stands: 'unknown', lacks: 'no_indicators' }
  const n = (...some: Moved[]) => moved.filter(one => some.includes(one)).length
  const judged = n('toward', 'away', 'still')
  if (judged === 0) return { stands: 'unknown', lacks: n('unsure') > 0 ? 'unsure' : 'not_twice' }
  if (n('toward') === 0) return { stands: 'weak', lacks: null }
  return { stands: 2 * n('toward') > judged + n('unsure') ? 'good' : 'middle', lacks: null }
}

export type Cell = `${'good' | 'weak'}_${'good' | 'weak'}`
export const cells: readonly Cell[] = ['good_weak', 'good_good', 'weak_weak', 'weak_good']

/** Where the two meet, the process first. In the middle is between two; without one of them there is no place. */
export const cellsOf = (process: Stands, effect: Stands): Cell[] =>
  cells.filter(cell => {
    const [one, other] = cell.split('_')
    return isIn(process, one!) && isIn(effect, other!)
  })

const isIn = (stands: Stands, half: string): boolean => stands === 'middle' || stands === half
