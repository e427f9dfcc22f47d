import { expect } from 'vitest'
import { type Party, parties, usual_sides } from '../../src/modules/scorecard/rounds/rules.ts'
import { hashToken, newAnswerKey, newId, newToken } from '../../src/platform/secrets.ts'
import { makeWorld, type Visitor } from './app.ts'

export type Seat = { visitor: Visitor; id: string }

/** What the form of a round sends when nothing is changed in it. */
export const plan = {
  instrument: 'samskap-28@0.1',
  closes_on: '',
  third_label: '',
  ...Object.fromEntries(parties.map(party => [`side_${party}`, usual_sides[party]])),
}

/** The same answer to all 28 statements. */
export const filled = (value: number) => Array.from({ length: 28 }, () => value).join()

export const send = (who: Seat, path: string, answers: string, key = newAnswerKey()) =>
  who.visitor.post(`${path}/answers`, { key, answers })

/** A world with the steps to a round: an initiative, seats with a session each, a planned and an open round. */
export async function scorecardWorld() {
  const world = await makeWorld()
  const { db } = world

  async function layInitiative(): Promise<string> {
    const initiative_id = newId()
    const row = { title: 'Torsdagsbordet', place: 'Bjørkevik', started_by: 'municipality', ambition: 1 }
    await db
      .insertInto('initiative')
      .values({ initiative_id, ...row, language: 'nb', created_at: world.clock.now })
      .execute()
    const asked = { decision: 'adopted', proposed_at: world.clock.now, decided_at: world.clock.now }
    await db
      .insertInto('problem_statement')
      .values({ initiative_id, id: newId(), number: 1, body: 'Hvem spiser vi middag med?', ...asked })
      .execute()
    return initiative_id
  }

  async function seat(
    initiative_id: string,
    party: Party,
    kinds = ['member'],
    email: string | null = null,
  ): Promise<Seat> {
    const id = newId()
    const now = world.clock.now
    const here = { initiative_id, participant_id: id }
    const name = `${party} ${id.slice(0, 4)}`
    await db
      .insertInto('participant')
      .values({ initiative_id, id, name, party, email, language: 'nb', created_at: now })
      .execute()
    await db
      .insertInto('seat_event')
      .values({ ...here, id: newId(), kind: 'joined', at: now })
      .execute()
    for (const kind of kinds) {
      await db
        .insertInto('initiative_grant')
        .values({ ...here, id: newId(), kind, given_at: now })
        .execute()
    }
    const token = newToken()
    const times = { created_at: now, last_seen_at: now }
    const session = { id: newId(), token_hash: hashToken(token), how: 'seat', ...times }
    await db.insertInto('session').values(session).execute()
    await db
      .insertInto('session_seat')
      .values({ ...here, session_id: session.id, at: now })
      .execute()
    const visitor = world.visitor()
    visitor.cookies.set('samskap_session', token)
    return { visitor, id }
  }

  /** An initiative with these many residents and public employees, the first of whom leads, and a planned round. */
  async function layRound(residents: number, employees: number) {
    const initiative_id = await layInitiative()
    const people: Seat[] = [await seat(initiative_id, 'public_employee', ['facilitator', 'member'])]
    for (let i = 1; i < employees; i++) people.push(await seat(initiative_id, 'public_employee'))
    for (let i = 0; i < residents; i++) people.push(await seat(initiative_id, 'resident'))
    const lead = people[0]!.visitor
    const planned = await lead.post(`/i/${initiative_id}/rounds/new`, plan)
    expect(planned.status).toBe(303)
    const path = planned.location!.split('?')[0]!
    return { initiative_id, people, lead, path, round_id: path.split('/').at(-1)! }
  }

  async function layOpenRound(residents: number, employees: number) {
    const round = await layRound(residents, employees)
    expect((await round.lead.post(`${round.path}/open`)).status).toBe(303)
    return round
  }

  const count = async (
    table: 'receipt' | 'response' | 'closed_response' | 'small_group_vote' | 'open_line' | 'closed_line',
    round_id: string,
  ) => {
    const row = await db
      .selectFrom(table)
      .select(rows => rows.fn.countAll<string>().as('n'))
      .where('round_id', '=', round_id)
      .executeTakeFirstOrThrow()
    return Number(row.n)
  }

  return { world, db, layInitiative, seat, layRound, layOpenRound, count }
}
