import { gate } from '../../src/modules/access/queries.ts'
import {
  type Access,
  type Grant,
  grants,
  type InstallationGrant,
  type OrganisationGrant,
  organisation_grants,
} from '../../src/platform/access.ts'
import { hashToken, newId, newToken } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

const parties = {
  facilitator: 'public_employee',
  member: 'resident',
  observer: 'leader',
  mentor: 'mentor',
  researcher: 'researcher',
} as const

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

/** An organisation with somebody of each grant, who is signed in with an account. */
export async function layOrganisation(world: World, name = 'Fjellvik kommune') {
  const organisation_id = newId()
  await world.db
    .insertInto('organisation')
    .values({ id: organisation_id, name, kind: 'municipality', created_at: world.clock.now })
    .execute()
  const holders = {} as Record<OrganisationGrant, Awaited<ReturnType<typeof layAccount>>>
  for (const kind of organisation_grants) {
    holders[kind] = await layAccount(world, `${kind}-${organisation_id}@example.test`)
    await world.db
      .insertInto('organisation_grant')
      .values({
        id: newId(),
        organisation_id,
        account_id: holders[kind].account_id,
        kind,
        given_at: world.clock.now,
      })
      .execute()
  }
  return { organisation_id, holders }
}

/** Lets an initiative belong to an organisation that has said yes. */
export async function layBelonging(world: World, initiative_id: string, organisation_id: string) {
  const at = world.clock.now
  await world.db
    .insertInto('initiative_organisation')
    .values({
      initiative_id,
      id: newId(),
      organisation_id,
      asked_at: at,
      decision: 'confirmed',
      decided_at: at,
    })
    .execute()
}

/** Somebody who is signed in with an account that holds this grant for the installation. */
export async function layInstallationHolder(world: World, kind: InstallationGrant) {
  const account = await layAccount(world, `${kind}-${newId()}@example.test`)
  await world.db
    .insertInto('installation_grant')
    .values({ id: newId(), account_id: account.account_id, kind, given_at: world.clock.now })
    .execute()
  return account
}

/** Somebody who is signed in with an account, without a seat anywhere. */
export async function layAccount(world: World, email: string) {
  const id = newId()
  await world.db
    .insertInto('account')
    .values({ id, email, name: 'Kari', language: 'nb', created_at: world.clock.now })
    .execute()
  return { account_id: id, ...(await laySession(world, id)) }
}

/** Lets a session that sits somewhere be signed in as well. */
export async function layAccountIn(world: World, session_id: string): Promise<string> {
  const { account_id } = await layAccount(world, `${newId()}@example.test`)
  await world.db.updateTable('session').set({ account_id }).where('id', '=', session_id).execute()
  return account_id
}

async function laySession(world: World, account_id: string | null) {
  const [session_id, token] = [newId(), newToken()]
  await world.db
    .insertInto('session')
    .values({
      id: session_id,
      token_hash: hashToken(token),
      account_id,
      how: account_id ? 'link' : 'seat',
      created_at: world.clock.now,
      last_seen_at: world.clock.now,
    })
    .execute()
  return { session_id, token }
}

/** A passkey that somebody has, for what can be done with one's own. */
export const laid_passkey = Buffer.from('a passkey of somebody')

/** Somebody with an account who sits in a seat, with everything that opens it: for what is done beside any initiative. */
export async function laySomebodyWithWays(world: World) {
  const now = world.clock.now
  const { initiative_id, seats } = await layInitiative(world)
  const seat = { initiative_id, participant_id: seats.member.participant_id }
  const somebody = await layAccount(world, `${newId()}@example.test`)
  const other = await layAccount(world, `${newId()}@example.test`)
  await world.db
    .insertInto('session_seat')
    .values({ ...seat, session_id: somebody.session_id, at: now })
    .execute()
  const { account_id } = await world.db
    .selectFrom('session')
    .select('account_id')
    .where('id', '=', other.session_id)
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('account_seat')
    .values({ ...seat, account_id: account_id!, at: now })
    .execute()
  const key = { hash: hashToken(newToken()), kind: 'return_code', issued_at: now }
  await world.db
    .insertInto('door_key')
    .values({ ...seat, ...key })
    .execute()
  const own = await world.db
    .selectFrom('session')
    .select('account_id')
    .where('id', '=', somebody.session_id)
    .executeTakeFirstOrThrow()
  const passkey = { id: laid_passkey, public_key: Buffer.from('none'), counter: 0, name: '', made_at: now }
  await world.db
    .insertInto('passkey')
    .values({ ...passkey, account_id: own.account_id! })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ account_id: own.account_id! }))
    .execute()
  return { token: somebody.token, session_id: seats.member.session_id, account_id: account_id! }
}

/** A browser that holds this session. */
export function browserOf(world: World, token: string, language?: string) {
  const visitor = world.visitor(language)
  visitor.cookies.set('samskap_session', token)
  return visitor
}

/** How many rows each table has, to see that nothing was left behind. Attempts are counted on purpose. */
export async function countRows(world: World): Promise<Record<string, number>> {
  const { pool } = world.database
  const known = counting.get(world) ?? (await statementFor(pool))
  counting.set(world, known)
  // Prepared once on each connection: to plan so long a statement takes longer than to run it.
  const counted = await pool.query<Record<string, number>>({ name: 'count_rows', text: known })
  return counted.rows[0]!
}

const counting = new WeakMap<World, string>()

/** One row with a column for each table: as a union of rows PostgreSQL counts side by side, which takes twenty times as long. */
async function statementFor(pool: World['database']['pool']): Promise<string> {
  const tables = await pool.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'attempt' order by 1",
  )
  const counts = tables.rows.map(({ name }) => `(select count(*) from ${name}) as ${name}`)
  return `select ${counts.join(', ')}, (select count(*) from graphile_worker.jobs) as job`
}

/** As if nobody had tried anything yet: so many knocks would meet the rate limits. */
export async function forgetTries(world: World): Promise<void> {
  await world.db.deleteFrom('attempt').execute()
}
