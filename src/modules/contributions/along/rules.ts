import type { Event, Happening } from '../rules.ts'

/** How far something may come, one after the other. */
export const stages = ['received', 'working', 'idea', 'tried', 'in_use', 'effect'] as const
/** Where it may end on the way. */
export const ends = ['answered', 'done', 'not_followed', 'rested'] as const
export type Stage = (typeof stages)[number]
export type End = (typeof ends)[number]

/** One mark on the line: when it came there, if it has, and whether it is there now. */
export type Mark = { stage: Stage | End; at: Date | null; reached: boolean; now: boolean }

const stage_by: Readonly<Partial<Record<Happening, Stage>>> = {
  received: 'received',
  working: 'working',
  idea: 'idea',
  worked_out: 'idea',
  tried: 'tried',
  in_use: 'in_use',
  effect: 'effect',
}

const end_by: Readonly<Partial<Record<Happening, End>>> = {
  done: 'done',
  not_followed: 'not_followed',
  rested: 'rested',
}

/**
 * The way along that a contribution has come. What is still ahead is shown as well, unless it has ended on the way; an
 * idea that goes back stands where it now is, and has been no less far.
 */
export function alongOf(thread: readonly Pick<Event, 'kind' | 'at'>[]): Mark[] {
  const when = new Map<Stage | End, Date>()
  let here = 0
  let farthest = 0
  let end: End | null = null
  const standAt = (index: number, at: Date) => {
    here = index
    farthest = Math.max(farthest, index)
    end = null
    if (!when.has(stages[index]!)) when.set(stages[index]!, at)
  }
  for (const { kind, at } of thread) {
    const stage = stage_by[kind]
    const alone: boolean = here < 2 && (end === null || end === 'answered')
    const ending: End | undefined = end_by[kind] ?? (kind === 'answer' && alone ? 'answered' : undefined)
    // Somebody looks at it anew, or works on it: an idea is worked on wherever it stands.
    const again = kind === 'working' || kind === 'not_answered'
    if (ending) {
      end = ending
      when.set(ending, at)
    } else if (again) standAt(Math.max(here, 1), at)
    else if (stage) standAt(stages.indexOf(stage), at)
  }
  const marks = stages.map((stage, index) => ({
    stage,
    at: when.get(stage) ?? null,
    reached: index <= farthest,
    now: end === null && index === here,
  }))
  if (end === null) return marks
  return [...marks.slice(0, farthest + 1), { stage: end, at: when.get(end)!, reached: true, now: true }]
}
