import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { rooms } from '../../src/app.ts'
import { grants, installation_grants, organisation_grants } from '../../src/platform/access.ts'
import { file } from '../../src/platform/reply.ts'
import type { Route } from '../../src/platform/route.ts'
import { newId } from '../../src/platform/secrets.ts'
import { makeWorld } from '../setup/app.ts'
import { type Answer, answerOf, matrixPage, type Visitor, visitors } from './matrix.ts'
import {
  browserOf,
  countRows,
  layAccount,
  layBelonging,
  layInitiative,
  layInstallationHolder,
  layOrganisation,
} from './people.ts'

const inside = 'came in'
const come_in = async () => file(inside, 'text/plain')

/** The same door with nothing behind it: whoever comes in does nothing there, so nothing changes on the way. */
function bare(route: Route): Route {
  const { method, path, who } = route
  if (route.method === 'STREAM') return route
  if (method === 'GET') return { method, path, who, handle: come_in }
  const open = route.method === 'POST' && route.from_elsewhere ? { from_elsewhere: true as const } : {}
  return {
    method: 'POST',
    path,
    who,
    form: z.unknown(),
    act: come_in,
    largest_body: 1024,
    writes: false,
    ...open,
  }
}

const world = await makeWorld({
  rooms: rooms.map(room => ({ ...room, routes: (room.routes ?? []).map(bare) })),
})
afterAll(world.end)

const [ours, theirs] = [await layInitiative(world), await layInitiative(world)]
const [our_organisation, another] = [await layOrganisation(world), await layOrganisation(world)]
// The very organisation that the initiative belongs to reads nothing inside it.
await layBelonging(world, ours.initiative_id, our_organisation.organisation_id)
const account = await layAccount(world, 'kari@example.test')

/** The session of everybody: of ours, and of another initiative or organisation. */
const sessions = new Map<Visitor, { token: string; elsewhere?: string }>([
  ['account', account],
  ...grants.map(grant => [grant, both(ours.seats[grant], theirs.seats[grant])] as const),
  ...organisation_grants.map(
    grant => [grant, both(our_organisation.holders[grant], another.holders[grant])] as const,
  ),
])
for (const grant of installation_grants) sessions.set(grant, await layInstallationHolder(world, grant))

function both(here: { token: string }, there: { token: string }) {
  return { token: here.token, elsewhere: there.token }
}

const routes = rooms.flatMap(room => room.routes ?? [])

const addressOf = (route: Route): string =>
  route.path
    .replace(':initiative', ours.initiative_id)
    .replace(':organisation', our_organisation.organisation_id)
    .replace(/:(token|name)\b/, 'AAAA-BBBB-CCCC')
    .replace(/:\w+/g, () => newId())

/** What the door answers, and that a closed one shows nothing. */
async function knock(route: Route, token: string | null): Promise<Answer | number> {
  const response = await world.app.server.request(`http://localhost:3000${addressOf(route)}`, {
    method: route.method === 'POST' ? 'POST' : 'GET',
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
      ...(token ? { cookie: `samskap_session=${token}` } : {}),
    },
    ...(route.method === 'POST' ? { body: '' } : {}),
  })
  if (route.method === 'STREAM' && response.status === 200) {
    await response.body?.cancel()
    return 'opens'
  }
  const shown = await response.text()
  for (const name of ['Torsdagsbordet', 'Fjellvik']) expect(shown, route.path).not.toContain(name)
  return shown === inside ? 'opens' : response.status
}

/** Knocks at all these doors at once, and compares with the table; nothing is left behind. */
async function walk(
  visitor: Visitor,
  token: string | null,
  elsewhere = false,
  doors: readonly Route[] = routes,
): Promise<void> {
  const before = await countRows(world)
  const answers = await Promise.all(doors.map(route => knock(route, token)))
  const wrong = doors.flatMap((route, at) => {
    const door = `${route.method} ${route.path}`
    const wanted = answerOf(door, visitor, elsewhere)
    return answers[at] === wanted
      ? []
      : [`${door}: ${answers[at]}, and the table says ${wanted ?? 'nothing'}`]
  })
  expect(wrong).toEqual([])
  expect(await countRows(world)).toEqual(before)
}

for (const visitor of visitors) {
  test(`every door answers a visitor with the grant ${visitor} as the table says`, async () => {
    await walk(visitor, sessions.get(visitor)?.token ?? null)
  })
}

for (const visitor of [...grants, ...organisation_grants]) {
  test(`somebody who is ${visitor} in another place finds nothing in ours`, async () => {
    await walk(visitor, sessions.get(visitor)!.elsewhere!, true)
  })
}

test('a grant that has ended counts no more, for an organisation and for the installation', async () => {
  const gone = await layOrganisation(world)
  for (const table of ['organisation_grant', 'installation_grant'] as const) {
    await world.db.updateTable(table).set({ ended_at: world.clock.now }).execute()
  }
  const tokens = [...Object.values(gone.holders), ...installation_grants.map(grant => sessions.get(grant)!)]
  const of_grants = routes.filter(({ path }) => /^\/(o\/|installation)/.test(path))
  for (const { token } of tokens) await walk('account', token, false, of_grants)
  const browser = browserOf(world, gone.holders.organisation_administrator.token)
  expect((await browser.get(`/o/${gone.organisation_id}`)).status).toBe(404)
})

test('the page that people read is made from the same table', async () => {
  await expect(matrixPage()).toMatchFileSnapshot('../../docs/doors.md')
})
