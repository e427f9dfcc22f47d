import { type Stage, stages } from '../rules.ts'

/** The places along the path, in the usual order. The bench stands beside it. */
export const places = ['idea', 'worked_out', 'tried', 'in_use'] as const satisfies readonly Stage[]
export type Place = (typeof places)[number]

export const isPlace = (stage: Stage): stage is Place => stage !== 'rested'

/** A brainstorm is not an innovation: only what is in use is called one. */
export const isInnovation = (stage: Stage): boolean => stage === 'in_use'

/** What may be said of a move; each place asks for its own. */
export const move_fields = [
  'learnt',
  'why',
  'question',
  'within',
  'stop_sign',
  'benefits',
  'run_by',
  'since',
] as const
export type MoveField = (typeof move_fields)[number]
export type Said = Readonly<Record<MoveField, string>>

export type Move = Omit<Said, 'since'> & {
  number: number
  stage: Stage
  since: string | null
  at: Date
  /** Null where nobody is known any more. */
  noted_by_name: string | null
}

/** A trial is small and safe, use has somebody who runs it, and nothing is laid to rest without a reason. */
const demands: Readonly<Record<Stage, readonly MoveField[]>> = {
  idea: [],
  worked_out: [],
  tried: ['question', 'within', 'stop_sign'],
  in_use: ['benefits', 'run_by', 'since'],
  rested: ['why'],
}

/** What a move to this place is asked about, in the order of the form. What a trial taught is asked when it is over. */
export function askedFor(from: Stage, to: Stage): { name: MoveField; must: boolean }[] {
  const own = demands[to].length > 0 ? demands[to] : (['why'] as const)
  return [
    ...(from === 'tried' ? [{ name: 'learnt' as const, must: false }] : []),
    ...own.map(name => ({ name, must: demands[to].includes(name) })),
  ]
}

/** What is missing or cannot be, by field. What the form does not ask about is not looked at. */
export function faultsOf(to: Stage, said: Said, today: string): Record<string, string> {
  const missing = demands[to].filter(name => said[name] === '').map(name => [name, 'missing'])
  const early = to === 'in_use' && said.since > today ? [['since', 'not_yet']] : []
  return Object.fromEntries([...missing, ...early])
}

/** Only what this place asks about is kept. */
export function keptOf(from: Stage, to: Stage, said: Said): Said {
  const asked = new Set<string>(askedFor(from, to).map(({ name }) => name))
  return Object.fromEntries(move_fields.map(name => [name, asked.has(name) ? said[name] : ''])) as Said
}

/** Where an idea may go from here, the usual next step first: onwards, back, to rest, or once more. */
export function waysFrom(stage: Stage): Stage[] {
  const at = stage === 'rested' ? -1 : places.indexOf(stage)
  const onwards = places.slice(at + 1)
  const back = places.slice(0, Math.max(at, 0)).toReversed()
  const again = stage === 'tried' || stage === 'in_use' ? [stage] : []
  const rest: Stage[] = stage === 'rested' ? [] : ['rested']
  return [...onwards, ...again, ...rest, ...back]
}

export const mayMove = (from: Stage, to: Stage): boolean => waysFrom(from).includes(to)

export const isStage = (name: string): name is Stage => (stages as readonly string[]).includes(name)

/** What those who gave to an idea are told of a move: which line, in the words that were written for it. */
export function toldOf(title: string, to: Stage, said: Said): { kind: Stage; body: string } {
  const body = { idea: said.why || title, worked_out: said.why, tried: said.question, in_use: said.benefits }
  return { kind: to, body: to === 'rested' ? said.why : body[to] }
}

/** How an idea has come along the path, for its picture. */
export type Way = {
  /** Of each place: the day of the newest move there, or null where it has not been. */
  days: Readonly<Record<Place, Date | null>>
  /** The farthest place that it has come to. */
  farthest: Place
  now: Stage
  /** From which place it went to rest, if it has: the last time counts. */
  rested_from: Place | null
  rested_at: Date | null
  /** Each time it went back. */
  returns: readonly { from: Place; to: Place }[]
}

export function wayOf(moves: readonly Pick<Move, 'stage' | 'at'>[]): Way {
  const days: Record<Place, Date | null> = { idea: null, worked_out: null, tried: null, in_use: null }
  const returns: { from: Place; to: Place }[] = []
  let farthest: Place = 'idea'
  let last: Place = 'idea'
  let rested: { from: Place; at: Date } | null = null
  for (const { stage, at } of moves) {
    if (!isPlace(stage)) {
      rested = { from: last, at }
      continue
    }
    days[stage] = at
    if (places.indexOf(stage) > places.indexOf(farthest)) farthest = stage
    if (places.indexOf(stage) < places.indexOf(last)) returns.push({ from: last, to: stage })
    last = stage
  }
  const now = moves.at(-1)?.stage ?? 'idea'
  return {
    ...{ days, farthest, now, returns },
    rested_from: rested?.from ?? null,
    rested_at: rested?.at ?? null,
  }
}

/** So many contributions are offered at once to grow an idea from. */
export const most_offered = 60

/** What somebody sends twice within this time, in milliseconds, was meant once. */
export const double_press = 10 * 60_000
