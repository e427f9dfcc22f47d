import { asUtf8 } from '../../../../../platform/csv.ts'
import { derived } from '../guid/rules.ts'
import {
  elementsOf,
  guidOf,
  type Kept,
  type KeptPlace,
  type Left,
  type LeftBehind,
  one,
  textOf,
  type Xml,
} from '../rules.ts'

/** What is gathered on the way through a file. */
export class Gathered {
  readonly kept: Kept[] = []
  /** The files whose text has been read. */
  readonly used = new Set<string>()
  readonly #left: Record<string, number> = {}
  readonly #seen = new Map<string, Set<string>>()
  /** Prefixes declared at the top: a part that is kept must know its own. */
  readonly #spaces: readonly (readonly [string, string])[]

  constructor(root: Xml) {
    this.#spaces = Object.entries(root.attributes).filter(([name]) => name.startsWith('xmlns:'))
  }

  leave(what: LeftBehind, count = 1): void {
    if (count > 0) this.#left[what] = (this.#left[what] ?? 0) + count
  }

  get left(): Left {
    return { ...this.#left }
  }

  keep(place: KeptPlace, body: Xml, about: Kept['about'] = 'project', about_id: string | null = null): void {
    this.kept.push({ place, body: this.#withSpaces(body), about, about_id })
  }

  /** Keeps a shell only where it tells more than whose it is. */
  keepShell(
    place: KeptPlace,
    shell: Xml,
    about: Kept['about'] = 'project',
    about_id: string | null = null,
  ): void {
    const told = Object.keys(shell.attributes).some(name => name !== 'guid')
    if (told || shell.children.length > 0) this.keep(place, shell, about, about_id)
  }

  /** The guid of an element among those of its kind: what has none, or the same as another, is given one. */
  guid(kind: string, xml: Xml, ...where: readonly (string | number)[]): string {
    const seen = this.#seen.get(kind) ?? new Set()
    this.#seen.set(kind, seen)
    let guid = guidOf(xml.attributes.guid) ?? derived(kind, ...where)
    while (seen.has(guid)) guid = derived(kind, guid, seen.size)
    seen.add(guid)
    return guid
  }

  #withSpaces(body: Xml): Xml {
    const used = prefixesIn(body)
    const needed = this.#spaces.filter(
      ([name]) => used.has(name.slice('xmlns:'.length)) && !(name in body.attributes),
    )
    return needed.length === 0
      ? body
      : { ...body, attributes: { ...body.attributes, ...Object.fromEntries(needed) } }
  }
}

function prefixesIn(xml: Xml, found: Set<string> = new Set()): Set<string> {
  for (const name of [xml.name, ...Object.keys(xml.attributes)]) {
    const [prefix, rest] = name.split(':')
    if (prefix && rest) found.add(prefix)
  }
  for (const child of elementsOf(xml)) prefixesIn(child, found)
  return found
}

/** The attributes of an element but for these. */
export const others = (xml: Xml, but: ReadonlySet<string>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(xml.attributes).filter(([name]) => !but.has(name)))

/** Whether a file is sound or film by what it is called. */
export const isSound = (path: string): boolean =>
  /\.(mp3|m4a|wav|ogg|oga|opus|flac|aac|wma|mp4|m4v|mov|avi|wmv|mkv|webm|mpe?g)$/i.test(path)

/** The text of an element that has it within itself or in a file of its own; null where it has none. */
export function plainText(
  xml: Xml,
  files: ReadonlyMap<string, Uint8Array>,
  gathered: Gathered,
): string | null {
  const within = one(xml, 'PlainTextContent')
  if (within) return written(textOf(within))
  const path = /^internal:\/\/(.+)$/.exec(xml.attributes.plainTextPath ?? '')?.[1]
  const bytes = path === undefined ? undefined : files.get(path)
  if (path === undefined || bytes === undefined) return null
  gathered.used.add(path)
  return written(decoded(bytes))
}

/** What neither a page nor a table can hold. */
const written = (text: string): string => text.replaceAll('\u0000', '')

/** The text of a file in whichever of the usual encodings. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(asUtf8(new Uint8Array(bytes)))
}

/** A time as our files write it; null where it is none. */
export function timeOf(given: string | undefined): string | null {
  const at = new Date(given ?? '')
  const year = at.getUTCFullYear()
  return year >= 1900 && year < 2200 ? at.toISOString() : null
}
