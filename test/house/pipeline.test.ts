import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { jobs } from '../../src/modules/access/jobs.ts'
import { leaveTrace } from '../../src/platform/audit.ts'
import { loadContent } from '../../src/platform/content.ts'
import { Conflict, Mend } from '../../src/platform/errors.ts'
import { short } from '../../src/platform/fields.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import { wishedLanguage } from '../../src/platform/kits.ts'
import { announce } from '../../src/platform/live.ts'
import { post, sendMail } from '../../src/platform/outbox.ts'
import { file, redirect } from '../../src/platform/reply.ts'
import type { Room } from '../../src/platform/room.ts'
import { read, stream, write } from '../../src/platform/route.ts'
import { text } from '../../src/platform/text/index.ts'
import { makeWorld } from '../setup/app.ts'
import { follow as followIn } from '../setup/follow.ts'
import { until } from '../setup/until.ts'
import { browserOf, countRows, layInitiative, laySeat } from './people.ts'

/** Who has taken their first thing. */
const held = new Set<string>()

/** A room of the test's own: each door shows one thing that the pipeline does for every room. */
const workshop: Room = {
  name: 'workshop',
  conflicts: language => ({ over: language === 'en' ? 'It is over' : 'Det er over' }),
  routes: [
    write('/i/:initiative/workshop/:outcome', {
      who: ['member'],
      form: z.object({ how: z.enum(['conflict', 'mend', 'fault', 'well']), note: short(80) }),
      limit: { name: 'workshop', most: 3, minutes: 10 },
      largest_body: 1_000,
      act: async ({ db, access, now, params }, { how, note }) => {
        await leaveTrace(db, access, now, 'worked', params.outcome)
        await announce(db, access.initiative_id, now, 'workshop')
        await post(db, now, { kind: 'note', recipient: 'kari@example.test', subject: 'Note', body: note })
        if (how === 'conflict') throw new Conflict('over')
        if (how === 'mend') throw new Mend({ note: 'missing' })
        if (how === 'fault') throw new Error('the secret inside')
        return redirect('/done')
      },
      again: async (_, state) =>
        ({ ...file(JSON.stringify(state.errors), 'application/json'), status: 422 }) as never,
    }),
    write('/workshop/at-once', {
      who: 'anyone',
      form: z.object({ first: z.enum(['1', '2']) }),
      act: async ({ db }, { first }) => {
        const hold = (what: string) => sql`select pg_advisory_xact_lock(7, ${Number(what)}::int)`.execute(db)
        await hold(first)
        held.add(first)
        await until('the other one', async () => held.size === 2)
        await hold(first === '1' ? '2' : '1')
        return redirect(`/done/${first}`)
      },
    }),
    write('/workshop/own', {
      who: 'account',
      form: z.object({}),
      largest_body: 1024 * 1024,
      act: async () => redirect('/done'),
    }),
    read('/workshop/fault', {
      who: 'anyone',
      handle: async () => Promise.reject(new Error('the secret inside')),
    }),
    stream('/i/:initiative/workshop-stream', { who: ['member', 'facilitator'] }),
  ],
  topics: [
    {
      topic: 'workshop',
      audience: access => access.grants.join(),
      render: async (_, access, ref, language) => `<p>${language} ${access.grants.join()} ${ref ?? ''}</p>`,
    },
  ],
}

const world = await makeWorld({ more_rooms: [workshop] })
afterAll(world.end)
await world.app.live.start()
const { initiative_id, seats } = await layInitiative(world)
const id = '00000000-0000-4000-8000-000000000000'
const door = `/i/${initiative_id}/workshop/${id}`
const member = (language = 'nb') => browserOf(world, seats.member.token, language)
const retry = async () => world.db.deleteFrom('attempt').execute()

test('an action that ends well leaves its trace, its change and its mail together', async () => {
  const before = await countRows(world)
  expect((await member().post(door, { how: 'well', note: 'x' })).status).toBe(303)
  const after = await countRows(world)
  const more = Object.keys(after).filter(table => after[table]! > before[table]!)
  expect(more.sort()).toEqual(['audit_event', 'change', 'change_head', 'job', 'outbox'])
})

test('a refused action leaves nothing behind, whatever refused it', async () => {
  for (const [how, status] of [
    ['conflict', 409],
    ['mend', 422],
    ['fault', 500],
    ['other', 422],
  ] as const) {
    await retry()
    const before = await countRows(world)
    expect((await member().post(door, { how, note: 'x' })).status).toBe(status)
    expect(await countRows(world)).toEqual(before)
  }
})

test('two who wait for each other both come through, one after the other', async () => {
  const guest = world.visitor()
  const both = await Promise.all(['1', '2'].map(first => guest.post('/workshop/at-once', { first })))
  expect(both.map(({ location }) => location)).toEqual(['/done/1', '/done/2'])
})

test('a conflict is told in the reader’s language', async () => {
  await retry()
  expect((await member('en').post(door, { how: 'conflict', note: 'x' })).text).toContain('It is over')
  expect((await member('nb').post(door, { how: 'conflict', note: 'x' })).text).toContain('Det er over')
})

test('what somebody wrote is shown again where nothing came of it, and nothing else that was sent', async () => {
  await retry()
  const words = 'Bussen går <for> tidlig.\nKan den vente?'
  const escaped = 'Bussen går &lt;for&gt; tidlig.\nKan den vente?'
  const told = text.nb.problem.typed_text
  const given = { how: 'conflict', note: words, version: '8842', looked: id }
  const mine = await member().post(door, given)
  expect([mine.status, mine.text.includes(told), mine.text.includes(escaped)]).toEqual([409, true, true])
  expect(mine.text).not.toMatch(/8842|"sample"[^>]*>conflict/)
  const refused = [
    [500, member(), 'fault', door],
    [403, browserOf(world, seats.facilitator.token), 'well', door],
    [404, member(), 'well', door.replace(initiative_id, id)],
    [429, member(), 'well', door],
  ] as const
  for (const [status, who, how, path] of refused) {
    await retry()
    if (status === 429) for (let at = 0; at < 3; at++) await who.post(path, { ...given, how })
    const answer = await who.post(path, { ...given, how })
    expect([answer.status, answer.text.includes(escaped)], `${status}`).toEqual([status, true])
  }
  await retry()
  const one_word = await member().post(door, { how: 'conflict', note: 'Buss' })
  expect([one_word.status, one_word.text.includes(told)]).toEqual([409, false])
  const large = await member().post(door, { how: 'conflict', note: 'to ord '.repeat(400) })
  expect([large.status, large.text.includes('to ord')]).toEqual([413, false])
  // Where files may come: words are read for this only if it is told beforehand that there are few.
  const short_one = { note: words }
  const length = { 'content-length': String(new URLSearchParams(short_one).toString().length) }
  const told_short = await world.visitor().post('/workshop/own', short_one, length)
  expect([told_short.status, told_short.text.includes(escaped)]).toEqual([401, true])
  const untold = await world.visitor().post('/workshop/own', short_one)
  expect([untold.status, untold.text.includes(escaped)]).toEqual([401, false])
  // Another site gets no words of its own into a page of ours.
  const elsewhere = await member().post(door, given, { 'sec-fetch-site': 'cross-site' })
  expect([elsewhere.status, elsewhere.text.includes('Bussen')]).toEqual([403, false])
})

test('a fault of ours is logged with a number, and the page shows the number and nothing more', async () => {
  const answer = await world.visitor().get('/workshop/fault')
  expect(answer.status).toBe(500)
  expect(answer.text).toMatch(/<b>[0-9a-f]{8}<\/b>/)
  expect(answer.text).not.toContain('secret')
  expect(world.faults.at(-1)).toContain('the secret inside')
})

test('too many attempts are refused, and refused ones count although they were rolled back', async () => {
  await retry()
  const statuses: number[] = []
  for (let at = 0; at < 5; at++)
    statuses.push((await member().post(door, { how: 'conflict', note: 'x' })).status)
  expect(statuses).toEqual([409, 409, 409, 429, 429])
  world.clock.now = new Date(world.clock.now.getTime() + 10 * 60_000)
  expect((await member().post(door, { how: 'conflict', note: 'x' })).status).toBe(409)
})

test('a form that is too large is refused, announced or not', async () => {
  await retry()
  const large = 'x'.repeat(2_000)
  expect((await member().post(door, { how: 'well', note: large })).status).toBe(413)
  expect((await member().post(door, { how: 'well', note: large }, { 'content-length': '2020' })).status).toBe(
    413,
  )
  const endless = new ReadableStream({ pull: controller => controller.enqueue(new Uint8Array(600)) })
  const answer = await world.app.server.request(`http://localhost:3000${door}`, {
    method: 'POST',
    body: endless,
    duplex: 'half',
    headers: { 'sec-fetch-site': 'same-origin', cookie: `samskap_session=${seats.member.token}` },
  } as RequestInit)
  expect(answer.status).toBe(413)
})

test('what cannot be read is refused politely', async () => {
  for (const [type, body] of [
    ['application/json', '{"how":'],
    ['application/json', '[]'],
    ['multipart/form-data', 'x'],
  ]) {
    await retry()
    const headers = {
      'sec-fetch-site': 'same-origin',
      'content-type': type!,
      cookie: `samskap_session=${seats.member.token}`,
    }
    const answer = await world.app.server.request(`http://localhost:3000${door}`, {
      method: 'POST',
      headers,
      body: body!,
    })
    expect(answer.status, type).toBe(400)
  }
})

test('a zero byte in a text is something to mend', async () => {
  await retry()
  const answer = await member().post(door, { how: 'well', note: 'a\0b' })
  expect([answer.status, answer.text]).toEqual([422, '{"note":"invalid"}'])
})

test('the language is what was chosen, else what the browser wishes, else bokmål', async () => {
  expect(wishedLanguage('nn', 'en')).toBe('nn')
  expect(wishedLanguage('xx', 'en-GB,en;q=0.9')).toBe('en')
  expect(wishedLanguage(undefined, 'da;q=0.5, nn-NO;q=0.9, fr')).toBe('nn')
  for (const wish of ['no', 'sv-SE', 'fr', '', undefined, ';;q=,'])
    expect(wishedLanguage(undefined, wish)).toBe('nb')
  const somebody = world.visitor('da')
  expect((await somebody.get('/sign-in')).text).toContain('<html lang="da" dir="ltr">')
  await somebody.post('/language', { language: 'en', back: '/sign-in' })
  expect((await somebody.get('/sign-in')).text).toContain('<html lang="en" dir="ltr">')
})

test('two people edit one thing: the second sees both and chooses', async () => {
  const facilitator = browserOf(world, seats.facilitator.token)
  const page = `/i/${initiative_id}/edit`
  const form = valuesOf((await facilitator.get(page)).text)
  expect((await facilitator.post(page, { ...form, title: 'Den første' })).status).toBe(303)
  const before = await countRows(world)
  const second = await facilitator.post(page, { ...form, title: 'Den andre' })
  expect(second.status).toBe(409)
  expect(second.text).toContain('Den første')
  expect(second.text).toContain('Den andre')
  expect(await countRows(world)).toEqual(before)
  // The page carries the newer version, so that keeping one's own is one more press.
  expect((await facilitator.post(page, valuesOf(second.text))).status).toBe(303)
  expect(valuesOf((await facilitator.get(page)).text).title).toBe('Den andre')
})

/** What a browser would send back from the first form that has a version. */
function valuesOf(html: string): Record<string, string> {
  const form = [...html.matchAll(/<form[\s\S]*?<\/form>/g)]
    .map(([one]) => one)
    .find(one => one.includes('name="version"'))!
  const values: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="(\w+)"/.exec(tag)?.[1]
    const chosen = !/type="(radio|checkbox)"/.test(tag) || /checked/.test(tag)
    if (name && chosen) values[name] = /value="([^"]*)"/.exec(tag)?.[1] ?? ''
  }
  for (const [, name, value] of form.matchAll(/<textarea[^>]*name="(\w+)"[^>]*>([\s\S]*?)<\/textarea>/g))
    values[name!] = value!
  for (const [, name, options] of form.matchAll(/<select[^>]*name="(\w+)"[^>]*>([\s\S]*?)<\/select>/g)) {
    values[name!] =
      /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options!)?.[1] ?? /value="([^"]*)"/.exec(options!)![1]!
  }
  return values
}

const streamed = `/i/${initiative_id}/workshop-stream`
const follow = (token: string, headers: Record<string, string> = {}, path = streamed) =>
  followIn(world.app, path, token, headers)

const change = (ref?: string) =>
  world.db.transaction().execute(tx => announce(tx, initiative_id, world.clock.now, 'workshop', ref))

test('changes come in the order of commits, each once, for the reader’s grant and language', async () => {
  const followed = await follow(seats.member.token)
  await Promise.all(Array.from({ length: 12 }, () => change()))
  await followed.has(12)
  const ids = followed.ids()
  expect(ids).toEqual(Array.from({ length: 12 }, (_, at) => ids[0]! + at))
  expect(followed.text()).toContain('"<p>nn member </p>"')
  await followed.leave()
})

test('a change that is read before it is heard is told too', async () => {
  const { seq } = await world.db
    .selectFrom('change_head')
    .select('seq')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const heard = (number: number) =>
    sql`select pg_notify('samskap_change', ${`${initiative_id} ${number} workshop -`})`.execute(world.db)
  const held = Promise.withResolvers<void>()
  const holding = Promise.withResolvers<void>()
  // Two changes are committed while a new stream waits to read how far they go; of the first it hears meanwhile.
  const committed = world.db.transaction().execute(async tx => {
    await sql`lock table change_head in access exclusive mode`.execute(tx)
    await sql`update change_head set seq = seq + 2 where initiative_id = ${initiative_id}`.execute(tx)
    await sql`insert into change (initiative_id, seq, topic, at)
      select ${initiative_id}, ${seq}::integer + n, 'workshop', ${world.clock.now} from generate_series(1, 2) as n`.execute(
      tx,
    )
    holding.resolve()
    await held.promise
  })
  await holding.promise
  const followed = await follow(seats.member.token, { 'last-event-id': String(seq) })
  const listener = new pg.Client(world.database.connection)
  await listener.connect()
  await listener.query('listen samskap_change')
  const told = once(listener, 'notification')
  await heard(seq + 1)
  await told
  await listener.end()
  held.resolve()
  await committed
  await heard(seq + 2)
  await change()
  await followed.has(3)
  expect(followed.ids()).toEqual([seq + 1, seq + 2, seq + 3])
  await followed.leave()
})

test('a change that is rolled back is never told', async () => {
  const followed = await follow(seats.member.token)
  await retry()
  await member().post(door, { how: 'conflict', note: 'x' })
  await change(id)
  await followed.has(1)
  expect(followed.text()).toContain(id)
  expect(followed.ids()).toHaveLength(1)
  await followed.leave()
})

test('a reader who was away catches up from the last one seen', async () => {
  const head = await world.db
    .selectFrom('change_head')
    .select('seq')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const followed = await follow(seats.member.token, { 'last-event-id': String(head.seq - 3) })
  await followed.has(3)
  expect(followed.ids()).toEqual([head.seq - 2, head.seq - 1, head.seq])
  await followed.leave()
})

test('a reader who was away for more than two hundred changes hears so first, and then the newest in their order', async () => {
  const changes = 230
  const { seq } = await world.db
    .updateTable('change_head')
    .set(eb => ({ seq: eb('seq', '+', changes) }))
    .where('initiative_id', '=', initiative_id)
    .returning('seq')
    .executeTakeFirstOrThrow()
  await sql`insert into change (initiative_id, seq, topic, at)
    select ${initiative_id}, ${seq - changes}::integer + n, 'workshop', ${world.clock.now}
    from generate_series(1, ${changes}::integer) as n`.execute(world.db)
  const away = (since: number, path = streamed) =>
    follow(seats.member.token, { 'last-event-id': String(since) }, path)
  const newest = (amount: number) => Array.from({ length: amount }, (_, at) => seq - amount + 1 + at)

  const long = await away(seq - changes)
  await long.has(201)
  expect(long.ids()).toEqual([seq - 200, ...newest(200)])
  expect(long.text().match(/event: missed/g)).toHaveLength(1)
  expect(long.text()).toContain(`id: ${seq - 200}\nevent: missed\ndata: \n\n`)
  // Who follows another topic may have missed one of that.
  const other = await away(seq - changes, `${streamed}?topic=another`)
  await other.hears('event: missed')
  expect(other.ids()).toEqual([seq - 200])
  // Who was away for just as many as can be told has missed nothing.
  const shorter = await away(seq - 200)
  await shorter.has(200)
  expect(shorter.ids()).toEqual(newest(200))
  expect(shorter.text()).not.toContain('missed')
  await Promise.all([long, other, shorter].map(one => one.leave()))
})

test('a grant that is taken back ends the stream before the next change is told', async () => {
  const other = await layInitiative(world)
  expect((await follow(seats.observer.token)).status).toBe(403)
  expect((await follow(other.seats.member.token)).status).toBe(404)
  const followed = await follow(seats.facilitator.token)
  const grant = () =>
    world.db.updateTable('initiative_grant').where('participant_id', '=', seats.facilitator.participant_id)
  await grant().set({ ended_at: world.clock.now }).execute()
  await change(id)
  await followed.ends()
  expect(followed.text()).not.toContain('event:')
  await grant().set({ ended_at: null }).execute()
})

test('signing out ends the stream', async () => {
  const { token } = await laySeat(world, initiative_id, 'member')
  const followed = await follow(token)
  await browserOf(world, token).post('/sign-out')
  await change(id)
  await followed.ends()
  expect(followed.text()).not.toContain('event:')
})

test('one may follow a single topic, and an open stream is kept alive', async () => {
  const other = await follow(seats.member.token, {}, `${streamed}?topic=another`)
  const one = await follow(seats.member.token, {}, `${streamed}?topic=workshop`)
  await change(id)
  await one.has(1)
  world.app.live.keepAlive()
  await other.hears(':\n\n')
  expect(other.text()).not.toContain('event:')
  await Promise.all([one.leave(), other.leave()])
})

test('many follow without a question, and are asked about together once anybody’s access may have changed', async () => {
  const followers = await Promise.all(Array.from({ length: 20 }, () => follow(seats.member.token)))
  await change()
  await Promise.all(followers.map(one => one.has(1)))
  let asked = 0
  const count = () => void asked++
  world.database.pool.on('acquire', count)
  await change(id)
  await Promise.all(followers.map(one => one.has(2)))
  expect(asked, 'the writer alone').toBe(1)
  await world.db.deleteFrom('initiative_grant').where('id', '=', id).execute()
  await change(id)
  await Promise.all(followers.map(one => one.has(3)))
  expect(asked, 'who deleted, who wrote, and the gate').toBe(4)
  world.database.pool.off('acquire', count)
  await Promise.all(followers.map(one => one.leave()))
})

test('published content is superseded, never edited', async () => {
  const content = { id: 'workshop', version: '1', kind: 'instrument' as const, body: 'one' }
  await loadContent(world.db, [content], world.clock.now)
  await loadContent(world.db, [content, { ...content, version: '2', body: 'two' }], world.clock.now)
  await expect(loadContent(world.db, [{ ...content, body: 'other' }], world.clock.now)).rejects.toThrow(
    /new version number/,
  )
  const kept = await world.db
    .selectFrom('content_version')
    .select('body')
    .where('id', '=', 'workshop')
    .orderBy('version')
    .execute()
  expect(kept.map(one => one.body)).toEqual(['one', 'two'])
})

const letters = () => readdirSync(join(world.config.data_dir, 'mail'))

test('mail goes out once after the commit, lies in the data folder without a mail server, and its text is not kept', async () => {
  await world.db.deleteFrom('outbox').execute()
  const worker = await startJobs(
    world.database,
    jobs.filter(job => job.name === 'send_mail'),
    { ...world.app },
  )
  await retry()
  await member().post(door, { how: 'conflict', note: 'never sent' })
  await member().post(door, { how: 'well', note: 'Velkommen æøå' })
  const mail = await until('the letter to be sent', () =>
    world.db.selectFrom('outbox').selectAll().where('sent_at', 'is not', null).executeTakeFirst(),
  )
  await worker.stop()
  expect(mail.body).toBe('')
  await sendMail(world.db, world.config, world.clock.now, mail.id)
  const written = letters().filter(name => name === `${mail.id}.txt`)
  expect(written).toHaveLength(1)
  expect(letters()).toHaveLength(1)
  expect(readFileSync(join(world.config.data_dir, 'mail', written[0]!), 'utf8')).toContain(
    'To: kari@example.test',
  )
})
