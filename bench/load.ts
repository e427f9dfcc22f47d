import { connect, type Socket } from 'node:net'

/**
 * What to send: raw requests, in which `@@@@@@` becomes the number of the request, of the same length. It ends with
 * the amount or with the time, whichever is up first.
 */
export type Load = {
  port: number
  connections: number
  amount: number
  milliseconds: number
  request: string
  status: number
}

/** Milliseconds for all of it, and of each request. */
export type Loaded = { took: number; each: number[] }

const place = '@@@@@@'
const headers_end = '\r\n\r\n'

/**
 * A load generator for the process beside the server: as many open connections as asked for, on each one request at
 * a time. Raw sockets, since Node's own HTTP client would take more of the two cores than a floor does.
 */
async function drive(load: Load): Promise<Loaded> {
  const each: number[] = []
  let next = 0
  const started = performance.now()
  const line = async () => {
    const socket = connect(load.port, '127.0.0.1')
    socket.setNoDelay(true)
    await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
    while (next < load.amount && performance.now() - started < load.milliseconds) {
      const number = next++
      const request = load.request.replaceAll(place, String(number).padStart(place.length, '0'))
      const sent = performance.now()
      const status = await answer(socket, request)
      each.push(performance.now() - sent)
      if (status !== load.status)
        throw new Error(`request ${number} gave ${status} instead of ${load.status}`)
    }
    socket.destroy()
  }
  await Promise.all(Array.from({ length: load.connections }, line))
  return { took: performance.now() - started, each }
}

/** Sends one request and waits for its whole answer; gives the status. */
function answer(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0)
    const lost = () => reject(new Error('the server closed the connection'))
    const take = (piece: Buffer) => {
      got = got.length === 0 ? piece : Buffer.concat([got, piece])
      if (!isWhole(got)) return
      socket.off('data', take).off('close', lost)
      resolve(Number(got.toString('latin1', 9, 12)))
    }
    socket.on('data', take).once('close', lost)
    socket.write(request)
  })
}

function isWhole(got: Buffer): boolean {
  const end = got.indexOf(headers_end)
  if (end < 0) return false
  const head = got.toString('latin1', 0, end).toLowerCase()
  const body = end + headers_end.length
  const length = /\r\ncontent-length: (\d+)/.exec(head)
  if (length) return got.length >= body + Number(length[1])
  if (!head.includes('\r\ntransfer-encoding: chunked')) return true
  for (let at = body; ; ) {
    const line = got.indexOf('\r\n', at)
    if (line < 0) return false
    const size = Number.parseInt(got.toString('latin1', at, line), 16)
    at = line + 2 + size + 2
    if (at > got.length) return false
    if (size === 0) return true
  }
}

// Whoever started us is gone.
process.on('disconnect', () => process.exit())
process.on('message', async (load: Load) => {
  try {
    process.send?.(await drive(load))
  } catch (fault) {
    console.error(fault)
    process.exit(1)
  }
})
