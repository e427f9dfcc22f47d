import { afterAll, expect, test } from 'vitest'
import {
  browserOf,
  countRows,
  layAccount,
  layInitiative,
  layOrganisation,
} from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)

const fields = {
  name: 'Fjellvik kommune',
  kind: 'municipality',
  municipality: 'Bodø',
  organisation_number: '',
  contact_email: 'post@example.test',
  privacy_officer: '',
  privacy_officer_email: '',
  version: '1',
}

async function place() {
  const organisation = await layOrganisation(world)
  const { organisation_id, holders } = organisation
  const administrator = browserOf(world, holders.organisation_administrator.token)
  const coordinator = browserOf(world, holders.network_coordinator.token)
  return { ...organisation, here: `/o/${organisation_id}`, administrator, coordinator }
}

const heldIn = (organisation_id: string) =>
  world.db
    .selectFrom('organisation_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select(['g.id', 'g.kind', 'a.email', 'a.name'])
    .where('g.organisation_id', '=', organisation_id)
    .where('g.ended_at', 'is', null)
    .execute()

test('what is known of an organisation is changed by whoever looks after it', async () => {
  const { here, administrator } = await place()
  expect((await administrator.post(`${here}/edit`, fields)).location).toBe(`${here}?said=changed`)
  const shown = (await administrator.get(here)).text
  expect(shown).toContain('Bodø')
  expect(shown.replaceAll('<wbr/>', '')).toContain('post@example.test')
})

test('a municipality that is not there, and a number that is wrong, are said at their fields', async () => {
  const { here, administrator } = await place()
  const before = await countRows(world)
  const odd = { ...fields, municipality: 'Langtvekkistan', organisation_number: '123 456 789' }
  const number = await administrator.post(`${here}/edit`, odd)
  expect(number.status).toBe(422)
  expect(number.text).toContain('Nummeret stemmer ikke')
  const municipality = await administrator.post(`${here}/edit`, { ...odd, organisation_number: '' })
  expect(municipality.status).toBe(422)
  expect(municipality.text).toContain('Vi kjenner ingen kommune med det navnet')
  expect(municipality.text).toContain('value="Langtvekkistan"')
  expect(await countRows(world)).toEqual(before)
})

test('two who change an organisation see both versions', async () => {
  const { here, administrator } = await place()
  await administrator.post(`${here}/edit`, { ...fields, name: 'Første' })
  const clash = await administrator.post(`${here}/edit`, { ...fields, name: 'Andre' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Første')
  expect(clash.text).toContain('Andre')
})

test('somebody is let in by an address, and comes in by signing in with it', async () => {
  const { here, organisation_id, administrator } = await place()
  const added = await administrator.post(`${here}/people`, {
    email: 'Ny@Example.test',
    kind: 'network_coordinator',
  })
  expect(added.location).toBe(`${here}?said=added`)
  const mails = await world.db
    .selectFrom('outbox')
    .select('body')
    .where('recipient', '=', 'ny@example.test')
    .execute()
  expect(mails).toHaveLength(1)
  expect(mails[0]!.body).toContain(`${world.config.base_url}/o/${organisation_id}`)
  const new_one = world.visitor()
  await new_one.signIn('ny@example.test')
  expect((await new_one.get(here)).status).toBe(200)
  expect((await new_one.get(`${here}/edit`)).status).toBe(403)
})

test('nobody is let in twice with the same', async () => {
  const { here, organisation_id, administrator } = await place()
  const kari = { email: 'to-ganger@example.test', kind: 'organisation_administrator' }
  await administrator.post(`${here}/people`, kari)
  const before = await countRows(world)
  const again = await administrator.post(`${here}/people`, kari)
  expect(again.status).toBe(422)
  expect(again.text).toContain('Personen har dette fra før')
  const made_up = await administrator.post(`${here}/people`, { ...kari, email: 'amina@demo.samskap.example' })
  expect(made_up.status).toBe(422)
  expect(await countRows(world)).toEqual(before)
  expect((await heldIn(organisation_id)).filter(one => one.email === kari.email)).toHaveLength(1)
})

test('the last administrator names another first', async () => {
  const { here, organisation_id, administrator } = await place()
  const own = (await heldIn(organisation_id)).find(one => one.kind === 'organisation_administrator')!
  const refused = await administrator.post(`${here}/people/${own.id}/end`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Legg først inn en annen')
  await administrator.post(`${here}/people`, {
    email: `etter-${organisation_id}@example.test`,
    kind: 'organisation_administrator',
  })
  expect((await administrator.post(`${here}/people/${own.id}/end`)).location).toBe(
    '/organisations?said=ended',
  )
  expect((await administrator.get(here)).status).toBe(404)
})

test('of two administrators who end each other at once, one stays', async () => {
  const { here, organisation_id, administrator } = await place()
  const email = `to-${organisation_id}@example.test`
  await administrator.post(`${here}/people`, { email, kind: 'organisation_administrator' })
  const other = world.visitor()
  await other.signIn(email)
  const held = (await heldIn(organisation_id)).filter(one => one.kind === 'organisation_administrator')
  const theirs = held.find(one => one.email === email)!
  const own = held.find(one => one.email !== email)!
  const answers = await Promise.all([
    administrator.post(`${here}/people/${theirs.id}/end`),
    other.post(`${here}/people/${own.id}/end`),
  ])
  expect(answers.map(answer => answer.status).toSorted()).toEqual([303, 404])
  const left = (await heldIn(organisation_id)).filter(one => one.kind === 'organisation_administrator')
  expect(left).toHaveLength(1)
})

test('a grant that ends while somebody writes ends what they may send', async () => {
  const { here, organisation_id, administrator } = await place()
  expect((await administrator.get(`${here}/edit`)).status).toBe(200)
  await world.db
    .updateTable('organisation_grant')
    .set({ ended_at: world.clock.now })
    .where('organisation_id', '=', organisation_id)
    .execute()
  const before = await countRows(world)
  expect((await administrator.post(`${here}/edit`, fields)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('an account in two organisations acts for each as its grant there says', async () => {
  const first = await place()
  const second = await place()
  await world.db
    .insertInto('organisation_grant')
    .values({
      id: newId(),
      organisation_id: second.organisation_id,
      account_id: first.holders.organisation_administrator.account_id,
      kind: 'network_coordinator',
      given_at: world.clock.now,
    })
    .execute()
  expect((await first.administrator.get(`${first.here}/edit`)).status).toBe(200)
  expect((await first.administrator.get(second.here)).status).toBe(200)
  expect((await first.administrator.get(`${second.here}/edit`)).status).toBe(403)
  const grant = (await heldIn(second.organisation_id))[0]!
  // A grant of the one organisation is not to be ended from the other.
  expect((await first.administrator.post(`${first.here}/people/${grant.id}/end`)).status).toBe(404)
  const mine = (await first.administrator.get('/organisations')).text
  expect(mine).toContain(`href="${first.here}"`)
  expect(mine).toContain(`href="${second.here}"`)
})

test('an initiative asks, and the organisation answers once', async () => {
  const { here, organisation_id, administrator, coordinator } = await place()
  const { initiative_id, seats } = await layInitiative(world)
  const lead = browserOf(world, seats.facilitator.token)
  const owners = `/i/${initiative_id}/owners`
  expect((await administrator.get(here)).text).not.toContain('Torsdagsbordet')
  expect((await lead.post(owners, { organisation_id })).location).toBe(`${owners}?said=asked`)
  expect((await lead.post(owners, { organisation_id })).status).toBe(422)
  expect((await coordinator.get(here)).text).toContain('Torsdagsbordet')
  const { id } = await world.db
    .selectFrom('initiative_organisation')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const answer = `${here}/initiatives/${id}`
  expect((await coordinator.post(answer, { decision: 'confirmed' })).status).toBe(403)
  expect((await administrator.post(answer, { decision: 'confirmed' })).location).toBe(
    `${here}?said=confirmed`,
  )
  expect((await administrator.post(answer, { decision: 'declined' })).status).toBe(409)
  expect((await browserOf(world, seats.member.token).get(owners)).text).toContain('Står bak siden')
  // Only one leads there.
  expect((await administrator.get(here)).text).toContain('Her bør flere lede sammen')
  await lead.post(`${owners}/${id}/end`)
  expect((await administrator.get(here)).text).not.toContain('Torsdagsbordet')
})

test('whoever is told no may ask again, and shows nothing in between', async () => {
  const { here, organisation_id, administrator } = await place()
  const { initiative_id, seats } = await layInitiative(world)
  const lead = browserOf(world, seats.facilitator.token)
  const owners = `/i/${initiative_id}/owners`
  await lead.post(owners, { organisation_id })
  const { id } = await world.db
    .selectFrom('initiative_organisation')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  await administrator.post(`${here}/initiatives/${id}`, { decision: 'declined' })
  expect((await administrator.get(here)).text).not.toContain('Torsdagsbordet')
  expect((await lead.get(owners)).text).toContain('Svarte nei')
  expect((await lead.post(owners, { organisation_id })).status).toBe(303)
})

test('an organisation cannot answer for another', async () => {
  const { organisation_id } = await place()
  const other = await place()
  const { initiative_id, seats } = await layInitiative(world)
  await browserOf(world, seats.facilitator.token).post(`/i/${initiative_id}/owners`, { organisation_id })
  const { id } = await world.db
    .selectFrom('initiative_organisation')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const answer = await other.administrator.post(`${other.here}/initiatives/${id}`, { decision: 'confirmed' })
  expect(answer.status).toBe(409)
  const elsewhere = await layInitiative(world)
  const stranger = browserOf(world, elsewhere.seats.facilitator.token)
  expect((await stranger.post(`/i/${elsewhere.initiative_id}/owners/${id}/end`)).status).toBe(409)
})

test('whoever starts may let the initiative belong at once, where they look after the organisation', async () => {
  const { organisation_id, administrator, coordinator } = await place()
  const started = {
    question: 'Hvordan får vi det lysere her?',
    title: 'Lysere kvelder',
    place: 'Fjellvik',
    started_by: 'municipality',
    ambition: '0',
    name: 'Kari',
    party: 'public_employee',
    organisation_id,
  }
  expect((await administrator.get('/start')).text).toContain('organisation_id')
  expect((await administrator.post('/start', started)).status).toBe(303)
  expect((await coordinator.post('/start', { ...started, title: 'Mørke kvelder' })).status).toBe(303)
  const stands = await world.db
    .selectFrom('initiative_organisation as b')
    .innerJoin('initiative as i', 'i.initiative_id', 'b.initiative_id')
    .select(['i.title', 'b.decision'])
    .where('b.organisation_id', '=', organisation_id)
    .orderBy('i.title')
    .execute()
  expect(stands).toEqual([
    { title: 'Lysere kvelder', decision: 'confirmed' },
    { title: 'Mørke kvelder', decision: null },
  ])
  const elsewhere = await layAccount(world, 'uten@example.test')
  const nobody = browserOf(world, elsewhere.token)
  expect((await nobody.get('/start')).text).not.toContain('organisation_id')
  const before = await countRows(world)
  expect((await nobody.post('/start', started)).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
})
