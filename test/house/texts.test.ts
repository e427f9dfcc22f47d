import { expect, test } from 'vitest'
import { languages } from '../../src/platform/language.ts'
import { dirname, root, sources } from './tree.ts'

const folders = [...new Set(sources.filter(path => path.includes('/text/')).map(dirname))]

/** A text's leaves by their path: a string, or the number of a function's parameters. */
function leaves(text: unknown, path = ''): Map<string, string | number> {
  if (typeof text === 'string') return new Map([[path, text]])
  if (typeof text === 'function') return new Map([[path, text.length]])
  if (text === null || typeof text !== 'object') return new Map([[path, typeof text]])
  const entries = Object.entries(text)
  return new Map(entries.flatMap(([name, part]) => [...leaves(part, path ? `${path}.${name}` : name)]))
}

for (const folder of folders) {
  test(`${folder} says the same things in every language`, async () => {
    const { text } = await import(`${root}/${folder}/index.ts`)
    expect(Object.keys(text).sort()).toEqual([...languages].sort())
    const nb = leaves(text.nb)
    for (const language of languages) {
      const own = leaves(text[language])
      expect([...own.keys()].sort(), `${language}: keys`).toEqual([...nb.keys()].sort())
      for (const [path, leaf] of own) {
        if (typeof leaf === 'number') expect(leaf, `${language}: parameters of ${path}`).toBe(nb.get(path))
        else expect(leaf.trim(), `${language}: ${path} is empty`).not.toBe('')
      }
    }
  })

  test(`${folder} is translated, not copied`, async () => {
    const { text } = await import(`${root}/${folder}/index.ts`)
    const nb = [...leaves(text.nb)].filter(
      ([, leaf]) => typeof leaf === 'string' && leaf.split(' ').length > 3,
    )
    for (const language of languages.filter(language => language !== 'nb')) {
      const own = leaves(text[language])
      const same = nb.filter(([path, leaf]) => own.get(path) === leaf).map(([path]) => path)
      const most = language === 'nn' ? 0.6 : 0.4
      expect(same.length, `${language}: ${same.join(', ')}`).toBeLessThanOrEqual(Math.ceil(nb.length * most))
    }
  })
}

test('no text says bruker, and no text shouts', async () => {
  const found: string[] = []
  for (const folder of folders) {
    const { text } = await import(`${root}/${folder}/index.ts`)
    for (const language of languages) {
      for (const [path, leaf] of leaves(text[language])) {
        if (
          /\bbruker(e|en|ne|nes)?\b/i.test(String(leaf)) &&
          !/\b(jeg|du|vi|dere|de|som|man|eg|me|den) bruker\b/i.test(String(leaf))
        )
          found.push(`${folder} ${language}.${path}`)
        if (/!{2,}/.test(String(leaf))) found.push(`${folder} ${language}.${path} shouts`)
      }
    }
  }
  expect(found).toEqual([])
})
