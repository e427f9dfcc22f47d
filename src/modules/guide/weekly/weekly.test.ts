import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { sendMail } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'
import { stopToken } from '../../people/queries.ts'
import { weeklyJobs } from './jobs.ts'

const world = await makeWorld()
afterAll(world.end)

const day = 86_400_000
const monday = new Date('2026-02-02T06:10:00Z')

let initiative_id = ''
let home = ''
let seats: Awaited<ReturnType<typeof layInitiative>>['seats']
let lead: Visitor
let member: Visitor

beforeEach(async () => {
  world.clock.now = monday
  await world.db.deleteFrom('outbox').execute()
  await world.db.deleteFrom('attempt').execute()
  // Those of the tests before are not to be written to again.
  await world.db.updateTable('participant').set({ email: null }).execute()
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  seats = laid.seats
  home = `/i/${initiative_id}`
  lead = browserOf(world, seats.facilitator.token)
  member = browserOf(world, seats.member.token)
})

const address = (grant: keyof typeof seats, email: string | null) =>
  world.db
    .updateTable('participant')
    .set({ email })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', seats[grant].participant_id)
    .execute()

const look = () =>
  weeklyJobs([])[0]!.run(
    { db: world.db, now: world.clock.now, config: world.config, key: world.key, holds: [] },
    {},
  )
const mails = () => world.db.selectFrom('outbox').selectAll().where('kind', '=', 'weekly').execute()
const letters = () =>
  world.db.selectFrom('weekly_letter').selectAll().where('initiative_id', '=', initiative_id).execute()
const tell = (body = 'Vi fikk nøkkelen til rommet') =>
  lead.post(`${home}/guide/news`, { kind: 'win', body, day: '2026-02-01' })

async function letterToMember(): Promise<{ body: string; stop: string }> {
  await address('member', 'amina@example.test')
  await tell()
  await look()
  const [mail] = await mails()
  return { body: mail!.body, stop: new URL(mail!.stop_address!).pathname }
}

test('a letter says what is new, without names, and comes once however often it is looked', async () => {
  await address('member', 'amina@example.test')
  await address('observer', 'berit@example.test')
  await tell()
  await Promise.all([look(), look(), look()])
  await look()
  const [mail, ...more] = await mails()
  expect(more).toEqual([])
  expect(mail!.recipient).toBe('amina@example.test')
  expect(mail!.subject).toBe('Siden sist: Torsdagsbordet')
  expect(mail!.body).toContain('Noen har fortalt noe nytt: Vi fikk nøkkelen til rommet')
  expect(mail!.body).toContain(`${world.config.base_url}${home}/guide/news`)
  expect(mail!.body).toContain(mail!.stop_address!)
  expect(mail!.body).not.toContain('facilitator')
  expect(await letters()).toMatchObject([{ last_sent_at: monday, stopped_at: null }])
})

test('what names somebody, or has a number in it, stands in no mail', async () => {
  await address('member', 'amina@example.test')
  await world.db
    .updateTable('participant')
    .set({ name: 'Gunvor' })
    .where('id', '=', seats.observer.participant_id)
    .execute()
  for (const body of ['Gunvor har fått jobb', 'Ring 912 34 567']) {
    const news = { kind: 'win', body, day: '2026-02-01' }
    const asked = await lead.post(`${home}/guide/news`, news)
    const looked = /name="looked" value="([^"]+)"/.exec(asked.text)?.[1]
    await lead.post(`${home}/guide/news`, { ...news, ...(looked ? { looked } : {}) })
  }
  expect(
    await world.db.selectFrom('news_item').select('id').where('initiative_id', '=', initiative_id).execute(),
  ).toHaveLength(2)
  await look()
  const [mail] = await mails()
  expect(mail!.body).toContain('2 nye ting er fortalt.')
  expect(mail!.body).not.toMatch(/Gunvor|912/)
})

test('the next one comes a week later, and only if there is something to say', async () => {
  await letterToMember()
  world.clock.now = new Date(monday.getTime() + 60_000)
  await tell('Vi ble ti')
  for (const days of [1, 6]) {
    world.clock.now = new Date(monday.getTime() + days * day)
    await look()
  }
  expect(await mails()).toHaveLength(1)
  // A little earlier in the day than the last one: it is the same weekday all the same.
  world.clock.now = new Date(monday.getTime() + 7 * day - 90_000)
  await look()
  expect(await mails()).toHaveLength(2)
  const sent = (await letters())[0]!.last_sent_at
  world.clock.now = new Date(monday.getTime() + 14 * day)
  await look()
  expect(await mails()).toHaveLength(2)
  expect((await letters())[0]!.last_sent_at).toEqual(sent)
})

test('nothing to say, nobody to say it to: no letter and no row', async () => {
  const nobody = async (why: string) => {
    await look()
    expect(await mails(), why).toEqual([])
    expect(await letters(), why).toEqual([])
  }
  await address('member', 'amina@example.test')
  await nobody('nothing has happened')
  await tell()
  await address('member', null)
  await nobody('no address')
  await address('facilitator', 'kari@example.test')
  await world.db.deleteFrom('news_item').where('initiative_id', '=', initiative_id).execute()
  await tell()
  await address('facilitator', null)
  await address('member', 'amina@example.test')
  await lead.post(`${home}/state`, { state: 'paused', reason: 'Sommer' })
  await nobody('it rests')
  world.clock.now = new Date(monday.getTime() + day)
  await lead.post(`${home}/state`, { state: 'ended', reason: 'Ferdig' })
  await nobody('it has ended')
  world.clock.now = new Date(monday.getTime() + 2 * day)
  await lead.post(`${home}/state`, { state: 'active', reason: 'Videre' })
  await member.post(`${home}/me/leave`)
  await nobody('the seat was given up')
})

test('somebody who was erased is written to no more, and nothing of their letters is left', async () => {
  const { stop } = await letterToMember()
  expect((await member.post(`${home}/me/erase`, { sure: 'yes' })).status).toBeLessThan(400)
  expect(await letters()).toEqual([])
  world.clock.now = new Date(monday.getTime() + 8 * day)
  await tell('Mer')
  await look()
  expect(await mails()).toEqual([])
  const stranger = world.visitor()
  expect((await stranger.post(stop)).status).toBe(200)
  expect(await letters()).toEqual([])
})

test('it is in the reader’s language, and says three things at most', async () => {
  await address('facilitator', 'kari@example.test')
  await world.db
    .updateTable('participant')
    .set({ language: 'da' })
    .where('id', '=', seats.facilitator.participant_id)
    .execute()
  await member.post(`${home}/steps`, { what: 'Ringe', who: 'Vi', due: '2026-02-01' })
  await member.post(`${home}/question`, { body: 'Hvordan kan alle spise sammen?', reason: 'Fler' })
  await member.post(`${home}/guide/news`, { kind: 'setback', body: 'Ovnen røk', day: '2026-02-01' })
  await member.post(`${home}/guide/sparring`, { body: 'Hva gjør vi?' })
  await address('mentor', 'mona@example.test')
  await look()
  const all = await mails()
  const kari = all.find(one => one.recipient === 'kari@example.test')!
  expect(kari.body).toContain('Én ting, I har aftalt, skal gøres nu, og datoen er passeret.')
  expect(kari.body).toContain('Nogen har foreslået')
  expect(kari.body, 'a setback is told on its page').toContain('Nogen har fortalt noget nyt.')
  expect(kari.body).not.toMatch(/Ringe|Ovnen/)
  expect(kari.body.match(/^– /gm)!.length).toBe(3)
  const mona = all.find(one => one.recipient === 'mona@example.test')!
  expect(mona.body.match(/^– /gm)).toHaveLength(1)
  expect(mona.body).toContain('Et spørsmål venter')
})

test('one tap stops it, from the letter or by the mail program’s own button, and one starts it again', async () => {
  const { stop } = await letterToMember()
  const stranger = world.visitor()
  const asked = await stranger.get(stop)
  expect(asked.text).toContain('Torsdagsbordet')
  expect((await letters())[0]!.stopped_at, 'looking changes nothing').toBeNull()
  const program = await stranger.post(
    stop,
    { 'List-Unsubscribe': 'One-Click' },
    { 'sec-fetch-site': 'cross-site' },
  )
  expect(program.status).toBe(200)
  expect((await letters())[0]!.stopped_at).toEqual(monday)
  expect((await stranger.post(`${stop}.`)).status, 'twice, with a full stop behind').toBe(200)
  world.clock.now = new Date(monday.getTime() + 8 * day)
  await tell('Noe mer')
  await look()
  expect(await mails()).toHaveLength(1)
  expect((await member.get(`${home}/me/weekly`)).text).toContain('Du stoppet brevet')
  expect((await member.post(`${home}/me/weekly`, { letters: 'yes' })).status).toBe(303)
  await look()
  expect(await mails()).toHaveLength(2)
})

test('a link that was forged, cut or borrowed stops nobody’s letters', async () => {
  const { stop } = await letterToMember()
  const before = await countRows(world)
  const token = stop.split('/').at(-1)!
  const bytes = Buffer.from(token, 'base64url')
  const others = Buffer.from(seats.facilitator.participant_id.replaceAll('-', ''), 'hex')
  const borrowed = Buffer.concat([bytes.subarray(0, 16), others, bytes.subarray(32)]).toString('base64url')
  const flipped = Buffer.from(bytes)
  flipped[40]! ^= 1
  const forged = [borrowed, flipped.toString('base64url'), token.slice(0, -1), `${token}A`, 'x', '%00']
  for (const one of forged) {
    const path = stop.replace(token, one)
    expect((await world.visitor().get(path)).status, one).toBeGreaterThanOrEqual(404)
    expect((await world.visitor().post(path)).status, one).toBeGreaterThanOrEqual(404)
  }
  expect(await countRows(world)).toEqual(before)
  expect((await letters())[0]!.stopped_at).toBeNull()
  const nobody = stopToken(world.key, { initiative_id, participant_id: newId() })
  expect((await world.visitor().post(`/weekly/stop/${nobody}`)).status).toBe(200)
  expect(await countRows(world)).toEqual(before)
})

test('the link opens nothing else, and stands in no log', async () => {
  const { stop } = await letterToMember()
  const stranger = world.visitor()
  await stranger.get(stop)
  await stranger.post(stop)
  expect(stranger.cookies.size).toBe(0)
  expect((await stranger.get(`${home}/me/weekly`)).status).toBe(401)
  expect((await stranger.get(stop.replace('/weekly/stop', '/sign-in'))).status).toBe(410)
  expect(world.logged.join('\n') + (await stranger.get('/metrics')).text).not.toContain(
    stop.split('/').at(-1)!,
  )
})

test('one’s own page says what a letter would say, and to whom it does not come', async () => {
  await tell()
  expect((await member.get(`${home}/me/weekly`)).text).toContain('Du har ingen e-post her')
  await address('member', 'amina@example.test')
  const { text } = await member.get(`${home}/me/weekly`)
  expect(text.replaceAll('<wbr/>', '')).toContain('Brevet kommer til amina@example.test')
  expect(text).toContain('Vi fikk nøkkelen til rommet')
  const observer = browserOf(world, seats.observer.token)
  expect((await observer.get(`${home}/me/weekly`)).text).toContain('Du leser med her')
  expect((await member.post(`${home}/me/weekly`, { letters: 'maybe' })).status).toBe(404)
  expect((await member.get(`${home}/me`)).text).toContain(`${home}/me/weekly`)
})

test('the letter carries where to stop it for the mail program, and the row forgets it', async () => {
  const { stop } = await letterToMember()
  const [mail] = await mails()
  const heard: string[] = []
  const post_office = createServer(socket => {
    let in_letter = false
    socket.write('220 here\r\n')
    socket.on('data', data => {
      heard.push(String(data))
      const text = String(data)
      if (in_letter && !text.endsWith('\r\n.\r\n')) return
      if (text.startsWith('DATA')) in_letter = true
      else in_letter = false
      socket.write(in_letter ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 well\r\n')
    })
  })
  await new Promise<void>(listening => post_office.listen(0, '127.0.0.1', listening))
  const { port } = post_office.address() as { port: number }
  await sendMail(world.db, { ...world.config, smtp_url: `smtp://127.0.0.1:${port}` }, monday, mail!.id)
  post_office.close()
  const sent = heard.join('').replaceAll(/\r\n /g, '')
  expect(sent).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  expect(sent.replaceAll(/\s/g, '')).toContain(`List-Unsubscribe:<${world.config.base_url}${stop}>`)
  expect(await mails()).toMatchObject([{ body: '', stop_address: null }])

  await world.db.updateTable('outbox').set({ sent_at: null, stop_address: 'https://x.example/y' }).execute()
  await sendMail(world.db, world.config, monday, mail!.id)
  const folder = join(world.config.data_dir, 'mail')
  const lying = readdirSync(folder).map(name => readFileSync(join(folder, name), 'utf8'))
  expect(lying.join()).toContain('List-Unsubscribe: <https://x.example/y>')
})
