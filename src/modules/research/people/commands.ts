import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { Party } from '../../initiatives/queries.ts'
import type { PartyInput } from './forms.ts'
import { remarksIn } from './queries.ts'

/** Somebody more has said something: they get the next number of the study, and nobody ever gets it again. */
export async function addInformant(
  tx: Tx,
  access: Access,
  research_id: string,
  party: Party,
  now: Date,
): Promise<string> {
  const { initiative_id } = access
  // Two at once wait for each other here, so that no number is given twice.
  const study = await tx
    .selectFrom('research')
    .select('ended_at')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', research_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!study) throw new NotFound()
  if (study.ended_at) throw new Conflict('research_ended')
  const { highest } = await tx
    .selectFrom('informant')
    .select(eb => eb.fn.max('number').as('highest'))
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .executeTakeFirstOrThrow()
  const id = newId()
  await tx
    .insertInto('informant')
    .values({ initiative_id, id, research_id, number: (highest ?? 0) + 1, party, added_at: now })
    .execute()
  await leaveTrace(tx, access, now, 'informant_added', id)
  return id
}

/** Says by which party somebody spoke, where it was noted wrongly. The number stays. */
export async function changeParty(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { party, version }: PartyInput,
  now: Date,
): Promise<void> {
  const row = await tx
    .selectFrom('informant')
    .select(['party', 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
  if (row.party === party) return
  if (row.version !== version) {
    throw new NewerVersion({ party: row.party, version: String(row.version) })
  }
  await tx
    .updateTable('informant')
    .set({ party, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'informant_changed', id)
}

/** Answers what somebody has said about their own words: they read it on their own page. */
export async function answerRemark(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  answer: string,
  now: Date,
): Promise<void> {
  const remark = (await remarksIn(tx, access, research_id)).find(one => one.id === id)
  if (!remark) throw new NotFound()
  if (remark.answer === answer) return
  await tx
    .updateTable('passage_remark')
    .set({ answer, answered_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'remark_answered', id)
}
