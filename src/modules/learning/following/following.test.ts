import { afterAll, beforeEach, expect, test } from 'vitest'
import { layShared } from '../../../../test/house/learning.ts'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { weeklyJobs } from '../../guide/weekly/jobs.ts'
import { newStories } from './queries.ts'
import { newSince } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

const day = 86_400_000
const monday = new Date('2026-02-02T06:10:00Z')
let initiative_id = ''
let page = ''
let seats: Awaited<ReturnType<typeof layInitiative>>['seats']
let member: Visitor

beforeEach(async () => {
  world.clock.now = monday
  await world.db.deleteFrom('shared_story').execute()
  await world.db.deleteFrom('outbox').execute()
  await world.db.updateTable('participant').set({ email: null }).execute()
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  seats = laid.seats
  page = `/i/${initiative_id}/me/follow`
  member = browserOf(world, seats.member.token)
  await world.db
    .updateTable('participant')
    .set({ email: 'amina@example.test' })
    .where('id', '=', seats.member.participant_id)
    .execute()
})

const kept = () =>
  world.db.selectFrom('story_follow').selectAll().where('initiative_id', '=', initiative_id).execute()
const look = async () => {
  const around = { db: world.db, now: world.clock.now, config: world.config, key: world.key, holds: [] }
  await weeklyJobs([newStories])[0]!.run(around, {})
  const mails = await world.db.selectFrom('outbox').select('body').where('kind', '=', 'weekly').execute()
  await world.db.deleteFrom('outbox').execute()
  return mails.map(mail => mail.body)
}

test('what somebody follows is theirs alone, and may be changed and given up', async () => {
  expect((await member.post(page, { themes: ['food', 'youth'], fields: 'goal', version: '1' })).status).toBe(
    303,
  )
  expect(await kept()).toMatchObject([{ themes: ['food', 'youth'], fields: ['goal'], version: 2 }])
  const lead = browserOf(world, seats.facilitator.token)
  expect((await lead.get(page)).text).not.toContain('checked')
  expect((await member.post(page, { version: '2' })).location).toContain('said=nothing')
  expect(await kept()).toMatchObject([{ themes: [], fields: [] }])
  const stranger = browserOf(world, (await layInitiative(world)).seats.member.token)
  const before = await countRows(world)
  expect((await stranger.post(page, { themes: 'food', version: '1' })).status).toBe(404)
  expect((await member.post(page, { themes: 'gold', version: '3' })).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
})

test('of two who save at once, also for the first time, the second is shown what the first saved', async () => {
  const both = await Promise.all([
    member.post(page, { themes: 'food', version: '1' }),
    member.post(page, { themes: 'work', version: '1' }),
  ])
  expect(both.map(answer => answer.status).toSorted()).toEqual([303, 409])
  expect(await kept()).toHaveLength(1)
  const themes = (await kept())[0]!.themes
  expect((await member.post(page, { themes: 'youth', version: '1' })).status).toBe(409)
  expect((await kept())[0]!.themes).toEqual(themes)
})

test('the weekly letter has one line about new stories, once, and never the title of one that hides its place', async () => {
  await member.post(page, { themes: 'food', version: '1' })
  const place = { public_id: newId(), initiative_title: 'Kveldsbordet', place: 'Storvik' }
  await layShared(world, { title: 'Hemmelig bygd', themes: ['food'], published_on: '2026-01-31' })
  await layShared(world, { title: 'Gammel', themes: ['food'], published_on: '2026-01-20', ...place })
  await layShared(world, { title: 'Noe annet', themes: ['work'], published_on: '2026-01-31', ...place })
  const own_page = (await member.get(`/i/${initiative_id}/me/weekly`)).text
  expect(own_page).toContain('Et annet sted har delt noe om det du følger.')
  const [letter, ...more] = await look()
  expect(more).toEqual([])
  expect(letter).toContain('Et annet sted har delt noe om det du følger.')
  expect(letter).toContain(`${world.config.base_url}${page}`)
  expect(letter).not.toMatch(/Hemmelig|Gammel|Noe annet|Storvik/)
  await layShared(world, { title: 'Suppe til alle', themes: ['food'], published_on: '2026-02-02', ...place })
  await layShared(world, { title: 'Brød', themes: ['food'], published_on: '2026-02-03' })
  expect(await look()).toEqual([])
  world.clock.now = new Date(monday.getTime() + 7 * day)
  const [next] = await look()
  expect(next).toContain('Andre steder har delt 2 historier om det du følger. En av dem: Suppe til alle')
  world.clock.now = new Date(monday.getTime() + 14 * day)
  expect(await look()).toEqual([])
})

test('one’s own stories and invented ones are no news, nor is anything to whom follows nothing', async () => {
  const story_id = newId()
  const row = { initiative_id, kind: 'win', title: 'Vår', language: 'nb', written_at: monday }
  await world.db
    .insertInto('learning_story')
    .values({ ...row, id: story_id })
    .execute()
  const ours = await layShared(world, { title: 'Vår', themes: ['food'], published_on: '2026-01-31' })
  await world.db.updateTable('shared_story').set({ initiative_id, story_id }).where('id', '=', ours).execute()
  await layShared(world, { title: 'Oppdiktet', themes: ['food'], published_on: '2026-01-31', demo: true })
  await member.post(page, { themes: 'food', version: '1' })
  expect(await look()).toEqual([])
  await layShared(world, { title: 'Ny', themes: ['food'], published_on: '2026-01-31' })
  await member.post(page, { version: '2' })
  expect(await look()).toEqual([])
  expect((await member.get(page)).text).not.toContain('Ny</a>')
})

test('each day belongs to one letter', () => {
  expect(newSince(null, '2026-03-02')).toBe('2026-02-23')
  expect(newSince('2026-02-20', '2026-03-02')).toBe('2026-02-20')
})
