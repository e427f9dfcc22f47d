import { connect, type Socket } from 'node:net'

/** What the process with the phones is asked to do. Requests are raw text. */
export type Task =
  /** Opens all these streams at once; done when each has begun, or has had `until`. */
  | { do: 'open'; streams: { port: number; request: string }[]; until: string }
  /** Sends one request; done when every open stream has had `until`, the answer included. */
  | { do: 'tap'; port: number; request: string; until: string; status: number }
  | { do: 'close' }

/** Milliseconds until the last stream had it. */
export type Done = { last: number }

let streams: Stream[] = []
let hand: Socket | null = null

type Stream = { socket: Socket; heard: string; wait: { for: string; done(): void } | null }

/** Phones as raw sockets, since what is measured is the server and not a client. */
function openStream(port: number, request: string): Stream {
  const socket = connect(port, '127.0.0.1')
  socket.setNoDelay(true)
  const stream: Stream = { socket, heard: '', wait: null }
  socket.on('data', piece => {
    stream.heard += piece.toString('latin1')
    if (!stream.wait || !stream.heard.includes(stream.wait.for)) return
    const { done } = stream.wait
    stream.wait = null
    stream.heard = ''
    done()
  })
  socket.on('error', fault => console.error(fault))
  socket.write(request)
  return stream
}

function waitForAll(words: string): Promise<number> {
  const started = performance.now()
  return new Promise(resolve => {
    let left = streams.length
    for (const stream of streams) {
      stream.wait = {
        for: words,
        done: () => {
          if (--left === 0) resolve(performance.now() - started)
        },
      }
    }
  })
}

async function work(task: Task): Promise<Done> {
  if (task.do === 'close') {
    for (const { socket } of streams) socket.destroy()
    streams = []
    hand?.destroy()
    hand = null
    return { last: 0 }
  }
  if (task.do === 'open') {
    streams = task.streams.map(({ port, request }) => openStream(port, request))
    return { last: await waitForAll(task.until) }
  }
  const tapped = hand?.remotePort === task.port ? hand : connect(task.port, '127.0.0.1')
  hand = tapped
  const [last, status] = await Promise.all([waitForAll(task.until), answer(tapped, task.request)])
  if (status !== task.status) throw new Error(`a tap gave ${status} instead of ${task.status}`)
  return { last }
}

/** Answers to a tap are short: their head says it all. */
function answer(socket: Socket, request: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('the server closed the connection'))
    socket.once('close', lost)
    socket.once('data', piece => {
      socket.off('close', lost)
      resolve(Number(piece.toString('latin1', 9, 12)))
    })
    socket.write(request)
  })
}

// Whoever started us is gone.
process.on('disconnect', () => process.exit())
process.on('message', async (task: Task) => {
  try {
    process.send?.(await work(task))
  } catch (fault) {
    console.error(fault)
    process.exit(1)
  }
})
