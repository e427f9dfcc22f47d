/**
 * The made-up rounds of the Thursday Table, as the mean of each side on each of the 28 statements (in the instrument's
 * order: seven fields, each openness, democracy, creativity, leadership), and how many "do not know yet".
 */
export type MadeUpSide = {
  answered: number
  means: readonly number[]
  dont_know: Readonly<Record<number, number>>
  /** What some of them wrote in the open line. */
  lines?: readonly string[]
}
export type MadeUpRound = { residents: MadeUpSide; public: MadeUpSide }

const anchoring = [12, 13, 14, 15] as const
const notKnown = (counts: readonly number[]): Record<number, number> =>
  Object.fromEntries(anchoring.map((statement, index) => [statement, counts[index] ?? 0]))

// Equality, goal, communication, anchoring, facilitation, resources, complementarity.
const september: MadeUpRound = {
  residents: {
    answered: 9,
    means: [
      2.3, 2.6, 3.1, 2.4, 3.6, 2.9, 3.1, 2.6, 2.4, 2.2, 2.9, 2.7, 3.0, 3.0, 3.3, 2.8, 2.7, 2.9, 3.1, 2.8, 3.3,
      3.9, 3.2, 2.9, 2.8, 2.9, 3.3, 2.8,
    ],
    dont_know: notKnown([5, 6, 4, 5]),
    lines: [
      'Jeg vet ikke hva som skjer med det vi sier her.',
      'Det er lettere å snakke når vi har mat foran oss.',
      'Referatet skjønte jeg ikke.',
    ],
  },
  public: {
    answered: 6,
    means: [
      4.0, 3.8, 4.2, 3.5, 3.2, 4.0, 3.7, 4.3, 3.5, 3.3, 3.5, 3.5, 3.3, 3.0, 3.2, 3.2, 4.5, 4.0, 3.7, 4.2, 3.3,
      3.8, 3.7, 3.5, 3.3, 3.8, 4.0, 3.5,
    ],
    dont_know: {},
    lines: ['Jeg skulle ønske vi turte å si høyt hva vi ikke får til.'],
  },
}
const february: MadeUpRound = {
  residents: {
    answered: 8,
    means: [
      2.4, 2.8, 3.4, 3.0, 4.1, 3.4, 3.4, 3.5, 3.9, 3.8, 3.6, 3.8, 2.4, 2.2, 2.5, 2.1, 3.4, 3.1, 3.4, 3.3, 3.5,
      4.1, 3.4, 3.4, 2.9, 2.9, 3.5, 3.3,
    ],
    dont_know: notKnown([1, 3, 1, 1]),
    lines: [
      'Det gikk sju uker før noen ringte. Jeg trodde det var over.',
      'Nå leser jeg referatet til ende.',
    ],
  },
  public: {
    answered: 5,
    means: [
      4.2, 4.2, 4.2, 3.8, 2.2, 3.6, 3.2, 3.8, 4.2, 4.0, 3.8, 4.0, 3.0, 2.6, 2.8, 2.6, 4.6, 4.2, 3.8, 4.2, 3.4,
      3.8, 3.4, 3.4, 3.6, 4.2, 4.0, 3.8,
    ],
    dont_know: { 13: 2 },
    lines: ['Jeg blir urolig når ingen styrer. Men det er her det skjer noe.'],
  },
}
const june: MadeUpRound = {
  residents: {
    answered: 8,
    means: [
      3.4, 3.5, 3.8, 3.6, 4.0, 3.6, 3.6, 3.8, 4.0, 3.9, 3.8, 3.8, 3.1, 2.9, 3.0, 2.3, 3.6, 3.5, 3.8, 3.6, 4.3,
      4.5, 4.4, 4.4, 3.4, 3.6, 3.9, 3.5,
    ],
    dont_know: notKnown([0, 2, 1, 0]),
    lines: [
      'I dag var det jeg som hadde nøkkelen til skapet.',
      'Vi vet fortsatt ikke om det blir penger neste år.',
    ],
  },
  public: {
    answered: 5,
    means: [
      4.0, 4.0, 4.2, 3.8, 3.2, 3.8, 3.6, 4.0, 4.2, 4.0, 3.8, 4.0, 3.4, 3.0, 3.2, 2.4, 4.4, 4.2, 4.0, 4.2, 4.2,
      4.2, 4.4, 4.2, 3.6, 4.2, 4.0, 3.8,
    ],
    dont_know: {},
  },
}
export const made_up_rounds = { september, february, june } as const

/**
 * The made-up pulses between the rounds: how many answered on each side, and the mean on each of the seven statements
 * (heard, goal, said it, leads somewhere, time and place, used a skill, learned). In the first after the pause so few
 * came that it has no figures.
 */
const pulse = (
  [residents, resident_means]: [number, readonly number[]],
  [employees, public_means]: [number, readonly number[]],
): MadeUpRound => ({
  residents: { answered: residents, means: resident_means, dont_know: {} },
  public: { answered: employees, means: public_means, dont_know: {} },
})

export const made_up_pulses = {
  october: pulse([8, [2.9, 2.6, 3.1, 2.4, 3.3, 2.5, 3.3]], [6, [4.0, 3.8, 4.2, 3.5, 3.0, 3.7, 4.3]]),
  autumn: pulse([7, [3.3, 2.9, 3.4, 2.7, 3.6, 2.9, 3.6]], [5, [4.0, 3.6, 4.0, 3.4, 3.2, 3.6, 4.4]]),
  january: pulse([3, [2.7, 2.7, 2.7, 2.3, 3.0, 2.7, 3.0]], [1, [3.0, 3.0, 3.0, 3.0, 3.0, 3.0, 3.0]]),
  march: pulse([7, [3.6, 3.6, 3.7, 2.9, 3.9, 3.6, 3.9]], [5, [4.0, 3.8, 4.0, 3.2, 3.4, 3.6, 4.6]]),
  april: pulse([8, [4.1, 4.0, 4.1, 4.4, 4.0, 4.5, 4.4]], [5, [4.2, 4.0, 4.0, 4.4, 3.6, 4.0, 5.0]]),
  may: pulse([7, [4.0, 4.1, 4.0, 3.9, 4.1, 4.3, 4.3]], [5, [4.2, 4.2, 4.0, 3.8, 3.6, 4.2, 4.8]]),
} as const

/** The made-up check for staff alone, in the order of its eight statements. */
export const made_up_check = pulse(
  [0, [0, 0, 0, 0, 0, 0, 0, 0]],
  [5, [3.8, 2.2, 2.6, 3.0, 3.4, 2.4, 2.8, 3.6]],
)

export const made_up_instrument = { id: 'samskap-28', version: '0.1' }

/** A whole round's responses, as closing reads them. */
export const madeUpResponses = (round: MadeUpRound) =>
  (['residents', 'public'] as const).flatMap(side =>
    madeUpAnswers(round[side]).map(answers => ({ side, answers, typed_by_other: false })),
  )

const dont_know = -1

/** One side's answers, person by person: whole steps round the mean, some a step above and some a step below. */
export function madeUpAnswers(side: MadeUpSide): number[][] {
  const people = Array.from({ length: side.answered }, () => [] as number[])
  side.means.forEach((mean, statement) => {
    const silent = side.dont_know[statement] ?? 0
    const column = spread(mean, side.answered - silent)
    people.forEach((answers, person) => {
      const turn = (person + statement * 3) % side.answered
      answers.push(turn < silent ? dont_know : column[turn - silent]!)
    })
  })
  return people
}

/** `n` answers from 1 to 5 whose sum is the mean's, with one pair in three drawn a step apart. */
function spread(mean: number, n: number): number[] {
  const sum = Math.round(mean * n)
  const low = Math.floor(sum / n)
  const answers = Array.from({ length: n }, (_, index) => (index < sum - low * n ? low + 1 : low))
  for (let index = 0; index + 1 < n; index += 3) {
    const [a, b] = [answers[index]!, answers[index + 1]!]
    if (a < 5 && b > 1) {
      answers[index] = a + 1
      answers[index + 1] = b - 1
    }
  }
  return answers
}
