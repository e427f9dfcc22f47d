import { expect, test } from 'vitest'
import { contentOfKind, readContent } from '../../../platform/content.ts'
import { NotFound } from '../../../platform/errors.ts'
import { languages } from '../../../platform/language.ts'
import { text as masks_text } from '../sources/masks/text/index.ts'
import { content, guideNamed, theGuides } from './queries.ts'
import { type Guide, guide_shape } from './rules.ts'

const guides = await theGuides()

/** Everything a guide says in one language. */
const said = (guide: Guide, language: (typeof languages)[number]): string[] =>
  [
    ...[guide.name, guide.purpose, guide.takes, ...(guide.opening ? [guide.opening] : [])],
    ...[...guide.before, ...guide.during, ...guide.after, ...guide.mind],
    ...guide.parts.flatMap(part => [part.text, ...part.more]),
  ].map(one => one[language])

test('the guides stand in their order, each once', () => {
  expect(guides.map(({ id }) => id)).toEqual([
    ...['interview', 'focus-group', 'observation-sheet', 'field-note'],
    ...['writing-out', 'reading-back', 'four-steps'],
  ])
})

test('no guide has the name of other content', async () => {
  const others = await Promise.all(
    (['checkpoint', 'method', 'indicator', 'lesson', 'consent', 'agreement'] as const).map(kind =>
      contentOfKind(kind, guide_shape.pick({ id: true, version: true }).loose()),
    ),
  )
  const taken = new Set(others.flat().map(({ id }) => id))
  expect(guides.filter(({ id }) => taken.has(id))).toEqual([])
})

test('each fits on two sheets, with what is to be written by hand', () => {
  for (const guide of guides) {
    for (const language of languages) {
      const words = said(guide, language).join(' ').split(/\s+/).length
      const lines = guide.parts.reduce((sum, part) => sum + (part.lines ?? 0), 0)
      // As measured in print: 370 words fill a page of A4, or 24 lines to write on; what is kept together costs the rest.
      expect(words / 370 + lines / 24, `${guide.id} ${language}`).toBeLessThan(1.8)
    }
  }
})

test('each language is written, not copied, and says nobody is a bruker', () => {
  for (const guide of guides) {
    const nb = said(guide, 'nb')
    for (const language of languages) {
      const own = said(guide, language)
      const same = own.filter((one, at) => one === nb[at] && one.split(' ').length > 6)
      if (language !== 'nb') expect(same, `${guide.id} ${language}`).toEqual([])
      expect(own.filter(one => /\bbruker(e|en|ne|nes)?\b/i.test(one.replace(/\bdu bruker\b/gi, '')))).toEqual(
        [],
      )
      expect(own.filter(one => / {2}|!{2}/.test(one))).toEqual([])
      const marks = { nb: /[“”]/, nn: /[“”]/, da: /[“”]|«\p{L}/u, en: /[«»]/ }[language]
      expect(
        own.filter(one => marks.test(one)),
        `${guide.id} ${language}: quotation marks`,
      ).toEqual([])
    }
  }
})

test('what a guide calls another page is what that page is called', async () => {
  const { parts } = await guideNamed('writing-out')
  for (const language of languages) {
    const all = parts.flatMap(({ more }) => more.map(one => one[language])).join(' ')
    expect(all).toContain(masks_text[language].title)
  }
})

test('the four steps each lead to the room where they are done', async () => {
  const { parts } = await guideNamed('four-steps')
  expect(parts.map(part => part.done_in)).toEqual(['contributions', 'rounds', 'meetings', 'research'])
})

test('a guide that is not there is not found', async () => {
  await expect(guideNamed('gone')).rejects.toThrow(NotFound)
})

test('a guide that lacks a language or says something unknown is refused', async () => {
  const [file] = await content()
  const body = file!.body
  expect(() => readContent(guide_shape, body)).not.toThrow()
  expect(() => readContent(guide_shape, body.replace(/^ {2}da: .*$/m, ''))).toThrow()
  expect(() => readContent(guide_shape, `${body}\nshown: yes\n`)).toThrow()
})
