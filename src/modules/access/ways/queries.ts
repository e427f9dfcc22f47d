import { sql } from 'kysely'
import { z } from 'zod'
import type { Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { hashToken, type InstallationKey } from '../../../platform/secrets.ts'
import type { SeatRef } from './rules.ts'

/** The seats that this visitor sits in, with what else opens them. */
export type OwnSeat = SeatRef & {
  title: string
  name: string
  demo: boolean
  /** Whether a return code stands for it. */
  has_code: boolean
  /** Whether the account of this session opens it as well. */
  of_account: boolean
  /** The account has another seat in the same initiative, and keeps that. */
  account_sits_elsewhere: boolean
}

export async function ownSeats(db: Db, visitor: Visitor): Promise<OwnSeat[]> {
  const account_id = visitor.account?.id ?? null
  const found = await sql<OwnSeat>`
    select seat.initiative_id, seat.participant_id, i.title, i.demo, p.name,
      exists (select from door_key k where k.initiative_id = seat.initiative_id
        and k.participant_id = seat.participant_id and k.kind = 'return_code') as has_code,
      a.participant_id is not distinct from seat.participant_id as of_account,
      a.participant_id is not null and a.participant_id <> seat.participant_id as account_sits_elsewhere
    from (
      select initiative_id, participant_id from session_seat where session_id = ${visitor.session_id}
      union
      select initiative_id, participant_id from account_seat where account_id = ${account_id}
    ) seat
    join initiative i on i.initiative_id = seat.initiative_id
    join participant p on p.initiative_id = seat.initiative_id and p.id = seat.participant_id
    left join account_seat a on a.account_id = ${account_id} and a.initiative_id = seat.initiative_id
    where exists (select from initiative_grant g where g.initiative_id = seat.initiative_id
      and g.participant_id = seat.participant_id and g.ended_at is null)
    order by i.created_at desc, i.title, p.name`.execute(db)
  return found.rows
}

/** Whose seats in this browser are asked for: those that no account of this session opens yet, and may. */
export const seatsToAsk = (seats: readonly OwnSeat[]): OwnSeat[] =>
  seats.filter(seat => !seat.of_account && !seat.account_sits_elsewhere)

/** So long it is told that somebody has tried with a copied passkey. */
const told_days = 90

export type Ways = Awaited<ReturnType<typeof waysOf>>

/** Everything that opens what this visitor has. */
export async function waysOf(db: Db, visitor: Visitor, now: Date) {
  const seats = await ownSeats(db, visitor)
  const account_id = visitor.account?.id
  if (!account_id) {
    return { seats, passkeys: [], misused_at: null, others: await othersIn(db, visitor) }
  }
  const passkeys = await db
    .selectFrom('passkey')
    .select(['id', 'name', 'made_at', 'last_used_at'])
    .where('account_id', '=', account_id)
    .orderBy('made_at')
    .execute()
  const misused = await db
    .selectFrom('installation_event')
    .select('at')
    .where('account_id', '=', account_id)
    .where('what', '=', 'passkey_went_back')
    .where('at', '>', new Date(now.getTime() - told_days * 86_400_000))
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return {
    seats,
    passkeys: passkeys.map(one => ({ ...one, id: one.id.toString('base64url') })),
    misused_at: misused?.at ?? null,
    others: await othersIn(db, visitor),
  }
}

/** Accounts of others that open a seat of this visitor's own: a device was lent, or there were two ways in. */
async function othersIn(db: Db, visitor: Visitor) {
  if (!visitor.session_id || visitor.account?.demo) return []
  const found = await sql<{ account_id: string; name: string; titles: string[] }>`
    select a.id as account_id, a.name, array_agg(i.title order by i.title) as titles
    from (
      select initiative_id, participant_id from session_seat where session_id = ${visitor.session_id}
      union
      select initiative_id, participant_id from account_seat where account_id = ${visitor.account?.id ?? null}
    ) own
    join account_seat s on s.initiative_id = own.initiative_id and s.participant_id = own.participant_id
    join account a on a.id = s.account_id and a.id is distinct from ${visitor.account?.id ?? null}
    join initiative i on i.initiative_id = own.initiative_id
    where not i.demo
    group by a.id, a.name order by a.name`.execute(db)
  return found.rows
}

const keptInLink = z.object({
  account_id: z.uuid().nullable(),
  name: z.string(),
  seats: z.array(z.object({ initiative_id: z.uuid(), participant_id: z.uuid() })),
})

/** What a link in a mail was asked to keep. */
export const readKept = (key: InstallationKey, sealed: Buffer) =>
  keptInLink.parse(JSON.parse(key.open(sealed)))

/** Those of the seats that this visitor still sits in: a proof that is looked at again when it is used. */
export async function stillHeld(db: Db, visitor: Visitor, seats: readonly SeatRef[]): Promise<OwnSeat[]> {
  const own = await ownSeats(db, visitor)
  return own.filter(seat => seats.some(one => one.participant_id === seat.participant_id))
}

/** A link that adds an e-mail address, and whether this browser may use it. Null where it no longer opens. */
export async function emailLink(
  db: Db,
  visitor: Visitor,
  key: InstallationKey,
  token: string,
  now: Date,
): Promise<{ email: string; here: boolean } | null> {
  const link = await db
    .selectFrom('door_key')
    .select(['email', 'sealed'])
    .where('hash', '=', hashToken(token))
    .where('kind', '=', 'sign_in')
    .where('sealed', 'is not', null)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  if (!link) return null
  const kept = readKept(key, link.sealed!)
  const own_account = kept.account_id !== null && kept.account_id === visitor.account?.id
  const here = own_account || (await stillHeld(db, visitor, kept.seats)).length > 0
  return { email: link.email!, here }
}
