// Sends the answers until they are taken or refused. The key in them makes sure that they count once.

import { ask, type Reply } from './asking.ts'

const longest_wait = 30_000

let waiting: (() => void) | null = null

/** Whether answers wait for the line. */
export const isWaiting = () => waiting !== null

/** No further attempt is made. */
export function stopSending(): void {
  waiting?.()
  waiting = null
}

/** `gone` is called when the line is gone, with a way to try at once; `taken` once, when there is a reply. */
export function send(
  address: string,
  fields: URLSearchParams,
  gone: (again: () => void) => void,
  taken: (reply: Reply) => void,
): void {
  stopSending()
  let [over, busy, wait, timer] = [false, false, 2_000, 0]
  const attempt = async () => {
    if (over || busy) return
    busy = true
    clearTimeout(timer)
    const reply = await ask(address, fields)
    busy = false
    if (over) return
    if (reply) {
      stopSending()
      taken(reply)
      return
    }
    gone(attempt)
    timer = window.setTimeout(attempt, wait)
    wait = Math.min(2 * wait, longest_wait)
  }
  addEventListener('online', attempt)
  waiting = () => {
    over = true
    clearTimeout(timer)
    removeEventListener('online', attempt)
  }
  attempt()
}
