import { type RawBuilder, sql } from 'kysely'
import type {
  Access,
  AccountAccess,
  Gate,
  Grant,
  InstallationAccess,
  InstallationGrant,
  OrganisationAccess,
  OrganisationGrant,
  Visitor,
} from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { hashToken, isWholeToken, tidyToken } from '../../platform/secrets.ts'
import { type Begun, isOver, isToBeNoted, mayStart, session_limits, ways } from './rules.ts'

const stranger: Visitor = { session_id: null, account: null }

/** A seat as it is found, with what its grants allow. */
type Seat = { participant_id: string | null; kinds: Grant[] | null; demo: boolean | null }

/** The seat of the session `s` in that initiative: the one it sits in itself, else the one of its account. */
const seatIn = (initiative_id: RawBuilder<unknown>) => sql`
  select seat.participant_id, i.demo, (
    select array_agg(g.kind) from initiative_grant g
    where g.initiative_id = i.initiative_id and g.participant_id = seat.participant_id and g.ended_at is null
  ) as kinds
  from initiative i, lateral (
    select participant_id from (
      select b.participant_id, 1 as rank from session_seat b
      where b.session_id = s.id and b.initiative_id = i.initiative_id
      union all
      select b.participant_id, 2 from account_seat b
      where b.account_id = s.account_id and b.initiative_id = i.initiative_id
    ) either order by rank limit 1
  ) seat
  where i.initiative_id = ${initiative_id}`

const millisecondsFor = (limit: 'idle' | 'lifetime') => {
  const cases = ways.map(
    way => sql`when ${sql.lit(way)} then interval ${sql.lit(`${session_limits[way][limit]} ms`)}`,
  )
  return sql`case s.how ${sql.join(cases, sql` `)} end`
}
const idle = millisecondsFor('idle')
const lifetime = millisecondsFor('lifetime')

/** Whether the session `s` is not over yet, as `isOver` says it of one that has been read. */
export const livesStill = (now: Date) => sql<boolean>`(
  s.created_at > ${now}::timestamptz - ${lifetime} and s.last_seen_at > ${now}::timestamptz - ${idle})`

/** How a request becomes a proof: the only place that makes one. */
export const gate: Gate = {
  async enter(db, coming, now) {
    const hashes = coming.map(({ token }) => hashToken(token))
    const initiatives = coming.map(({ initiative_id }) => initiative_id)
    const found = await sql<
      Seat & Begun & { at: number; session_id: string; account: Visitor['account'] }
    >`/* often */
      select w.at, s.id as session_id, s.how, s.created_at, s.last_seen_at, seat.participant_id, seat.kinds, seat.demo,
        case when a.id is not null then
          jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email, 'demo', a.demo) end as account
      from unnest(${hashes}::bytea[], ${initiatives}::uuid[]) with ordinality as w (token_hash, initiative_id, at)
      join session s on s.token_hash = w.token_hash
      left join account a on a.id = s.account_id
      left join lateral (${seatIn(sql`w.initiative_id`)}) seat on true`.execute(db)
    const living = found.rows.filter(row => !isOver(row, now))
    const unnoted = living.filter(row => isToBeNoted(row, now))
    if (unnoted.length > 0) await markSeen(db, unnoted, now)
    const rows = new Map(living.map(row => [row.at, row]))
    return coming.map(({ initiative_id }, at) => {
      const row = rows.get(at + 1)
      if (!row) return { visitor: stranger, access: null }
      const visitor = { session_id: row.session_id, account: row.account }
      return { visitor, access: initiative_id ? proofOf(visitor, initiative_id, row) : null }
    })
  },

  account(visitor: Visitor): AccountAccess | null {
    if (!visitor.session_id || !visitor.account) return null
    const { id, name, email, demo } = visitor.account
    return { account_id: id, session_id: visitor.session_id, name, email, demo } as unknown as AccountAccess
  },

  async initiative(db: Db, visitor: Visitor, initiative_id: string): Promise<Access | null> {
    const [access] = await gate.initiativeForAll(db, [visitor], initiative_id)
    return access ?? null
  },

  async initiativeForAll(db, visitors, initiative_id) {
    const sessions = visitors.map(({ session_id }) => session_id)
    const found = await sql<Seat & { at: number }>`
      select w.at, seat.participant_id, seat.kinds, seat.demo
      from unnest(${sessions}::uuid[]) with ordinality as w (session_id, at)
      join session s on s.id = w.session_id
      join lateral (${seatIn(sql`${initiative_id}::uuid`)}) seat on true`.execute(db)
    const rows = new Map(found.rows.map(row => [row.at, row]))
    return visitors.map((visitor, at) => proofOf(visitor, initiative_id, rows.get(at + 1)))
  },

  async organisation(db, visitor, organisation_id) {
    const account = gate.account(visitor)
    if (!account) return null
    const held = db
      .selectFrom('organisation_grant as g')
      .innerJoin('organisation as o', 'o.id', 'g.organisation_id')
      .select('g.kind')
      .where('g.organisation_id', '=', organisation_id)
      .where('g.account_id', '=', account.account_id)
      .where('g.ended_at', 'is', null)
      .where('o.demo', '=', account.demo)
      .execute()
    const grants = await accountGrants<OrganisationGrant>(held)
    return grants.length > 0
      ? ({ ...account, organisation_id, grants } as unknown as OrganisationAccess)
      : null
  },

  async installation(db, visitor, { administrators }) {
    const account = gate.account(visitor)
    if (!account) return null
    const held = db
      .selectFrom('installation_grant')
      .select('kind')
      .where('account_id', '=', account.account_id)
      .where('ended_at', 'is', null)
      .execute()
    const named = account.email !== null && administrators.includes(account.email)
    const grants = [
      ...(named ? (['installation_administrator'] as const) : []),
      ...(await accountGrants<InstallationGrant>(held)),
    ]
    return grants.length > 0 ? ({ ...account, grants } as unknown as InstallationAccess) : null
  },
}

/** Which kinds of grant these rows are. */
async function accountGrants<G extends string>(rows: Promise<{ kind: string }[]>): Promise<G[]> {
  return (await rows).map(row => row.kind as G)
}

function proofOf({ account }: Visitor, initiative_id: string, seat: Seat | undefined): Access | null {
  if (!seat?.participant_id || !seat.kinds || (account?.demo && !seat.demo)) return null
  return {
    initiative_id,
    participant_id: seat.participant_id,
    account_id: account?.id ?? null,
    grants: seat.kinds,
    demo: seat.demo,
  } as unknown as Access
}

async function markSeen(db: Db, sessions: readonly { session_id: string }[], now: Date): Promise<void> {
  const ids = sessions.map(({ session_id }) => session_id)
  await db.updateTable('session').set({ last_seen_at: now }).where('id', 'in', ids).execute()
}

/** The initiatives that this visitor has a seat in, newest first. */
export async function seatsOf(db: Db, visitor: Visitor) {
  const seats = await sql<{
    initiative_id: string
    title: string
    place: string
    name: string
    kinds: Grant[]
  }>`
    select i.initiative_id, i.title, i.place, p.name, array_agg(g.kind) as kinds
    from (
      select initiative_id, participant_id from session_seat where session_id = ${visitor.session_id}
      union
      select initiative_id, participant_id from account_seat where account_id = ${visitor.account?.id ?? null}
    ) seat
    join initiative i on i.initiative_id = seat.initiative_id
    join participant p on p.initiative_id = seat.initiative_id and p.id = seat.participant_id
    join initiative_grant g on g.initiative_id = seat.initiative_id and g.participant_id = seat.participant_id
    where g.ended_at is null and (i.demo or not ${visitor.account?.demo ?? false})
    group by i.initiative_id, p.name order by i.created_at desc, i.title`.execute(db)
  return seats.rows
}

/** The mail to made-up people, for the demo's own mail page: nothing else is ever shown there. */
export async function demoMail(db: Db, domain: string) {
  return db
    .selectFrom('outbox')
    .select(['id', 'recipient', 'subject', 'body', 'created_at'])
    .where('recipient', 'like', `%@${domain}`)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
}

/**
 * Why this account may not take a text or a voice into use, or null when it may. Anybody can enter a demo as two people,
 * and where anybody may sign in, anybody has two addresses: an administrator may name those who are trusted with it.
 */
export async function refusalToCheck(db: Db, access: AccountAccess): Promise<'demo' | 'not_named' | null> {
  if (access.demo) return 'demo'
  const named = await db
    .selectFrom('installation_grant')
    .select('account_id')
    .where('kind', '=', 'language_checker')
    .where('ended_at', 'is', null)
    .execute()
  return named.length === 0 || named.some(one => one.account_id === access.account_id) ? null : 'not_named'
}

/**
 * What a sign-in link is good for: it opens, it has let this visitor in already, it is over, or a mail program has cut
 * it on the way.
 */
export type SignInLink = 'open' | 'in' | 'over' | 'cut'

export async function signInLink(db: Db, visitor: Visitor, token: string, now: Date): Promise<SignInLink> {
  if (!isWholeToken(token)) return 'cut'
  const key = await db
    .selectFrom('door_key')
    .select(['email', 'used_at', 'expires_at'])
    .where('hash', '=', hashToken(tidyToken(token)))
    .where('kind', '=', 'sign_in')
    .where('sealed', 'is', null)
    .executeTakeFirst()
  if (key && !key.used_at && key.expires_at! > now) return 'open'
  return key?.used_at && key.email === visitor.account?.email ? 'in' : 'over'
}

/** Whether this account may start something here: by its address, or since the employer's own sign-in vouches for it. */
export async function mayStartHere(
  db: Db,
  access: AccountAccess,
  { sign_in_domains }: { sign_in_domains: readonly string[] },
): Promise<boolean> {
  if (access.demo || mayStart(access.email ?? '', sign_in_domains)) return true
  const vouched = await db
    .selectFrom('account_identity')
    .select('subject')
    .where('account_id', '=', access.account_id)
    .limit(1)
    .executeTakeFirst()
  return vouched !== undefined
}

/**
 * Whether a link is sent to this address: it may sign in here, or somebody has added it as a way back to their seat. A
 * resident's address has whatever domain it has.
 */
export async function mayComeByMail(
  db: Db,
  email: string,
  { sign_in_domains }: { sign_in_domains: readonly string[] },
): Promise<boolean> {
  if (mayStart(email, sign_in_domains)) return true
  const seated = await db
    .selectFrom('account_seat as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select('s.account_id')
    .where('a.email', '=', email)
    .limit(1)
    .executeTakeFirst()
  return seated !== undefined
}
