import type { Db } from './database.ts'
import { type Language, language_names, languages } from './language.ts'
import { layBehind, type Part, parts, type Voice } from './words.ts'

export type Direction = 'ltr' | 'rtl'

/** A language that people have brought: which parts residents meet, and every checked text. */
type Kit = {
  code: string
  name: string
  direction: Direction
  parts: ReadonlySet<string>
  /** By key, and by the bokmål it was written from. */
  texts: ReadonlyMap<string, ReadonlyMap<string, string>>
}

const seldom = 3_000

// One process serves one database. What is kept here is what any request may see, and it is read anew when it changed.
let kits: ReadonlyMap<string, Kit> = new Map()
let edition = 0
let signature = ''
let read: { db: Db; at: number; done: Promise<void> } | null = null

/** Every few seconds a request asks whether a language has changed; all others go on with what is known. */
export function freshenKits(db: Db, now: Date): Promise<void> {
  if (read?.db === db && Math.abs(now.getTime() - read.at) < seldom) return read.done
  const done = readKits(db).catch(fault => {
    read = null
    throw fault
  })
  read = { db, at: now.getTime(), done }
  return done
}

async function readKits(db: Db): Promise<void> {
  const rows = await db
    .selectFrom('language_kit')
    .select(['code', 'name', 'direction', 'changes'])
    .orderBy('code')
    .execute()
  const seen = JSON.stringify(rows)
  if (seen === signature) return
  const made = await Promise.all(rows.map(row => readKit(db, row)))
  kits = new Map(made.map(kit => [kit.code, kit]))
  layBehind(made.map(voiceOf))
  signature = seen
  edition++
}

async function readKit(db: Db, row: { code: string; name: string; direction: string }): Promise<Kit> {
  const in_use = await db.selectFrom('kit_part').select('part').where('code', '=', row.code).execute()
  const checked = await db
    .selectFrom('kit_text')
    .select(['key', 'source', 'body'])
    .where('code', '=', row.code)
    .where('checked_at', 'is not', null)
    .orderBy('version')
    .execute()
  const texts = new Map<string, Map<string, string>>()
  for (const { key, source, body } of checked) {
    const known = texts.get(key) ?? new Map<string, string>()
    texts.set(key, known.set(source, body))
  }
  const direction = row.direction === 'rtl' ? 'rtl' : 'ltr'
  return { code: row.code, name: row.name, direction, parts: new Set(in_use.map(one => one.part)), texts }
}

/** The first part holds the frame of every page: without it no other is shown. */
const inUse = (kit: Kit, part: Part): boolean => kit.parts.has('answering') && kit.parts.has(part)

const voiceOf = (kit: Kit): Voice => ({
  code: kit.code,
  text: (key, part, source) => (inUse(kit, part) && kit.texts.get(key)?.get(source)) || null,
  dress: kit.direction === 'rtl' ? apart : String,
})

/**
 * A Norwegian name inside a text that runs the other way is set apart, so that the signs beside it stay on their side.
 * Addresses and codes are left as they are: somebody may copy them.
 */
const apart = (value: unknown): string =>
  typeof value === 'string' && /\p{Ll}/u.test(value) && !value.includes('/')
    ? `\u2068${value}\u2069`
    : String(value)

/**
 * The language with this code, where it may be shown. A language that people brought is let through as a `Language` here
 * and nowhere else: whatever `inEachLanguage` made answers to its code.
 */
export function languageFor(code: string | null | undefined, part: Part | null): Language | undefined {
  const base = languages.find(language => language === code)
  if (base) return base
  const kit = code && part ? kits.get(code) : undefined
  return kit && part && inUse(kit, part) ? (kit.code as Language) : undefined
}

/** What one may choose here: the four, and those that people brought for this part. */
export const languagesFor = (part: Part | null): { code: Language; name: string }[] => [
  ...languages.map(code => ({ code, name: language_names[code] })),
  ...[...kits.values()]
    .filter(kit => part && inUse(kit, part))
    .map(kit => ({ code: kit.code as Language, name: kit.name })),
]

const kitOf = (language: Language): Kit | undefined => kits.get(language)

export const directionOf = (language: Language): Direction => kitOf(language)?.direction ?? 'ltr'

export const isKit = (language: Language): boolean => !languages.includes(language)

/** Marks a piece of page in another language than the page around it. */
export const spokenIn = (piece: string, around: Language): { lang?: string; dir?: Direction } =>
  piece === around
    ? {}
    : directionOf(piece as Language) === directionOf(around)
      ? { lang: piece }
      : { lang: piece, dir: directionOf(piece as Language) }

/** A checked text of content, in a part that is in use; null where bokmål must stand. */
export function kitText(language: Language, part: Part, key: string, source: string): string | null {
  const kit = kitOf(language)
  return kit && inUse(kit, part) ? (kit.texts.get(key)?.get(source) ?? null) : null
}

/** Counts up whenever a text changes: what was rendered and kept before is then old. */
export const editionOf = (language: Language): number => (kitOf(language) ? edition : 0)

export const isPart = (part: string): part is Part => (parts as readonly string[]).includes(part)

/** The remembered language, else the browser's first wish that may be shown here; "no" is bokmål, Swedish reads it best. */
export function wishedLanguage(
  remembered: string | undefined,
  accept: string | undefined,
  part: Part | null = null,
): Language {
  const wishes = (accept ?? '')
    .split(',')
    .map(one => {
      const [tag, quality] = one.trim().split(';q=')
      return { tag: tag!.split('-')[0]!.toLowerCase(), whole: tag!, quality: Number(quality ?? 1) }
    })
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag, whole }) =>
      tag === 'no' || tag === 'sv' ? 'nb' : (languageFor(whole, part) ?? languageFor(tag, part)),
    )
  return languageFor(remembered, part) ?? wishes.find(language => language !== undefined) ?? 'nb'
}

/** The languages that people brought and that residents meet here. */
export const kitsInUse = (): { code: string; name: string }[] =>
  [...kits.values()].filter(kit => inUse(kit, 'answering')).map(({ code, name }) => ({ code, name }))

/** Everything that was checked in a language that is in use, for those who wish to use it elsewhere. */
export function kitToGive(code: string) {
  const kit = kits.get(code)
  if (!kit || !inUse(kit, 'answering')) return null
  const texts = [...kit.texts].flatMap(([key, by_source]) =>
    [...by_source].map(([source, body]) => ({ key, source, body })),
  )
  return { code, name: kit.name, direction: kit.direction, texts }
}
