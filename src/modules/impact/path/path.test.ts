import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { text } from './text/index.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

const words = text.nb
let here = ''
let initiative_id = ''
let member: Visitor
let observer: Visitor

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}/impact`
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

/** A group that nobody has asked, with one indicator that was measured with a few people, and is due again. */
async function layMeasured() {
  const added_at = world.clock.now
  const [group_id, id] = [newId(), newId()]
  const own = { initiative_id, added_at, position: 1 }
  await db
    .insertInto('target_group')
    .values({ ...own, id: group_id, name: 'Unge foreldre', kind: 'residents', priority: 1 })
    .execute()
  await db
    .insertInto('indicator')
    .values({
      ...{ ...own, id, group_id, name: 'Har noen å spørre', level: 'outcome', kind: 'share' },
      ...{ every: 'monthly', first_on: '2025-10-01' },
    })
    .execute()
  await db
    .insertInto('measurement')
    .values({
      ...{ initiative_id, id: newId(), indicator_id: id, day: '2025-10-01', value: 50, part: 2, n: 4 },
      ...{ came_by: 'typed', noted_at: added_at },
    })
    .execute()
  return { group_id, indicator_id: id }
}

test('who comes first is told that ten minutes are enough, and has one thing to do', async () => {
  const first = (await member.get(here)).text
  expect(first).toContain(words.first.title)
  expect(first.match(/class="ds-button" href/g)).toHaveLength(1)
  expect((await observer.get(here)).text).toContain(words.first.nobody)
  expect((await member.get(`${here}/advice`)).text).toContain(words.advice.none_yet)

  await member.post(`${here}/parts/purpose`, { purpose: 'Ingen skal spise alene', version: '1' })
  const begun = (await member.get(here)).text
  expect(begun).not.toContain(words.first.title)
  expect(begun).toContain(words.stages.first_pass.name)
  expect(begun).toContain(words.lacks.challenge(1))
  expect(begun).toContain(words.counts.purpose(1))
})

test('what is due and the three best hints stand on the first page, all of them on their own', async () => {
  const { group_id, indicator_id } = await layMeasured()
  for (const language of ['nb', 'nn', 'da', 'en'] as const) {
    await observer.post('/language', { language, back: here })
    const page = (await observer.get(here)).text
    const { hints, due_title } = text[language]
    expect(page).toContain(due_title)
    expect(page).toContain(`href="${here}/measurements/${indicator_id}"`)
    expect(page).toContain(hints.few_people.says(1))
    expect(page).toContain(hints.group_not_asked.why)
    expect(page).not.toContain(hints.without_target.says(1))
    const advice = (await observer.get(`${here}/advice`)).text
    expect(advice).toContain(hints.without_target.says(1))
    expect(advice).toContain(`href="${here}/groups/${group_id}"`)
  }
})
