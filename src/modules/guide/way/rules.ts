import type { Grant } from '../../../platform/access.ts'
import { type Phase, phases, type Tool } from '../rules.ts'

export const move_kinds = ['on', 'back', 'restart'] as const
export type MoveKind = (typeof move_kinds)[number]
export type Move = { phase: Phase; kind: MoveKind; at: Date }

/** Where one may say that one goes: to a phase, or to the start once more. */
export const ways = [...phases, 'restart'] as const
export type Way = (typeof ways)[number]

/** What such a move is, seen from the phase one is in; null for staying where one is. */
export function moveFrom(now: Phase, way: Way): Pick<Move, 'phase' | 'kind'> | null {
  if (way === 'restart') return { phase: 'preparation', kind: 'restart' }
  const ahead = phases.indexOf(way) - phases.indexOf(now)
  return ahead === 0 ? null : { phase: way, kind: ahead > 0 ? 'on' : 'back' }
}

/** Going back and starting again have a reason that the others can read. */
export const needsReason = (kind: MoveKind): boolean => kind !== 'on'

export const after = (phase: Phase): Phase | null => phases[phases.indexOf(phase) + 1] ?? null

/** A move against the direction of the path, as the picture draws it. */
export type TurnedBack = { from: Phase; to: Phase; kind: 'back' | 'restart' }

export type Where = {
  phase: Phase
  since: Date
  /** The phases one has been in on this round, the present one among them. */
  been: Phase[]
  /** How often one has set out: 1 until one starts again. */
  round: number
  turned_back: TurnedBack[]
}

/** Where the way led so far, from the moves in their order. Without any, one prepares. */
export function where(moves: readonly Move[], began: Date): Where {
  let now: Where = { phase: 'preparation', since: began, been: ['preparation'], round: 1, turned_back: [] }
  for (const { phase, kind, at } of moves) {
    const been = kind === 'restart' ? [phase] : [...now.been.filter(one => one !== phase), phase]
    const back = kind === 'on' ? [] : [{ from: now.phase, to: phase, kind }]
    now = {
      phase,
      since: at,
      been,
      round: now.round + (kind === 'restart' ? 1 : 0),
      turned_back: [...now.turned_back, ...back],
    }
  }
  return now
}

/** The same turn drawn twice tells no more than once. */
export const eachOnce = (turns: readonly TurnedBack[]): TurnedBack[] =>
  turns.filter(
    (one, at) =>
      turns.findIndex(other => other.from === one.from && other.to === one.to) === at && one.from !== one.to,
  )

const week = 7 * 86_400_000

/** The first week shows three things only, until somebody goes further. */
export const isFirstWeek = (began: Date, now: Date, gone_further: boolean): boolean =>
  !gone_further && now.getTime() - began.getTime() <= week

/** The three things of the first week, and which of them stand already. */
export const firstThings = (known: { question: string; whom_to_ask: string; meal: string }) =>
  (['question', 'whom_to_ask', 'meal'] as const).map(name => ({ name, done: known[name] !== '' }))

/** The pages that help, in the groups they are looked for in. */
export const tool_groups = {
  sheets: [
    'scope',
    'affected',
    'practice',
    'risks',
    'time',
    'resources',
    'offers',
    'competence',
    'channel',
    'trials',
    'running',
    'goals',
    'definitions',
    'year_after',
  ],
  backing: ['anchoring', 'leader_page', 'contacts', 'form', 'thickness', 'ready', 'basis'],
  people: ['question', 'people', 'letters', 'residents_page', 'needs', 'agreement', 'exchange'],
  work: ['meetings', 'boards', 'ideas', 'contributions', 'became', 'equality', 'spread', 'follow_up'],
  difference: ['impact', 'impact_groups', 'impact_follow', 'stories'],
  underway: ['methods', 'rounds', 'steps', 'reflection', 'news', 'sparring', 'state', 'pattern'],
} as const satisfies Record<string, readonly Tool[]>
export type ToolGroup = keyof typeof tool_groups

/** What only some may open is not shown to the others: the residents' room to nobody, as it says where it is itself. */
export function mayOpen(tool: Tool, grants: readonly Grant[]): boolean {
  if (tool === 'residents') return false
  if (tool === 'pattern') return grants.includes('facilitator')
  return tool !== 'sparring' || grants.some(one => !reading_along.includes(one))
}

const reading_along: readonly Grant[] = ['observer', 'researcher']

/** The pages that the points of a phase point to, those most often pointed to first. */
export function helpfulTools(points: readonly { tools: readonly Tool[] }[], most: number): Tool[] {
  const all = points.flatMap(point => point.tools)
  const times = (tool: Tool) => all.filter(one => one === tool).length
  return [...new Set(all)].toSorted((a, b) => times(b) - times(a)).slice(0, most)
}
