import { createHash } from 'node:crypto'
import type { OrganisationGrant } from '../../../platform/access.ts'
import type { Hit } from '../reading/rules.ts'
import { counts, lettersOf, perTenThousand } from '../scan/rules.ts'

/** Which part of a municipality's planning a plan is: the latest of each is the one in force. */
export const kinds = ['social_part', 'action_part', 'theme', 'other'] as const
export type PlanKind = (typeof kinds)[number]

/** Who brings plans, corrects how they are sorted, and says what stands with the factors. */
export const tending = [
  'organisation_administrator',
  'network_coordinator',
] as const satisfies OrganisationGrant[]

/** What a file may weigh when it comes through the page; the command line reads larger ones. */
export const most_bytes = 80 * 1024 * 1024

/** Papers on the way to a plan, or beside it: they take no plan's place. */
const beside = /planprogram|planstrategi|utkast|forslag|framlegg|merknad|konsekvensut/i
const land_use = /areal(?:del|plan)/i
const society = /samfunn(?:sdel|splan)|samfundsdel|social part/i
const action = /handlings(?:del|plan|program)|økonomiplan|handleplan|action p/i
const theme = /temaplan|delplan|strategi|theme/i
const whole = /kommuneplan/i
const plan_for = /plan (?:for|mot|om|mellom|i) /i
/** "Samfunnsdel med handlingsdel" is one plan, and the social part. */
const with_action = /(?<=(?:del|plan)(?:en)? )(?:med|og) (?:handlings|økonomiplan)\p{L}*/giu
/** "Handlingsplan mot vold" is of a theme. */
const action_for = /handlings(?=plan (?:for|mot|om|mellom|i) )/gi

/** The part that a plan is, by what its file is called; where that tells nothing, by its folder. */
export function kindOf(path: string): PlanKind {
  const [folder, name] = [path.split('/').slice(0, -1).join(' '), titleOf(path)].map(
    words => `${words.replace(/[-–_.,\s]+/g, ' ')} `,
  )
  return kindByWords(name ?? '') ?? kindByWords(folder ?? '') ?? 'other'
}

/** Undefined where the words tell nothing. */
function kindByWords(words: string): PlanKind | undefined {
  if (beside.test(words)) return 'other'
  const social = society.test(words)
  if (action.test(words.replace(social ? with_action : action_for, ''))) return 'action_part'
  if (social) return 'social_part'
  if (land_use.test(words)) return 'other'
  if (theme.test(words)) return 'theme'
  if (whole.test(words)) return 'social_part'
  return plan_for.test(words) ? 'theme' : undefined
}

/** What a plan is called before anybody has said otherwise: its file's name without folder, ending and underlines. */
export const titleOf = (path: string): string =>
  (path.split('/').at(-1) ?? path)
    .replace(/\.[a-z]{2,8}$/i, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
    .slice(0, 200) || path.slice(0, 200)

/** An organisation, as far as it matters to what it may do with plans. */
type Tender = { id: string; kind: string; municipality_number: string | null }

/**
 * Whether an organisation may say what a plan means: the municipality itself, whoever brought it, and counties, networks
 * and the state, which read across municipalities.
 */
export const mayTend = (
  organisation: Tender,
  plan: { municipality_number: string | null; organisation_id: string | null },
): boolean => plan.organisation_id === organisation.id || mayTendPlace(organisation, plan.municipality_number)

/** Whether an organisation may take a plan out of the library: who brought it, and the municipality itself. */
export const mayRemove = (
  organisation: Tender,
  plan: { municipality_number: string | null; organisation_id: string | null },
): boolean =>
  plan.organisation_id === organisation.id ||
  (organisation.kind === 'municipality' && mayTendPlace(organisation, plan.municipality_number))

/** The same for what is said of a whole municipality. */
export const mayTendPlace = ({ kind, municipality_number }: Tender, number: string | null): boolean =>
  ['county', 'network', 'state'].includes(kind) ||
  (kind === 'municipality' && number !== null && municipality_number === number)

/** What stands by its words stands in another reading as well: term, sentence, and which of several the same it is. */
export function keysOf(hits: readonly Pick<Hit, 'term' | 'sentence' | 'at'>[]): string[] {
  const seen = new Map<string, number>()
  return hits.map(hit => {
    const same = `${hit.term}\n${hit.at}\n${hit.sentence}`
    const number = (seen.get(same) ?? 0) + 1
    seen.set(same, number)
    return createHash('sha256').update(`${same}\n${number}`).digest('hex').slice(0, 32)
  })
}

/**
 * The plans that are in force in a year: of each municipality the latest social part and the latest action part until
 * then. Of themes and other plans it has several at once: of those that are called the same but for their years, the
 * latest.
 */
export function inForce<P extends Pick<ForTable, 'municipality_number' | 'kind' | 'year' | 'title'>>(
  plans: readonly P[],
  year: number,
): P[] {
  const latest = new Map<string, number>()
  const key = ({ municipality_number, kind, title }: P) =>
    `${municipality_number} ${kind} ${kind === 'theme' || kind === 'other' ? lettersOf(title) : ''}`
  const until = plans.filter(plan => (plan.year ?? 0) <= year)
  for (const plan of until) latest.set(key(plan), Math.max(latest.get(key(plan)) ?? 0, plan.year ?? 0))
  return until.filter(plan => latest.get(key(plan)) === (plan.year ?? 0))
}

/** How many hits of a plan stand at a place, mean something, and say who "we" is; corrections have been heard. */
export type Tally = { plan_id: string; place: string; meaning: string; we: string; hits: number }

/** A plan as the tables read it. */
export type ForTable = {
  id: string
  municipality_number: string
  kind: PlanKind
  title: string
  year: number | null
  state: 'waiting' | 'read' | 'unread'
  words: number
  partly: boolean
}

/** A plan that is to be read anew stands as it was read before. */
export const standing = ({
  state,
  words,
}: {
  state: ForTable['state']
  words: number | null
}): ForTable['state'] => (state === 'waiting' && words !== null ? 'read' : state)

/** One municipality: `names` is null where no plan could be read, `partly` where pages could not. */
export type PlaceRow = {
  number: string
  plans: number
  read: number
  years: number[]
  partly: boolean
  names: boolean | null
  /** The earliest year of a plan that names it, in force or not. */
  since: number | null
  hits: number
  words: number
  per_ten_thousand: number | null
  places: Readonly<Record<string, number>>
  meanings: Readonly<Record<string, number>>
  wes: Readonly<Record<string, number>>
}

/** What each of these municipalities' plans in force say, in their order. */
export function placeRows(
  numbers: readonly string[],
  plans: readonly ForTable[],
  tallies: readonly Tally[],
  year: number,
): PlaceRow[] {
  const forced = Map.groupBy(inForce(plans, year), plan => plan.municipality_number)
  const all = Map.groupBy(plans, plan => plan.municipality_number)
  const told = Map.groupBy(
    tallies.filter(one => counted(one)),
    one => one.plan_id,
  )
  return numbers.map(number => {
    const own = forced.get(number) ?? []
    const read = own.filter(plan => plan.state === 'read')
    const found = read.flatMap(plan => told.get(plan.id) ?? [])
    const naming = (all.get(number) ?? []).filter(plan => (plan.year ?? 0) <= year && told.has(plan.id))
    const years = naming.flatMap(plan => plan.year ?? [])
    const hits = sum(found, one => one.hits)
    const words = sum(read, plan => plan.words)
    return {
      ...{ number, plans: own.length, read: read.length, hits, words },
      years: [...new Set(own.flatMap(plan => plan.year ?? []))].toSorted((one, other) => one - other),
      partly: own.some(plan => plan.state !== 'read' || plan.partly),
      names: read.length === 0 ? null : hits > 0,
      since: years.length > 0 ? Math.min(...years) : null,
      per_ten_thousand: perTenThousand(hits, words),
      places: summed(found, one => one.place),
      meanings: summed(found, one => one.meaning),
      wes: summed(found, one => one.we),
    }
  })
}

/** Whether hits count: not those of lists of contents and sources, nor where a person has said that it is another thing. */
const counted = ({ place, meaning }: Pick<Tally, 'place' | 'meaning'>): boolean =>
  counts({ place: place as Hit['place'] }) && meaning !== 'other'

const sum = <T>(some: readonly T[], of: (one: T) => number): number =>
  some.reduce((so_far, one) => so_far + of(one), 0)

const summed = (some: readonly Tally[], by: (one: Tally) => string): Record<string, number> =>
  Object.fromEntries(
    Map.groupBy(some, by)
      .entries()
      .map(([key, of]) => [key, sum(of, one => one.hits)]),
  )
