import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'

/** What runs in a thread of its own: it does one piece of work after the other, by the function it was told. */
const { module, name } = z.object({ module: z.string(), name: z.string() }).parse(workerData)
const loaded: Record<string, unknown> = await import(module)
const work = loaded[name]
if (typeof work !== 'function') throw new Error(`${module} exports no function ${name}`)

parentPort?.on('message', async (task: unknown) => {
  parentPort?.postMessage({ done: await work(task) })
})
parentPort?.postMessage({ ready: true })
