import { sql } from 'kysely'
import { publish } from '../src/modules/scorecard/closing/commands.ts'
import type { ClosedResponse } from '../src/modules/scorecard/closing/rules.ts'
import { instrumentsOnOffer, type KnownInstrument } from '../src/modules/scorecard/instrument/queries.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { Database, Tx } from '../src/platform/database.ts'
import { hashToken, newId, newToken } from '../src/platform/secrets.ts'

/** The same length for everybody, so that the load generator need only put in the number. */
export const tokenOf = (number: string): string => `bench-session-${number}`
export const numbered = (person: number): string => String(person).padStart(6, '0')

const sides = [
  { id: 'residents', parties: ['resident', 'civil_society', 'social_entrepreneur', 'business'] },
  { id: 'public', parties: ['public_employee', 'politician', 'leader'] },
]
const parties = ['resident', 'public_employee', 'civil_society', 'leader']

export type Person = { session_id: string; participant_id: string; token: string }
export type Group = { initiative_id: string; round_id: string }

/** Our own instrument, as the app has laid it in the database. */
async function instrument28(database: Database): Promise<KnownInstrument> {
  const found = (await instrumentsOnOffer(database.db)).find(
    ({ instrument }) => instrument.id === 'samskap-28',
  )
  if (!found) throw new Error('the instrument of 28 statements is not in the database')
  return found
}

/** A group with a round, and a session for everybody in it; a session may sit in several groups. */
export async function seedGroup(
  database: Database,
  people: readonly Person[],
  round: { open: boolean },
): Promise<Group> {
  const now = systemClock()
  const { instrument } = await instrument28(database)
  const group = { initiative_id: newId(), round_id: newId() }
  const { initiative_id } = group
  await database.db.transaction().execute(async tx => {
    await tx
      .insertInto('initiative')
      .values({
        ...{ initiative_id, title: 'Torsdagsbordet', place: 'Solvik', started_by: 'municipality' },
        ...{ ambition: 3, language: 'nb', created_at: now },
      })
      .execute()
    await seedPeople(tx, initiative_id, people, now)
    await tx
      .insertInto('round')
      .values({
        ...{ initiative_id, id: group.round_id, number: 1, kind: 'group', created_at: now },
        ...{ instrument_id: instrument.id, instrument_version: instrument.version },
        ...{ sides: JSON.stringify(sides), opened_at: now },
        ...(round.open ? { status: 'open' } : { status: 'closed', closed_at: now }),
      })
      .execute()
  })
  return group
}

async function seedPeople(
  tx: Tx,
  initiative_id: string,
  people: readonly Person[],
  now: Date,
): Promise<void> {
  const ids = people.map(person => person.participant_id)
  const sessions = people.map(person => person.session_id)
  const hashes = people.map(person => hashToken(person.token))
  const party = people.map((_, at) => parties[at % parties.length])
  await sql`insert into session (id, token_hash, created_at, last_seen_at)
    select id, hash, ${now}, ${now} from unnest(${sessions}::uuid[], ${hashes}::bytea[]) as s (id, hash)
    on conflict (id) do nothing`.execute(tx)
  await sql`insert into participant (initiative_id, id, name, party, language, created_at)
    select ${initiative_id}, id, 'Kari', party, 'nb', ${now}
    from unnest(${ids}::uuid[], ${party}::text[]) as p (id, party)`.execute(tx)
  await sql`insert into seat_event (initiative_id, id, participant_id, kind, at)
    select ${initiative_id}, gen_random_uuid(), id, 'joined', ${now} from unnest(${ids}::uuid[]) as p (id)`.execute(
    tx,
  )
  await sql`insert into initiative_grant (initiative_id, id, participant_id, kind, given_at)
    select ${initiative_id}, gen_random_uuid(), id, 'member', ${now} from unnest(${ids}::uuid[]) as p (id)`.execute(
    tx,
  )
  await sql`insert into session_seat (session_id, initiative_id, participant_id, at)
    select session, ${initiative_id}, id, ${now} from unnest(${sessions}::uuid[], ${ids}::uuid[])
    as p (session, id)`.execute(tx)
}

/** So many people, each with a session of their own whose token holds their number. */
export const numberedPeople = (count: number, first = 0): Person[] =>
  Array.from({ length: count }, (_, at) => ({ ...somebody(), token: tokenOf(numbered(first + at)) }))

/** Those who sit there too. */
export const others = (count: number): Person[] => Array.from({ length: count }, somebody)

const somebody = (): Person => ({ session_id: newId(), participant_id: newId(), token: newToken() })

/** Publishes a closed round of so many made-up responses, as closing does: snapshot and closed responses. */
export async function publishRound(database: Database, group: Group, count: number): Promise<void> {
  await database.db.transaction().execute(async tx => {
    const { scored } = await instrument28(database)
    const responses = Array.from({ length: count }, (_, at) => madeUp(at, scored.statements.length))
    await publish(tx, group, systemClock(), scored, responses, {
      ...{ k: 5, sides: sides.map(side => side.id), joined: [], left: [] },
      members: sides.map(side => ({ side: side.id, seats: count / 2 })),
    })
  })
}

/** Spread over the scale and different for the two sides; now and then "don't know". */
const madeUp = (at: number, statements: number): ClosedResponse => ({
  side: sides[at % 2]!.id,
  answers: Array.from({ length: statements }, (_, column) => {
    const drawn = (at * 7919 + column * 104_729 + ((at * column) % 13)) % 23
    return drawn === 0 ? -1 : 1 + ((drawn + (at % 2) + (column % 3)) % 5)
  }),
  typed_by_other: false,
})
