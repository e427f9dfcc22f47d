import type { Values } from './form.tsx'
import { jsonOf } from './json.ts'

export class TooLarge extends Error {}
export class Unreadable extends Error {}

/** Larger ones hold files: they are not read only to be shown again. */
const most_shown = 64 * 1024

/** The body of a request, which is read once, by whoever asks first; `words`: what its writer typed, if nothing comes of it. */
export function bodyOf(request: Request, largest: number) {
  let given: Promise<Record<string, unknown>> | undefined
  const read = () => {
    given ??= readBody(request, largest)
    return given
  }
  const words = async (): Promise<string[]> => {
    const announced = Number(request.headers.get('content-length') ?? largest)
    if (!given && announced > most_shown) return []
    // What could not be read has no words.
    const typed = keepTyped(await read().catch(() => ({})))
    // Choices, dates and codes are one word; what somebody formed is more.
    return Object.values(typed)
      .flatMap(one => one ?? [])
      .filter(one => /\S\s+\S/.test(one))
  }
  return { read, words }
}
export type Body = ReturnType<typeof bodyOf>

/** The fields of a form or the members of a JSON object, by name; a field given several times is a list. */
async function readBody(request: Request, largest: number): Promise<Record<string, unknown>> {
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > largest) throw new TooLarge()
  // An announced length is kept to by the server underneath, which reads such a body several times as fast.
  const body = announced > 0 ? new Uint8Array(await request.arrayBuffer()) : await readUpTo(request, largest)
  if (body.byteLength > largest) throw new TooLarge()
  const type = request.headers.get('content-type') ?? ''
  if (type.startsWith('application/json')) return readJson(body)
  if (type.startsWith('multipart/form-data')) {
    return gather(await readMultipart(body, type))
  }
  return gather(new URLSearchParams(new TextDecoder().decode(body)).entries())
}

/** Stops reading as soon as it is too much: a length need not be announced. */
async function readUpTo(request: Request, largest: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request.body ?? []) {
    length += piece.byteLength
    if (length > largest) throw new TooLarge()
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

function readJson(body: Uint8Array): Record<string, unknown> {
  const parsed = jsonOf(new TextDecoder().decode(body)) ?? null
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed)) throw new Unreadable()
  return { ...parsed }
}

async function readMultipart(
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Iterable<[string, unknown]>> {
  try {
    return (await new Response(body, { headers: { 'content-type': type } }).formData()).entries()
  } catch {
    throw new Unreadable()
  }
}

function gather(entries: Iterable<[string, unknown]>): Record<string, unknown> {
  const gathered = Object.create(null) as Record<string, unknown>
  for (const [name, value] of entries) {
    const before = gathered[name]
    if (Array.isArray(before)) before.push(value)
    else gathered[name] = before === undefined ? value : [before, value]
  }
  return gathered
}

/** What was typed, to be shown again; files cannot be. */
export function keepTyped(given: Record<string, unknown>): Values {
  const kept = Object.create(null) as Record<string, string | string[]>
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'string') kept[name] = value
    else if (Array.isArray(value)) kept[name] = value.filter(part => typeof part === 'string')
  }
  return kept
}
