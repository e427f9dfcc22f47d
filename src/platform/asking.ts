import type { Access, AtTheDoor, Gate, Visitor } from './access.ts'
import type { Db } from './database.ts'

/** So many at a time, so that one slow answer does not hold up everybody. */
const at_a_time = 4

type Waiting<Q, A> = { question: Q; resolve(answer: A): void; reject(fault: unknown): void }

/**
 * Asks at once while little is going on; questions that come in while the others are on their way are asked together.
 * When two hundred phones come back in the same moment, the database is asked a few times.
 */
export function gather<Q, A>(
  ask: (questions: readonly Q[]) => Promise<readonly A[]>,
): (question: Q) => Promise<A> {
  let waiting: Waiting<Q, A>[] = []
  let on_their_way = 0

  async function askAll(): Promise<void> {
    on_their_way++
    while (waiting.length > 0) {
      const together = waiting
      waiting = []
      await ask(together.map(({ question }) => question)).then(
        answers => together.forEach((one, at) => void one.resolve(answers[at]!)),
        fault => together.forEach(one => void one.reject(fault)),
      )
    }
    on_their_way--
  }

  return question =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      if (on_their_way < at_a_time) askAll()
    })
}

/** The gate as the pipeline asks it. */
export type Asking = (
  coming: AtTheDoor & { now: Date },
) => Promise<{ visitor: Visitor; access: Access | null }>

export const askingOf = (gate: Gate, db: Db): Asking =>
  gather(coming => gate.enter(db, coming, coming.at(-1)!.now))
