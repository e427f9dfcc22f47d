import { sql } from 'kysely'
import type { Db, Tx } from '../../../platform/database.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { type Event, type Fault, faultsIn, type Head, type Seal, type Trail } from './rules.ts'

type Within = { initiative_id: string }

/** A moment to the microsecond, as text. */
export const exactly = sql<string>`to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** The last seal of an initiative's traces and the number that its head tells. */
export async function lastSeal(
  db: Db,
  { initiative_id }: Within,
): Promise<{ seal: Seal | null; head: Head | null }> {
  const seal = await db
    .selectFrom('audit_seal')
    .select(['number', 'events', 'hash', 'sealed_at', 'signature'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const head = await db
    .selectFrom('audit_head')
    .select(['number', 'signature'])
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  return { seal: seal ?? null, head: head ?? null }
}

/** What a seal covers of a trace, beside its exact time. */
const sealed_columns = [
  'id',
  'participant_id',
  'account_id',
  'what',
  'ref',
  'reading',
  'about_participant',
] as const

/** The traces that no seal covers yet, held until this transaction ends. */
export async function unsealed(tx: Tx, { initiative_id }: Within): Promise<Event[]> {
  return tx
    .selectFrom('audit_event')
    .select([...sealed_columns, exactly.as('at')])
    .where('initiative_id', '=', initiative_id)
    .where('seal_number', 'is', null)
    .orderBy('audit_event.at')
    .orderBy('id')
    .limit(10_000)
    .execute()
}

/** Where something waits for its seal. */
export async function initiativesToSeal(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('audit_event')
    .select('initiative_id')
    .distinct()
    .where('seal_number', 'is', null)
    .execute()
  return rows.map(row => row.initiative_id)
}

/** Every initiative that has left a trace. */
export async function initiativesWithTraces(db: Db): Promise<string[]> {
  const rows = await db
    .selectFrom('initiative')
    .select('initiative_id')
    .orderBy('created_at')
    .orderBy('initiative_id')
    .execute()
  return rows.map(row => row.initiative_id)
}

export type Checked = Within & { seals: number; waiting: number; last: Seal | null; faults: Fault[] }

/** Looks over an initiative's traces. To be asked within one moment, so that nothing is sealed under one's eyes. */
export async function checkTraces(
  tx: Tx,
  within: Within,
  key: InstallationKey,
  noted: { number: number; hash: string } | null = null,
): Promise<Checked> {
  const trail = await trailOf(tx, within)
  return {
    ...within,
    seals: trail.seals.length,
    waiting: trail.events.filter(event => event.seal_number === null).length,
    last: trail.seals.at(-1) ?? null,
    faults: faultsIn(trail, (text, signature) => key.signed(text, signature), noted),
  }
}

async function trailOf(tx: Tx, { initiative_id }: Within): Promise<Trail> {
  const { head } = await lastSeal(tx, { initiative_id })
  const seals = await tx
    .selectFrom('audit_seal')
    .select(['number', 'events', 'hash', 'sealed_at', 'signature'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('number')
    .execute()
  const events = await tx
    .selectFrom('audit_event')
    .select([...sealed_columns, exactly.as('at'), 'seal_number'])
    .where('initiative_id', '=', initiative_id)
    .execute()
  return { initiative_id, seals, head, events }
}
