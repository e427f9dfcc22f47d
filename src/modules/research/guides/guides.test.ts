import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { layResearch } from '../../../../test/house/research.ts'
import { makeWorld, type World } from '../../../../test/setup/app.ts'
import { theGuides } from './queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let here: string

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/research/guides`
})
afterAll(() => world.end())

test('everybody in the initiative reads the guides, and each is there to print', async () => {
  const member = browserOf(world, ours.seats.member.token)
  const all = await member.get(here)
  expect(all.status).toBe(200)
  for (const guide of await theGuides()) {
    expect(all.text).toContain(`${here}/${guide.id}`)
    const one = await member.get(`${here}/${guide.id}`)
    expect(one.status).toBe(200)
    expect(one.text).toContain(guide.parts[0]!.text.nb)
    expect(one.text).toContain('data-print')
  }
})

test('a guide that is not there is no page, and nobody from elsewhere reads one', async () => {
  const researcher = browserOf(world, ours.seats.researcher.token)
  expect((await researcher.get(`${here}/gone`)).status).toBe(404)
  const theirs = await layInitiative(world)
  expect((await browserOf(world, theirs.seats.facilitator.token).get(here)).status).toBe(404)
  expect((await browserOf(world, theirs.seats.member.token).get(`${here}/interview`)).status).toBe(404)
})

test('the guides stand in no study’s way', async () => {
  const study = await layResearch(world, ours.initiative_id)
  const page = await browserOf(world, ours.seats.researcher.token).get(
    `/i/${ours.initiative_id}/research/${study.research_id}`,
  )
  expect(page.status).toBe(200)
  expect(page.text).toContain('Hva torsdagene betyr')
})
