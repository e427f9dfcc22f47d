import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { layResearch } from '../../../../test/house/research.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { addInformant } from './commands.ts'
import { nameInformant } from './keys/commands.ts'
import { informantOfSeat, namesOf, seatsTied } from './keys/queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let study: Awaited<ReturnType<typeof layResearch>>
let people: string
let researcher: Visitor
let member: Visitor
let lead: Visitor

const within = () => ({ initiative_id: ours.initiative_id })
const access = () => ours.seats.researcher.access()
const traces = async (what: string) =>
  world.db.selectFrom('audit_event').selectAll().where('what', '=', what).execute()
const informant = (at: number) => study.informants[at]!.id
const readings = () => world.db.selectFrom('source_reading').selectAll().execute()

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  study = await layResearch(world, ours.initiative_id)
  people = `/i/${ours.initiative_id}/research/${study.research_id}/people`
  researcher = browserOf(world, ours.seats.researcher.token)
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
})
afterAll(() => world.end())

test('those who have spoken are numbers and parties; only those who do research here see them', async () => {
  const page = await researcher.get(people)
  expect(page.status, world.faults.join('\n')).toBe(200)
  for (const sign of ['INN 1', 'OA 2', 'INN 3']) expect(page.text).toContain(sign)
  for (const who of [member, lead]) expect((await who.get(people)).status).toBe(403)
  expect((await researcher.get(`${people}/${newId()}`)).status).toBe(404)
})

test('somebody more gets the next number, also when two are added at once', async () => {
  const added = await Promise.all(
    ['resident', 'researcher'].map(party => researcher.post(people, { party, name: '', participant_id: '' })),
  )
  expect(added.map(({ status }) => status)).toEqual([303, 303])
  const page = (await researcher.get(people)).text
  expect(page).toMatch(/(INN 4[\s\S]*F 5|F 4[\s\S]*INN 5)/)
})

test('what is no party comes back, and nothing is kept', async () => {
  const before = await countRows(world)
  expect((await researcher.post(people, { party: 'nobody' })).status).toBe(422)
  expect((await researcher.post(people, { party: 'resident', participant_id: newId() })).status).toBe(422)
  expect((await member.post(people, { party: 'resident' })).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
})

test('the party is put right; of two who do it at once the second sees what the first wrote', async () => {
  const one = `${people}/${informant(2)}`
  expect((await researcher.post(one, { party: 'civil_society', version: '1' })).status).toBe(303)
  const late = await researcher.post(one, { party: 'politician', version: '1' })
  expect(late.status).toBe(409)
  expect((await researcher.post(one, { party: 'resident', version: '2' })).status).toBe(303)
})

test('a name stands sealed, is shown on a page of its own, and whoever looks leaves a trace', async () => {
  const name = 'Torborg Fjellvik'
  const to = `${people}/names/${informant(0)}`
  const seat = ours.seats.member.participant_id
  const named = await researcher.post(to, { name, participant_id: seat })
  expect(named.status, world.faults.join('\n') + named.text).toBe(303)
  const row = await world.db.selectFrom('informant_name').selectAll().executeTakeFirstOrThrow()
  expect(row.sealed.toString('utf8')).not.toContain('Torborg')
  expect(await informantOfSeat(world.db, world.key, within(), study.research_id, seat)).toBe(informant(0))
  const names = await namesOf(world.db, world.key, within(), study.research_id)
  expect(names.get(informant(0))).toBe(name)
  const tied = await seatsTied(world.db, world.key, within(), study.research_id)
  expect(tied.get(informant(0))?.id).toBe(seat)
  for (const page of [people, `${people}/${informant(0)}`]) {
    expect((await researcher.get(page)).text).not.toContain('Torborg')
  }
  expect((await researcher.get(`${people}/names`)).text).toContain(name)
  expect(await traces('/research/:research/people/names')).toHaveLength(1)
  const [trace] = await traces('informant_named')
  expect(trace).toMatchObject({ ref: informant(0), about_participant: null })
})

test('one seat is one number in a study', async () => {
  const again = await researcher.post(`${people}/names/${informant(1)}`, {
    name: '',
    participant_id: ours.seats.member.participant_id,
  })
  expect(again.status).toBe(422)
  expect(again.text).toContain('hører alt til et annet nummer')
})

test('with neither name nor seat nothing is kept of who it is', async () => {
  const to = `${people}/names/${informant(2)}`
  expect((await researcher.post(to, { name: 'Odd', participant_id: '' })).status).toBe(303)
  expect((await researcher.post(to, { name: '', participant_id: '' })).status).toBe(303)
  const names = await namesOf(world.db, world.key, within(), study.research_id)
  expect(names.has(informant(2))).toBe(false)
})

test('asked to read, said yes on paper, and asked no more; an old page does not count', async () => {
  const one = `${people}/${informant(0)}`
  const { source_id } = study
  expect((await researcher.post(`${one}/ask`, { source_id })).status).toBe(303)
  expect((await researcher.get(people)).text).toContain('1 venter på svar')
  const old = await researcher.post(`${one}/noted`, { source_id, said: 'approved', version: '1' })
  expect(old.status).toBe(422)
  expect(old.text).toContain('Teksten er endret siden')
  expect((await researcher.post(`${one}/noted`, { source_id, said: '', version: '2' })).status).toBe(422)
  const noted = await researcher.post(`${one}/noted`, { source_id, said: 'approved', version: '2' })
  expect(noted.status).toBe(303)
  expect((await researcher.post(`${one}/ask`, { source_id })).status).toBe(303)
  expect(await readings()).toMatchObject([
    { state: 'approved', of_version: 2, noted_by: ours.seats.researcher.participant_id },
  ])
  expect((await researcher.get(one)).text).toContain('har sagt ja')
  const elsewhere = await researcher.post(`${one}/ask`, { source_id: newId() })
  expect(elsewhere.status).toBe(404)
})

test('whoever takes back on paper is gone from the material, and can have no name again', async () => {
  const one = `${people}/${informant(2)}`
  expect((await researcher.post(`${one}/withdraw`)).status, world.faults.join('\n')).toBe(303)
  expect((await researcher.post(`${one}/withdraw`)).status).toBe(303)
  expect(await traces('informant_withdrawn')).toHaveLength(1)
  const page = (await researcher.get(one)).text
  expect(page).toContain('har tatt tilbake alt')
  const left = await world.db
    .selectFrom('passage')
    .select('id')
    .where('informant_id', '=', informant(2))
    .execute()
  expect(left).toEqual([])
  const named = await researcher.post(`${people}/names/${informant(2)}`, { name: 'Odd', participant_id: '' })
  expect(named.status).toBe(409)
})

test('an ended study takes in nobody, and asks nobody', async () => {
  const ended = await layResearch(world, ours.initiative_id)
  const here = `/i/${ours.initiative_id}/research/${ended.research_id}/people`
  await world.db
    .updateTable('research')
    .set({ ended_at: world.clock.now })
    .where('id', '=', ended.research_id)
    .execute()
  const before = await countRows(world)
  expect((await researcher.post(here, { party: 'resident' })).status).toBe(409)
  const ask = `${here}/${ended.informants[0]!.id}/ask`
  expect((await researcher.post(ask, { source_id: ended.source_id })).status).toBe(409)
  expect(await countRows(world)).toEqual(before)
  expect((await researcher.get(here)).text).not.toContain('id="add"')
})

test('a study of another initiative is not here', async () => {
  const others = await layInitiative(world)
  const theirs = await layResearch(world, others.initiative_id)
  const here = `/i/${ours.initiative_id}/research/${theirs.research_id}/people`
  for (const rest of ['', '/names', '/key', '/remarks', `/${theirs.informants[0]!.id}`]) {
    expect((await researcher.get(here + rest)).status, rest).toBe(404)
  }
  const own = `${people}/${theirs.informants[0]!.id}`
  for (const rest of ['/ask', '/noted']) {
    const body = { source_id: theirs.source_id, said: 'taken_back', version: '2' }
    expect((await researcher.post(own + rest, body)).status, rest).toBe(404)
  }
  expect((await researcher.post(`${own}/withdraw`)).status).toBe(404)
  expect((await researcher.post(here, { party: 'resident' })).status).toBe(404)
})

test('the key is destroyed only by typing the title, and then nobody is found or named again', async () => {
  const [key, seat] = [`${people}/key`, ours.seats.member.participant_id]
  expect((await researcher.post(key, { title: 'ja' })).status).toBe(422)
  expect(await namesOf(world.db, world.key, within(), study.research_id)).toHaveProperty('size', 1)
  for (const _ of [1, 2]) {
    expect((await researcher.post(key, { title: 'hva torsdagene betyr' })).status).toBe(303)
  }
  expect(await traces('research_key_destroyed')).toHaveLength(1)
  expect(await informantOfSeat(world.db, world.key, within(), study.research_id, seat)).toBeNull()
  expect((await namesOf(world.db, world.key, within(), study.research_id)).size).toBe(0)
  const kept = await world.db.selectFrom('research_key').selectAll().executeTakeFirstOrThrow()
  expect(kept.sealed).toBeNull()
  for (const page of [people, `${people}/names`, `${people}/names/${informant(0)}`, key]) {
    const shown = await researcher.get(page)
    expect(shown.status).toBe(200)
    expect(shown.text, page).toContain('ødelagt')
  }
  const before = await countRows(world)
  const named = await researcher.post(`${people}/names/${informant(0)}`, { name: 'Aud', participant_id: '' })
  expect(named.status).toBe(409)
  expect((await researcher.post(people, { party: 'resident', name: 'Aud' })).status).toBe(409)
  expect(await countRows(world)).toEqual(before)
  expect((await researcher.post(people, { party: 'resident' })).status).toBe(303)
})

test('of two who name somebody and destroy the key at once, no name is left behind', async () => {
  const other = await layResearch(world, ours.initiative_id)
  const here = `/i/${ours.initiative_id}/research/${other.research_id}/people`
  const first = `${here}/names/${other.informants[0]!.id}`
  const [named, destroyed] = await Promise.all([
    researcher.post(first, { name: 'Gro', participant_id: '' }),
    researcher.post(`${here}/key`, { title: 'Hva torsdagene betyr' }),
  ])
  expect([303, 409]).toContain(named.status)
  expect(destroyed.status).toBe(303)
  const left = await world.db
    .selectFrom('informant_name')
    .select('informant_id')
    .where('research_id', '=', other.research_id)
    .execute()
  expect(left).toEqual([])
})

test('two who tie the same seat to two numbers at once: one of them is told', async () => {
  const other = await layResearch(world, ours.initiative_id)
  const seat = (await laySeat(world, ours.initiative_id, 'member')).participant_id
  const here = `/i/${ours.initiative_id}/research/${other.research_id}/people/names`
  const both = await Promise.all(
    [0, 1].map(at =>
      researcher.post(`${here}/${other.informants[at]!.id}`, { name: '', participant_id: seat }),
    ),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
})

test('what a command of another room adds can be named in the same breath', async () => {
  const other = await layResearch(world, ours.initiative_id)
  const proof = await access()
  const id = await world.db.transaction().execute(async tx => {
    const made = await addInformant(tx, proof, other.research_id, 'public_employee', world.clock.now)
    const naming = { name: 'Ask', participant_id: null }
    await nameInformant(tx, world.key, proof, other.research_id, made, naming, world.clock.now)
    return made
  })
  expect((await namesOf(world.db, world.key, proof, other.research_id)).get(id)).toBe('Ask')
})
