import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Block } from '../../../platform/documents/outline.ts'
import { readPlain } from '../../../platform/documents/plain.ts'
import { finderOf, readTerms } from '../terms/rules.ts'
import { evened, type Hit, readPlan, sentencesOf } from './rules.ts'

const terms = readTerms(readFileSync('content/plans/terms.yaml', 'utf8'))
if ('faults' in terms) throw new Error(terms.faults.join())
const finder = finderOf(terms)

const heading = (text: string, level = 1): Block => ({ kind: 'heading', level, page: null, text })
const paragraph = (text: string, page: number | null = null): Block => ({
  kind: 'paragraph',
  level: 0,
  page,
  text,
})
const hitsIn = (...blocks: Block[]): Hit[] => readPlan(blocks, finder).hits

type Labelled = { text: string; hits: { word: string; family: string; language: string }[] }
const labelled = readdirSync('test/labelled/plans').map(name => ({
  name,
  sentences: parse(readFileSync(`test/labelled/plans/${name}`, 'utf8')) as Labelled[],
}))

test('of several hundred labelled sentences in five languages, the words are found and no others', () => {
  let [right, expected, found] = [0, 0, 0]
  const wrong: string[] = []
  for (const { name, sentences } of labelled) {
    for (const { text, hits } of sentences) {
      const ours = hitsIn(...readPlain(text)).map(one => `${one.family} ${one.word}`)
      const theirs = hits.map(one => `${one.family} ${one.word}`)
      const left = [...theirs]
      const hit = ours.filter(one => left.includes(one) && left.splice(left.indexOf(one), 1))
      right += hit.length
      expected += theirs.length
      found += ours.length
      if (left.length > 0 || hit.length < ours.length) wrong.push(`${name}: ${text}: ${ours} / ${theirs}`)
    }
  }
  expect(expected).toBeGreaterThan(250)
  expect(right / found, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
  expect(right / expected, wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
})

test('an English word is never taken for a Scandinavian one, nor the other way', () => {
  const mixed = labelled.flatMap(({ name, sentences }) =>
    sentences.flatMap(({ text, hits }) => {
      const english = new Map(hits.map(one => [one.word, one.language === 'en']))
      return hitsIn(...readPlain(text))
        .filter(one => english.has(one.word) && english.get(one.word) !== (one.language === 'en'))
        .map(one => `${name}: ${one.word} as ${one.language}`)
    }),
  )
  expect(mixed).toEqual([])
})

/** Of labelled sentences read as one plan: how many words there are, and those that are not in the language of the label. */
function misheard(sentences: readonly Labelled[]): { all: number; wrong: string[] } {
  const blocks = sentences.map(one => readPlain(one.text))
  const labels = blocks.flatMap((some, n) => some.map(() => sentences[n]?.hits ?? []))
  const numbered = blocks.flat().map((block, n) => ({ ...block, page: n }))
  // A sentence that is several blocks has its labels in each of them.
  let all = 0
  const wrong = hitsIn(...numbered).flatMap(hit => {
    const label = labels[hit.page ?? 0]?.find(one => one.word === hit.word && one.family === hit.family)
    if (label) all += 1
    return !label || label.language === hit.language
      ? []
      : [`${hit.word}: ${hit.language} for ${label.language}: ${hit.sentence}`]
  })
  return { all, wrong }
}

test.each(labelled)(
  'the words of a plan of $name have its language, save for what is quoted',
  ({ sentences }) => {
    const { all, wrong } = misheard(sentences)
    expect(all).toBeGreaterThan(40)
    expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.02)
  },
)

test('a sentence that stands alone tells of its language nearly always', () => {
  const read = labelled.flatMap(({ sentences }) => sentences.map(one => misheard([one])))
  const wrong = read.flatMap(one => one.wrong)
  const all = read.reduce((sum, one) => sum + one.all, 0)
  expect(all).toBeGreaterThan(350)
  expect(wrong.length / all, wrong.join('\n')).toBeLessThanOrEqual(0.04)
})

test('a plan in Nynorsk is in Nynorsk throughout, save for the Danish and the English that it quotes', () => {
  const hits = hitsIn(
    heading('Saman om Fjellbygda'),
    paragraph('Vi vil ikkje berre lytte, men byggje noko saman med dei som bur her.'),
    paragraph('Samskaping er viktig. Samproduksjon i 2027.'),
    paragraph('I Danmark siger man, at «medvirkning er, når borgere og kommune løser noget sammen».'),
    heading('SAMSKAPING', 2),
    paragraph('Ordet samskapt står òg i den danske boka «Samskabelse».'),
    paragraph('“The residents were not asked, and co-creation is what we do together with them.”'),
    paragraph('På engelsk: co-creation. Kommunen samskaper i alle skular.'),
  )
  expect(hits.map(one => `${one.word} ${one.language}`)).toEqual([
    'samskaping nn',
    'samproduksjon nn',
    'medvirkning da',
    'samskaping nn',
    'samskapt nn',
    'samskabelse da',
    'co-creation en',
    'co-creation en',
    'samskaper nn',
  ])
})

test('a form that one language alone has is in that language, wherever it stands', () => {
  const around = paragraph(
    'The council and the residents of this town have a plan, and it is what they do together.',
  )
  const languages = (text: string) => hitsIn(around, paragraph(text)).map(one => one.language)
  expect(languages('medverknad, frivilligheit, samskapingane, samskapingsprosessar')).toEqual(
    Array(4).fill('nn'),
  )
  expect(languages('samskapende, innbyggermedvirkning, medskapingsprosjekt ikke')).toEqual(['nb', 'nb', 'nb'])
  expect(languages('samskabelse, frivillighed, inddragelse, borgerinddragelse')).toEqual(['da', 'da', 'da'])
  expect(languages('samskapandet, medborgarmedverkan, samproduktionerna')).toEqual(['sv', 'sv', 'sv'])
  expect(languages('co-creation, participation')).toEqual(['en', 'en'])
})

test('a text is read as it is meant', () => {
  expect(evened('S A M S K A P I N G  I  P R A K S I S')).toContain('SAMSKAPING')
  expect(evened('sam\u00adskaping og e\ufb00ekt')).toBe('samskaping og effekt')
  expect(evened('sam\u0000skaping\u001f')).toBe('samskaping')
  expect(sentencesOf('Vi gjør mer, f.eks. Samskaping. Så er det slutt.')).toEqual([
    'Vi gjør mer, f.eks. Samskaping.',
    'Så er det slutt.',
  ])
})

test('a hit has its page, its headings, and what stands around it', () => {
  const hits = hitsIn(
    heading('Samfunnsdelen'),
    heading('Mål', 2),
    paragraph('Vi vil mer. Kommunen skal samskape med innbyggerne. Slik blir det bra.', 7),
    heading('Økonomi', 2),
    paragraph('Intet her.'),
  )
  expect(hits).toMatchObject([
    {
      ...{ word: 'samskape', language: 'nb', page: 7, path: ['Samfunnsdelen', 'Mål'], place: 'goal' },
      ...{
        before: 'Vi vil mer.',
        sentence: 'Kommunen skal samskape med innbyggerne.',
        after: 'Slik blir det bra.',
      },
    },
  ])
})

test('where a word stands is told by the headings and the form', () => {
  const place = (...blocks: Block[]) => hitsIn(...blocks).map(one => one.place)
  const said = paragraph('Samskaping er viktig.')
  expect(place(heading('Forord'), said)).toEqual(['foreword'])
  expect(place(heading('Ordføreren har ordet'), said)).toEqual(['foreword'])
  expect(place(heading('Innhold'), paragraph('Samskaping ........ 12'))).toEqual(['contents'])
  expect(place(paragraph('3.1 Samskaping ........ 12'))).toEqual(['contents'])
  expect(place(heading('Litteratur'), said)).toEqual(['sources'])
  expect(place(heading('Samskaping i praksis'))).toEqual(['heading'])
  expect(place(heading('Handlingsdel'), heading('Helse', 2), said)).toEqual(['measure'])
  expect(place(heading('Satsingsområder'), said)).toEqual(['goal'])
  expect(place(heading('Om Solvik'), said)).toEqual(['text'])
  expect(place(heading('Måling av støy'), said)).toEqual(['text'])
  for (const none of ['Åpne spørsmål', 'Det største spørsmålet', 'Formål', 'Planens føremål', 'Gjøremål']) {
    expect(place(heading(none), said), none).toEqual(['text'])
  }
  for (const goal of ['Hovedmål', 'Delmål 2', 'Klimamålet']) {
    expect(place(heading(goal), said), goal).toEqual(['goal'])
  }
})

test('any blocks are read, and each word stands where it is said to stand', () => {
  const piece = fc.constantFrom(
    'samskaping',
    'Co-creation',
    'MEDVIRKNING',
    'og',
    'vi',
    '. ',
    ' ',
    '-',
    '\u00ad',
    'æ',
    '|',
    '…',
  )
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 30 }), { maxLength: 6 }), all => {
      for (const hit of hitsIn(...all.map(one => paragraph(one.join(''))))) {
        expect(hit.sentence.slice(hit.at, hit.at + hit.word.length).toLowerCase()).toBe(hit.word)
      }
    }),
  )
})

test('an address on the net is not said by the plan; a misspelling is', () => {
  expect(
    hitsIn(paragraph('Se https://eksempel.no/samskaping-i-solvik og samskappingen.')).map(one => one.word),
  ).toEqual(['samskappingen'])
})
