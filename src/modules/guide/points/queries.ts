import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { stepsOf } from '../../initiatives/queries.ts'
import { theGuide } from '../queries.ts'
import type { Checkpoint, PointState } from '../rules.ts'
import type { Standing } from './rules.ts'

export type Point = { point: Checkpoint } & Standing

const untold: Standing = { state: 'not_yet', note: '', who: '', due: null, number: 0, at: null }

/** Every point of the guide with what was last said of it. */
export async function pointsOf(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Point[]> {
  const [{ points }, marks] = await Promise.all([theGuide(), newestMarks(db, access)])
  return points.map(point => ({ point, ...(marks.get(point.id) ?? untold) }))
}

async function newestMarks(db: Db, access: Pick<Access, 'initiative_id'>): Promise<Map<string, Standing>> {
  const rows = await db
    .selectFrom('checkpoint_mark')
    .select(['checkpoint', 'state', 'note', 'who', 'due', 'number', 'at'])
    .distinctOn('checkpoint')
    .where('initiative_id', '=', access.initiative_id)
    .orderBy('checkpoint')
    .orderBy('number', 'desc')
    .execute()
  return new Map(
    rows.map(({ checkpoint, ...mark }) => [checkpoint, { ...mark, state: mark.state as PointState }]),
  )
}

/** The number of what was last said of a point; 0 when nobody has said anything. */
export async function newestMark(db: Db, access: Access, checkpoint: string) {
  const newest = await db
    .selectFrom('checkpoint_mark')
    .select(['state', 'note', 'who', 'due', 'number'])
    .where('initiative_id', '=', access.initiative_id)
    .where('checkpoint', '=', checkpoint)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest ?? { ...untold, number: 0 }
}

/** The point with this name, as this release has it. */
export async function pointNamed(name: string): Promise<Checkpoint> {
  const point = (await theGuide()).points.find(one => one.id === name)
  if (!point) throw new NotFound()
  return point
}

/** Everything that was ever said of a point, newest first, with the steps that came of it. */
export async function storyOf(db: Db, access: Access, checkpoint: string) {
  const [marks, steps] = await Promise.all([
    db
      .selectFrom('checkpoint_mark as m')
      .leftJoin('participant as p', join =>
        join.onRef('p.initiative_id', '=', 'm.initiative_id').onRef('p.id', '=', 'm.noted_by'),
      )
      .select(['m.state', 'm.note', 'm.who', 'm.due', 'm.at', 'p.name as noted_by_name'])
      .where('m.initiative_id', '=', access.initiative_id)
      .where('m.checkpoint', '=', checkpoint)
      .orderBy('m.number', 'desc')
      .limit(200)
      .execute(),
    stepsOf(db, access, { origin: 'guide', origin_ref: checkpoint }),
  ])
  return { marks: marks.map(mark => ({ ...mark, state: mark.state as PointState })), steps }
}
