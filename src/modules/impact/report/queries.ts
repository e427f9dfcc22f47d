import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { newestOf, shown_in_small } from '../follow/queries.ts'
import { seriesOf } from '../follow/rules.ts'
import { togetherOf } from '../follow/together/queries.ts'
import { gainsOf } from '../gains/queries.ts'
import { standingMeasurements } from '../measuring/queries.ts'
import { planOf } from '../queries.ts'
import { chosenForReport } from '../stories/queries.ts'
import { notesOf } from '../value/queries.ts'

/** The plan with as many measurements as it takes to say how each indicator stands. */
export const honestPlan = (db: Db, access: Pick<Access, 'initiative_id'>) =>
  planOf(db, access, standingMeasurements)

/** All that the report tells, as this person may see it. */
export async function reportOf(db: Db, access: Access, today: string) {
  const plan = await planOf(db, access, (db, access) => newestOf(db, access, shown_in_small))
  const series = seriesOf(plan, today, { most: shown_in_small })
  return {
    plan,
    series,
    stories: await chosenForReport(db, access),
    notes: await notesOf(db, access),
    gains: await gainsOf(db, access),
    together: await togetherOf(db, access, series, { outside: true }),
  }
}

export type Report = Awaited<ReturnType<typeof reportOf>>
