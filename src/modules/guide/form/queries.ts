import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { participantsOf } from '../../people/queries.ts'
import type { ParticipationForm } from './rules.ts'

export type Chosen = Awaited<ReturnType<typeof formsOf>>[number]

/** Each choice of a way to take part, newest first. */
export async function formsOf(db: Db, access: Pick<Access, 'initiative_id'>) {
  const rows = await db
    .selectFrom('participation_form as f')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'f.initiative_id').onRef('p.id', '=', 'f.chosen_by'),
    )
    .select(['f.id', 'f.form', 'f.reason', 'f.at', 'f.chosen_by', 'p.name as chosen_by_name'])
    .where('f.initiative_id', '=', access.initiative_id)
    .orderBy('f.at', 'desc')
    .orderBy('f.id')
    .execute()
  return rows.map(row => ({ ...row, form: row.form as ParticipationForm }))
}

/** Whether anybody from outside the public sector sits at the table yet. */
export async function residentsAreHere(db: Db, access: Pick<Access, 'initiative_id'>): Promise<boolean> {
  const here = await participantsOf(db, access)
  return here.some(one => one.party === 'resident' || one.party === 'civil_society')
}
