import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import type { Grant } from '../../src/platform/access.ts'
import type { WriteRoute } from '../../src/platform/route.ts'
import { newId } from '../../src/platform/secrets.ts'
import { makeWorld } from '../setup/app.ts'
import { type Body, formFor, odd_bodies, wild } from './bodies.ts'
import { elementsOf } from './html.ts'
import { countRows, forgetTries, layAccount, layInitiative, laySeat } from './people.ts'

const cases = Number(process.env.FUZZ_CASES ?? 5_000)
const world = await makeWorld({ demo: true })
afterAll(world.end)

const writes = rooms.flatMap(room => room.routes ?? []).filter(route => route.method === 'POST')

/** One place to send to: an initiative at some stage, somebody who may, and the ids that stand there. */
type Stage = { initiative_id: string; token: string | null; ids: readonly { table: string; id: string }[] }

/** The made-up initiative with its closed rounds, and three of ours: one that has begun, one that plans, one that answers. */
async function layStages(route: WriteRoute): Promise<Stage[]> {
  if (route.who === 'anyone') return [{ initiative_id: newId(), token: null, ids: [] }]
  if (route.who === 'account') {
    const { token } = await layAccount(world, `${newId()}@example.test`)
    return [{ initiative_id: newId(), token, ids: [] }]
  }
  const made_up = await world.db
    .selectFrom('initiative')
    .select('initiative_id')
    .where('demo', '=', true)
    .execute()
  const bare = await layInitiative(world)
  const ours = [bare.initiative_id, await layWithRound('planned'), await layWithRound('open')]
  const all = [...ours, ...made_up.slice(0, 1).map(one => one.initiative_id)]
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
  const instrument = await world.db
    .selectFrom('content_version')
    .select(['id', 'version'])
    .executeTakeFirstOrThrow()
  const sides = [
    { id: 'residents', parties: ['resident', 'civil_society'] },
    { id: 'public', parties: ['public_employee', 'leader'] },
  ]
  await world.db
    .insertInto('round')
    .values({
      initiative_id,
      id: newId(),
      number: 1,
      kind: 'group',
      instrument_id: instrument.id,
      instrument_version: instrument.version,
      sides: JSON.stringify(sides),
      asked_k: status === 'planned' ? 3 : null,
      status,
      opened_at: status === 'open' ? world.clock.now : null,
      created_at: world.clock.now,
    })
    .execute()
  return initiative_id
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

async function idsIn(initiative_id: string): Promise<{ table: string; id: string }[]> {
  const tables = await world.database.pool.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name in
     ('id', 'initiative_id') group by 1 having count(*) = 2`,
  )
  const found = tables.rows.map(
    ({ name }) => `(select '${name}' as "table", id from ${name} where initiative_id = $1 limit 30)`,
  )
  return (await world.database.pool.query(found.join(' union all '), [initiative_id])).rows
}

/** Which kind of thing a place in an address means, when the table has another name. */
const tables: Readonly<Record<string, string>> = {
  proposal: 'problem_statement',
  request: 'join_request',
  note: 'talk_note',
}

function addressFor(route: WriteRoute, { initiative_id, ids }: Stage): fc.Arbitrary<string> {
  const places = route.path.match(/:\w+/g) ?? []
  const filled = places.map(place => {
    const name = place.slice(1)
    if (name === 'initiative') return fc.constant(initiative_id)
    if (name === 'token' || name === 'name') {
      return fc.oneof(
        wild.map(text => encodeURIComponent(text.toWellFormed()) || 'x'),
        fc.base64String({ minLength: 1 }),
      )
    }
    const known = ids.filter(({ table }) => table === (tables[name] ?? name)).map(({ id }) => id)
    return known.length === 0
      ? fc.uuid()
      : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...known) }, fc.uuid())
  })
  const fill = (values: string[]) =>
    places.reduce((path, place, at) => path.replace(place, () => values[at]!), route.path)
  return fc.tuple(...filled).map(fill)
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
