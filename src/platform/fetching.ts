import { isLoopback } from './config.ts'

/** What another server answered, or why there is nothing to read. */
export type Fetched = { text: string } | { fault: 'address' | 'unreachable' | 'refused' | 'too_large' }

const patience = 20_000
const at_most = 16_000_000

/**
 * Asks another server: over https, or on this machine; no way on to elsewhere is followed, and nothing is awaited for
 * ever or read without end.
 */
export async function fetchText(address: string): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : null
  const open = url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))
  if (!open || url.username || url.password) return { fault: 'address' }
  try {
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) })
    if (!answer.ok) {
      await answer.body?.cancel()
      return { fault: 'refused' }
    }
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const piece of answer.body ?? []) {
      size += piece.length
      if (size > at_most) return { fault: 'too_large' }
      pieces.push(piece)
    }
    return { text: Buffer.concat(pieces).toString('utf8') }
  } catch {
    return { fault: 'unreachable' }
  }
}
