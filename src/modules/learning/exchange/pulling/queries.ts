import type { z } from 'zod'
import { type Fetched, fetchText } from '../../../../platform/fetching.ts'
import { asTyped } from '../../../../platform/fields.ts'
import { jsonOf } from '../../../../platform/json.ts'
import { newAnswerKey, signedBy } from '../../../../platform/secrets.ts'
import {
  at_once,
  card_shape,
  envelope_shape,
  type FetchedStory,
  type FetchedThing,
  figures_shape,
  manifest_shape,
  type Problem,
  stories_shape,
  things_shape,
  toSign,
} from '../rules.ts'

type Fault = { fault: Problem }
export type Asking = { address: string; public_key: string }
export type Ask = (address: string) => Promise<Fetched>

/** What another installation says of itself, before anybody trusts it. */
export async function cardOf(address: string, ask: Ask = fetchText) {
  const read = await readAs(card_shape, `${address}/.well-known/samskap`, ask)
  return 'fault' in read ? read : { ...read, name: asTyped(read.name), address }
}

/** The texts in it as people could have written them: what else there is has no business in a page. */
const toldIn = (text: string): unknown =>
  jsonOf(text, (_, value) => (typeof value === 'string' ? asTyped(value) : value))

async function readAs<S extends z.ZodType>(
  shape: S,
  address: string,
  ask: Ask,
): Promise<z.output<S> | Fault> {
  const fetched = await ask(address)
  if ('fault' in fetched) return fetched
  const parsed = shape.safeParse(jsonOf(fetched.text))
  return parsed.success ? parsed.data : { fault: 'unreadable' }
}

/** One signed answer: by the key that was agreed on, and to the very question that was asked. */
async function signedAs<S extends z.ZodType<{ drawn: string }>>(
  shape: S,
  { address, public_key }: Asking,
  path: string,
  ask: Ask,
): Promise<z.output<S> | Fault> {
  const drawn = newAnswerKey()
  const mark = path.includes('?') ? '&' : '?'
  const read = await readAs(envelope_shape, `${address}${path}${mark}drawn=${drawn}`, ask)
  if ('fault' in read) return read
  const { payload, signature } = read
  if (!signedBy(public_key, toSign(payload), Buffer.from(signature, 'base64url')))
    return { fault: 'signature' }
  const parsed = shape.safeParse(toldIn(payload))
  if (!parsed.success) return { fault: 'unreadable' }
  return parsed.data.drawn === drawn ? parsed.data : { fault: 'older' }
}

export const manifestFrom = (from: Asking, ask: Ask) =>
  signedAs(manifest_shape, from, '/exchange/manifest', ask)

export const figuresFrom = (from: Asking, ask: Ask) => signedAs(figures_shape, from, '/exchange/figures', ask)

/** The copies with these ids, some at a time, each once; those that went in the meantime are not among them. */
async function someAtATime<T extends { id: string }>(
  ids: readonly string[],
  most: number,
  ask: (some: readonly string[]) => Promise<readonly T[] | Fault>,
): Promise<T[] | Fault> {
  const all: T[] = []
  for (let start = 0; start < ids.length; start += most) {
    const some = ids.slice(start, start + most)
    const read = await ask(some)
    if ('fault' in read) return read
    if (read.some(({ id }) => !some.includes(id))) return { fault: 'foreign' }
    if (new Set(read.map(({ id }) => id)).size < read.length) return { fault: 'unreadable' }
    all.push(...read)
  }
  return all
}

export const storiesFrom = (
  from: Asking,
  ids: readonly string[],
  ask: Ask,
): Promise<FetchedStory[] | Fault> =>
  someAtATime(ids, at_once.stories, async some => {
    const read = await signedAs(stories_shape, from, `/exchange/stories?ids=${some.join(',')}`, ask)
    return 'fault' in read ? read : read.stories
  })

export const thingsFrom = (from: Asking, ids: readonly string[], ask: Ask): Promise<FetchedThing[] | Fault> =>
  someAtATime(ids, at_once.things, async some => {
    const read = await signedAs(things_shape, from, `/exchange/things?ids=${some.join(',')}`, ask)
    return 'fault' in read ? read : read.things
  })
