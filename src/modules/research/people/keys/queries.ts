import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import type { InstallationKey } from '../../../../platform/secrets.ts'
import { keyFrom, markOf } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

export type KeyStanding = { state: 'none' | 'kept' | 'destroyed'; at: Date | null }

/** Whether a study has a key to its names yet, still, or no longer, and since when. */
export async function keyStanding(
  db: Db,
  { initiative_id }: Within,
  research_id: string,
): Promise<KeyStanding> {
  const row = await db
    .selectFrom('research_key')
    .select(['made_at', 'destroyed_at'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .executeTakeFirst()
  if (!row) return { state: 'none', at: null }
  return row.destroyed_at ? { state: 'destroyed', at: row.destroyed_at } : { state: 'kept', at: row.made_at }
}

/** The study's own key, or null where it was never made or is destroyed. */
export async function openKey(
  db: Db,
  key: InstallationKey,
  { initiative_id }: Within,
  research_id: string,
): Promise<InstallationKey | null> {
  const row = await db
    .selectFrom('research_key')
    .select('sealed')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .executeTakeFirst()
  return row?.sealed ? keyFrom(key.open(row.sealed)) : null
}

/** Which informant somebody with a seat is in a study; null where they are none, or nobody can tell any more. */
export async function informantOfSeat(
  db: Db,
  key: InstallationKey,
  within: Within,
  research_id: string,
  participant_id: string,
): Promise<string | null> {
  const own = await openKey(db, key, within, research_id)
  if (!own) return null
  const row = await db
    .selectFrom('informant_name')
    .select('informant_id')
    .where('initiative_id', '=', within.initiative_id)
    .where('research_id', '=', research_id)
    .where('mark', '=', markOf(own, participant_id))
    .executeTakeFirst()
  return row?.informant_id ?? null
}

/** The names behind the numbers, by informant; empty where the key is destroyed. */
export async function namesOf(
  db: Db,
  key: InstallationKey,
  access: Within,
  research_id: string,
): Promise<ReadonlyMap<string, string>> {
  const own = await openKey(db, key, access, research_id)
  if (!own) return new Map()
  const rows = await db
    .selectFrom('informant_name')
    .select(['informant_id', 'sealed'])
    .where('initiative_id', '=', access.initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  return new Map(rows.map(row => [row.informant_id, own.open(row.sealed)]))
}

/** The seats behind the numbers, by informant: found by trying the seat of everybody who is or was here. */
export async function seatsTied(
  db: Db,
  key: InstallationKey,
  { initiative_id }: Within,
  research_id: string,
): Promise<ReadonlyMap<string, { id: string; name: string }>> {
  const own = await openKey(db, key, { initiative_id }, research_id)
  if (!own) return new Map()
  const seats = await db
    .selectFrom('participant')
    .select(['id', 'name'])
    .where('initiative_id', '=', initiative_id)
    .execute()
  const by_mark = new Map(seats.map(seat => [markOf(own, seat.id).toString('hex'), seat]))
  const rows = await db
    .selectFrom('informant_name')
    .select(['informant_id', 'mark'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  return new Map(
    rows.flatMap(({ informant_id, mark }) => {
      const seat = mark ? by_mark.get(mark.toString('hex')) : undefined
      return seat ? [[informant_id, seat] as const] : []
    }),
  )
}

/** Who has a name or a seat behind the number at all; whose it is, is not read. */
export async function namedIn(
  db: Db,
  { initiative_id }: Within,
  research_id: string,
): Promise<ReadonlyMap<string, { seat: boolean }>> {
  const rows = await db
    .selectFrom('informant_name')
    .select(({ eb }) => ['informant_id', eb('mark', 'is not', null).as('seat')])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  return new Map(rows.map(row => [row.informant_id, { seat: row.seat === true }]))
}
