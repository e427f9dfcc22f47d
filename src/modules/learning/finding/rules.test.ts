import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesLike, reasonsFor } from './alike/rules.ts'
import { atomOf } from './feed/rules.ts'
import { beginningOf, insideOf, queryOf, wishOf, wordsOf } from './rules.ts'

const known = { phases: ['work', 'closing'], fields: ['goal'] }
const read = (query: string) => wishOf(new URLSearchParams(query), known)

test('a wish comes back from its address as it went in, and what cannot be chosen counts as nothing', () => {
  const wish = read('q=nabo&theme=food&phase=work&thickness=0&county=03&sort=newest&target=unge')
  expect(wishOf(new URLSearchParams(queryOf(wish)), known)).toEqual(wish)
  expect(queryOf(read('theme=gold&kind=__proto__&phase=x&thickness=9&county=abc&sort=best'))).toBe('')
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('q', 'theme', 'target', 'county', 'page'), fc.string()),
      given => {
        const one = wishOf(new URLSearchParams(given), known)
        expect(wishOf(new URLSearchParams(queryOf(one)), known)).toEqual(
          one.q === '' ? { ...one, sort: 'best' } : one,
        )
      },
    ),
  )
})

test('a word is looked for inside longer ones by its shortest stem of four letters or more', () => {
  expect(insideOf(['ensom', 'ensomhet', 'ensomheten'])).toEqual(['ensom'])
  expect(insideOf(['mat', 'mat'])).toEqual([])
  expect(insideOf(['famili', 'famil'])).toEqual(['famil'])
  expect(wordsOf('Nabo, nabo og KAFÉ 100%_')).toEqual(['nabo', 'og', 'kafé', '100'])
  for (const q of ['"felles mål"', 'mat -kafé', 'mat or kafé']) expect(wordsOf(q), q).toEqual([])
})

test('a story in a list begins with what happened, and is cut between words', () => {
  const told = { before: 'Før', tried: '', happened: '', learnt: '' }
  expect(beginningOf(told)).toBe('Før')
  expect(beginningOf({ ...told, happened: 'ord '.repeat(200) }).length).toBeLessThanOrEqual(262)
})

const other = (id: string, more: object = {}) => ({
  ...{ id, public_id: null, themes: [], target_group: '', phase: null, thickness: null },
  published_on: '2026-01-01',
  ...more,
})
const own = { themes: ['food'], target_groups: ['Barnefamilier'], next_phase: 'closing', thickness: 2 }

test('somebody is alike by what they work on, never by phase alone; the reasons are said', () => {
  expect(reasonsFor(own, other('a', { phase: 'closing', thickness: 2 }))).toEqual([])
  expect(reasonsFor(own, other('a', { themes: ['food', 'work'], phase: 'closing' }))).toEqual([
    { kind: 'themes', themes: ['food'] },
    { kind: 'ahead', phase: 'closing' },
  ])
  const families = other('a', { target_group: 'Familier med små barn' })
  expect(reasonsFor(own, families).map(one => one.kind)).toEqual(['target_group'])
  expect(
    reasonsFor({ ...own, target_groups: ['Innbyggere'] }, other('a', { target_group: 'innbyggere' })),
  ).toEqual([])
})

test('a place stands once; stories that hide theirs are never put together', () => {
  const found = placesLike(own, [
    other('a', { public_id: 'p', themes: ['food'] }),
    other('b', { public_id: 'p', themes: ['food'], phase: 'closing', published_on: '2026-01-02' }),
    other('c', { themes: ['food'] }),
    other('d', { themes: ['food'] }),
    other('e', { themes: ['work'] }),
  ])
  expect(found.map(place => place.stories.map(story => story.id))).toEqual([['b', 'a'], ['c'], ['d']])
})

test('whatever is written in a story, the feed stays one well-formed document', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, summary) => {
      const body = atomOf({
        ...{ base_url: 'https://x.example', language: 'nb', title: 'T', subtitle: 'S' },
        ...{ path: '/stories/feed?a=1&b=2', page: '/stories', else_on: '2026-01-01' },
        entries: [
          {
            ...{ id: 'i', path: '/stories/i', title, language: 'nb', summary, from: 'F' },
            ...{ published_on: '2026-01-02', changed_on: '2026-01-03', about: [{ term: '<', label: '"' }] },
          },
        ],
      })
      expect(body).toContain('<updated>2026-01-03T00:00:00Z</updated>')
      const tags = body.replace(/<\?xml[^?]*\?>/, '').match(/<[^>]*>/g)!
      expect(
        tags.every(tag =>
          /^<\/?[a-z]+(?: [a-z:]+="[^"<&]*(?:&(?:amp|lt|gt|quot|#39);[^"<&]*)*")*\/?>$/.test(tag),
        ),
      ).toBe(true)
      expect(body.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&')
      expect(body.isWellFormed()).toBe(true)
    }),
  )
})
