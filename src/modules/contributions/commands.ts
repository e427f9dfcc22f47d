import { type RawBuilder, sql } from 'kysely'
import type { Access } from '../../platform/access.ts'
import type { Db, Tx } from '../../platform/database.ts'
import { dayOf } from '../../platform/format.ts'
import type { InstallationKey } from '../../platform/secrets.ts'
import { newId } from '../../platform/secrets.ts'
import type { Party } from '../initiatives/queries.ts'
import { newsWaits } from './news/commands.ts'
import { trackingCode } from './queries.ts'
import { answers, type Happening, type Way } from './rules.ts'

export type Giving = {
  /** 128 random bits that the device or the form made: what is sent twice with it was given once. */
  given_key: string
  way: Way
  body: string
  given_on?: string
  /** The seat of the giver; null for somebody without one. */
  given_by: string | null
  given_as?: string
  party?: Party | null
  email?: string | null
  /** No name in any row, and nobody noted it. */
  anonymous?: boolean
  meeting_id?: string | null
}

/**
 * Takes in a contribution as part of a larger statement: `given (id)` has a row unless it was taken in before. `on`: a
 * condition that must hold, as a query with one row.
 */
export function giving(
  { initiative_id, participant_id }: Pick<Access, 'initiative_id' | 'participant_id'>,
  key: InstallationKey,
  id: string,
  input: Giving,
  now: Date,
  on: RawBuilder<unknown> = sql`(select) as always`,
): RawBuilder<unknown> {
  const { way, body, anonymous = false } = input
  const noted_by = anonymous ? null : participant_id
  return sql`
  fresh as (
    insert into door_key (hash, kind, initiative_id, contribution_id, issued_at)
    select ${key.hashCode(trackingCode(key, initiative_id, input))}::bytea, 'tracking_code', ${initiative_id}::uuid,
      ${id}::uuid, ${now}::timestamptz
    from ${on}
    on conflict do nothing returning contribution_id
  ), given as (
    insert into contribution (initiative_id, id, way, body, given_on, given_by, given_as, party, email, anonymous, noted_at,
      noted_by, meeting_id)
    select ${initiative_id}, contribution_id, ${way}, ${body}, ${input.given_on ?? dayOf(now)}::date,
      ${anonymous ? null : input.given_by}::uuid, ${input.given_as ?? ''}, ${input.party ?? null}, ${input.email ?? null},
      ${anonymous}, ${now}, ${noted_by}::uuid, ${input.meeting_id ?? null}::uuid
    from fresh
    returning id
  ), received as (
    insert into contribution_event (initiative_id, contribution_id, number, kind, at, noted_by)
    select ${initiative_id}, id, 1, 'received', ${now}, ${noted_by}::uuid from given
  )`
}

/**
 * Takes in a contribution by itself. The code is the same however often it is sent; `first` says whether this was new.
 */
export async function give(
  db: Db,
  access: Pick<Access, 'initiative_id' | 'participant_id'>,
  key: InstallationKey,
  input: Giving,
  now: Date,
): Promise<{ id: string; code: string; first: boolean }> {
  const id = newId()
  const made = await sql<{
    id: string
  }>`with ${giving(access, key, id, input, now)} select id from given`.execute(db)
  const code = trackingCode(key, access.initiative_id, input)
  if (made.rows.length > 0) return { id, code, first: true }
  const before = await db
    .selectFrom('door_key')
    .select('contribution_id')
    .where('hash', '=', key.hashCode(code))
    .where('initiative_id', '=', access.initiative_id)
    .executeTakeFirstOrThrow()
  return { id: before.contribution_id!, code, first: false }
}

/** Writes the same line into the threads of all these contributions, and lets those who gave them know. */
export async function tellOf(
  tx: Tx,
  access: Pick<Access, 'initiative_id'> & { participant_id?: string },
  contribution_ids: readonly string[],
  happening: { kind: Happening; body?: string; ref?: string; by_giver?: boolean },
  now: Date,
): Promise<void> {
  if (contribution_ids.length === 0) return
  const { initiative_id, participant_id = null } = access
  const held = await tx
    .selectFrom('contribution')
    .select(['id', 'given_by', 'email'])
    .where('initiative_id', '=', initiative_id)
    .where('id', 'in', contribution_ids)
    // Two who write into one thread at once follow each other.
    .orderBy('id')
    .forNoKeyUpdate()
    .execute()
  const { kind, body = '', ref = null, by_giver = false } = happening
  const told = await sql<{ contribution_id: string; number: number }>`
    insert into contribution_event (initiative_id, contribution_id, number, kind, body, ref, by_giver, at, noted_by)
    select ${initiative_id}, c.id, 1 + coalesce((select max(e.number) from contribution_event e
        where e.initiative_id = ${initiative_id} and e.contribution_id = c.id), 0),
      ${kind}, ${body}, ${ref}::uuid, ${by_giver}, ${now}, ${by_giver ? null : participant_id}::uuid
    from unnest(${held.map(one => one.id)}::uuid[]) as c (id)
    returning contribution_id, number`.execute(tx)
  if (by_giver || !answers({ kind, body })) return
  // Whoever writes an answer to themselves knows it.
  const reached = held.filter(one => one.email !== null || (one.given_by && one.given_by !== participant_id))
  const ids = new Set(reached.map(one => one.id))
  const lines = told.rows.filter(one => ids.has(one.contribution_id))
  if (lines.length > 0) await newsWaits(tx, initiative_id, lines)
}
