import { setTimeout } from 'node:timers/promises'
import { threadId } from 'node:worker_threads'

/** Work that may die, or never end. */
export async function work(task: string): Promise<string> {
  if (task === 'die') process.exit(1)
  if (task === 'sleep') await setTimeout(3_600_000)
  return task === 'who' ? String(threadId) : `did ${task}`
}
