import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { languages } from '../../src/platform/language.ts'
import { layBehind, parts, registeredRooms, shapeOf, wordsFor } from '../../src/platform/words.ts'
import { dirname, root, sources } from './tree.ts'

const folders = [...new Set(sources.filter(path => path.includes('/text/')).map(dirname))]
const codes = ['qaa', 'pl', 'ar', 'vi', 'fr']

test('every text of the house answers to a language that people bring', async () => {
  expect(rooms.length).toBeGreaterThan(0)
  for (const folder of folders) {
    const { text } = await import(`${root}/${folder}/index.ts`)
    layBehind([{ code: 'qaa', text: () => null, dress: String }])
    expect(text.qaa, `${folder}/index.ts is made by inEachLanguage`).toBeDefined()
    layBehind([])
    expect(text.qaa, folder).toBe(text.nb)
  }
  const names = registeredRooms().map(one => one.room)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test('what a kit names stands in the text', () => {
  for (const { room, texts, inKit } of registeredRooms()) {
    for (const pattern of parts.flatMap(part => inKit[part] ?? [])) {
      const paths = pathsIn(texts.nb)
      const begin = pattern.replace('*', '')
      const met = pattern.endsWith('*')
        ? paths.some(path => path.startsWith(begin))
        : paths.some(path => path === pattern || path.startsWith(`${pattern}.`))
      expect(met, `${room}: ${pattern}`).toBe(true)
    }
  }
})

/** What a parameter of a text can be: a name, a count, nothing. */
const value = fc.oneof(
  fc.stringMatching(/^[a-zæøå]{1,9}$/),
  fc.integer({ min: 0, max: 130 }),
  fc.constant(null),
)

test('a kit that says what bokmål says speaks as it does, whatever is put into its texts', () => {
  const words = new Map(wordsFor('qaa').map(word => [word.key, word.source]))
  layBehind([{ code: 'qaa', text: key => words.get(key) ?? null, dress: String }])
  for (const { room, texts, inKit, overlays } of registeredRooms()) {
    for (const path of Object.keys(inKit).length > 0 ? pathsIn(texts.nb) : []) {
      const [spoken, kit] = [at(texts.nb, path), at(overlays.qaa, path)]
      if (typeof spoken !== 'function' || kit === at(texts.nb, path)) continue
      const { maybe } = shapeOf(languages.map(one => at(texts[one], path) as Speak))
      const many = fc.array(value, { minLength: spoken.length, maxLength: spoken.length })
      fc.assert(
        fc.property(many, values => {
          // Nobody is called 0: where a name may be missing, it is missing.
          const asked = values.map((one, place) => (one === 0 && place === maybe ? null : one))
          const said = saidBy(spoken as Speak, asked)
          if (said !== null) expect(String(saidBy(kit as Speak, asked)), `${room}.${path}`).toBe(String(said))
        }),
        { numRuns: 60 },
      )
    }
  }
  layBehind([])
})

test('every text with parameters can be written in any language, with all of them in it', () => {
  for (const code of codes) {
    for (const word of wordsFor(code)) {
      expect(word.source.trim(), word.key).not.toBe('')
      expect(word.english.trim(), word.key).not.toBe('')
      for (const number of word.needs) expect(word.source, word.key).toContain(`{${number}}`)
    }
    const keys = wordsFor(code).map(word => word.key)
    expect(new Set(keys).size).toBe(keys.length)
  }
})

test('what a resident meets when answering can be written in an afternoon', () => {
  const answering = wordsFor('pl').filter(word => word.part === 'answering')
  expect(answering.length).toBeLessThanOrEqual(225)
  const words = answering.reduce((sum, word) => sum + word.source.split(/\s+/).length, 0)
  expect(words).toBeLessThanOrEqual(1_700)
})

type Speak = (...values: unknown[]) => string

function saidBy(speak: Speak, values: readonly unknown[]): string | null {
  // A text may ask for a name in small letters: what is no name is not put into it.
  try {
    return speak(...values)
  } catch {
    return null
  }
}

function pathsIn(tree: unknown, path = ''): string[] {
  if (tree === null || typeof tree !== 'object') return [path]
  return Object.entries(tree).flatMap(([name, part]) => pathsIn(part, path ? `${path}.${name}` : name))
}

const at = (tree: unknown, path: string): unknown =>
  path.split('.').reduce((found, name) => (found as Record<string, unknown>)[name], tree)
