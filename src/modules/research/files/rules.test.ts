import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aProject } from '../../../../test/setup/projects.ts'
import { qdaFaults } from '../../../../test/setup/qda.ts'
import { openFile } from './refi/pack/rules.ts'
import { readProject } from './refi/read/rules.ts'
import { element, lookOf, type Project, type Xml } from './refi/rules.ts'
import { Endings, linesOf, oneEnding, Signs } from './refi/signs/rules.ts'
import { writeBook, writeProject } from './refi/write/rules.ts'
import { readXml, xmlDocument } from './refi/xml/rules.ts'

const now = new Date('2026-02-02T10:00:00Z')
const here = { parties: new Map([['resident', 'resident']] as const), language: 'nb' } as const
const parties = [
  ...['resident', 'public_employee', 'civil_society', 'social_entrepreneur', 'business'],
  ...['politician', 'leader', 'mentor', 'researcher'],
] as Project['informants'][number]['party'][]
const place = { ...here, parties: new Map(parties.map(party => [party, party])) }

const filesOf = (files: readonly { name: string; body: string | Uint8Array }[]) =>
  new Map(
    files.map(({ name, body }) => [name, typeof body === 'string' ? new TextEncoder().encode(body) : body]),
  )

test('any study that is written is read as the same study, with nothing left and nothing kept but the coders', () => {
  fc.assert(
    fc.property(aProject(), project => {
      const { tree, files } = writeProject(project, now)
      const read = readProject(tree, filesOf(files), place)
      if ('refused' in read) throw new Error(read.refused)
      expect(read.left).toEqual({})
      expect(read.project.kept.map(({ place: at }) => at)).toEqual(project.coders.map(() => 'user'))
      expect(readXml(xmlDocument(tree))).toEqual(tree)
      expect(qdaFaults(tree)).toEqual([])
      if (project.codes.length > 0) expect(qdaFaults(writeBook(project))).toEqual([])
      const again = writeProject(read.project, now)
      expect(again.tree).toEqual(tree)
      expect(again.files).toEqual(files)
      const sorted = ({ kept: _, ...rest }: Project) => ({
        ...rest,
        sources: rest.sources.map(source => ({
          ...source,
          codings: source.codings.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        })),
      })
      expect(sorted(read.project)).toEqual(sorted(project))
    }),
    { numRuns: 300 },
  )
})

/** A project of another program, whose parts point at each other in any way: as no sane program writes it. */
const id = fc
  .integer({ min: 1, max: 14 })
  .map(n => `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const el = (
  name: string,
  attributes: Record<string, fc.Arbitrary<string | undefined>>,
  ...children: (fc.Arbitrary<Xml | string> | fc.Arbitrary<(Xml | string)[]>)[]
): fc.Arbitrary<Xml> =>
  fc
    .tuple(fc.record(attributes), fc.tuple(...children))
    .map(([told, within]) =>
      element(
        name,
        Object.fromEntries(Object.entries(told).map(([key, value]) => [key, value ?? null])),
        within.flat(),
      ),
    )
const some = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const word = fc.constantFrom('a', 'INN 2', 'resident', 'samskap:passage', 'samskap:passage 40', '')
const called = some(fc.constantFrom('OA 3', 'party', 'samskap:quote', 'Kari'))
const guid = some(id)
const number = fc.nat({ max: 14 }).map(String)
const said = fc.constantFrom('x\ny\n\nz 😀 w', 'en\nto', '', '\n\n', 'en linje til')
const text = (name: string, body: fc.Arbitrary<string> = word) => el(name, {}, body)
const to = (name: string) => el(name, { targetGUID: id })
const odd = maybe(el('odd:Thing', { 'odd:x': word }, word))
const coding = el('Coding', { guid, creatingUser: guid }, maybe(to('CodeRef')), maybe(to('NoteRef')))
const selection = el(
  'PlainTextSelection',
  { guid, name: called, startPosition: number, endPosition: number },
  ...[maybe(text('Description')), maybe(coding), maybe(to('NoteRef')), odd],
)
const value = el('VariableValue', {}, to('VariableRef'), text('TextValue'))
const asSource = (name: string) =>
  el(
    name,
    { guid, name: called },
    ...[maybe(text('Description')), maybe(text('PlainTextContent', said)), maybe(selection)],
    ...[maybe(coding), maybe(to('NoteRef')), maybe(value), odd],
  )
const code = (...under: fc.Arbitrary<Xml[]>[]) =>
  el(
    'Code',
    { guid, name: called, color: word },
    maybe(text('Description')),
    maybe(to('NoteRef')),
    ...under,
    odd,
  )
const strange = el(
  'Project',
  { name: word },
  ...[el('Users', {}, maybe(el('User', { guid, name: called }))), maybe(text('Description'))],
  el('CodeBook', {}, el('Codes', {}, maybe(code(maybe(code()))))),
  el('Variables', {}, maybe(el('Variable', { guid, name: called }))),
  el(
    'Cases',
    {},
    maybe(
      el(
        'Case',
        { guid, name: called },
        maybe(value),
        maybe(to('SourceRef')),
        maybe(to('SelectionRef')),
        odd,
      ),
    ),
  ),
  el('Sources', {}, maybe(asSource('TextSource')), maybe(asSource('PDFSource'))),
  el('Notes', {}, maybe(asSource('Note'))),
  el('Links', {}, maybe(el('Link', { guid, originGUID: guid, targetGUID: guid }, maybe(to('NoteRef'))))),
  el(
    'Sets',
    {},
    maybe(el('Set', { guid, name: called }, maybe(to('MemberCode')), maybe(to('MemberSource')))),
  ),
  ...[maybe(to('NoteRef')), odd],
)

/** A note that points at another, and carries a coding of nothing. */
const pointing_notes: Xml = {
  name: 'Project',
  attributes: { name: 'a' },
  children: [
    {
      name: 'Notes',
      attributes: {},
      children: [1, 2].map(at => ({
        name: 'Note',
        attributes: { guid: `00000000-0000-4000-8000-00000000000${at}` },
        children: [
          { name: 'PlainTextContent', attributes: {}, children: ['x'] },
          ...(at === 2 ? [{ name: 'Coding', attributes: {}, children: [] }] : []),
          ...(at === 2
            ? [
                {
                  name: 'NoteRef',
                  attributes: { targetGUID: '00000000-0000-4000-8000-000000000001' },
                  children: [],
                },
              ]
            : []),
        ],
      })),
    },
  ],
}

test('whatever stands in a project, it can be read, and what is written of it is written the same once more', () => {
  fc.assert(
    fc.property(strange, given => {
      const read = (tree: Xml, files = new Map<string, Uint8Array>()) => {
        const found = readProject(tree, files, place)
        if ('refused' in found) throw new Error(found.refused)
        return writeProject(found.project, now)
      }
      const first = read(given)
      const second = read(first.tree, filesOf(first.files))
      const third = read(second.tree, filesOf(second.files))
      expect(third).toEqual(second)
    }),
    { numRuns: 500, examples: [[pointing_notes]] },
  )
})

test('any bytes are told from a project', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, zip) => {
      const opened = openFile(zip ? new Uint8Array([0x50, 0x4b, ...bytes]) : bytes, place)
      expect('refused' in opened).toBe(true)
    }),
  )
})

test('what is not as the standard asks is seen', () => {
  const wrong =
    '<Project><Cases/><Users><User name="x"/></Users><Sources><TextSource guid="1"/></Sources></Project>'
  expect(qdaFaults(readXml(wrong)!)).toHaveLength(5)
})

test('places are counted in signs of Unicode and back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      const signs = new Signs(text)
      expect(signs.length).toBe([...text].length)
      let at = 0
      for (const [count, sign] of [...text].entries()) {
        expect(signs.count(at)).toBe(count)
        expect(signs.place(count)).toBe(at)
        at += sign.length
      }
    }),
  )
})

test('lines lose nothing of a text, and line endings become one sign with every place where it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', '\r\n', '\n', '\r', ' ', '')).map(parts => parts.join('')),
      raw => {
        const text = oneEnding(raw)
        expect(linesOf(text).join('\n')).toBe(text)
        const endings = new Endings(raw)
        for (let at = 0; at <= raw.length; at++) {
          if (raw[at - 1] === '\r' && raw[at] === '\n') continue
          expect(oneEnding(raw.slice(0, at))).toBe(text.slice(0, endings.moved(at)))
        }
      },
    ),
  )
})

test('a colour is the look that is nearest', () => {
  expect(lookOf('#1f5fa8')).toBe(0)
  expect(lookOf('#205EA9')).toBe(0)
  expect(lookOf('blue')).toBeNull()
})

test('XML that is broken, endless or declares things of its own is no XML', () => {
  for (const bad of [
    ...[
      '',
      'tekst',
      '<a>',
      '<a></b>',
      '<a/><b/>',
      '<a x=1/>',
      '<a x="1" x="2"/>',
      '<a>&nope;</a>',
      '<a>&</a>',
    ],
    ...['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<a>'.repeat(300) + '</a>'.repeat(300), '<a/>etter'],
  ])
    expect(readXml(bad), bad.slice(0, 40)).toBeNull()
  expect(readXml('\ufeff<?xml version="1.0"?><!-- hei --><a x=\'1\'>b<![CDATA[<c>]]>&#229;</a>')).toEqual({
    name: 'a',
    attributes: { x: '1' },
    children: ['b<c>å'],
  })
})
