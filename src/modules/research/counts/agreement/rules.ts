/**
 * How far two coders agree on one code: for each unit (a sentence) whether the first and the second have put it. What only
 * chance would bring is taken off.
 */
export type Judged = readonly (readonly [first: boolean, second: boolean])[]

/** Fewer sentences than this say nothing. */
export const too_few = 10

/**
 * Cohen's kappa: (p_o − p_e) / (1 − p_e), where chance is taken from each coder's own shares. J. Cohen (1960), "A
 * coefficient of agreement for nominal scales", Educational and Psychological Measurement 20(1). Null where both have said
 * the same of every unit: then chance explains all of it.
 */
export function cohensKappa(units: Judged): number | null {
  const n = units.length
  if (n === 0) return null
  const share = (of: (unit: readonly [boolean, boolean]) => boolean) => units.filter(of).length / n
  const agreed = share(([a, b]) => a === b)
  const [first, second] = [share(([a]) => a), share(([, b]) => b)]
  const by_chance = first * second + (1 - first) * (1 - second)
  return by_chance === 1 ? null : (agreed - by_chance) / (1 - by_chance)
}

/**
 * Krippendorff's alpha for nominal data: 1 − D_o / D_e over the coincidences of all values. K. Krippendorff (2011),
 * "Computing Krippendorff's Alpha-Reliability". `units`: the values that each unit was given; null where a coder gave none.
 * Null where nothing varies.
 */
export function krippendorffsAlpha(units: readonly (readonly (string | null)[])[]): number | null {
  const coincidences = new Map<string, Map<string, number>>()
  const add = (c: string, k: string, by: number) => {
    const row = coincidences.get(c) ?? new Map<string, number>()
    coincidences.set(c, row.set(k, (row.get(k) ?? 0) + by))
  }
  for (const unit of units) {
    const values = unit.filter(value => value !== null)
    // A unit that only one has judged can be compared with nothing.
    if (values.length < 2) continue
    values.forEach((c, i) => {
      values.forEach((k, j) => {
        if (i !== j) add(c, k, 1 / (values.length - 1))
      })
    })
  }
  const margins = [...coincidences].map(([c, row]) => [c, sum([...row.values()])] as const)
  const n = sum(margins.map(([, total]) => total))
  if (n <= 1) return null
  const observed = n - sum([...coincidences].map(([c, row]) => row.get(c) ?? 0))
  const expected = (n * n - sum(margins.map(([, total]) => total * total))) / (n - 1)
  return expected === 0 ? null : 1 - observed / expected
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** The sentences of a text by where they stand: up to a full stop, a question mark, an exclamation mark or a line's end. */
export function sentencesOf(body: string): { from: number; to: number }[] {
  return [...body.matchAll(/[^.!?…\n]+(?:[.!?…]+["”»)]*|\n|$)/gu)]
    .map(match => {
      const lead = match[0].length - match[0].trimStart().length
      return { from: match.index + lead, to: match.index + match[0].trimEnd().length }
    })
    .filter(({ from, to }) => to > from)
}

type Span = { from_sign: number; to_sign: number }

/** For each sentence of a passage whether either coder's stretches reach into it. */
export const judgedOf = (body: string, first: readonly Span[], second: readonly Span[]): Judged =>
  sentencesOf(body).map(({ from, to }) => {
    const reaches = (spans: readonly Span[]) => spans.some(span => span.from_sign < to && from < span.to_sign)
    return [reaches(first), reaches(second)] as const
  })
