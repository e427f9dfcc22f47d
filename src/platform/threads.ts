import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Why a piece of work has no answer: its thread died over it, or it took longer than it may. */
export type Lost = 'died' | 'too_slow'

export type Threads<Task, Done> = {
  /** Waits for a free thread. What the task hands over in `moved` is not copied, and gone here. */
  run(task: Task, moved?: ArrayBuffer[]): Promise<Done | Lost>
  end(): Promise<void>
}

type Options = {
  /** The module and its exported function, which takes a task and gives what is done. */
  module: URL
  name: string
  /** How many at once; without it, as many as the machine has processors. */
  size?: number
  /** A task that takes longer, in milliseconds, is given up. */
  patience: number
  /** What the memory of one thread may grow to, in megabytes. */
  megabytes: number
  /** After so many pieces a thread is replaced: what it has not given back of its memory goes with it. */
  most?: number
}

const entry = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/** Threads for heavy work: one that dies is replaced, and goes on with the next piece. */
export function threadsOf<Task, Done>(options: Options): Threads<Task, Done> {
  const size = options.size ?? Math.max(1, availableParallelism())
  const free: Worker[] = []
  const waiting: ((worker: Worker) => void)[] = []
  const pieces = new WeakMap<Worker, number>()
  let living = 0

  const start = (): Worker => {
    living += 1
    const worker = new Worker(entry, {
      workerData: { module: options.module.href, name: options.name },
      resourceLimits: { maxOldGenerationSizeMb: options.megabytes },
    })
    // Whoever waits for its answer hears of its end too.
    worker.on('error', () => {})
    return worker
  }
  const take = (): Promise<Worker> => {
    const idle = free.pop()
    if (idle) return Promise.resolve(idle)
    if (living < size) return Promise.resolve(start())
    return new Promise(resolve => waiting.push(resolve))
  }
  const give = (worker: Worker): void => {
    const next = waiting.shift()
    if (next) next(worker)
    else free.push(worker)
  }
  const bury = async (worker: Worker): Promise<void> => {
    await worker.terminate()
    living -= 1
    const next = waiting.shift()
    if (next) next(start())
  }

  return {
    async run(task, moved = []) {
      const worker = await take()
      const answer = await answerOf<Done>(worker, options.patience, () => worker.postMessage(task, moved))
      const done = (pieces.get(worker) ?? 0) + 1
      pieces.set(worker, done)
      if (typeof answer === 'string' || done >= (options.most ?? Infinity)) await bury(worker)
      else give(worker)
      return typeof answer === 'string' ? answer : answer.done
    },
    async end() {
      await Promise.all(free.splice(0).map(worker => worker.terminate()))
    },
  }
}

/** What a worker answers to what `ask` sends it. */
function answerOf<Done>(worker: Worker, patience: number, ask: () => void): Promise<{ done: Done } | Lost> {
  return new Promise(resolve => {
    const settle = (answer: { done: Done } | Lost) => {
      clearTimeout(timer)
      worker.off('message', hear)
      worker.off('exit', gone)
      resolve(answer)
    }
    const hear = (message: { ready: true } | { done: Done }) => {
      if ('done' in message) settle(message)
    }
    const gone = () => settle('died')
    const timer = setTimeout(() => settle('too_slow'), patience)
    worker.on('message', hear)
    worker.on('exit', gone)
    ask()
  })
}
