import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { addGuests } from '../../meetings/evening/present/commands.ts'
import { meetingOf } from '../../meetings/queries.ts'
import type { ChangeInput, ComingInput, ShareInput } from './forms.ts'
import type { Post } from './mail/queries.ts'
import { type Coming, comingTo, type Gathering, gatheringFor, meetingsToShare, ourComing } from './queries.ts'
import { isAhead, newsOf, standsAt, sumOf } from './rules.ts'

/** Invites others to a meeting of ours that lies ahead. One that was closed may be opened to them again. */
export async function shareMeeting(
  tx: Tx,
  access: Access,
  { meeting: meeting_id, ...told }: ShareInput,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id, demo } = access
  await meetingOf(tx, access, meeting_id)
  const shared = await tx
    .selectFrom('gathering')
    .select(['id', 'ended_at'])
    .where('initiative_id', '=', initiative_id)
    .where('meeting_id', '=', meeting_id)
    .executeTakeFirst()
  if (shared && !shared.ended_at) return shared.id
  if (!(await meetingsToShare(tx, access, now)).some(one => one.id === meeting_id)) {
    throw new Conflict('gathering_not_ahead')
  }
  // Opened again, it is for whoever says so from now on: the others were told that it was closed.
  if (shared) await tx.deleteFrom('gathering_coming').where('gathering_id', '=', shared.id).execute()
  const by = { shared_at: now, shared_by: participant_id, ended_at: null }
  const { id } = await tx
    .insertInto('gathering')
    .values({ id: newId(), initiative_id, meeting_id, ...told, ...by, demo })
    .onConflict(known => known.columns(['initiative_id', 'meeting_id']).doUpdateSet({ ...told, ...by }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await leaveTrace(tx, access, now, 'gathering_shared', id)
  return id
}

export async function changeGathering(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...told }: ChangeInput,
  now: Date,
): Promise<void> {
  const gathering = await lockOwn(tx, access, id)
  if (gathering.version !== version) throw new NewerVersion(toldAs(gathering))
  await tx
    .updateTable('gathering')
    .set({ ...told, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'gathering_changed', id)
}

/** It is for ourselves after all. Those who had said that they come are told. */
export async function closeGathering(
  tx: Tx,
  access: Access,
  id: string,
  now: Date,
  tell: Post,
): Promise<void> {
  const gathering = await lockOwn(tx, access, id)
  if (gathering.ended_at) return
  await tx
    .updateTable('gathering')
    .set({ ended_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  if (isAhead(standsAt(gathering, now))) {
    for (const one of await comingTo(tx, gathering)) await tell(tx, 'closed', one, gathering)
  }
  await leaveTrace(tx, access, now, 'gathering_closed', id)
}

/** So many come from us: said for the first time, or changed. */
export async function sayWeCome(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...said }: ComingInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const gathering = await lockOthers(tx, access, id)
  if (!isAhead(standsAt(gathering, now))) throw new Conflict('gathering_not_ahead')
  if (said.residents + said.public === 0) throw new Mend({ residents: 'nobody' })
  const before = await ourComing(tx, access, gathering)
  const known = { ...said, of_sequence: gathering.sequence, said_at: now, said_by: participant_id }
  if (!before) {
    await tx
      .insertInto('gathering_coming')
      .values({ gathering_id: id, initiative_id, ...known })
      .execute()
  } else {
    if (isSame(before, said)) return
    if (before.version !== version) throw new NewerVersion(saidAs(before))
    await tx
      .updateTable('gathering_coming')
      .set({ ...known, version: version + 1 })
      .where('initiative_id', '=', initiative_id)
      .where('gathering_id', '=', id)
      .execute()
  }
  await leaveTrace(tx, access, now, 'gathering_coming_said', id)
}

const isSame = (a: Coming, b: Omit<ComingInput, 'version'>): boolean =>
  (['residents', 'public', 'shown_as', 'note'] as const).every(field => a[field] === b[field])

/** Nobody comes from us after all. */
export async function sayWeStay(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  await lockOthers(tx, access, id)
  const gone = await tx
    .deleteFrom('gathering_coming')
    .where('initiative_id', '=', access.initiative_id)
    .where('gathering_id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'gathering_coming_taken_back', id)
}

/** Those who come from elsewhere are counted among the guests of the evening: once. Afterwards the host puts it right there. */
export async function countGuests(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gathering = await lockOwn(tx, access, id)
  if (gathering.status !== 'running') throw new Conflict('gathering_not_running')
  if (gathering.counted_at) return
  const coming = sumOf(await comingTo(tx, gathering))
  const guests = [
    { party: 'resident', people: coming.residents },
    { party: 'public_employee', people: coming.public },
  ] as const
  await addGuests(tx, access, gathering.meeting_id, guests, now)
  await tx
    .updateTable('gathering')
    .set({ counted_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'gathering_guests_counted', id)
}

/** Tells one who comes what has become of it, once for each change. */
export async function tellNews(
  tx: Tx,
  { gathering_id, initiative_id }: { gathering_id: string; initiative_id: string },
  tell: Post,
): Promise<void> {
  await lock(tx, gathering_id)
  const { demo } = await tx
    .selectFrom('initiative')
    .select('demo')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const gathering = await gatheringFor(tx, { initiative_id, demo }, gathering_id)
  const told = await tx
    .updateTable('gathering_coming')
    .set({ of_sequence: gathering.sequence })
    .where('initiative_id', '=', initiative_id)
    .where('gathering_id', '=', gathering_id)
    .where('of_sequence', '<', gathering.sequence)
    .returning(['initiative_id', 'said_by'])
    .executeTakeFirst()
  if (told && !gathering.ended_at) await tell(tx, newsOf(gathering.status), told, gathering)
}

/** Two who say, close or count at the same moment see each other. */
const lock = (tx: Tx, id: string) =>
  tx.selectFrom('gathering').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

async function lockOwn(tx: Tx, access: Access, id: string): Promise<Gathering> {
  await lock(tx, id)
  const gathering = await gatheringFor(tx, access, id)
  if (gathering.initiative_id !== access.initiative_id) throw new NotFound()
  return gathering
}

async function lockOthers(tx: Tx, access: Access, id: string): Promise<Gathering> {
  await lock(tx, id)
  const gathering = await gatheringFor(tx, access, id)
  if (gathering.initiative_id === access.initiative_id) throw new NotFound()
  return gathering
}

/** What is told of it, as it stands in the fields of its form. */
export const toldAs = ({ about, themes, shown_as, version }: Gathering) => ({
  ...{ about, themes, shown_as },
  version: String(version),
})

export const saidAs = ({ residents, public: of_public, shown_as, note, version }: Coming) => ({
  ...{ residents: String(residents), public: String(of_public), shown_as, note },
  version: String(version),
})
