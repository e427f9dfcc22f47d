import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/*
 * The least that can be done: Node's own server, which writes what it is given to everybody who listens. No database,
 * no session, nothing kept but the last event.
 */
const listening = new Set<ServerResponse>()
let seq = 0
let last = ''

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    response.write(`retry: 2000\n\n${last}`)
    listening.add(response)
    response.once('close', () => listening.delete(response))
    return
  }
  let body = ''
  request.on('data', piece => {
    body += piece
  })
  request.on('end', () => {
    last = `id: ${++seq}\nevent: together\ndata: ${JSON.stringify(body)}\n\n`
    const bytes = Buffer.from(last)
    for (const one of listening) one.write(bytes)
    response.writeHead(303, { location: '/' }).end()
  })
})
server.keepAliveTimeout = 60_000
// Whoever started us is gone.
process.on('disconnect', () => process.exit())
process.on('message', () => {
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
})
