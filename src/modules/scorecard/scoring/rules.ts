/** The part of an instrument that scoring needs. A scale starts at 1 or higher: 0 and below are codes. */
export type ScoredInstrument = {
  id: string
  version: string
  scale: { min: number; max: number }
  statements: { id: string; reversed: boolean; about: 'we' | 'i'; groups: Record<string, string> }[]
  groupings: { id: string; groups: string[] }[]
}

/** What an answer may be besides a step of the scale: a skipped statement, and the two ways out. */
export const BLANK = 0
export const DONT_KNOW = -1
export const RATHER_NOT = -2

export type Score = { sum: number; n: number }
/** Sums and counts by grouping and group: `scores.field.equality.sum`. */
export type Scores = Record<string, Record<string, Score>>

/** One response as sums and counts per grouping and group, reversed statements turned (min + max - answer). */
export function score(instrument: ScoredInstrument, answers: readonly number[]): Scores {
  const { scale, statements, groupings } = instrument
  const scores: Scores = {}
  for (const grouping of groupings) {
    scores[grouping.id] = Object.fromEntries(grouping.groups.map(group => [group, { sum: 0, n: 0 }]))
  }
  statements.forEach((statement, column) => {
    const answer = answers[column] ?? BLANK
    if (answer <= 0) return
    for (const grouping of groupings) {
      const of = scores[grouping.id]?.[statement.groups[grouping.id] ?? '']
      if (!of) continue
      of.sum += statement.reversed ? scale.min + scale.max - answer : answer
      of.n += 1
    }
  })
  return scores
}

/**
 * Everything the figures of one statement (or of several pooled) rest on, turned. `squares` is the sum of
 * squared answers. `missing` is blank and "rather not say" together: the second is never told apart.
 */
export type Tally = {
  n: number
  sum: number
  squares: number
  steps: number[]
  dont_know: number
  missing: number
}

/** Tallies of the same scale as one: a field from its statements, a group from its sides. */
export function pool(tallies: readonly Tally[]): Tally {
  const pooled: Tally = { n: 0, sum: 0, squares: 0, steps: [], dont_know: 0, missing: 0 }
  for (const tally of tallies) {
    pooled.n += tally.n
    pooled.sum += tally.sum
    pooled.squares += tally.squares
    pooled.dont_know += tally.dont_know
    pooled.missing += tally.missing
    tally.steps.forEach((count, step) => {
      pooled.steps[step] = (pooled.steps[step] ?? 0) + count
    })
  }
  return pooled
}

type Sums = { n: number; sum: number; squares: number }

/** Arithmetic mean, Σx / n. Source: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.1. */
export function mean({ n, sum }: Pick<Sums, 'n' | 'sum'>): number | null {
  return n === 0 ? null : sum / n
}

/**
 * Sample variance, Σ(x - mean)² / (n - 1), in its whole-number form (nΣx² - (Σx)²) / (n(n - 1)).
 * Answers are whole numbers, so the sums are exact and the cancellation that makes this form unfit for
 * measured decimals cannot happen. Source: NIST/SEMATECH e-Handbook, 1.3.5.6.
 */
export function variance({ n, sum, squares }: Sums): number | null {
  return n < 2 ? null : (n * squares - sum * sum) / (n * (n - 1))
}

/** Sample standard deviation, the root of the sample variance. Source: NIST/SEMATECH e-Handbook, 1.3.5.6. */
export function standardDeviation(sums: Sums): number | null {
  const squared = variance(sums)
  return squared === null ? null : Math.sqrt(squared)
}

/** The share of the valid answers that each step got, from the lowest step; they add up to 1. */
export function shares({ n, steps }: Pick<Tally, 'n' | 'steps'>): number[] | null {
  return n === 0 ? null : steps.map(count => count / n)
}

/**
 * Agreement within one group on one statement: 1 - s² / ((A² - 1) / 12), where A is the number of steps and
 * (A² - 1) / 12 the variance if everybody answered at random (uniform null); below 0 counts as 0.
 * For statements about "we" only: there is no agreement to look for on what each knows of oneself.
 * Source: James, Demaree & Wolf (1984), Journal of Applied Psychology 69(1), 85–98.
 */
export function rWg(sums: Sums, steps: number): number | null {
  const squared = variance(sums)
  return squared === null ? null : Math.max(0, 1 - squared / ((steps * steps - 1) / 12))
}

/**
 * Coefficient alpha: m / (m - 1) · (1 - Σ s²(item) / s²(total)) for m items, from complete cases only.
 * Null when there are fewer than two items, or when everybody has the same total.
 * Source: Cronbach (1951), Psychometrika 16(3), 297–334.
 */
export function cronbachAlpha(items: readonly Sums[], total: Sums): number | null {
  const ofTotal = variance(total)
  if (items.length < 2 || ofTotal === null || ofTotal === 0) return null
  const ofItems = items.reduce((sum, item) => sum + (variance(item) ?? 0), 0)
  return (items.length / (items.length - 1)) * (1 - ofItems / ofTotal)
}

/** Reads responses one by one, in any order and number, and keeps nothing of each: memory is flat. */
export type Accumulator = {
  /** Takes one response in; throws a RangeError on an answer that the instrument does not allow. */
  add(answers: readonly number[]): void
  /** How many responses were taken in. */
  rows(): number
  /** One statement, by its place in the instrument. */
  statement(column: number): Tally
  /** The statements of one field, value or the like, pooled: its mean is the sum of sums / sum of counts. */
  group(grouping: string, group: string): Tally
  /** Cronbach's alpha of one field, value or the like, with the number of complete cases behind it. */
  alpha(grouping: string, group: string): { alpha: number | null; n: number }
}

/**
 * An empty accumulator. Per statement it counts the steps: n, sum and sum of squares follow from these
 * exactly and do not depend on the order, which running means and deviations would.
 */
export function accumulator(instrument: ScoredInstrument): Accumulator {
  const { scale, statements, groupings } = instrument
  const { min, max } = scale
  const width = max - min + 1
  const columns = statements.length
  const reversed = statements.map(statement => statement.reversed)
  const steps = new Float64Array(columns * width)
  const dontKnow = new Float64Array(columns)
  const missing = new Float64Array(columns)
  const turned = new Float64Array(columns)
  let rows = 0

  const columnsOf = (grouping: string, group: string) =>
    statements.flatMap((statement, column) => (statement.groups[grouping] === group ? [column] : []))
  const complete = new Map(
    groupings.flatMap(({ id, groups }) =>
      groups.map(group => [`${id} ${group}`, completeCases(columnsOf(id, group))] as const),
    ),
  )
  const scales = [...complete.values()]

  function add(answers: readonly number[]) {
    if (answers.length !== columns) throw new RangeError(`${answers.length} answers to ${columns} statements`)
    for (let column = 0; column < columns; column++) {
      const answer = answers[column]!
      const valid = answer >= min && answer <= max && Number.isInteger(answer)
      if (!valid && answer !== BLANK && answer !== DONT_KNOW && answer !== RATHER_NOT) {
        throw new RangeError(`${answer} is no answer to statement ${statements[column]!.id}`)
      }
      turned[column] = valid ? (reversed[column] ? min + max - answer : answer) : answer
    }
    for (let column = 0; column < columns; column++) {
      const answer = turned[column]!
      if (answer > 0) steps[column * width + answer - min]! += 1
      else if (answer === DONT_KNOW) dontKnow[column]! += 1
      else missing[column]! += 1
    }
    for (const one of scales) one.add(turned)
    rows += 1
  }

  function statement(column: number): Tally {
    const counts = [...steps.subarray(column * width, (column + 1) * width)]
    const tally: Tally = {
      n: 0,
      sum: 0,
      squares: 0,
      steps: counts,
      dont_know: dontKnow[column] ?? 0,
      missing: missing[column] ?? 0,
    }
    counts.forEach((count, step) => {
      tally.n += count
      tally.sum += count * (min + step)
      tally.squares += count * (min + step) ** 2
    })
    return tally
  }

  return {
    add,
    rows: () => rows,
    statement,
    group: (grouping, group) => pool(columnsOf(grouping, group).map(statement)),
    alpha: (grouping, group) => complete.get(`${grouping} ${group}`)?.alpha() ?? { alpha: null, n: 0 },
  }
}

function completeCases(columns: number[]) {
  const items = columns.map((): Sums => ({ n: 0, sum: 0, squares: 0 }))
  const total: Sums = { n: 0, sum: 0, squares: 0 }
  function take(sums: Sums, value: number) {
    sums.n += 1
    sums.sum += value
    sums.squares += value * value
  }
  return {
    add(turned: Float64Array) {
      let sum = 0
      for (const column of columns) {
        const answer = turned[column]!
        if (answer <= 0) return
        sum += answer
      }
      for (let item = 0; item < columns.length; item++) take(items[item]!, turned[columns[item]!]!)
      take(total, sum)
    },
    alpha: () => ({ alpha: cronbachAlpha(items, total), n: total.n }),
  }
}
