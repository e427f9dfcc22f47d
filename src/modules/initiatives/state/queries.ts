import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import type { InEachLanguage } from '../../../platform/language.ts'
import { inEachLanguage } from '../../../platform/words.ts'
import type { State } from './rules.ts'
import { text } from './text/index.ts'

/** What rooms that invite or ask say kindly where the work has ended. */
export const ended_text: InEachLanguage<string> = inEachLanguage('ended', {
  nb: text.nb.ended_hint,
  nn: text.nn.ended_hint,
  da: text.da.ended_hint,
  en: text.en.ended_hint,
})

export type StateNow = { state: State; at: Date; reason: string }

/** Whether the work goes on, rests or has ended. One that nobody has said anything about goes on: null. */
export async function stateNow(db: Db, access: Pick<Access, 'initiative_id'>): Promise<StateNow | null> {
  const [newest] = await stateHistory(db, access, 1)
  return newest ?? null
}

export const hasEnded = async (db: Db, access: Pick<Access, 'initiative_id'>): Promise<boolean> =>
  (await stateNow(db, access))?.state === 'ended'

/** Every pause, end and new beginning, newest first. */
export async function stateHistory(db: Db, access: Pick<Access, 'initiative_id'>, most = 200) {
  const rows = await db
    .selectFrom('initiative_state as s')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 's.initiative_id').onRef('p.id', '=', 's.noted_by'),
    )
    .select(['s.state', 's.reason', 's.at', 'p.name as noted_by_name'])
    .where('s.initiative_id', '=', access.initiative_id)
    .orderBy('s.at', 'desc')
    .orderBy('s.id')
    .limit(most)
    .execute()
  return rows.map(row => ({ ...row, state: row.state as State }))
}
