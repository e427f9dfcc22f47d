import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative, laySeat } from '../../../test/house/people.ts'
import { makeWorld, type Visitor, type World } from '../../../test/setup/app.ts'
import { newAnswerKey, newId } from '../../platform/secrets.ts'
import { inOneTransaction } from '../../platform/transaction.ts'
import { give, tellOf } from './commands.ts'
import { text as following_text } from './following/text/index.ts'
import { jobs } from './jobs.ts'
import { text as owed_text } from './owed/text/index.ts'
import { figuresOf } from './queries.ts'

const owed = owed_text.nb
const following = following_text.nb

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let all: string
let member: Visitor
let lead: Visitor
let observer: Visitor
let me: string

const day = 86_400_000
const later = (days: number) => {
  world.clock.now = new Date(world.clock.now.getTime() + days * day)
}
const typed = { way: 'slip', given_by: '', given_as: '', party: '', email: '', given_on: '2026-02-02' }
const codeOn = (page: string) => /[2-9A-Z]{4}(-[2-9A-Z]{4}){3}/.exec(page)?.[0] ?? ''
const here = () => ({ initiative_id: ours.initiative_id })

async function giveOne(who: Visitor, fields: Record<string, string>) {
  const given_key = newAnswerKey()
  const answer = await who.post(`${all}/new`, { ...typed, given_key, ...fields })
  expect(answer.status, answer.text).toBe(200)
  const { id } = await world.db
    .selectFrom('contribution')
    .select('id')
    .where('body', '=', fields.body!)
    .executeTakeFirstOrThrow()
  return { id, given_key, code: codeOn(answer.text), page: `${all}/${id}` }
}
const own = (body: string) => ({ body, way: 'message', given_by: me })
const outside = () => world.visitor()
const follow = async (code: string) => outside().post('/given', { code })

/** Does what waits to be told, as the worker does it. */
async function tellGivers(): Promise<void> {
  const waiting = await world.database.pool.query<{ payload: Record<string, string> }>(`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'tell_givers'`)
  const { db, config, key, clock } = world
  for (const { payload } of waiting.rows) {
    await jobs[0]!.run({ db, now: clock.now, config, key, holds: [] }, payload)
  }
  await world.database.pool.query('delete from graphile_worker._private_jobs')
}
const mails = () =>
  world.db
    .selectFrom('outbox')
    .selectAll()
    .where('kind', '=', 'contribution_news')
    .orderBy('recipient')
    .execute()

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  all = `/i/${ours.initiative_id}/contributions`
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
  observer = browserOf(world, ours.seats.observer.token)
  me = ours.seats.member.participant_id
})
afterAll(() => world.end())

test('a slip that is typed in twice was given once, and its code is shown on that page alone', async () => {
  const first = await giveOne(lead, { body: 'Kan noen møte meg ute?', given_as: 'en mor' })
  const again = await lead.post(`${all}/new`, {
    ...typed,
    given_key: first.given_key,
    body: 'Kan noen møte meg ute?',
  })
  expect(codeOn(again.text)).toBe(first.code)
  const rows = await world.db
    .selectFrom('contribution')
    .select('id')
    .where('body', '=', 'Kan noen møte meg ute?')
    .execute()
  expect(rows).toHaveLength(1)
  const page = (await lead.get(first.page)).text
  expect(page).toContain('en mor')
  expect(page).not.toContain(first.code)
  expect((await observer.get(all)).text).toContain('Kan noen møte meg ute?')
})

test('whoever goes back to a form that was sent and writes something else has given that as well', async () => {
  const first = await giveOne(lead, { body: 'Det første ønsket' })
  const answer = await lead.post(`${all}/new`, {
    ...typed,
    given_key: first.given_key,
    body: 'Det andre ønsket',
  })
  expect(codeOn(answer.text)).not.toBe(first.code)
  expect((await lead.get(all)).text).toContain('Det andre ønsket')
})

test('what lacks something, names others or comes from those who read along is refused, and nothing is kept', async () => {
  const before = await countRows(world)
  const given_key = newAnswerKey()
  for (const [field, value] of [
    ['body', ''],
    ['body', 'x'.repeat(10_000)],
    ['way', 'dream'],
    ['way', 'note'],
    ['given_by', newId()],
    ['given_on', '2030-01-01'],
    ['party', 'king'],
    ['email', 'ingen'],
  ] as const) {
    const answer = await lead.post(`${all}/new`, { ...typed, given_key, body: 'Et ønske.', [field]: value })
    expect(answer.status, `${field} ${value}`).toBe(422)
  }
  const number = await lead.post(`${all}/new`, { ...typed, given_key, body: 'Ring 99 88 77 66' })
  expect(number.text).toContain('id="look-first"')
  expect((await observer.post(`${all}/new`, { ...typed, given_key, body: 'Et ønske.' })).status).toBe(403)
  expect(
    (await observer.post(`${all}/reply`, { kind: 'done', body: '', contribution: newId() })).status,
  ).toBe(403)
  expect(await countRows(world)).toEqual(before)
})

test('with the code its giver sees what became of it: no words of theirs, no name, nothing else of the initiative', async () => {
  const { code, page } = await giveOne(member, own('Bussen går for sjelden, sier naboen.'))
  const answer = { kind: 'not_followed', body: 'Fylket bestemmer det. Vi skriver gjerne sammen.' }
  const unsaid = await lead.post(`${page}/reply`, { ...answer, body: '' })
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain(owed.errors.reason_missing)
  for (const _ of [1, 2]) expect((await lead.post(`${page}/reply`, answer)).status).toBe(303)

  // As a camera opens it: the code is exchanged once and stands in no address after that.
  const phone = outside()
  expect((await phone.get(`/given/${code}`)).location).toBe('/given')
  expect((await phone.get('/given')).text).toContain(code)
  const shown = await phone.post('/given', { code: code.toLowerCase().replaceAll('-', ' ') })
  expect(shown.text).toContain(following.stands.not_followed)
  expect(shown.text.split(answer.body).length - 1, 'pressed twice it stands there once').toBe(1)
  for (const hidden of ['naboen', 'facilitator', '>member', ours.initiative_id, 'Hvordan kan flere spise']) {
    expect(shown.text, hidden).not.toContain(hidden)
  }
  expect((await phone.get('/given')).text, 'the code is not left behind on the phone').not.toContain(code)
  expect((await follow('ABCD-EFGH-JKMN-PQRS')).status).toBe(422)
  expect((await outside().get('/given/word')).location).toBe('/given')
})

test('“this did not answer me” opens it again, from outside or from the seat, and said twice it is said once', async () => {
  const { code, page, id } = await giveOne(member, own('Hvem låser opp døra?'))
  const kinds = async () =>
    (
      await world.db
        .selectFrom('contribution_event')
        .select('kind')
        .where('contribution_id', '=', id)
        .orderBy('number')
        .execute()
    ).map(row => row.kind)
  const no = { kind: 'not_answered', body: '' }
  // There is no answer yet: nothing to turn down, and nothing said.
  expect((await outside().post('/given/word', { code, ...no })).status).toBe(422)
  await lead.post(`${page}/reply`, { kind: 'done', body: 'Siri låser opp.' })
  later(1)
  for (const _ of [1, 2]) expect((await outside().post('/given/word', { code, ...no })).status).toBe(200)
  expect(await kinds()).toEqual(['received', 'done', 'not_answered'])
  expect((await lead.get(all)).text).toContain(owed.giver_said.not_answered)
  expect(
    (await lead.post(`${page}/word`, { kind: 'word', body: 'Jeg er ikke den som ga det.' })).status,
  ).toBe(403)
  expect((await member.post(`${page}/word`, { kind: 'word', body: 'Siri er jo sluttet.' })).status).toBe(303)
  expect(await kinds()).toEqual(['received', 'done', 'not_answered', 'word'])
  const before = await countRows(world)
  expect(
    (await outside().post('/given/word', { code: 'ABCD-EFGH-JKMN-PQRS', ...no, body: 'x' })).status,
  ).toBe(422)
  expect((await outside().post('/given/word', { code, kind: 'word', body: '' })).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
})

test('one answer to many stands in each thread; those of another initiative hear nothing of it', async () => {
  const [a, b] = [
    await giveOne(lead, { body: 'Mer kaffe.' }),
    await giveOne(lead, { body: 'Varmere kaffe.' }),
  ]
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const theirs = await inOneTransaction(world.db, async tx =>
    give(
      tx,
      await other.seats.facilitator.access(),
      world.key,
      { given_key: newAnswerKey(), way: 'talk', body: 'Te.', given_by: null },
      world.clock.now,
    ),
  )
  const answer = { kind: 'done', body: 'Ny trakter er kjøpt.' }
  const none = await lead.post(`${all}/reply`, answer)
  expect(none.status).toBe(422)
  expect(none.text).toContain(owed.errors.choose_some)
  expect((await lead.post(`${all}/reply`, { ...answer, contribution: [a.id, b.id, theirs.id] })).status).toBe(
    303,
  )
  for (const { page } of [a, b]) expect((await lead.get(page)).text).toContain(answer.body)
  expect((await stranger.get(`/i/${other.initiative_id}/contributions/${theirs.id}`)).text).not.toContain(
    answer.body,
  )
  expect((await stranger.get(`/i/${other.initiative_id}/contributions/${a.id}`)).status).toBe(404)
  expect((await stranger.post(`/i/${other.initiative_id}/contributions/${a.id}/reply`, answer)).status).toBe(
    404,
  )
  const became = (await observer.get(`${all}/became`)).text
  expect(became).toContain('Varmere kaffe.')
  expect(became).not.toContain('facilitator')
})

test('what has waited for more than two weeks is said on top, and counts', async () => {
  const before = await figuresOf(world.db, here(), world.clock.now)
  const { page } = await giveOne(member, { ...own('Det trekker fra vinduet.'), given_on: '2026-01-10' })
  const waiting = (await lead.get(`${all}?state=waiting`)).text
  expect(waiting).toContain(owed.late(owed.since('10. januar 2026')))
  expect(waiting.indexOf('Det trekker fra vinduet.')).toBeLessThan(waiting.indexOf('Kan noen møte meg ute?'))
  const now = await figuresOf(world.db, here(), world.clock.now)
  expect(now).toMatchObject({
    given: before.given + 1,
    answered: before.answered,
    overdue: before.overdue + 1,
  })
  await lead.post(`${page}/reply`, { kind: 'working', body: '' })
  expect((await figuresOf(world.db, here(), world.clock.now)).overdue, 'working on it is no answer').toBe(
    now.overdue,
  )
  await lead.post(`${page}/reply`, { kind: 'working', body: 'Vaktmesteren tetter det på mandag.' })
  expect((await figuresOf(world.db, here(), world.clock.now)).overdue).toBe(before.overdue)
})

test('a long list stands on several pages, and each contribution on one of them', async () => {
  const there = await layInitiative(world)
  const { initiative_id } = there
  const given = { initiative_id, way: 'slip', given_on: '2026-01-10', noted_at: world.clock.now }
  const rows = Array.from({ length: 230 }, (_, at) => ({
    ...{ ...given, id: newId(), body: `Lapp ${at + 1}.` },
  }))
  await world.db.insertInto('contribution').values(rows).execute()
  const reader = browserOf(world, there.seats.member.token)
  const pages = [1, 2].map(page => reader.get(`/i/${initiative_id}/contributions?page=${page}`))
  const read = (await Promise.all(pages)).map(({ text }) => text.match(/Lapp \d+\.(?=\s*<)/g) ?? [])
  expect(read.map(page => page.length)).toEqual([200, 30])
  expect(new Set(read.flat()).size).toBe(230)
})

test('its giver corrects it, two at once see each other, and what is taken away is gone with its code', async () => {
  const { page, code } = await giveOne(member, own('Møtet er for lant.'))
  const right = { body: 'Møtet er for langt.', version: '1' }
  expect((await lead.post(page, right)).status).toBe(403)
  expect((await member.post(page, right)).status).toBe(303)
  const late = await member.post(page, { ...right, body: 'Møtet er for kort.' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Møtet er for langt.')
  const another = browserOf(world, (await laySeat(world, ours.initiative_id, 'member')).token)
  expect((await another.post(`${page}/remove`)).status).toBe(403)
  expect((await member.post(`${page}/remove`)).status).toBe(303)
  expect((await member.post(`${page}/remove`)).status).toBe(404)
  expect((await follow(code)).status).toBe(422)
})

test('whoever gave it is told by mail: one letter for all of it, without what names somebody, until they stop it', async () => {
  const { db, clock } = world
  // What was answered in the tests before is told.
  await tellGivers()
  await db.updateTable('participant').set({ email: 'siri@fjellvik.example' }).where('id', '=', me).execute()
  const mine = [await giveOne(member, own('Flere stoler.')), await giveOne(member, own('Lavere bord.'))]
  const left = await giveOne(lead, { body: 'En rampe ved døra.', email: 'anne@fjellvik.example' })
  const ids = [...mine, left].map(one => one.id)
  expect(
    (await lead.post(`${all}/reply`, { kind: 'done', body: 'Det kommer på torsdag.', contribution: ids }))
      .status,
  ).toBe(303)
  await tellGivers()
  const [anne, siri, ...more] = await mails()
  expect(more).toEqual([])
  expect(anne).toMatchObject({ recipient: 'anne@fjellvik.example', ...here(), about: left.id })
  expect(anne!.body).toContain('/given')
  expect(anne!.body).toContain('Det kommer på torsdag.')
  expect(anne!.body, 'nothing of what was given').not.toContain('rampe')
  expect(siri!.body.split('Det kommer på torsdag.')).toHaveLength(2)
  expect(siri!.body).toContain('?whose=mine')
  await db.deleteFrom('outbox').execute()

  expect((await outside().post('/given/no-mail', { code: left.code })).text).toContain(
    following.outcomes.no_mail,
  )
  const access = await ours.seats.facilitator.access()
  const tell = (id: string, kind: 'answer' | 'working', body: string) =>
    inOneTransaction(db, tx => tellOf(tx, access, [id], { kind, body }, clock.now))
  await tell(left.id, 'answer', 'En gang til.')
  await tell(mine[0]!.id, 'working', '')
  await tell(mine[0]!.id, 'answer', 'Ring 99 88 77 66 om nøkkelen.')
  await tellGivers()
  const [only, ...rest] = await mails()
  expect(rest).toEqual([])
  expect(only!.recipient).toBe('siri@fjellvik.example')
  expect(only!.body).not.toContain('nøkkelen')
  await db.deleteFrom('outbox').execute()

  await db
    .insertInto('weekly_letter')
    .values({ ...here(), participant_id: me, stopped_at: clock.now })
    .execute()
  await tell(mine[1]!.id, 'answer', 'Og bordene òg.')
  await tellGivers()
  expect(await mails()).toEqual([])
})

test('what carries no name is told to nobody by mail, and no page or trace knows whose it was', async () => {
  const { db, key, clock } = world
  const access = await ours.seats.member.access()
  const anonymous = {
    given_key: newAnswerKey(),
    way: 'note',
    body: 'Jeg er redd for sjefen.',
    anonymous: true,
  } as const
  const { id, code } = await give(db, access, key, { ...anonymous, given_by: me }, clock.now)
  expect(
    (await lead.post(`${all}/${id}/reply`, { kind: 'answer', body: 'Takk for at du sier det.' })).status,
  ).toBe(303)
  await tellGivers()
  expect(await mails()).toEqual([])
  const page = (await lead.get(`${all}/${id}`)).text
  expect(page).toContain(owed.without_name)
  expect(page).not.toContain('member')
  expect((await follow(code)).text).toContain('Takk for at du sier det.')
  expect((await member.get(`${all}?whose=mine`)).text).not.toContain('redd for sjefen')
  const traces = await db
    .selectFrom('audit_event')
    .select('participant_id')
    .where('ref', '=', id)
    .where('reading', '=', false)
    .execute()
  expect(traces).toEqual([{ participant_id: ours.seats.facilitator.participant_id }])
})

test('notes on a board where everybody still writes in quiet are not read here', async () => {
  const { db, key, clock } = world
  const board_id = newId()
  await db
    .insertInto('board')
    .values({
      ...here(),
      id: board_id,
      title: 'Stille',
      kinds: ['challenge'],
      quiet: true,
      made_at: clock.now,
    })
    .execute()
  const access = await ours.seats.member.access()
  const body = 'Dette er ikke vist fram ennå.'
  const { id } = await give(
    db,
    access,
    key,
    { given_key: newAnswerKey(), way: 'note', body, given_by: me },
    clock.now,
  )
  await db
    .insertInto('note')
    .values({ ...here(), contribution_id: id, board_id, kind: 'challenge', position: 1 })
    .execute()
  for (const path of [all, `${all}/became`]) expect((await lead.get(path)).text).not.toContain(body)
  expect((await lead.get(`${all}/${id}`)).status).toBe(404)
  await db.updateTable('board').set({ quiet: false }).where('id', '=', board_id).execute()
  expect((await lead.get(all)).text).toContain(body)
})
