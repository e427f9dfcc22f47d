import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { hashToken, tidyToken } from '../../../platform/secrets.ts'
import type { Within } from '../rounds/queries.ts'
import { type Audience, followsOnly, holds, type Yes } from './rules.ts'

export type { Audience } from './rules.ts'

/** A yes with the name of its giver, for the group; `gone` when the person has left it since. */
export type NamedYes = Yes & { name: string; gone: boolean }

export type Release = {
  id: string
  round_id: string
  audience: Audience
  with_steps: boolean
  sealed: Buffer | null
  asked_by: string | null
  asked_by_name: string | null
  asked_at: Date
  ended_at: Date | null
  ended_by_name: string | null
  yeses: NamedYes[]
}

/** The releases of the initiative's results, those that were taken back among them, the first one first. */
export async function releasesOf(
  db: Db,
  access: Within,
  only: { round_id?: string; id?: string; audience?: Audience } = {},
): Promise<Release[]> {
  let query = db
    .selectFrom('release as r')
    .leftJoin('participant as a', join =>
      join.onRef('a.initiative_id', '=', 'r.initiative_id').onRef('a.id', '=', 'r.asked_by'),
    )
    .leftJoin('participant as e', join =>
      join.onRef('e.initiative_id', '=', 'r.initiative_id').onRef('e.id', '=', 'r.ended_by'),
    )
    .select(['r.id', 'r.round_id', 'r.audience', 'r.with_steps', 'r.sealed', 'r.asked_by', 'r.asked_at'])
    .select(['r.ended_at', 'a.name as asked_by_name', 'e.name as ended_by_name'])
    .where('r.initiative_id', '=', access.initiative_id)
  if (only.round_id) query = query.where('r.round_id', '=', only.round_id)
  if (only.id) query = query.where('r.id', '=', only.id)
  if (only.audience) query = query.where('r.audience', '=', only.audience)
  const rows = await query.orderBy('r.asked_at').orderBy('r.id').execute()
  if (rows.length === 0) return []
  const yeses = await yesesOf(
    db,
    access,
    rows.map(row => row.id),
  )
  return rows.map(row => ({
    ...row,
    audience: row.audience as Audience,
    yeses: yeses.filter(yes => yes.release_id === row.id),
  }))
}

async function yesesOf(db: Db, access: Within, releases: string[]) {
  const found = await sql<NamedYes & { release_id: string }>`
    select c.release_id, c.participant_id, c.party, c.at, p.name, not exists (
      select 1 from initiative_grant g
      where g.initiative_id = c.initiative_id and g.participant_id = c.participant_id and g.ended_at is null) as gone
    from release_consent c
    join participant p on p.initiative_id = c.initiative_id and p.id = c.participant_id
    where c.initiative_id = ${access.initiative_id} and c.release_id = any(${releases})
    order by c.at, p.name`.execute(db)
  return found.rows
}

/** One release of this round's result. */
export async function releaseOf(db: Db, access: Within, round_id: string, id: string): Promise<Release> {
  const [release] = await releasesOf(db, access, { round_id, id })
  if (!release) throw new NotFound()
  return release
}

/** The rounds whose result is released to them now, and whether the agreed steps come with it. */
export async function releasedTo(db: Db, access: Within, audience: Audience): Promise<Map<string, boolean>> {
  const releases = await releasesOf(db, access, { audience })
  return new Map(releases.filter(holds).map(release => [release.round_id, release.with_steps]))
}

/** To whom a round's result is released now. */
export async function audiencesOf(db: Db, access: Within, round_id: string): Promise<Audience[]> {
  const releases = await releasesOf(db, access, { round_id })
  return releases.filter(holds).map(release => release.audience)
}

/** What a link without a seat opens: a release that holds, or null, whatever is wrong with it. */
export async function releaseByLink(
  db: Db,
  initiative_id: string,
  id: string,
  token: string,
): Promise<Release | null> {
  const known = await db
    .selectFrom('release')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .where('code_hash', '=', hashToken(tidyToken(token)))
    .executeTakeFirst()
  if (!known) return null
  const [release] = await releasesOf(db, { initiative_id }, { id })
  return release && holds(release) ? release : null
}

/** The party of this person's seat now. */
export async function partyOf(db: Db, access: Access): Promise<string> {
  const row = await db
    .selectFrom('participant')
    .select('party')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', access.participant_id)
    .executeTakeFirstOrThrow()
  return row.party
}

/**
 * Which rounds' results this person may see, and with the agreed steps or without: null is all of them, for those at
 * the table and for the installation itself. Who only follows the work sees what the group has released.
 */
export async function shownTo(db: Db, access: Access | Within): Promise<Map<string, boolean> | null> {
  if (!('grants' in access) || !followsOnly(access.grants)) return null
  return releasedTo(db, access, 'leader')
}
