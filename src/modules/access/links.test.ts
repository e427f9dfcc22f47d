import { afterAll, beforeEach, expect, test } from 'vitest'
import { makeWorld, type Visitor } from '../../../test/setup/app.ts'

const world = await makeWorld()
afterAll(world.end)
beforeEach(async () => {
  await world.db.deleteFrom('attempt').execute()
  await world.db.deleteFrom('outbox').execute()
})

async function linkFor(visitor: Visitor, email: string): Promise<string> {
  await visitor.post('/sign-in', { email })
  const mail = await world.db.selectFrom('outbox').select('body').executeTakeFirstOrThrow()
  return /\/sign-in\/[\w-]{43}/.exec(mail.body)![0]
}

test('what a mail program hangs on to a link is no part of it', async () => {
  for (const tail of ['.', '>', '%3E', ')', ',', '%22', '…', '.%3E']) {
    await world.db.deleteFrom('attempt').execute()
    await world.db.deleteFrom('outbox').execute()
    const kari = world.visitor()
    const link = (await linkFor(kari, 'kari@example.test')) + encodeURI(decodeURIComponent(tail))
    expect((await kari.get(link)).status, tail).toBe(200)
    expect((await kari.post(link)).status, tail).toBe(303)
  }
})

test('a link that is cut or lengthened opens nothing, and says to copy all of it', async () => {
  const kari = world.visitor()
  const link = await linkFor(kari, 'kari@example.test')
  for (const broken of [link.slice(0, -1), link.slice(0, 20), `${link}a`, `${link}-x`]) {
    const page = await kari.get(broken)
    expect(page.status, broken).toBe(410)
    expect(page.text).toContain('Lenken er ikke hel')
    expect((await kari.post(broken)).status).toBe(409)
  }
  expect((await kari.post(link)).status).toBe(303)
})

test('a guessed link is refused as one that is over', async () => {
  const guessed = await world.visitor().get(`/sign-in/${'A'.repeat(43)}`)
  expect(guessed.status).toBe(410)
  expect(guessed.text).not.toContain('Lenken er ikke hel')
})

test('a used link opened again where it was used says that one is in, and to others that it is over', async () => {
  const kari = world.visitor()
  const link = await linkFor(kari, 'kari@example.test')
  await kari.post(link)
  const again = await kari.get(link)
  expect(again.text).toContain('Du er allerede inne')
  expect(again.text).toContain('href="/mine"')
  const other = await world.visitor().get(link)
  expect(other.text).toContain('Lenken virker ikke lenger')
})
