import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fetchText } from './fetching.ts'

const server = createServer((request, response) => {
  if (request.url === '/moved') return response.writeHead(302, { location: '/here' }).end()
  if (request.url === '/silent') return
  if (request.url === '/large') return response.end('x'.repeat(2000))
  return response.end('her er vi')
})
let address = ''

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('another server is asked over https or on this machine, and is followed nowhere else', async () => {
  expect(await fetchText(`${address}/here`)).toEqual({ text: 'her er vi' })
  expect(await fetchText(`${address}/moved`)).toEqual({ fault: 'refused' })
  for (const refused of [
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'https://navn:passord@nabo.example/',
    'nabo',
  ]) {
    expect(await fetchText(refused), refused).toEqual({ fault: 'address' })
  }
})

test('what is too large, or never comes, is given up', async () => {
  expect(await fetchText(`${address}/large`, undefined, 1000)).toEqual({ fault: 'too_large' })
  expect(await fetchText(`${address}/silent`, AbortSignal.timeout(50))).toEqual({ fault: 'unreachable' })
})
