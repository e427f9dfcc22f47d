import { gate } from '../../src/modules/access/queries.ts'
import { type Access, type Grant, grants } from '../../src/platform/access.ts'
import { hashToken, newId, newToken } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

const parties = { facilitator: 'public_employee', member: 'resident', observer: 'leader' } as const

/** An initiative laid straight into the database, with somebody of each grant in it. */
export async function layInitiative(world: World) {
  const initiative_id = newId()
  await world.db
    .insertInto('initiative')
    .values({
      initiative_id,
      title: 'Torsdagsbordet',
      place: 'Fjellvik',
      started_by: 'municipality',
      ambition: 2,
      language: 'nb',
      created_at: world.clock.now,
    })
    .execute()
  await world.db
    .insertInto('problem_statement')
    .values({
      initiative_id,
      id: newId(),
      number: 1,
      body: 'Hvordan kan flere spise sammen?',
      proposed_at: world.clock.now,
      decision: 'adopted',
      decided_at: world.clock.now,
    })
    .execute()
  const seats = {} as Record<Grant, Seat>
  for (const grant of grants) seats[grant] = await laySeat(world, initiative_id, grant)
  return { initiative_id, seats }
}

type Seat = Awaited<ReturnType<typeof laySeat>>

/** A seat with this grant, and a session that sits in it. */
export async function laySeat(world: World, initiative_id: string, kind: Grant) {
  const now = world.clock.now
  const participant_id = newId()
  const held = { initiative_id, participant_id }
  await world.db
    .insertInto('participant')
    .values({
      initiative_id,
      id: participant_id,
      name: kind,
      party: parties[kind],
      language: 'nb',
      created_at: now,
    })
    .execute()
  await world.db
    .insertInto('seat_event')
    .values({ ...held, id: newId(), kind: 'joined', at: now })
    .execute()
  await world.db
    .insertInto('initiative_grant')
    .values({ ...held, id: newId(), kind, given_at: now })
    .execute()
  const { token, session_id } = await laySession(world, null)
  await world.db
    .insertInto('session_seat')
    .values({ ...held, session_id, at: now })
    .execute()
  const visitor = { session_id, account: null }
  const access = async (): Promise<Access> => {
    const proof = await gate.initiative(world.db, visitor, initiative_id)
    if (!proof) throw new Error('This seat has no grant')
    return proof
  }
  return { participant_id, session_id, token, access }
}

/** Somebody who is signed in with an account, without a seat anywhere. */
export async function layAccount(world: World, email: string) {
  const id = newId()
  await world.db
    .insertInto('account')
    .values({ id, email, name: 'Kari', language: 'nb', created_at: world.clock.now })
    .execute()
  return laySession(world, id)
}

async function laySession(world: World, account_id: string | null) {
  const [session_id, token] = [newId(), newToken()]
  await world.db
    .insertInto('session')
    .values({
      id: session_id,
      token_hash: hashToken(token),
      account_id,
      created_at: world.clock.now,
      last_seen_at: world.clock.now,
    })
    .execute()
  return { session_id, token }
}

/** A browser that holds this session. */
export function browserOf(world: World, token: string, language?: string) {
  const visitor = world.visitor(language)
  visitor.cookies.set('samskap_session', token)
  return visitor
}

/** How many rows each table has, to see that nothing was left behind. Attempts are counted on purpose. */
export async function countRows(world: World): Promise<Record<string, number>> {
  const tables = await world.database.pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'attempt' order by 1",
  )
  const counts = tables.rows.map(({ name }) => `select '${name}' as name, count(*) as rows from ${name}`)
  const counted = await world.database.pool.query<{ name: string; rows: number }>(
    `${counts.join(' union all ')} union all select 'job', count(*) from graphile_worker.jobs`,
  )
  return Object.fromEntries(counted.rows.map(({ name, rows }) => [name, rows]))
}

/** As if nobody had tried anything yet: so many knocks would meet the rate limits. */
export async function forgetTries(world: World): Promise<void> {
  await world.db.deleteFrom('attempt').execute()
}
