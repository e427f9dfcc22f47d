import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { instrumentOf } from '../../src/modules/scorecard/instrument/queries.ts'
import type { Grant } from '../../src/platform/access.ts'
import type { WriteRoute } from '../../src/platform/route.ts'
import { hashToken, newId } from '../../src/platform/secrets.ts'
import { makeWorld } from '../setup/app.ts'
import { type Body, formFor, odd_bodies, open_round, wild } from './bodies.ts'
import { elementsOf } from './html.ts'
import { countRows, forgetTries, layAccount, layInitiative, laySeat } from './people.ts'

const cases = Number(process.env.FUZZ_CASES ?? 6_000)
const world = await makeWorld({ demo: true })
afterAll(world.end)

const writes = rooms.flatMap(room => room.routes ?? []).filter(route => route.method === 'POST')

// By its first name: the forms sent to it give it others.
const made_up = await world.db
  .selectFrom('initiative')
  .select('initiative_id')
  .where('title', '=', 'Torsdagsbordet')
  .executeTakeFirstOrThrow()

const language = { code: 'qaa', name: 'Oppdiktet', direction: 'rtl', started_at: world.clock.now }
await world.db.insertInto('language_kit').values(language).execute()

/** One place to send to: an initiative at some stage, somebody who may, and the ids that stand there. */
type Stage = { initiative_id: string; token: string | null; ids: readonly Id[] }
/** `round_id` is null for what belongs to no round. */
type Id = { table: string; id: string; round_id: string | null }

/** The made-up initiative with its closed rounds, and three of ours: one that has begun, one that plans, one that answers. */
async function layStages(route: WriteRoute): Promise<Stage[]> {
  if (route.who === 'anyone') return [{ initiative_id: newId(), token: null, ids: [] }]
  if (route.who === 'account') {
    const { token } = await layAccount(world, `${newId()}@example.test`)
    return [{ initiative_id: newId(), token, ids: [await layVoice()] }]
  }
  const bare = await layInitiative(world)
  const ours = [bare.initiative_id, await layWithRound('planned'), await layWithRound('open')]
  const all = [...ours, made_up.initiative_id]
  const grant = (route.who as readonly Grant[])[0]!
  const stages = all.map(async initiative_id => {
    const { token, participant_id } = await laySeat(world, initiative_id, grant)
    await layNotes(initiative_id, participant_id)
    return { initiative_id, token, ids: await idsIn(initiative_id) }
  })
  return Promise.all(stages)
}

async function layWithRound(status: 'planned' | 'open'): Promise<string> {
  const { initiative_id } = await layInitiative(world)
  const { sides, instrument_id, instrument_version } = open_round
  await world.db
    .insertInto('round')
    .values({
      initiative_id,
      id: status === 'open' ? open_round.id : newId(),
      number: 1,
      kind: 'group',
      instrument_id,
      instrument_version,
      sides: JSON.stringify(sides),
      asked_k: status === 'planned' ? 3 : null,
      status,
      opened_at: status === 'open' ? world.clock.now : null,
      created_at: world.clock.now,
    })
    .execute()
  return initiative_id
}

/** A voice that waits for somebody to listen, brought by somebody else. */
async function layVoice(): Promise<Id> {
  await world.db.deleteFrom('voice').execute()
  const account = { id: newId(), email: `${newId()}@example.test`, name: 'Kari', language: 'nb' }
  await world.db
    .insertInto('account')
    .values({ ...account, created_at: world.clock.now })
    .execute()
  const place = { language: 'nb', instrument_id: 'samskap-28', statement_id: 'equality-democracy' }
  const { in: inLanguage } = await instrumentOf(world.db, 'samskap-28', '0.1')
  const source = inLanguage('nb').statements.find(one => one.id === place.statement_id)!.text
  const made = { hash: hashToken(source), brought_by: account.id, brought_at: world.clock.now }
  const id = newId()
  await world.db
    .insertInto('voice')
    .values({ ...place, ...made, id, source, type: 'audio/wav', size: 1 })
    .execute()
  return { table: 'voice', id, round_id: null }
}

/** A note that this person wrote at the talk of each round; those of others are taken away. */
async function layNotes(initiative_id: string, written_by: string): Promise<void> {
  await world.db.deleteFrom('talk_note').where('initiative_id', '=', initiative_id).execute()
  const rounds = await world.db
    .selectFrom('round')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  const note = { initiative_id, body: 'Vi hører', written_by, at: world.clock.now }
  for (const { id } of rounds) {
    await world.db
      .insertInto('talk_note')
      .values({ ...note, id: newId(), round_id: id })
      .execute()
  }
}

async function idsIn(initiative_id: string): Promise<Id[]> {
  const tables = await world.database.pool.query<{ name: string; in_round: boolean }>(
    `select table_name as name, bool_or(column_name = 'round_id') as in_round from information_schema.columns
     where table_schema = 'public' and column_name in ('id', 'initiative_id', 'round_id')
     group by 1 having count(*) filter (where column_name <> 'round_id') = 2`,
  )
  const found = tables.rows.map(
    ({ name, in_round }) =>
      `(select '${name}' as "table", id, ${in_round ? 'round_id' : 'null::uuid'} as round_id
        from ${name} where initiative_id = $1 limit 30)`,
  )
  return (await world.database.pool.query(found.join(' union all '), [initiative_id])).rows
}

const tables: Readonly<Record<string, string>> = {
  proposal: 'problem_statement',
  request: 'join_request',
  note: 'talk_note',
  line: 'closed_line',
}

function addressFor(route: WriteRoute, { initiative_id, ids }: Stage): fc.Arbitrary<string> {
  const places = route.path.match(/:\w+/g) ?? []
  const named = (name: string) => ids.filter(({ table }) => table === (tables[name] ?? name))
  const filled = places.map((place): fc.Arbitrary<Partial<Id> & { id: string }> => {
    const name = place.slice(1)
    if (name === 'initiative') return fc.constant({ id: initiative_id })
    if (name === 'token' || name === 'name') {
      const text = fc.oneof(
        fc.constant('qaa'),
        wild.map(text => encodeURIComponent(text.toWellFormed()) || 'x'),
        fc.base64String({ minLength: 1 }),
      )
      return text.map(id => ({ id }))
    }
    const known = named(name)
    const none = fc.uuid().map(id => ({ id }))
    return known.length === 0 ? none : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...known) }, none)
  })
  // What belongs to a round is mostly sought in its own.
  return fc.tuple(fc.nat({ max: 9 }), ...filled).map(([astray, ...values]) => {
    const own_round = values.find(({ round_id }) => round_id)?.round_id
    return places.reduce((path, place, at) => {
      const id = place === ':round' && own_round && astray > 0 ? own_round : values[at]!.id
      return path.replace(place, () => id)
    }, route.path)
  })
}

async function send(address: string, { type, body }: Body, token: string | null) {
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }
  if (type) headers['content-type'] = type
  if (token) headers.cookie = `samskap_session=${token}`
  const request = { method: 'POST', headers, body }
  const answer = await world.app.server.request(`http://localhost:3000${address}`, request)
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
}

const reached = new Set<string>()

for (const route of writes) {
  const runs = Math.ceil(cases / writes.length)
  test(
    `nothing sent to ${route.path} breaks it`,
    async () => {
      const stages = await layStages(route)
      const attempt = fc.constantFrom(...stages).chain(stage => {
        const form = formFor(
          route,
          stage.ids.map(({ id }) => id),
        )
        const body = fc.oneof({ weight: 9, arbitrary: form }, { weight: 1, arbitrary: odd_bodies })
        return fc.tuple(fc.constant(stage.token), addressFor(route, stage), body)
      })
      let before = await countRows(world)
      await fc.assert(
        fc.asyncProperty(attempt, async ([token, address, body]) => {
          await forgetTries(world)
          world.faults.length = 0
          const { status, text, location } = await send(address, body, token)
          expect(status, world.faults.join('\n')).toBeLessThan(500)
          if (text.includes('<fuzz')) expect(elementsOf(text).map(one => one.tagName)).not.toContain('fuzz')
          expect(location ?? '/').toMatch(/^\/(?!\/)[!-~]*$/)
          const after = await countRows(world)
          if (status >= 400) expect(after).toEqual(before)
          else reached.add(route.path)
          before = after
        }),
        { numRuns: runs, seed: 20_260_202, endOnFailure: true },
      )
    },
    cases * 50,
  )
}

test('the cases above came in, not only to the door', () => {
  // Not by chance: what is behind a link or a code that nobody can guess.
  const guessed = writes
    .map(route => route.path)
    .filter(path => !/:token|^\/code|^\/join-group|:request/.test(path))
  expect(guessed.filter(path => !reached.has(path))).toEqual([])
})
