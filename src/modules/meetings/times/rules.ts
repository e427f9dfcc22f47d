export const answers = ['yes', 'if_needed', 'no'] as const
export type Answer = (typeof answers)[number]

/** More proposals than this nobody reads. */
export const most_options = 20

/** So many may answer without a seat; more is somebody who floods it. */
export const most_guests = 300

export type Tally = { yes: number; if_needed: number; no: number }

export const tallyOf = (given: readonly (Answer | undefined)[]): Tally => ({
  yes: given.filter(one => one === 'yes').length,
  if_needed: given.filter(one => one === 'if_needed').length,
  no: given.filter(one => one === 'no').length,
})

/** Of what fewer have answered nothing is made. */
const few = 2

/**
 * The proposals that most can come to, and of those the ones that suit most of them well. Nothing while all are alike: then
 * there is nothing to tell.
 */
export function suitMost(options: readonly { id: string; tally: Tally }[]): ReadonlySet<string> {
  const canCome = ({ tally }: { tally: Tally }) => tally.yes + tally.if_needed
  const most = Math.max(0, ...options.map(canCome))
  const able = options.filter(one => canCome(one) === most)
  const gladly = Math.max(0, ...able.map(({ tally }) => tally.yes))
  const best = able.filter(({ tally }) => tally.yes === gladly)
  const asked = Math.max(0, ...options.map(({ tally }) => canCome({ tally }) + tally.no))
  const tells = most > 0 && asked >= few && best.length < options.length
  return new Set(tells ? best.map(({ id }) => id) : [])
}

type Side = 'residents' | 'public' | 'beside'

/** The side of which somebody has answered and nobody can come: a time that leaves them out suits nobody. */
export function leftOut(
  given: readonly { side: Side | null; answer: Answer | undefined }[],
): 'residents' | 'public' | null {
  if (given.filter(one => one.answer !== undefined).length < few) return null
  const cannot = (side: Side) => {
    const own = given.filter(one => one.side === side && one.answer !== undefined)
    return own.length > 0 && own.every(({ answer }) => answer === 'no')
  }
  return cannot('residents') ? 'residents' : cannot('public') ? 'public' : null
}

/** The name of the field in which a proposal is answered. */
export const fieldOf = (option_id: string): string => `a_${option_id}`

/** What was answered to these proposals; those that were left open, or are gone, are left out. */
export function readAnswers(
  option_ids: readonly string[],
  typed: Readonly<Record<string, unknown>>,
): { option_id: string; answer: Answer }[] {
  return option_ids.flatMap(option_id => {
    const given = typed[fieldOf(option_id)]
    const answer = answers.find(one => one === given)
    return answer ? [{ option_id, answer }] : []
  })
}

/** The same as fields of a form. */
export const typedOf = (given: Readonly<Record<string, Answer>>): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([option_id, answer]) => [fieldOf(option_id), answer]))
