import type { Block } from '../../../../platform/docx.ts'
import { signatureOf } from '../../rules.ts'
import type { Project } from '../refi/rules.ts'
import { type Coded, codedIn, type TableWords, whoOf } from '../tables/rules.ts'

type Words = Pick<TableWords, 'kinds' | 'parties'> & {
  none: string
  no_quotes: string
  mind: string
  made: (day: string) => string
}

const deepest = 3

/** What was said under each code, in the order of the book, signed as the field signs. */
export function quoteBlocks(project: Project, words: Words, day: string): readonly Block[] {
  const coded = Map.groupBy(codedIn(project), ({ code }) => code.id)
  const depth = new Map<string, number>()
  return [
    ...begun(words, day),
    ...project.codes.flatMap(({ id, parent_id, name, definition }): readonly Block[] => {
      const level = Math.min(deepest, (depth.get(parent_id ?? '') ?? 0) + 1)
      depth.set(id, level)
      const places = coded.get(id) ?? []
      return [
        { kind: 'heading', level: level === 1 ? 1 : level === 2 ? 2 : 3, text: name },
        ...(definition === '' ? [] : [{ kind: 'paragraph', text: definition } as const]),
        ...places.map(place => ({
          kind: 'quote' as const,
          text: place.words,
          signed: signedAs(place, words),
        })),
        ...(places.length === 0 ? [{ kind: 'paragraph', text: words.none } as const] : []),
      ]
    }),
  ]
}

/** The quotes that were chosen, each with what it shows. */
export function chosenBlocks(project: Project, words: Words, day: string): readonly Block[] {
  const speakers = new Map(project.informants.map(one => [one.id, one]))
  const quotes = project.sources.flatMap(({ title, passages, quotes: chosen }) =>
    chosen.flatMap(quote => {
      const passage = passages.find(({ id }) => id === quote.passage_id)
      const speaker = speakers.get(passage?.informant_id ?? '')
      return passage
        ? {
            shows: quote.shows,
            text: passage.body.slice(quote.from, quote.to),
            signed: [...(speaker ? [signatureOf(speaker, words.parties)] : []), title].join(', '),
          }
        : []
    }),
  )
  return [
    ...begun(words, day),
    ...(quotes.length === 0 ? [{ kind: 'paragraph', text: words.no_quotes } as const] : []),
    ...quotes.flatMap(({ shows, text, signed }): readonly Block[] => [
      ...(shows === '' ? [] : [{ kind: 'paragraph', text: shows } as const]),
      { kind: 'quote', text, signed },
    ]),
  ]
}

const begun = (words: Words, day: string): readonly Block[] => [
  { kind: 'paragraph', text: words.made(day) },
  { kind: 'paragraph', text: words.mind },
]

const signedAs = (place: Coded, words: Words): string =>
  [whoOf(place, words), place.source.title].filter(part => part !== '').join(', ')
