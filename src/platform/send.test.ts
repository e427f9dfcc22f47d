import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../test/setup/app.ts'

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
