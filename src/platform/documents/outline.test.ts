import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PaperLine, pdfOf } from '../../../bench/pdf.ts'
import { docxOf } from '../docx.ts'
import { wrap } from '../zip.ts'
import type { Block } from './outline.ts'
import { type Outline, readOutline } from './read_outline.ts'

const read = async (bytes: Uint8Array | string, name = 'plan') => {
  const outline = await readOutline(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  if (typeof outline === 'string') throw new Error(outline)
  return outline
}
const told = ({ blocks }: Outline) => blocks.map(shortly)
const shortly = ({ kind, level, text }: Block) => `${kind}${level || ''}: ${text}`
const asXml = (name: string, body: string) => ({ name, body: Buffer.from(body) })

const chapters = [
  [
    'heading1: Samfunnsdelen',
    'paragraph: Vi vil noe.',
    'heading2: Mål',
    'item: Samskaping',
    'row: Tiltak | Ansvar',
  ],
].flat()

test('a document of words has its headings by level, by style, and by what the style builds on', async () => {
  const paragraph = (look: string, text: string) =>
    `<w:p><w:pPr>${look}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const body = [
    paragraph('<w:pStyle w:val="Own"/>', 'Samfunnsdelen'),
    paragraph('', 'Vi vil noe.'),
    paragraph('<w:outlineLvl w:val="1"/>', 'Mål'),
    paragraph('<w:numPr><w:numId w:val="1"/></w:numPr>', 'Samskaping'),
    `<w:tbl><w:tr><w:tc>${paragraph('', 'Tiltak')}</w:tc><w:tc>${paragraph('', 'Ansvar')}</w:tc></w:tr></w:tbl>`,
  ]
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="Overskrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Own"><w:name w:val="Kapittel"/><w:basedOn w:val="Overskrift1"/></w:style></w:styles>'
  const file = wrap([
    asXml('word/document.xml', `<w:document xmlns:w="w"><w:body>${body.join('')}</w:body></w:document>`),
    asXml('word/styles.xml', styles),
  ])
  expect(told(await read(file))).toEqual(chapters)
})

test('a document of words that we write has its headings, and pages where they were printed', async () => {
  const blocks = [
    { kind: 'heading', level: 1, text: 'Mål' },
    { kind: 'paragraph', text: 'Vi samskaper.' },
    { kind: 'page_break' },
    { kind: 'heading', level: 2, text: 'Tiltak' },
  ] as const
  const outline = await read(await docxOf({ title: 'Plan', language: 'nb', blocks }))
  expect(told(outline)).toEqual(
    expect.arrayContaining(['heading1: Mål', 'paragraph: Vi samskaper.', 'heading2: Tiltak']),
  )
})

test('an OpenDocument text is read, without what was taken out', async () => {
  const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>
    <text:tracked-changes><text:p>Strøket.</text:p></text:tracked-changes>
    <text:h text:outline-level="1">Samfunns<text:soft-page-break/>delen</text:h><text:p>Vi<text:s/>vil noe.</text:p><text:h text:outline-level="2">Mål</text:h>
    <text:list><text:list-item><text:p>Samskaping</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Tiltak</text:p></table:table-cell><table:table-cell><text:p>Ansvar</text:p></table:table-cell></table:table-row></table:table>
  </office:text></office:body></office:document-content>`
  const mimetype = asXml('mimetype', 'application/vnd.oasis.opendocument.text')
  expect(told(await read(wrap([mimetype, asXml('content.xml', content)])))).toEqual(chapters)
  const locked = asXml('META-INF/manifest.xml', '<manifest><encryption-data/></manifest>')
  expect(await readOutline(wrap([mimetype, locked]), 'x.odt')).toBe('locked')
  expect(await readOutline(wrap([mimetype]), 'x.odt')).toBe('broken')
})

test('a page of HTML is read, without what nobody reads', async () => {
  const page = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><nav>Meny</nav>
    <h1>Samfunns&shy;delen</h1><p>Vi <b>vil</b>\n noe.<script>samskaping()</script></p><h2>Mål</h2><ul><li>Samskaping</li></ul>
    <table><tr><th>Tiltak</th><td>Ansvar</td></tr></table></body></html>`
  expect(told(await read(page)).map(one => one.replace('\u00ad', ''))).toEqual(chapters)
})

test('nothing is nested too deep in a page of HTML', async () => {
  const deep = `<html>${'<div>'.repeat(20_000)}Samskaping`
  expect(told(await read(deep))).toEqual(['paragraph: Samskaping'])
})

test('Markdown is read, under whatever name, and words that a line broke are put together', async () => {
  const text =
    '# Samfunns*delen*\n\nVi vil\n[noe](http://eksempel.no/samskaping).\n\n## Mål\n\n- Sam-\n  skaping\n\n| Tiltak | Ansvar |\n|---|---|\n| Kafé | Eva |\n'
  expect(told(await read(text, 'plan.md'))).toEqual([...chapters, 'row: Kafé | Eva'])
  expect(told(await read(text, 'plan.txt'))).toEqual([...chapters, 'row: Kafé | Eva'])
})

test('cells in form fields are cells, and notes stand by themselves', async () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const field = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const row = `<w:tr>${cell('Tiltak')}${field(cell('Samskaping'))}${field(field(cell('2026')))}</w:tr>`
  const table = `<w:tbl>${row}${field(`<w:tr>${cell('Torg')}</w:tr>`)}</w:tbl>`
  const body = `<w:document xmlns:w="w"><w:body>${table}</w:body></w:document>`
  expect(told(await read(wrap([asXml('word/document.xml', body)])))).toEqual([
    'row: Tiltak | Samskaping | 2026',
    'row: Torg',
  ])
  const note =
    '<n:note><n:note-citation>1</n:note-citation><n:note-body><n:p>En note.</n:p></n:note-body></n:note>'
  const text = `<o:document-content xmlns:o="o" xmlns:n="n"><o:body><o:text><n:p>Samskaping${note} er bra.</n:p></o:text></o:body></o:document-content>`
  const odt = wrap([asXml('mimetype', 'application/vnd.oasis.opendocument.text'), asXml('content.xml', text)])
  expect(told(await read(odt))).toEqual(['paragraph: Samskaping er bra.', 'paragraph: En note.'])
})

test('paragraphs in form fields are paragraphs, and their words go on where the field is in the middle', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const field = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
  const alone = `${field(`<w:p>${run('Vi lytter.')}</w:p>`)}${field(field(`<w:p>${run('Vi svarer.')}</w:p>`))}`
  const within = `<w:p>${run('Vi ')}${field(field(run('samskaper')))}${run(' mer.')}</w:p>`
  const body = `<w:document xmlns:w="w"><w:body>${alone}${within}</w:body></w:document>`
  expect(told(await read(wrap([asXml('word/document.xml', body)])))).toEqual([
    'paragraph: Vi lytter.',
    'paragraph: Vi svarer.',
    'paragraph: Vi samskaper mer.',
  ])
})

test('a remark in an OpenDocument text is no part of the word it stands in', async () => {
  const remark = '<o:annotation><d:creator>Eva</d:creator><n:p>Hvem?</n:p></o:annotation>'
  const text = `<o:document-content xmlns:o="o" xmlns:n="n" xmlns:d="d"><o:body><o:text><n:p>Sam${remark}skaping<o:annotation-end/> er bra.</n:p></o:text></o:body></o:document-content>`
  const odt = wrap([asXml('mimetype', 'application/vnd.oasis.opendocument.text'), asXml('content.xml', text)])
  expect(told(await read(odt))).toEqual(['paragraph: Samskaping er bra.'])
})

test('a table in a table stands after the row it hangs in, and a note’s number is no part of the word', async () => {
  const inner = '<table><tr><td>indre</td><td>rad</td></tr><tr><td>en til</td></tr></table>'
  const page = `<!doctype html><table><tr><td>Tiltak</td><td>${inner}</td><td>2026</td></tr></table><p>Samskaping<sup>1</sup> er bra</p>`
  expect(told(await read(page))).toEqual([
    ...['row: Tiltak |  | 2026', 'row: indre | rad', 'row: en til'],
    'paragraph: Samskaping er bra',
  ])
})

test('boxes and drawings that hang on a paragraph stand after it, and what a picture shows is no part of the word', async () => {
  const box = '<d:frame><d:text-box><n:p>I en boks.</n:p></d:text-box></d:frame>'
  const shape = '<d:custom-shape><n:p>På en tegning.</n:p></d:custom-shape>'
  const picture = '<d:frame><d:image/><s:title>Torget</s:title></d:frame>'
  const line = '<d:line><n:p>På en strek.</n:p></d:line>'
  const text = `<o:document-content xmlns:o="o" xmlns:n="n" xmlns:d="d" xmlns:s="s"><o:body><o:text><n:p>Sam${box}skap${picture}ing${shape} er${line} bra.</n:p></o:text></o:body></o:document-content>`
  const odt = wrap([asXml('mimetype', 'application/vnd.oasis.opendocument.text'), asXml('content.xml', text)])
  expect(told(await read(odt))).toEqual([
    'paragraph: Samskaping er bra.',
    'paragraph: I en boks.',
    'paragraph: På en tegning.',
    'paragraph: På en strek.',
  ])
})

test('notes of a Word document stand after the paragraph that calls for them, each once', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const call = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
  const body = `<w:document xmlns:w="w"><w:body><w:p>${run('Sam')}${call('footnote', 2)}${run('skaping.')}</w:p><w:p>${run('Mer.')}${call('endnote', 2)}${call('footnote', 2)}</w:p></w:body></w:document>`
  const notes = (kind: string, text: string) =>
    asXml(
      `word/${kind}s.xml`,
      `<w:${kind}s xmlns:w="w"><w:${kind} w:type="separator" w:id="-1"><w:p>${run('strek')}</w:p></w:${kind}><w:${kind} w:id="2"><w:p><w:r><w:${kind}Ref/></w:r>${run(text)}${call(kind, 2)}</w:p></w:${kind}></w:${kind}s>`,
    )
  const file = wrap([
    asXml('word/document.xml', body),
    notes('footnote', ' Ved foten.'),
    notes('endnote', ' Til slutt.'),
  ])
  expect(told(await read(file))).toEqual([
    ...['paragraph: Samskaping.', 'paragraph: Ved foten.'],
    ...['paragraph: Mer.', 'paragraph: Til slutt.'],
  ])
})

test('what is hidden in a Word document is not read, what is shown again is', async () => {
  const run = (look: string, text: string) =>
    `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const runs = [
    run('<w:b/>', 'Vi skaper'),
    run('<w:vanish/>', ' (samskaping strøket)'),
    run('<w:vanish w:val="0"/>', ' sammen'),
    run('<w:webHidden/>', '.'),
  ]
  const body = `<w:document xmlns:w="w"><w:body><w:p>${runs.join('')}</w:p></w:body></w:document>`
  const file = wrap([asXml('word/document.xml', body)])
  expect(told(await read(file))).toEqual(['paragraph: Vi skaper sammen.'])
})

test('a paragraph whose end was taken out goes on in the next, and in no table', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const ended = (inside: string) => `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${inside}</w:p>`
  const gone = '<w:del><w:r><w:delText>samarbeide.</w:delText></w:r></w:del>'
  const table = `<w:tbl><w:tr><w:tc><w:p>${run('Tiltak')}</w:p></w:tc></w:tr></w:tbl>`
  const body = `${ended(run('Vi vil sam'))}${ended(gone)}<w:p>${run('skape.')}</w:p>${ended(gone)}<w:p>${run('Mer.')}</w:p>${ended(run('Under:'))}${table}<w:p>${run('Slutt.')}</w:p>`
  const file = asXml('word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
  expect(told(await read(wrap([file])))).toEqual([
    ...['paragraph: Vi vil samskape.', 'paragraph: Mer.', 'paragraph: Under:'],
    ...['row: Tiltak', 'paragraph: Slutt.'],
  ])
})

test('pages of a Word document are those of its last print, each break once, in tables and links, too', async () => {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
  const by_hand = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
  const broken = '<w:r><w:lastRenderedPageBreak/></w:r>'
  const cell = (inside: string) => `<w:tc><w:p>${inside}</w:p></w:tc>`
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
  const pagesOf = async (body: string) => {
    const file = asXml('word/document.xml', `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`)
    return (await read(wrap([file]))).blocks.map(({ text, page }) => `${text} ${page}`)
  }
  const table = `<w:tbl>${row(run('c'))}${row(broken + run('d'), broken + run('e'))}${row(run('f') + broken + run('g'))}</w:tbl>`
  expect(
    await pagesOf(
      `<w:p>${run('a')}</w:p>${by_hand}<w:p>${broken}${run('b ')}${broken}${run('b')}</w:p>${table}<w:p>${run('h')}</w:p><w:p><w:hyperlink>${broken}${run('i')}</w:hyperlink></w:p>`,
    ),
  ).toEqual(['a 1', 'b b 2', 'c 3', 'd | e 4', 'fg 4', 'h 5', 'i 6'])
  expect(await pagesOf(`<w:p>${run('a')}</w:p>${by_hand}<w:p>${run('b')}</w:p>`)).toEqual(['a 1', 'b 2'])
})

test('dots lead to the page in a list of contents that the program made, as on paper', async () => {
  const paragraph = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r><w:r><w:tab/><w:t>4</w:t></w:r></w:p>`
  const styles =
    '<w:styles xmlns:w="w"><w:style w:styleId="INNH1"><w:name w:val="toc 1"/></w:style></w:styles>'
  const body = `<w:document xmlns:w="w"><w:body>${paragraph('INNH1', 'Samskaping')}${paragraph('Normal', 'Mål')}</w:body></w:document>`
  const file = wrap([asXml('word/document.xml', body), asXml('word/styles.xml', styles)])
  expect(told(await read(file))).toEqual(['paragraph: Samskaping .... 4', 'paragraph: Mål 4'])
  const text =
    '<o:document-content xmlns:o="o" xmlns:n="n"><o:body><o:text><n:table-of-content><n:index-body><n:p>Samskaping<n:tab/>4</n:p></n:index-body></n:table-of-content><n:p>Mål<n:tab/>4</n:p></o:text></o:body></o:document-content>'
  const odt = wrap([asXml('mimetype', 'application/vnd.oasis.opendocument.text'), asXml('content.xml', text)])
  expect(told(await read(odt))).toEqual(['paragraph: Samskaping .... 4', 'paragraph: Mål 4'])
})

test('a page of HTML is known by how it begins or by its name, whatever stands in it', async () => {
  const page = '<h1>Plan</h1><pre>\n# en\n# to\n</pre><p>Vi samskaper.</p>'
  const strict = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "xhtml1-strict.dtd">'
  const wanted = ['heading1: Plan', 'paragraph: # en # to', 'paragraph: Vi samskaper.']
  for (const begun of ['<!doctype html>', `<?xml version="1.0" encoding="utf-8"?>\n${strict}`]) {
    expect(told(await read(`${begun}<html><body>${page}</body></html>`))).toEqual(wanted)
  }
  expect(told(await read(`<div>${page}</div>`, 'plan.HTM'))).toEqual(wanted)
})

test('what was struck out of a page, and what stands at its foot, is not read', async () => {
  const page =
    '<!doctype html><html><body><main><p>Vi <del>styrer</del> <ins>samskaper</ins>.</p><footer>Vedtatt 2024</footer></main><footer><p>Kontakt oss</p></footer></body></html>'
  expect(told(await read(page))).toEqual(['paragraph: Vi samskaper.', 'paragraph: Vedtatt 2024'])
  expect(told(await read('# Plan\n\nVi ~~styrer~~ samskaper.', 'plan.md'))).toContain(
    'paragraph: Vi samskaper.',
  )
})

test('a hyphen at the end of a line joins its own item alone', async () => {
  const text = '# Plan\n\n## Mål\n\n- Vi vil sam-\n  skape mer\n- Vi vil lytte\n'
  expect(told(await read(text))).toEqual([
    'heading1: Plan',
    'heading2: Mål',
    'item: Vi vil samskape mer',
    'item: Vi vil lytte',
  ])
})

test('no nesting is too deep, and nothing of it is lost', async () => {
  const depth = 50_000
  const deep = {
    html: `<!doctype html>${'<div>'.repeat(depth)}Samskaping`,
    md: `${'> '.repeat(depth)}Samskaping`,
  }
  const unread = '<title>x</title><!-- <p>x --><style>p { x }</style><SCRIPT src=x>"<p>x"</SCRIPT >'
  expect(
    told(await read(`<!doctype html>${unread}${'<div>'.repeat(depth)}Sam${unread}skaping &amp; mer`)),
  ).toEqual(['paragraph: Samskaping & mer'])
  for (const [ending, text] of Object.entries(deep)) {
    const outline = await read(text, `plan.${ending}`)
    expect(told(outline).join(' ')).toContain('Samskaping')
  }
  for (const sign of ['[', '*', '- ', '(']) {
    expect(told(await read(`# A\n\n${sign.repeat(depth)}Samskaping`, 'plan.md')).join(' ')).toContain(
      'Samskaping',
    )
  }
})

test('lines of a text end in every manner', async () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const text = ['Mål for alle', '', 'Vi vil sam-', 'skape mer', 'enn før.', '', 'Slutt på det.'].join(end)
    expect(told(await read(text))).toEqual([
      'heading2: Mål for alle',
      'paragraph: Vi vil samskape mer enn før.',
      'paragraph: Slutt på det.',
    ])
  }
})

test('a plain text has its headings where lines stand by themselves', async () => {
  const text =
    'SAMFUNNSDELEN\n\nVi vil\nnoe.\n\n1.2 Mål\n\n• Sam-\nskaping\n\nTiltak\tAnsvar\n\nUnder strek\n===========\nMer her, små-\nog store.\n'
  expect(told(await read(text))).toEqual([
    ...chapters.with(0, 'heading1: SAMFUNNSDELEN').with(2, 'heading2: 1.2 Mål'),
    'heading1: Under strek',
    'paragraph: Mer her, små- og store.',
  ])
})

describe('a PDF', () => {
  const body = (text: string): PaperLine => ({ text })
  const page = (at: number): PaperLine[] => [
    { text: 'Kommuneplan for Solvik', size: 9 },
    { text: `${at} Kapittel`, size: 20, bold: true },
    body('Kommunen skal i denne perioden arbeide videre med folkehelsen, og det skal skje'),
    body('sammen med alle som bor her, slik at flere blir sett og flere kan delta i det som'),
    body('skjer. Vi vil sam-'),
    body(`skape ${['', 'en', 'to', 'tre', 'fire', 'fem'][at] ?? 'mange'} nye møteplasser.`),
    { text: `Side ${at}`, size: 9 },
  ]

  test('has its headings by their look, its words put together, and what runs along the edge once', async () => {
    const outline = await read(pdfOf([1, 2, 3, 4, 5].map(page)))
    expect(outline.pages).toBe(5)
    // A chapter is called as the one before it, save for its number, and is no line along the edge.
    const headings = outline.blocks.filter(one => one.kind === 'heading')
    expect(headings.map(one => [one.text, one.page])).toEqual(
      [1, 2, 3, 4, 5].map(at => [`${at} Kapittel`, at]),
    )
    const whole = outline.blocks.map(one => one.text).join('\n')
    expect(whole.match(/samskape/g)).toHaveLength(5)
    expect(whole.match(/Kommuneplan for Solvik/g)).toHaveLength(1)
    expect(whole).not.toContain('Side 4')
  })

  test('goes on over the end of a page', async () => {
    const outline = await read(
      pdfOf([[body('Vi vil at alle som bor her skal'), body('være med på')], [body('det som skjer.')]]),
    )
    expect(told(outline)).toEqual(['paragraph: Vi vil at alle som bor her skal være med på det som skjer.'])
  })

  test('of pictures is told so, in whole or in part', async () => {
    expect(await readOutline(pdfOf([null, null]), 'x.pdf')).toBe('pictures_only')
    expect((await read(pdfOf([[body('Hei på dere alle sammen')], null]))).unread).toEqual({
      pictures: 1,
      broken: 0,
    })
  })

  test('damaged in its middle gives the pages that are whole', async () => {
    const file = pdfOf(Array.from({ length: 9 }, (_, at) => page(at + 1)))
    const from = file.indexOf('14 0 obj')
    file.fill(0, from, from + 900)
    const outline = await read(file)
    expect(outline.blocks.map(one => one.text).join(' ')).toContain('9 Kapittel')
    expect(outline.blocks.map(one => one.text).join(' ')).not.toContain('5 Kapittel')
    expect(outline.unread.broken).toBeGreaterThan(0)
  })
})

test('what cannot be read says why', async () => {
  const folded = wrap([{ name: 'word/document.xml', body: deflateRawSync(Buffer.alloc(101 * 1024 * 1024)) }])
  folded.writeUInt16LE(8, 8)
  folded.writeUInt16LE(8, folded.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 10)
  const cases: [Uint8Array, string][] = [
    [new Uint8Array(), 'empty'],
    [Buffer.alloc(100), 'empty'],
    [Buffer.from(' \n\n'), 'empty'],
    [Buffer.from('%PDF-1.7 og så ingenting'), 'broken'],
    [folded, 'broken'],
    [Buffer.from('PK\x03\x04 ikke noe', 'latin1'), 'broken'],
    [wrap([asXml('word/document.xml', '<w:document>')]), 'broken'],
    [wrap([asXml('noe.txt', 'hei')]), 'unknown'],
    [Buffer.from('\x89PNG\r\n\x1a\n\x00\x01', 'latin1'), 'unknown'],
    [Buffer.from('{\\rtf1 samskaping}'), 'unknown'],
  ]
  for (const [bytes, why] of cases) expect(await readOutline(bytes, 'plan'), why).toBe(why)
})

test('no bytes make a reader fall', async () => {
  const starts = ['%PDF-1.4\n', 'PK\x03\x04', '<html>', '# a\n# b\n', '']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
      await readOutline(Buffer.concat([Buffer.from(start, 'latin1'), rest]), 'plan.txt')
    }),
    { numRuns: 60 },
  )
})
