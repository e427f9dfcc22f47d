import { Agent, request as ask } from 'node:http'
import { connect, type Socket } from 'node:net'

/** What the process with the phones is asked to do. */
export type PhoneTask =
  /** Opens all these streams; done when each has begun. */
  | { do: 'open'; streams: { port: number; request: string }[] }
  /** Sends so many notes, one every `every` milliseconds, each from another phone; done when all have been seen or late. */
  | { do: 'write'; notes: Note[]; every: number; patience: number }
  | { do: 'close' }

/** A note holds its mark, by which it is known when it comes back. */
export type Note = {
  mark: string
  port: number
  path: string
  headers: Record<string, string>
  body: string
  status: number
}

/** `waits`: of each note, from sending until the last phone has seen it. Bytes are those of all streams together. */
export type Written = { waits: number[]; lost: number; doubled: number; refused: number; bytes: number }

const mark_shape = /~\d{6}~/g
const mark_length = 8

type Stream = { socket: Socket; rest: string }

let streams: Stream[] = []
let bytes = 0
/** How often each mark has been seen by all phones together, and when the last of them saw it. */
let seen = new Map<string, { times: number; by: Set<Stream>; last: number }>()
const agent = new Agent({ keepAlive: true, maxSockets: 40 })

/** Phones as raw sockets, since what is measured is the server and not a client. */
const openStream = ({ port, request }: { port: number; request: string }): Promise<Stream> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    socket.setNoDelay(true)
    const stream: Stream = { socket, rest: '' }
    socket.once('data', () => resolve(stream))
    socket.once('error', reject)
    socket.on('data', piece => read(stream, piece))
    socket.write(request)
  })

function read(stream: Stream, piece: Buffer): void {
  bytes += piece.length
  const now = performance.now()
  const heard = stream.rest + piece.toString('latin1')
  let end = 0
  for (const found of heard.matchAll(mark_shape)) {
    end = found.index + mark_length
    const known = seen.get(found[0])
    if (!known) continue
    known.times++
    known.by.add(stream)
    known.last = now
  }
  // A mark may be cut in two, and must not be counted twice.
  stream.rest = heard.slice(Math.max(end, heard.length - mark_length + 1))
}

async function write({ notes, every, patience }: PhoneTask & { do: 'write' }): Promise<Written> {
  seen = new Map(notes.map(({ mark }) => [mark, { times: 0, by: new Set(), last: 0 }]))
  bytes = 0
  let refused = 0
  const began = performance.now()
  const sent: number[] = []
  const answers: Promise<void>[] = []
  for (const [at, note] of notes.entries()) {
    const due = began + at * every
    await pause(due - performance.now())
    sent.push(performance.now())
    answers.push(
      send(note).then(status => {
        if (status !== note.status) refused++
      }),
    )
  }
  await Promise.all(answers)
  const given_up = performance.now() + patience
  const all = [...seen.values()]
  while (performance.now() < given_up && all.some(({ by }) => by.size < streams.length)) await pause(20)
  return {
    waits: notes.map(({ mark }, at) => seen.get(mark)!.last - sent[at]!),
    lost: all.reduce((sum, { by }) => sum + streams.length - by.size, 0),
    doubled: all.reduce((sum, { times, by }) => sum + times - by.size, 0),
    ...{ refused, bytes },
  }
}

const send = ({ port, path, headers, body }: Note): Promise<number> =>
  new Promise((resolve, reject) => {
    const sending = ask({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, answer => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
    })
    sending.once('error', reject)
    sending.end(body)
  })

const pause = (ms: number): Promise<void> =>
  ms > 0 ? new Promise(resolve => setTimeout(resolve, ms)) : Promise.resolve()

async function work(task: PhoneTask): Promise<Written | { open: number }> {
  if (task.do === 'write') return write(task)
  for (const { socket } of streams) socket.destroy()
  streams = []
  if (task.do === 'open') streams = await Promise.all(task.streams.map(openStream))
  return { open: streams.length }
}

// Whoever started us is gone.
process.on('disconnect', () => process.exit())
process.on('message', async (task: PhoneTask) => {
  try {
    process.send?.(await work(task))
  } catch (fault) {
    console.error(fault)
    process.exit(1)
  }
})
