import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { dayOf } from '../../../platform/format.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { stateHistory, stateNow } from '../../initiatives/state/queries.ts'
import { type Point, pointsOf } from '../points/queries.ts'
import { nextPoints } from '../points/rules.ts'
import type { Phase } from '../rules.ts'
import { isFirstWeek, type MoveKind, where } from './rules.ts'

export { after as phaseAfter } from './rules.ts'

/** Every move along the way, in their order. */
export async function movesOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  const rows = await db
    .selectFrom('phase_move as m')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'm.initiative_id').onRef('p.id', '=', 'm.moved_by'),
    )
    .select(['m.number', 'm.phase', 'm.kind', 'm.reason', 'm.at', 'p.name as moved_by_name'])
    .where('m.initiative_id', '=', access.initiative_id)
    .orderBy('m.number')
    .execute()
  return rows.map(row => ({ ...row, phase: row.phase as Phase, kind: row.kind as MoveKind }))
}

/** Where on the way the initiative is, since when, and every move that led there. */
export async function phaseNow(db: Db, access: Pick<Access, 'initiative_id'>) {
  const [{ created_at }, moves] = await Promise.all([initiativeOf(db, access), movesOf(db, access)])
  return { ...where(moves, created_at), moves }
}

export type WayNow = Awaited<ReturnType<typeof wayNow>>

/** The way as a first look needs it: where, whether it rests, whether it has just begun, and what is next. */
export async function wayNow(db: Db, access: Pick<Access, 'initiative_id'>, now: Date) {
  const [initiative, moves, state, points] = await Promise.all([
    initiativeOf(db, access),
    movesOf(db, access),
    stateNow(db, access),
    pointsOf(db, access),
  ])
  const here = where(moves, initiative.created_at)
  const standing = state?.state ?? 'active'
  const touched = points.some(point => point.number > 0) || moves.length > 0
  const next: Point[] = standing === 'active' ? nextPoints(points, here.phase, initiative, dayOf(now)) : []
  return {
    initiative,
    ...here,
    moves,
    state,
    standing,
    points,
    next,
    first_week: standing === 'active' && isFirstWeek(initiative.created_at, now, touched),
  }
}

/** The whole way in its order: every move, and every rest, end and new beginning between them. */
export async function storyOfWay(db: Db, access: Pick<Access, 'initiative_id'>) {
  const [moves, states] = await Promise.all([movesOf(db, access), stateHistory(db, access)])
  const turns = [
    ...moves.map(({ phase, kind, reason, at, moved_by_name }) => ({
      phase,
      kind,
      reason,
      at,
      by: moved_by_name,
    })),
    ...states.map(({ state, reason, at, noted_by_name }) => ({
      phase: null,
      kind: state,
      reason,
      at,
      by: noted_by_name,
    })),
  ]
  return turns.toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
