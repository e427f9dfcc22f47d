import { type InEachLanguage, languages } from './language.ts'

/**
 * The parts of what a resident meets, in the order in which a new language is best filled in. The first must be in use
 * before any other is.
 */
export const parts = ['answering', 'help', 'invitation', 'results', 'pulse'] as const
export type Part = (typeof parts)[number]

/** One text as somebody who brings a language writes it. */
export type Word = {
  key: string
  part: Part
  /** The bokmål it is written from. */
  source: string
  /** The same in English, as a help. */
  english: string
  /** What must stand in it: the numbers of "{1}", "{2}". */
  needs: readonly number[]
  /** Which counts this form is for, where the language has several. */
  counts: readonly number[] | null
}

type Speak = (...values: unknown[]) => string
type Tree = string | Speak | { readonly [key: string]: Tree } | readonly Tree[]

/** Which keys of a room's text belong to which part: "join_*" is all that begin so, "sheet" a key with all below it. */
export type InKit = Partial<Record<Part, readonly string[]>>

type Registered = { room: string; texts: InEachLanguage<Tree>; inKit: InKit; overlays: Record<string, Tree> }

const registered: Registered[] = []

/**
 * A room's words. A language that people bring answers here as well: it lies behind the four, with bokmål wherever it
 * has no words of its own.
 */
export function inEachLanguage<T>(
  room: string,
  texts: InEachLanguage<T>,
  inKit: InKit = {},
): InEachLanguage<T> {
  const overlays: Record<string, Tree> = Object.create(null)
  registered.push({ room, texts: texts as InEachLanguage<Tree>, inKit, overlays })
  return Object.assign(Object.create(overlays) as object, texts) as InEachLanguage<T>
}

/** How a text with parameters is asked for: which of them may be missing, and which is a count. */
export type Shape = { parameters: number; maybe: number | null; count: number | null }

// Signs that no text has; they come through upper and lower case as they are.
const mark = (at: number): string => String.fromCodePoint(0xe000 + at)
const marked = /[\ue000-\ue009]/g

/** What a text says, or null where it cannot be asked so. */
function said(speak: Speak, values: readonly unknown[]): string | null {
  try {
    return speak(...values)
  } catch {
    return null
  }
}

/** The text with "{1}" where its first parameter stands. `put` replaces some parameters by a value. */
function template(speak: Speak, put: ReadonlyMap<number, unknown> = new Map()): string {
  const values = Array.from({ length: speak.length }, (_, at) => (put.has(at) ? put.get(at) : mark(at)))
  return (said(speak, values) ?? '').replace(marked, sign => `{${sign.codePointAt(0)! - 0xe000 + 1}}`)
}

/** Found by asking: a parameter that changes more than its own place is a count or may be missing. */
export function shapeOf(all: readonly Speak[]): Shape {
  const changes = (at: number, value: unknown) =>
    all.some(speak => {
      const values = Array.from({ length: speak.length }, (_, one) => (one === at ? value : mark(one)))
      const found = said(speak, values)
      return found !== null && found !== fill(template(speak), values)
    })
  const parameters = all[0]!.length
  const find = (value: unknown) => {
    const at = Array.from({ length: parameters }, (_, one) => one).find(one => changes(one, value))
    return at ?? null
  }
  return { parameters, maybe: find(null), count: find(1) }
}

const fill = (text: string, values: readonly unknown[], dress: (value: unknown) => string = String): string =>
  text.replace(/\{(\d)\}/g, (_, number) => dress(values[Number(number) - 1]))

/** A language that Intl does not know counts as bokmål does: one, and many. */
const pluralsOf = (code: string): Intl.PluralRules =>
  new Intl.PluralRules(Intl.PluralRules.supportedLocalesOf(code).length > 0 ? code : 'nb')

const missing = (value: unknown) => value === null || value === undefined || value === ''

/** The forms of a text with parameters: their endings to the key, and what stands in the parameters then. */
function* formsOf(
  shape: Shape,
  code: string,
): Generator<{ ending: string; put: Map<number, unknown>; counts: number[] | null }> {
  const rules = pluralsOf(code)
  const upTo200 = Array.from({ length: 201 }, (_, n) => n)
  for (const gone of shape.maybe === null ? [false] : [false, true]) {
    const put = new Map<number, unknown>(gone ? [[shape.maybe!, null]] : [])
    const ending = gone ? '~none' : ''
    if (shape.count === null) yield { ending, put, counts: null }
    else {
      for (const category of rules.resolvedOptions().pluralCategories) {
        const counts = upTo200.filter(n => rules.select(n) === category)
        // A category for fractions or millions only is never asked for.
        if (counts.length > 0) yield { ending: `${ending}~${category}`, put, counts }
      }
    }
  }
}

function partOf(path: string, inKit: InKit): Part | null {
  const found = parts.find(part =>
    inKit[part]?.some(pattern =>
      pattern.endsWith('*')
        ? path.startsWith(pattern.slice(0, -1))
        : path === pattern || path.startsWith(`${pattern}.`),
    ),
  )
  return found ?? null
}

/** Every text that a person who brings this language writes, in the order of the rooms. */
export function wordsFor(code: string): readonly Word[] {
  const known = listed.get(code)
  if (known) return known
  const found = registered.flatMap(({ room, texts, inKit }) => [
    ...wordsIn(texts.nb, texts, room, [], inKit, code),
  ])
  listed.set(code, found)
  return found
}

// Every room has registered its words before the first request comes.
const listed = new Map<string, readonly Word[]>()

function* wordsIn(
  tree: Tree,
  texts: InEachLanguage<Tree>,
  room: string,
  path: string[],
  inKit: InKit,
  code: string,
): Generator<Word> {
  const part = partOf(path.join('.'), inKit)
  const key = [room, ...path].join('.')
  const english = at(texts.en, path)
  if (typeof tree === 'string') {
    if (part) yield { key, part, source: tree, english: String(english), needs: [], counts: null }
  } else if (typeof tree === 'function') {
    if (part) yield* formWords(tree, english as Speak, shapeAt(texts, path, key), key, part, code)
  } else {
    for (const [name, below] of Object.entries(tree)) {
      yield* wordsIn(below as Tree, texts, room, [...path, name], inKit, code)
    }
  }
}

function* formWords(
  bokmal: Speak,
  english: Speak,
  shape: Shape,
  key: string,
  part: Part,
  code: string,
): Generator<Word> {
  for (const { ending, put, counts } of formsOf(shape, code)) {
    // The form for exactly one is written from the one of bokmål; all others from the one for many.
    const only_one = counts?.length === 1 && counts[0] === 1
    const values = only_one ? new Map([...put, [shape.count!, 1]]) : put
    const needs = [
      ...new Set([...template(bokmal, put).matchAll(/\{(\d)\}/g)].map(found => Number(found[1]))),
    ]
    yield {
      key: key + ending,
      part,
      source: template(bokmal, values),
      english: template(english, values),
      // "One answer" needs no number, and neither does "two answers" where a language has a form for two alone.
      needs: needs.filter(number => !(counts?.length === 1 && number - 1 === shape.count)),
      counts,
    }
  }
}

const at = (tree: Tree, path: readonly string[]): Tree =>
  path.reduce((found, name) => (found as Record<string, Tree>)[name]!, tree)

const shapes = new Map<string, Shape>()

function shapeAt(texts: InEachLanguage<Tree>, path: readonly string[], key: string): Shape {
  const known = shapes.get(key)
  if (known) return known
  const found = shapeOf(languages.map(language => at(texts[language], path) as Speak))
  shapes.set(key, found)
  return found
}

/** A language that people bring, as the words need to know it. */
export type Voice = {
  code: string
  /** The checked text for a key that was written from this bokmål. */
  text(key: string, part: Part, source: string): string | null
  /** How a value is put into a text. */
  dress(value: unknown): string
}

/** Lays these languages behind the four, in every text of the house. */
export function layBehind(voices: readonly Voice[]): void {
  for (const { room, texts, inKit, overlays } of registered) {
    for (const code of Object.keys(overlays)) overlays[code] = texts.nb
    for (const voice of voices) overlays[voice.code] = overlay(texts.nb, texts, room, [], inKit, voice)
  }
}

function overlay(
  tree: Tree,
  texts: InEachLanguage<Tree>,
  room: string,
  path: string[],
  inKit: InKit,
  voice: Voice,
): Tree {
  const part = partOf(path.join('.'), inKit)
  const key = [room, ...path].join('.')
  if (typeof tree === 'string') return (part && voice.text(key, part, tree)) ?? tree
  if (typeof tree === 'function') {
    if (!part) return tree
    return spoken(tree, shapeAt(texts, path, key), key, part, voice)
  }
  const below = Object.entries(tree).map(
    ([name, one]) => [name, overlay(one as Tree, texts, room, [...path, name], inKit, voice)] as const,
  )
  return Array.isArray(tree) ? below.map(([, one]) => one) : Object.fromEntries(below)
}

function spoken(bokmal: Speak, shape: Shape, key: string, part: Part, voice: Voice): Speak {
  const forms = new Map<string, string>()
  for (const word of formWords(bokmal, bokmal, shape, key, part, voice.code)) {
    const text = voice.text(word.key, part, word.source)
    if (text !== null) forms.set(word.key, text)
  }
  const rules = pluralsOf(voice.code)
  return (...values) => {
    const gone = shape.maybe !== null && missing(values[shape.maybe]) ? '~none' : ''
    const form = shape.count === null ? '' : `~${rules.select(Number(values[shape.count]))}`
    const text = forms.get(key + gone + form)
    return text === undefined ? bokmal(...values) : fill(text, values, voice.dress)
  }
}

/** The rooms whose words are registered, and which of their texts are in a kit: for the house's own tests. */
export const registeredRooms = (): readonly Registered[] => registered
