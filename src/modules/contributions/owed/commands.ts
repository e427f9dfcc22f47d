import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { participantOf } from '../../people/queries.ts'
import { give, tellOf } from '../commands.ts'
import { contributionOf } from '../queries.ts'
import type { CorrectInput, GiveInput, ReplyInput } from './forms.ts'
import { isOwn } from './rules.ts'

/** The same answer from the same hand so soon is one press too many. */
const double_press = 10 * 60_000

/** Takes in what somebody gives, or what one writes down for another: sent twice, it was given once. */
export async function takeIn(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  input: GiveInput,
  now: Date,
): Promise<{ id: string; code: string }> {
  const { given_by, given_as, party, email, given_on, ...given } = input
  if (given_on > dayOf(now)) throw new Mend({ given_on: 'not_yet' })
  if (given_by && !(await participantOf(tx, access, given_by))) throw new Mend({ given_by: 'choose' })
  const whose = given_by
    ? { given_by }
    : { given_by: null, given_as, party: party || null, email: email || null }
  const { id, code, first } = await give(
    tx,
    access,
    key,
    { ...given, ...whose, given_on: given_on || dayOf(now) },
    now,
  )
  if (first) await leaveTrace(tx, access, now, 'contribution_given', id, given_by || undefined)
  return { id, code }
}

/** Answers these: each gets the line in its own thread. Pressed twice it stands there once. */
export async function reply(
  tx: Tx,
  access: Access,
  ids: readonly string[],
  { kind, body }: ReplyInput,
  now: Date,
): Promise<void> {
  if (kind === 'not_followed' && body === '') throw new Mend({ body: 'reason_missing' })
  if (kind === 'answer' && body === '') throw new Mend({ body: 'missing' })
  const { initiative_id, participant_id } = access
  await tx
    .selectFrom('contribution')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', 'in', ids)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const found = await sql<{ id: string }>`
    select c.id from contribution c
    where c.initiative_id = ${initiative_id} and c.id = any(${ids}::uuid[]) and not exists (
      select from contribution_event e
      where e.initiative_id = c.initiative_id and e.contribution_id = c.id and e.noted_by = ${participant_id}
        and e.kind = ${kind} and e.body = ${body} and e.at > ${new Date(now.getTime() - double_press)})
    order by c.id`.execute(tx)
  const new_ids = found.rows.map(row => row.id)
  await tellOf(tx, access, new_ids, { kind, body }, now)
  for (const id of new_ids) await leaveTrace(tx, access, now, `contribution_${kind}`, id)
}

/** Corrects the words. */
export async function correct(
  tx: Tx,
  access: Access,
  id: string,
  { body, version }: CorrectInput,
  now: Date,
): Promise<void> {
  const one = await locked(tx, access, id, now)
  if (!isOwn(one, access.participant_id)) throw new NotAllowed()
  if (one.version !== version) throw new NewerVersion({ body: one.body, version: String(one.version) })
  await tx
    .updateTable('contribution')
    .set({ body, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'contribution_corrected', id)
}

/** Takes it back, or, by somebody who leads, away: it is gone, with what became of it and the code. */
export async function takeBack(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const one = await locked(tx, access, id, now)
  const may =
    isOwn(one, access.participant_id) || (access.grants.includes('facilitator') && one.way !== 'note')
  if (!may) throw new NotAllowed()
  await tx
    .deleteFrom('contribution')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'contribution_taken_back', id)
}

async function locked(tx: Tx, access: Access, id: string, now: Date) {
  const held = await tx
    .selectFrom('contribution')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!held) throw new NotFound()
  return contributionOf(tx, access, id, now)
}
