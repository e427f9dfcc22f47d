import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'

let world: World
let kari: Visitor
let home: string

beforeAll(async () => {
  world = await makeWorld()
  kari = world.visitor()
  await kari.signIn('kari@example.test')
  const started = await kari.post('/start', {
    question: 'Hvordan får vi det lysere her?',
    title: 'Torsdagsbordet',
    place: 'Bjørkevik',
    started_by: 'municipality',
    ambition: '0',
    name: 'Kari',
    party: 'public_employee',
  })
  home = started.location!.split('?')[0]!
})
afterAll(() => world.end())
beforeEach(async () => {
  await world.db.deleteFrom('attempt').execute()
})

const codeIn = (html: string) => /class="secret">([A-Z0-9-]+)</.exec(html)![1]!

/** A new seat, and the link to it. */
async function linkTo(name: string): Promise<string> {
  await kari.post(`${home}/people/add`, { names: name, party: 'resident', language: 'nb' })
  const { id } = await world.db
    .selectFrom('participant')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirstOrThrow()
  const shown = await kari.post(`${home}/people/${id}/invite`)
  return /\/join\/[\w-]{43}/.exec(shown.text)![0]
}

const groupCode = async () => {
  await kari.post(`${home}/people/group-code`)
  return codeIn((await kari.get(`${home}/people/group-code`)).text)
}

test('what a mail program hangs on to an invitation is no part of it', async () => {
  for (const [at, tail] of ['.', '%3E', ')', ','].entries()) {
    const link = (await linkTo(`Amina${at}`)) + tail
    expect((await world.visitor().get(link)).status, tail).toBe(200)
    expect((await world.visitor().post(link)).text, tail).toContain(`Velkommen, Amina${at}`)
  }
})

test('an invitation that is cut says to copy all of it, and one that is guessed that it is over', async () => {
  const link = await linkTo('Siri')
  for (const broken of ['/join/abc', link.slice(0, -1), `${link}a`]) {
    const page = await world.visitor().get(broken)
    expect(page.status).toBe(410)
    expect(page.text).toContain('Lenken er ikke hel')
    expect((await world.visitor().post(broken)).status).toBe(410)
  }
  expect((await world.visitor().get(`/join/${'A'.repeat(43)}`)).text).not.toContain('Lenken er ikke hel')
  expect((await world.visitor().post(link)).status).toBe(200)
})

test('of two who open an invitation at once, one gets the seat, and the other is told what to do', async () => {
  const link = await linkTo('Jonas')
  const [one, other] = [world.visitor(), world.visitor()]
  const answers = await Promise.all([one.post(link), other.post(link)])
  expect(answers.map(answer => answer.status).sort()).toEqual([200, 410])
  const late = answers[0]!.status === 410 ? 0 : 1
  expect(answers[late]!.text).toContain('be den som inviterte deg, om en ny lenke')
  const loser = late === 0 ? one : other
  expect(loser.cookies.size).toBe(0)
  expect((await loser.get(home)).status).toBe(401)
})

test('whoever has kept the cookie of a machine that many use is not let into a seat that is taken there', async () => {
  const shared = world.visitor()
  await shared.post(await linkTo('Per'))
  const thief = world.visitor()
  for (const [name, value] of shared.cookies) thief.cookies.set(name, value)
  const welcome = await shared.post(await linkTo('Selma'))
  expect((await shared.get(`${home}/me`)).text).toContain('Selma')
  expect((await thief.get(`${home}/me`)).status).toBe(401)
  // The same when she comes back with her code, and when somebody asks to join.
  const steps: [string, Record<string, string>][] = [
    ['/code', { code: codeIn(welcome.text) }],
    ['/join-group/ask', { code: await groupCode(), name: 'Ida', party: 'resident' }],
  ]
  for (const [path, fields] of steps) {
    for (const [name, value] of shared.cookies) thief.cookies.set(name, value)
    expect((await shared.post(path, fields)).status).toBe(303)
    expect((await shared.get(`${home}/me`)).text).toContain('Selma')
    expect((await thief.get(`${home}/me`)).status).toBe(401)
  }
})

test('a return code works in small letters, with spaces, hyphens or full stops, and only whole', async () => {
  const code = codeIn((await world.visitor().post(await linkTo('Lina'))).text)
  const bare = code.replaceAll('-', '')
  const typed = [
    code.toLowerCase(),
    bare,
    ` ${bare.toLowerCase()} `,
    [...bare].join(' '),
    `${code}.`,
    code.replaceAll('-', ' – '),
  ]
  for (const one of typed) {
    expect((await world.visitor().post('/code', { code: one })).location, one).toBe(home)
  }
  for (const one of [bare.slice(0, -1), bare.slice(0, 8), `${bare}2`, [...bare].reverse().join('')]) {
    expect((await world.visitor().post('/code', { code: one })).status, one).toBe(422)
  }
})

test('a code that is tried a thousand times from one place is stopped after thirty', async () => {
  const statuses = new Map<number, number>()
  for (let at = 0; at < 1000; at++) {
    const { status } = await world.visitor().post('/code', { code: `AAAA-BBBB-${1000 + at}` })
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
  }
  expect(Object.fromEntries(statuses)).toEqual({ 422: 30, 429: 970 })
})

test('group codes that are guessed from a thousand places stop for everybody, and return codes do not', async () => {
  const mine = codeIn((await world.visitor().post(await linkTo('Ole'))).text)
  const group = await groupCode()
  /** As if each came from a network of its own. */
  const elsewhere = async (code: string) => {
    await world.db.deleteFrom('attempt').where('bucket', 'like', 'code %').execute()
    return (await world.visitor().post('/code', { code })).status
  }
  for (let at = 0; at < 600; at++) expect(await elsewhere(`AAAA-${1000 + at}`)).toBe(422)
  expect(await elsewhere('AAAA-9999')).toBe(429)
  expect(await elsewhere(group)).toBe(429)
  expect(await elsewhere(mine)).toBe(303)
  // Codes that are wrong in another length cannot fill the window.
  const now = world.clock.now
  world.clock.now = new Date(now.getTime() + 10 * 60_000)
  for (let at = 0; at < 40; at++) expect(await elsewhere(`AAAA-BBBB-${1000 + at}`)).toBe(422)
  expect(await elsewhere(group)).toBe(200)
  world.clock.now = now
})

test('links and codes are found by their hash alone', async () => {
  const link = await linkTo('Gry')
  const token = link.split('/').at(-1)!
  const hash = createHash('sha256').update(token).digest()
  const row = await world.db
    .selectFrom('door_key')
    .selectAll()
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow()
  expect(row.kind).toBe('invitation')
  const rows = JSON.stringify(await world.db.selectFrom('door_key').selectAll().execute())
  expect(rows).not.toContain(token)
})
