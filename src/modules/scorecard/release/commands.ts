import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { hashToken, type InstallationKey, newId, newToken } from '../../../platform/secrets.ts'
import { partyOf, type Release, releaseOf } from './queries.ts'
import { type Audience, decides, mayEnd } from './rules.ts'
import { releasableRound } from './shown/queries.ts'

type Link = { code_hash: Buffer; sealed: Buffer }

/** To whom, with or without the agreed steps. Those without a seat need a link. */
export type Wish = { with_steps: boolean } & (
  | { audience: 'leader' }
  | { audience: Exclude<Audience, 'leader'>; link: Link }
)

/** The secret of a link, as it is kept. */
export function newLink(key: InstallationKey): Link {
  const token = newToken()
  return { code_hash: hashToken(token), sealed: key.seal(token) }
}

/** Proposes that a result leaves the group. It is also the proposer's own yes, if theirs is one of the two. */
export async function askRelease(
  tx: Tx,
  access: Access,
  round_id: string,
  wish: Wish,
  now: Date,
): Promise<string> {
  if (!(await releasableRound(tx, access, round_id)).figures) throw new NotFound()
  const id = newId()
  const { audience, with_steps } = wish
  const link = wish.audience === 'leader' ? {} : wish.link
  const { initiative_id, participant_id } = access
  const made = await tx
    .insertInto('release')
    .values({
      ...{ initiative_id, id, round_id, audience, with_steps, ...link },
      asked_by: participant_id,
      asked_at: now,
    })
    .onConflict(conflict =>
      conflict.columns(['initiative_id', 'round_id', 'audience']).where('ended_at', 'is', null).doNothing(),
    )
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Conflict('release_running')
  await leaveTrace(tx, access, now, 'release_asked', id)
  const party = await partyOf(tx, access)
  if (decides(party)) await sayYes(tx, access, id, party, now)
  return id
}

/** Says yes to a proposal, as a resident or as a public employee. */
export async function agreeToRelease(
  tx: Tx,
  access: Access,
  round_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await running(tx, access, round_id, id)
  const party = await partyOf(tx, access)
  if (!decides(party)) throw new Conflict('release_not_theirs')
  await sayYes(tx, access, id, party, now)
}

/** Takes back one's own yes, if there is one. Without one of each, the result is the group's alone again. */
export async function takeBackYes(
  tx: Tx,
  access: Access,
  round_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await running(tx, access, round_id, id)
  const gone = await tx
    .deleteFrom('release_consent')
    .where('initiative_id', '=', access.initiative_id)
    .where('release_id', '=', id)
    .where('participant_id', '=', access.participant_id)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'release_taken_back', id)
}

/** Ends a release for good: its link opens nothing any more, and a new proposal gets a new one. */
export async function endRelease(
  tx: Tx,
  access: Access,
  round_id: string,
  id: string,
  now: Date,
): Promise<void> {
  const release = await running(tx, access, round_id, id)
  if (!mayEnd(release, access)) throw new NotAllowed()
  await tx
    .updateTable('release')
    .set({ ended_by: access.participant_id, ended_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'release_taken_back', id)
}

/** A release that has not ended; whoever ends it at the same moment waits. */
async function running(tx: Tx, access: Access, round_id: string, id: string): Promise<Release> {
  await tx
    .selectFrom('release')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  const release = await releaseOf(tx, access, round_id, id)
  if (release.ended_at) throw new Conflict('release_ended')
  return release
}

async function sayYes(tx: Tx, access: Access, release_id: string, party: string, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  const said = await tx
    .insertInto('release_consent')
    .values({ initiative_id, release_id, participant_id, party, at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (said.numInsertedOrUpdatedRows) await leaveTrace(tx, access, now, 'release_agreed', release_id)
}
