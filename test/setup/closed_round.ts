import { makeSnapshot } from '../../src/modules/scorecard/closing/queries.ts'
import { instrumentOf } from '../../src/modules/scorecard/instrument/queries.ts'
import { newId } from '../../src/platform/secrets.ts'
import { makeWorld, type Visitor, type World } from './app.ts'

/** What the people of one side answer, by person and statement. */
export type Made = { side: string; of: number; answer(person: number, statement: number): number }

/** Nine residents and six of the public sector who answer somewhat apart. */
export const usual: Made[] = [
  { side: 'residents', of: 9, answer: (person, statement) => 2 + ((person + statement) % 3) },
  { side: 'public', of: 6, answer: (person, statement) => 3 + ((person * statement) % 3) },
]

/** Starts an initiative; gives its address. */
export async function startedBy(visitor: Visitor, title: string): Promise<string> {
  const answer = await visitor.post('/start', {
    question: 'Hvordan får vi det lysere her?',
    title,
    place: 'Bjørkevik',
    started_by: 'residents',
    ambition: '0',
    name: 'Kari',
    party: 'resident',
  })
  return answer.location!.split('?')[0]!
}

/** A world where Kari has signed in and started an initiative; `home` is its address. */
export async function kariStarts() {
  const world = await makeWorld()
  const kari = world.visitor()
  await kari.signIn('kari@example.test')
  const home = await startedBy(kari, 'Torsdagsbordet')
  return { world, kari, home, known: await instrumentOf(world.db, 'samskap-28', '0.1') }
}

/** Lays a closed round with the snapshot that these people give into the initiative at that address. */
export async function closedRoundIn(world: World, at: string, made: readonly Made[]) {
  const [id, initiative_id] = [newId(), at.split('/').at(-1)!]
  const { scored } = await instrumentOf(world.db, 'samskap-28', '0.1')
  const sides = [...new Set(made.map(({ side }) => side))]
  const { rounds } = await world.db
    .selectFrom('round')
    .select(round => round.fn.countAll<string>().as('rounds'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('round')
    .values({
      initiative_id,
      id,
      number: Number(rounds) + 1,
      kind: 'group',
      instrument_id: scored.id,
      instrument_version: scored.version,
      sides: JSON.stringify(sides.map(side => ({ id: side, parties: [] }))),
      status: 'closed',
      opened_at: world.clock.now,
      closed_at: world.clock.now,
      created_at: world.clock.now,
    })
    .execute()
  const responses = made.flatMap(({ side, of, answer }) =>
    Array.from({ length: of }, (_, person) => ({
      side,
      answers: scored.statements.map((_, statement) => answer(person, statement)),
      typed_by_other: false,
    })),
  )
  const snapshot = makeSnapshot(scored, responses, {
    k: 5,
    sides,
    members: sides.map(side => ({ side, seats: 10 })),
    joined: [],
    left: [],
  })
  await world.db
    .insertInto('snapshot')
    .values({ initiative_id, round_id: id, body: JSON.stringify(snapshot), made_at: world.clock.now })
    .execute()
  return { path: `${at}/rounds/${id}`, snapshot, id }
}
