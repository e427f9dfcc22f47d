import { z } from 'zod'

const keys = {
  evidence: [
    'axe',
    'static',
    'forms',
    'keyboard',
    'nojs',
    'contrast',
    'pictures',
    'look',
    'design',
    'text_beside',
    'no_video',
    'no_gestures',
    'no_password',
  ],
  known: ['not_heard', 'brought_languages', 'session_ends'],
} as const

export type Evidence = (typeof keys.evidence)[number]
export type Known = (typeof keys.known)[number]

const name = z.object({ nb: z.string(), nn: z.string(), da: z.string(), en: z.string() })
/** What the file of the report holds. */
export const reportSchema = z.object({
  tested_on: z.coerce.date(),
  criteria: z.array(
    z.object({
      number: z.string(),
      level: z.enum(['A', 'AA']),
      since: z.enum(['2.0', '2.1', '2.2']),
      in_law: z.enum(['yes', 'media', 'no']),
      result: z.enum(['met', 'partly', 'none']),
      evidence: z.array(z.enum(keys.evidence)).min(1),
      known: z.enum(keys.known).optional(),
      name,
    }),
  ),
})

export type Report = z.output<typeof reportSchema>
export type Criterion = Report['criteria'][number]

export type Standing = {
  /** How many criteria the public sector's list has, and in how many of them a fault is known. */
  asked: number
  faults: number
  /** The known faults, each with the criteria it touches. */
  known: { fault: Known; criteria: Criterion[] }[]
}

/** What the statement says in short, out of the report. */
export function standingOf(criteria: readonly Criterion[]): Standing {
  const asked = criteria.filter(one => one.in_law === 'yes')
  const touched = Map.groupBy(
    criteria.filter(one => one.known !== undefined),
    one => one.known!,
  )
  return {
    asked: asked.length,
    faults: asked.filter(one => one.result === 'partly').length,
    known: [...touched].map(([fault, criteria]) => ({ fault, criteria })),
  }
}

/** The four principles that the criteria are sorted by: the first digit of each number. */
export const principles = ['1', '2', '3', '4'] as const
