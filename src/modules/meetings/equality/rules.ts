import { Temporal } from 'temporal-polyfill'
import { type Ground, grounds } from '../rules.ts'

/** The four things that are counted, in the order in which one comes to them. */
export const measures = ['invited', 'present', 'proposing', 'deciding'] as const
export type Measure = (typeof measures)[number]

/** How many times a side was there to be counted. */
export type Count = { residents: number; public: number }
export type Counts = Readonly<Record<Measure, Count>>

/** A meeting that was held, or goes on: where, when, and what it cost to come. */
export type Held = { starts_at: Date; ground: Ground | ''; costs_covered: boolean }

export const parts_of_day = ['day', 'evening', 'weekend'] as const
export type PartOfDay = (typeof parts_of_day)[number]

/** By the clock in Norway: before four on a working day is while most are at work. */
export function partOfDay(moment: Date): PartOfDay {
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('Europe/Oslo')
  if (there.dayOfWeek > 5) return 'weekend'
  return there.hour < 16 ? 'day' : 'evening'
}

export const wholeOf = (count: Count): number => count.residents + count.public

/** The residents' side in hundredths; null where nothing was counted. */
export const shareOf = (count: Count): number | null =>
  wholeOf(count) === 0 ? null : (100 * count.residents) / wholeOf(count)

export type Places = {
  grounds: Record<Ground, number>
  unknown: number
  parts: Record<PartOfDay, number>
  covered: number
}

export function placesOf(held: readonly Held[]): Places {
  const count = (of: (one: Held) => boolean) => held.filter(of).length
  return {
    grounds: Object.fromEntries(
      grounds.map(one => [one, count(({ ground }) => ground === one)]),
    ) as Places['grounds'],
    unknown: count(({ ground }) => ground === ''),
    parts: Object.fromEntries(
      parts_of_day.map(one => [one, count(({ starts_at }) => partOfDay(starts_at) === one)]),
    ) as Places['parts'],
    covered: count(({ costs_covered }) => costs_covered),
  }
}

/** What the figures let one say; the words stand in the text. */
export type Finding =
  | 'little'
  | 'fewer_residents'
  | 'as_many_residents'
  | 'come_less'
  | 'propose_less'
  | 'propose_more'
  | 'decide_less'
  | 'decide_as_present'
  | 'no_decisions'
  | 'never_their_ground'
  | 'mostly_public_ground'
  | 'always_daytime'
  | 'costs_not_covered'
  | 'costs_covered'

/** From fewer meetings than this nothing is concluded. */
const enough_meetings = 3
/** Fewer things counted than this are not compared. */
const enough_counted = 5
/** Sides are said to differ from this many hundredths on: less is chance, at the numbers of one initiative. */
const clear = 10

export function findingsOf(counts: Counts, held: readonly Held[]): Finding[] {
  const findings: Finding[] = []
  if (held.length === 0) return findings
  if (held.length < enough_meetings) return ['little']
  const { invited, present, proposing, deciding } = counts
  const steady = (...all: Count[]) => all.every(count => wholeOf(count) >= enough_counted)
  /** By how much the residents' side is larger in the one than in the other. */
  const more = (a: Count, b: Count) => (shareOf(a) ?? 0) - (shareOf(b) ?? 0)
  if (steady(present))
    findings.push(present.residents < present.public ? 'fewer_residents' : 'as_many_residents')
  if (steady(invited, present) && more(present, invited) <= -clear) findings.push('come_less')
  if (steady(proposing, present)) {
    if (more(proposing, present) <= -clear) findings.push('propose_less')
    if (more(proposing, present) >= clear) findings.push('propose_more')
  }
  if (wholeOf(deciding) === 0) findings.push('no_decisions')
  else if (steady(deciding, present))
    findings.push(more(deciding, present) <= -clear ? 'decide_less' : 'decide_as_present')
  const places = placesOf(held)
  if (places.unknown < held.length && places.grounds.residents === 0) findings.push('never_their_ground')
  else if (places.grounds.public > places.grounds.residents) findings.push('mostly_public_ground')
  if (places.parts.day === held.length) findings.push('always_daytime')
  findings.push(places.covered === held.length ? 'costs_covered' : 'costs_not_covered')
  return findings
}
