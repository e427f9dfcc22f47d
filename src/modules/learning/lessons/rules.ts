import { z } from 'zod'
import { in_four_languages, versioned } from '../../../platform/content.ts'
import type { Party } from '../../initiatives/queries.ts'

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** Where what a lesson says comes from. The full references stand in the guide's texts, the laws in ours. */
export const research = [
  'report_2021',
  'report_2018',
  'bekken_2022',
  'ntnu_2024',
  'kora_2017',
  'handbook_2018',
] as const
export const laws = ['planning_act', 'patients_act', 'municipal_act'] as const
export type Law = (typeof laws)[number]
const sources = [...research, ...laws] as const
export type SourceName = (typeof sources)[number]

export const isLaw = (source: SourceName): source is Law => laws.some(law => law === source)

/** A source and the place in it; an empty place is the whole of it. */
const said_by = z.array(z.strictObject({ source: z.enum(sources), place: z.string().trim() }))

/** What a section shows beside its text: in an initiative its own, elsewhere what everybody may see. */
export const places = ['question', 'line', 'people', 'sentence'] as const
export type Place = (typeof places)[number]

const section = z.strictObject({
  name: in_four_languages,
  minutes: whole(1, 20),
  text: z.array(in_four_languages).min(1).max(6),
  /** Something to talk about or try, for those who read it together. */
  talk: in_four_languages.optional(),
  place: z.enum(places).optional(),
  /** Points of the guide and method cards by their ids. */
  points: z.array(z.string()).default([]),
  methods: z.array(z.string()).default([]),
})

const always = { ...versioned, order: whole(1, 99), name: in_four_languages, purpose: in_four_languages }

const lesson_shape = z.strictObject({
  ...always,
  what: z.literal('lesson'),
  sections: z.array(section).min(1),
  /** The one thing to take along. */
  keep: in_four_languages,
  sources: said_by.default([]),
})

/** Where on the way from thin to thick a case lies, or that it is something else. */
export const lines = ['none', '0', '1', '2', '3', '4'] as const

const exercise_shape = z.strictObject({
  ...always,
  what: z.literal('exercise'),
  minutes: whole(1, 60),
  cases: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z-]*$/),
        line: z.enum(lines),
        name: in_four_languages,
        story: in_four_languages,
        speaks_for: in_four_languages,
        speaks_against: in_four_languages,
        would_take: in_four_languages,
      }),
    )
    .min(6)
    .max(8),
  sources: said_by.default([]),
})

const words_shape = z.strictObject({
  ...always,
  what: z.literal('words'),
  terms: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z-]*$/),
        /** What it is called in each language; all of them are shown. */
        term: in_four_languages,
        research: in_four_languages,
        everyday: in_four_languages,
        /** What Samskap means by it, or why it is not used here. */
        here: in_four_languages,
        sources: said_by.min(1),
      }),
    )
    .min(1),
})

/** One file in content/lesson: something to read, the exercise for the group, or the words side by side. */
export const learning_shape = z.discriminatedUnion('what', [lesson_shape, exercise_shape, words_shape])
export type Lesson = z.output<typeof lesson_shape>
export type Section = Lesson['sections'][number]
export type Exercise = z.output<typeof exercise_shape>
export type Case = Exercise['cases'][number]
export type Words = z.output<typeof words_shape>
export type Term = Words['terms'][number]
export type Source = Term['sources'][number]

/** How long it takes to read it together. */
export const minutesOf = (lesson: Pick<Lesson, 'sections'>): number =>
  lesson.sections.reduce((sum, { minutes }) => sum + minutes, 0)

/** What a group may say of a case. */
export const choices = ['yes', 'partly', 'no'] as const
export type Choice = (typeof choices)[number]

/** Where in the exercise one is: at its beginning, at a case with or without what was chosen, or at its end. */
export type Standing =
  | { at: 'beginning' }
  | { at: 'end' }
  | { at: 'case'; number: number; one: Case; chosen: Choice | null }

/** What an address asks for; what is not known there is the beginning. Nothing is written down. */
export function standingIn(query: URLSearchParams, cases: readonly Case[]): Standing {
  const asked = query.get('case')
  if (asked === 'end') return { at: 'end' }
  const number = cases.findIndex(({ id }) => id === asked)
  if (number < 0) return { at: 'beginning' }
  const chosen = choices.find(choice => choice === query.get('chosen')) ?? null
  return { at: 'case', number, one: cases[number]!, chosen }
}

type AtTable = { party: Party; grants: readonly string[] }

/** Who sits round the table, by what they come as, the most first; and whether the public side is in the majority. */
export function tableOf(people: readonly AtTable[]) {
  const seated = people
    .filter(({ grants }) => grants.some(grant => grant === 'facilitator' || grant === 'member'))
    .map(({ party }) => party)
  const of = (...parties: Party[]) => seated.filter(party => parties.includes(party)).length
  return {
    parties: [...new Set(seated)]
      .map(party => ({ party, count: of(party) }))
      .toSorted((a, b) => b.count - a.count),
    more_public: of('resident', 'civil_society') < of('public_employee', 'leader', 'politician'),
  }
}

export type Table = ReturnType<typeof tableOf>

/** What the group says after the words it begins with, with a full stop where nobody wrote one. */
export const inFull = (starts: string, body: string): string =>
  `${starts} ${body}${/[.!?…]["»”«]?$/.test(body) ? '' : '.'}`
