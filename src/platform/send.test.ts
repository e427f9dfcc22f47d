import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../test/setup/app.ts'
import { readRange } from './range.ts'

const world = await makeWorld()
afterAll(world.end)

const ask = (headers: Record<string, string>) =>
  world.app.server.request('http://localhost:3000/sign-in', { headers })

test('a page is packed for a browser that takes gzip, and says the same as the plain one', async () => {
  const plain = await ask({ 'accept-language': 'nb' })
  const small = await ask({ 'accept-language': 'nb', 'accept-encoding': 'gzip, br' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(small.headers.get('content-encoding')).toBe('gzip')
  expect(small.headers.get('vary')).toBe('accept-encoding')
  const unpacked = gunzipSync(Buffer.from(await small.arrayBuffer())).toString()
  expect(unpacked).toBe(await plain.text())
})

test('a part of a file is what the browser asked for, as the standard reads it', () => {
  const asked: [string | undefined, ReturnType<typeof readRange>][] = [
    [undefined, 'all'],
    ['bytes=0-1', { from: 0, to: 1 }],
    ['bytes=0-', { from: 0, to: 99 }],
    ['bytes=90-200', { from: 90, to: 99 }],
    ['bytes=-10', { from: 90, to: 99 }],
    ['bytes=-500', { from: 0, to: 99 }],
    ['bytes=100-', 'none'],
    ['bytes=100-200', 'none'],
    ['bytes=-0', 'none'],
    ['bytes=9-3', 'all'],
    ['bytes=-', 'all'],
    ['bytes=0-1,5-6', 'all'],
    ['lines=0-1', 'all'],
    ['bytes=1e1-', 'all'],
  ]
  for (const [header, part] of asked) expect(readRange(header, 100), header ?? 'none').toEqual(part)
})

test('whatever is asked for, a part lies within the file', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5_000 }), (first, last, length) => {
      const part = readRange(`bytes=${first}-${last}`, length)
      if (typeof part === 'string') return
      expect(part.from).toBe(first)
      expect(part.from).toBeLessThanOrEqual(part.to)
      expect(part.to).toBeLessThan(length)
    }),
  )
})

test('signing out takes the drafts on the device along', async () => {
  const answer = await world.visitor().post('/sign-out')
  expect(answer.headers.get('clear-site-data')).toBe('"storage"')
})

test('over https a cookie is bound to this very host, and only under that name does it count', async () => {
  const { config } = world
  Object.assign(config, { secure_cookies: true })
  const answer = await world.visitor().post('/language', { language: 'en', back: '/' })
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^__Host-samskap_language=en; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
  const inEnglish = async (cookie: string) =>
    (await (await ask({ cookie, 'accept-language': 'nb' })).text()).includes('<html lang="en"')
  expect(await inEnglish('__Host-samskap_language=en')).toBe(true)
  expect(await inEnglish('samskap_language=en')).toBe(false)
  Object.assign(config, { secure_cookies: false })
})
