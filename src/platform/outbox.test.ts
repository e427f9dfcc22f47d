import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../test/house/people.ts'
import { makeWorld } from '../../test/setup/app.ts'
import { most_tries, post, sendMail, undelivered } from './outbox.ts'
import { inOneTransaction } from './transaction.ts'

const world = await makeWorld()
const { db, clock } = world
afterAll(world.end)

/** A mail server as others have them: what it took in, and how it answers. */
type Office = { server: SMTPServer; port: number; letters: string[] }
let office: Office | null = null
let initiative_id = ''
let lead: ReturnType<typeof browserOf>

const refusal = (responseCode: number) => Object.assign(new Error('no'), { responseCode })

async function open(
  answers: { recipient?: number; letter?: (taken: number) => number | null } = {},
  port = 0,
) {
  const letters: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_, __, done) => done(answers.recipient ? refusal(answers.recipient) : null),
    onData: (stream, _, done) => {
      let letter = ''
      stream.on('data', piece => {
        letter += piece
      })
      stream.on('end', () => {
        letters.push(letter)
        const code = answers.letter?.(letters.length) ?? null
        done(code ? refusal(code) : null)
      })
    },
  })
  // A phone line that is cut is no fault of the test.
  server.on('error', () => undefined)
  await new Promise<void>(listening => server.listen(port, '127.0.0.1', listening))
  office = { server, port: (server.server.address() as { port: number }).port, letters }
  return office
}

async function close(): Promise<void> {
  await new Promise<void>(closed => office?.server.close(() => closed()) ?? closed())
  office = null
}

const send = (port: number, id: string) =>
  sendMail(db, { ...world.config, smtp_url: `smtp://127.0.0.1:${port}` }, clock.now, id)

async function written(more: { kind?: string } = {}): Promise<string> {
  await inOneTransaction(db, tx =>
    post(tx, clock.now, {
      kind: 'contribution_news',
      recipient: 'anne@fjellvik.example',
      subject: 'Nytt om det du ga',
      body: 'Du har fått svar.',
      initiative_id,
      ...more,
    }),
  )
  const row = await db
    .selectFrom('outbox')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  return row.id
}

const rowOf = (id: string) => db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirst()
const messageId = (letter: string) => /^Message-ID: (.*)$/im.exec(letter)?.[1]
const jobs = async (): Promise<number> => {
  const found = await world.database.pool.query(
    `select from graphile_worker.jobs where task_identifier = 'send_mail'`,
  )
  return found.rowCount ?? 0
}

beforeEach(async () => {
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  lead = browserOf(world, laid.seats.facilitator.token)
})
afterEach(close)

test('a mail arrives, its text is kept no longer, and sent once more it is not sent', async () => {
  const { port, letters } = await open()
  const id = await written()
  await send(port, id)
  await send(port, id)
  expect(letters).toHaveLength(1)
  expect(letters[0]).toContain('Du har f=C3=A5tt svar.')
  expect(await rowOf(id)).toMatchObject({ body: '', problem: null, tries: 1, sent_at: clock.now })
})

test('an address that is refused is given up at once, those who lead see it in plain words, and can try again', async () => {
  const { port } = await open({ recipient: 550 })
  const id = await written()
  await send(port, id)
  expect(await rowOf(id)).toMatchObject({ problem: 'no_such_address', failed_at: clock.now, tries: 1 })
  const page = `/i/${initiative_id}/contributions/mail`
  expect((await lead.get(page)).text).toContain('Adressen finnes ikke.')
  expect((await lead.get(`/i/${initiative_id}/contributions`)).text).toContain('Én e-post kom ikke fram.')
  await send(port, id)
  expect((await rowOf(id))?.tries, 'it is not tried again by itself').toBe(1)

  await close()
  const mended = await open()
  const before = await jobs()
  for (const _ of [1, 2]) expect((await lead.post(`${page}/${id}/again`)).status).toBe(303)
  expect(await jobs(), 'pressed twice it is sent once').toBe(before + 1)
  await send(mended.port, id)
  expect(mended.letters).toHaveLength(1)
  expect(await undelivered(db, { initiative_id })).toEqual([])
})

test('the mail server is gone and comes back: the job fails until then, and the mail waits', async () => {
  const { port } = await open()
  await close()
  const id = await written()
  await expect(send(port, id)).rejects.toThrow('our_server')
  expect(await rowOf(id)).toMatchObject({ problem: 'our_server', failed_at: null, tries: 1, sent_at: null })
  expect((await lead.get(`/i/${initiative_id}/contributions/mail`)).text).toContain('Vi prøver fortsatt.')
  const back = await open({}, port)
  await send(port, id)
  expect(back.letters).toHaveLength(1)
  expect(await rowOf(id)).toMatchObject({ problem: null, tries: 2, sent_at: clock.now })
})

test('taken in and yet put off, it is sent again with the same Message-ID', async () => {
  const { port, letters } = await open({ letter: taken => (taken === 1 ? 451 : null) })
  const id = await written()
  await expect(send(port, id)).rejects.toThrow('later')
  await send(port, id)
  expect(letters).toHaveLength(2)
  expect(messageId(letters[0]!)).toBe(`<${id}@samskap>`)
  expect(messageId(letters[1]!)).toBe(`<${id}@samskap>`)
})

test('after the last try it is given up; that somebody was reminded is told nowhere even then', async () => {
  const { port } = await open({ recipient: 452 })
  const id = await written()
  await db
    .updateTable('outbox')
    .set({ tries: most_tries - 1 })
    .where('id', '=', id)
    .execute()
  await send(port, id)
  expect(await rowOf(id)).toMatchObject({ problem: 'mailbox_full', failed_at: clock.now })
  await db.deleteFrom('outbox').execute()
  const reminder = await written({ kind: 'reminder' })
  await expect(send(port, reminder)).rejects.toThrow()
  expect(await undelivered(db, { initiative_id })).toEqual([])
  await db
    .updateTable('outbox')
    .set({ tries: most_tries - 1 })
    .execute()
  await send(port, reminder)
  expect(await rowOf(reminder)).toBeUndefined()
})

test('others see and send nothing of it', async () => {
  const { port } = await open({ recipient: 550 })
  const id = await written()
  await send(port, id)
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const member = browserOf(world, other.seats.member.token)
  expect((await member.get(`/i/${other.initiative_id}/contributions/mail`)).status).toBe(403)
  expect((await stranger.get(`/i/${other.initiative_id}/contributions/mail`)).text).not.toContain('anne@')
  for (const what of ['again', 'drop'])
    await stranger.post(`/i/${other.initiative_id}/contributions/mail/${id}/${what}`)
  expect(await rowOf(id)).toMatchObject({ failed_at: clock.now })
  expect((await lead.post(`/i/${initiative_id}/contributions/mail/${id}/drop`)).status).toBe(303)
  expect(await rowOf(id)).toBeUndefined()
})
