// What is sent without leaving the page.

/** Longer than this, and the line is taken for gone. */
const patience = 20_000

export type Answer = { status: number; said: Record<string, unknown> }

/** The answer, or null when it is to be tried again: no line, a server that rests, or too much at once. */
export async function ask(address: string, fields: URLSearchParams): Promise<Answer | null> {
  const control = new AbortController()
  const timer = setTimeout(() => control.abort(), patience)
  try {
    const reply = await fetch(address, {
      method: 'POST',
      body: fields,
      headers: { accept: 'application/json' },
      signal: control.signal,
      // Goes on when the page is left meanwhile, which browsers allow to what is not too long.
      keepalive: fields.toString().length < 60_000,
    })
    const { status } = reply
    if (status === 429 || status >= 500) return null
    const is_json = reply.headers.get('content-type')?.includes('json')
    return { status, said: is_json ? await reply.json() : {} }
  } catch {
    return null
  } finally {
    clearTimeout(timer)
  }
}

/** What an answer says of the line. */
export const lineOf = (answer: Pick<Answer, 'status'> | null) =>
  !answer || answer.status >= 500 ? 'offline' : answer.status === 401 ? 'signed_out' : 'there'
