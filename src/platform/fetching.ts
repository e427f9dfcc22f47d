import { isLoopback } from './config.ts'

/** What another server answered, or why there is nothing to read. */
export type Fetched = { text: string } | { fault: 'address' | 'unreachable' | 'refused' | 'too_large' }

const patience = 20_000
const at_most = 16_000_000

/** Asks many times over, but in all for no longer than half an hour and for no more than 200 megabytes. */
export function fetchingInAll(): (address: string) => Promise<Fetched> {
  const until = AbortSignal.timeout(30 * 60_000)
  let left = 200_000_000
  return async address => {
    const fetched = await fetchText(address, until, Math.min(left, at_most))
    if ('text' in fetched) left -= fetched.text.length
    return fetched
  }
}

/**
 * Asks another server: over https, or on this machine; no way on to elsewhere is followed, and nothing is awaited for
 * ever or read without end.
 */
export async function fetchText(address: string, until?: AbortSignal, most = at_most): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : null
  const open = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  if (!open || url.username || url.password) return { fault: 'address' }
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patience), ...(until ? [until] : [])])
    const answer = await fetch(url, { redirect: 'manual', signal })
    if (!answer.ok) {
      await answer.body?.cancel()
      return { fault: 'refused' }
    }
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of answer.body ?? []) {
      size += piece.length
      if (size > most) return { fault: 'too_large' }
      pieces.push(piece)
    }
    return { text: Buffer.concat(pieces).toString('utf8') }
  } catch {
    return { fault: 'unreachable' }
  }
}
