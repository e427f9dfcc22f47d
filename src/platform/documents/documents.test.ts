import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { docxOf } from '../docx.ts'
import { asTyped } from '../fields.ts'
import { wrap } from '../zip.ts'
import { type Document, most_document_bytes, readDocument } from './document.ts'

const textIn = (read: Document) =>
  read.kind === 'text' ? read.paragraphs.join('\n') : read.kind === 'refused' ? read.why : ''
const notesIn = (read: Document) => (read.kind === 'refused' ? [] : read.notes)

const sentence = 'Åse så på øya: «Å, så blå ærfuglen er», sa hun. Smørbrød på åpent bål.'

describe('the encoding of a text is recognised, with æ, ø and å right', () => {
  const latin = (text: string) => Uint8Array.from(text, sign => sign.charCodeAt(0))
  const by = (places: Readonly<Record<string, number>>) =>
    Uint8Array.from(sentence, sign => places[sign] ?? sign.charCodeAt(0))
  const utf16be = Buffer.from(sentence, 'utf16le').swap16()
  const ways: [string, Uint8Array, string | null][] = [
    ['UTF-8', Buffer.from(sentence), null],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sentence}`), null],
    ['UTF-16 little end first, with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 little end first', Buffer.from(sentence, 'utf16le'), 'utf-16le'],
    ['UTF-16 big end first', utf16be, 'utf-16be'],
    ['windows-1252', latin(sentence), 'windows-1252'],
    ['an old Macintosh', by({ æ: 0xbe, ø: 0xbf, å: 0x8c, Å: 0x81, '«': 0xc7, '»': 0xc8 }), 'macintosh'],
    ['DOS', by({ æ: 0x91, ø: 0x9b, å: 0x86, Å: 0x8f, '«': 0xae, '»': 0xaf }), 'cp850'],
  ]
  test.each(ways)('%s', async (_, bytes, encoding) => {
    const read = await readDocument(bytes)
    expect(textIn(read)).toBe(sentence)
    const told = notesIn(read).find(one => one.kind === 'encoding')
    expect(told?.kind === 'encoding' ? told.as : null).toBe(encoding)
  })

  test.each([
    ['macintosh', 'SMØR OG BLÅBÆR', { Ø: 0xaf, Å: 0x81, Æ: 0xae }],
    ['cp850', 'SMØR OG BLÅBÆR', { Ø: 0x9d, Å: 0x8f, Æ: 0x92 }],
    ['windows-1252', 'SMØR OG BLÅBÆR', {}],
    ['windows-1252', '“Ja,” sa hun – ‘ikke no’.', { '“': 0x93, '”': 0x94, '–': 0x96, '‘': 0x91, '’': 0x92 }],
    ['windows-1252', 'så', {}],
    ['macintosh', 'så', { å: 0x8c }],
    ['windows-1252', 'Ingen så “det” på møtet… – nei', { '“': 0x93, '”': 0x94, '…': 0x85, '–': 0x96 }],
    ['windows-1252', 'Två män såg en björn', {}],
    ['windows-1252', 'Það er maður', {}],
  ] as [string, string, Record<string, number>][])(
    'little is enough to tell: %s, %s',
    async (as, text, places) => {
      const read = await readDocument(Uint8Array.from(text, sign => places[sign] ?? sign.charCodeAt(0)))
      expect(textIn(read)).toBe(text)
      expect(notesIn(read)).toEqual([{ kind: 'encoding', as }])
    },
  )

  test('any sentence with letters of the north in it is read in each of the ways', async () => {
    const word = fc.stringMatching(/^[a-z]{0,4}[æøå][a-z]{0,4}$/)
    const mac: Record<string, number> = { æ: 0xbe, ø: 0xbf, å: 0x8c }
    const dos: Record<string, number> = { æ: 0x91, ø: 0x9b, å: 0x86 }
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async words => {
        const text = words.join(' ')
        for (const places of [{}, mac, dos] as Record<string, number>[]) {
          const bytes = Uint8Array.from(text, sign => places[sign] ?? sign.charCodeAt(0))
          expect(textIn(await readDocument(bytes))).toBe(text)
        }
      }),
    )
  })

  test('the empty lines between paragraphs stay, however lines end', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(await readDocument(Buffer.from(`Første${end}linje.${end}${end} Andre. ${end}`))).toMatchObject({
        paragraphs: ['Første', 'linje.', '', 'Andre.'],
      })
  })

  test('what went wrong once before is put right', async () => {
    const wrong = new TextDecoder('windows-1252').decode(Buffer.from(sentence))
    const read = await readDocument(Buffer.from(wrong))
    expect(textIn(read)).toBe(sentence)
    expect(notesIn(read)).toEqual([{ kind: 'double_encoded' }])
  })

  test('any text in UTF-8 stays what it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[a-zæøåA-ZÆØÅ .,!?«»éü-]{1,80}$/), async text => {
        const lines = text.trim()
        fc.pre(lines !== '')
        expect(textIn(await readDocument(Buffer.from(text)))).toBe(lines)
      }),
    )
  })
})

test('a transcript with times is read with its voices, whichever of the two it is', async () => {
  const vtt = [
    'WEBVTT - torsdag',
    '',
    'NOTE skrevet av en maskin',
    '',
    '1',
    '00:04.000 --> 00:09.500 align:start',
    '<v Kari>Jeg kom for <i>maten</i> &amp; praten.</v>',
    '',
    '01:00:10.250 --> 01:00:12.000',
    'Nå er det <00:01.000>stille.',
  ]
  const read = await readDocument(Buffer.from(vtt.join('\r\n')))
  expect(read).toEqual({
    kind: 'timed',
    cues: [
      { start_ms: 4000, end_ms: 9500, speaker: 'Kari', text: 'Jeg kom for maten & praten.' },
      { start_ms: 3_610_250, end_ms: 3_612_000, speaker: null, text: 'Nå er det stille.' },
    ],
    notes: [],
  })
  const srt =
    '1\n00:00:04,000 --> 00:00:09,500\nINN 1: Hei.\nDet var det.\n\n2\n00:00:10,5 --> 00:00:11,0\nHa det.'
  const other = await readDocument(Buffer.from(srt))
  expect(other.kind === 'timed' && other.cues.map(cue => [cue.start_ms, cue.text])).toEqual([
    [4000, 'INN 1: Hei.\nDet var det.'],
    [10_500, 'Ha det.'],
  ])
})

test('a transcript with times has its several voices apart, and its signs as they were', async () => {
  const text =
    'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.høyt Åse Ek>Ja&#44; &apos;det&apos; &#x2013; 3 &lt; 4 &ukjent;</v>\n<v Ola>Nei</v>'
  expect(await readDocument(Buffer.from(text))).toMatchObject({
    cues: [
      { speaker: 'Åse Ek', text: "Ja, 'det' – 3 < 4 &ukjent;" },
      { speaker: 'Ola', text: 'Nei' },
    ],
  })
})

test('cues without an empty line between them are apart; times in the midst of a text are no transcript', async () => {
  const close = '1\n00:00:01,000 --> 00:00:02,000\nHei.\n2\n00:00:03,000 --> 00:00:04,000\nHa det.'
  expect(await readDocument(Buffer.from(close))).toMatchObject({
    cues: [
      { start_ms: 1000, text: 'Hei.' },
      { start_ms: 3000, text: 'Ha det.' },
    ],
  })
  const text = 'Vi begynte.\n\nSå gikk det.\nSlik ser det ut:\n00:01:00,000 --> 00:02:00,000\nSlutt.'
  expect(textIn(await readDocument(Buffer.from(text)))).toBe(text)
})

describe('a document of words', () => {
  const word = (body: string) =>
    wrap([
      {
        name: 'word/document.xml',
        body: Buffer.from(
          `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        ),
      },
    ])
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

  test('what we write is read back', async () => {
    const blocks = [
      { kind: 'heading', level: 1, text: 'Møteplassen' },
      { kind: 'paragraph', text: 'Første linje.\nAndre linje & <tegn>.' },
      { kind: 'quote', text: 'Jeg kom for maten.', signed: 'INN 1' },
      { kind: 'list', items: ['suppe', 'brød'] },
      { kind: 'table', caption: 'Hvor ofte', head: ['Kode', 'Ganger'], rows: [['Maten', '12']] },
      { kind: 'page_break' },
    ] as const
    const read = await readDocument(await docxOf({ title: 'Hva vi fant', language: 'nb', blocks }))
    expect(textIn(read).split('\n')).toEqual([
      ...[
        'Hva vi fant',
        'Møteplassen',
        'Første linje.',
        'Andre linje & <tegn>.',
        'Jeg kom for maten.',
        'INN 1',
      ],
      ...['suppe', 'brød', 'Hvor ofte', 'Kode', 'Ganger', 'Maten', '12'],
    ])
    expect(notesIn(read)).toEqual([])
  })

  test('tracked changes are read as accepted, and told', async () => {
    const read = await readDocument(
      word(
        `<w:p>${run('Jeg kom ')}<w:del><w:r><w:delText>for suppa</w:delText></w:r></w:del><w:ins>${run('for praten')}</w:ins>${run('.')}</w:p>`,
      ),
    )
    expect(textIn(read)).toBe('Jeg kom for praten.')
    expect(notesIn(read)).toEqual([{ kind: 'tracked_changes', put_in: 1, taken_out: 1 }])
  })

  test('a box of text is read once, codes of fields never, tables cell by cell', async () => {
    const box = `<mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent><w:p>${run('I boksen.')}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run('I boksen.')}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>`
    const read = await readDocument(
      word(
        `<w:p><w:r>${box}</w:r><w:r><w:instrText>PAGE</w:instrText></w:r>${run('Utenfor.')}</w:p><w:tbl><w:tr><w:tc><w:p>${run('celle')}</w:p></w:tc></w:tr></w:tbl>`,
      ),
    )
    expect(textIn(read).split('\n')).toEqual(['Utenfor.', 'I boksen.', 'celle'])
  })

  test('a paragraph whose end was taken out goes on in the next; what was moved is read once', async () => {
    const moved = `<w:p><w:moveFrom>${run('Flyttet.')}</w:moveFrom></w:p><w:p><w:moveTo>${run('Flyttet.')}</w:moveTo></w:p>`
    const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Jeg kom ')}</w:p><w:p>${run('for praten.')}</w:p>`
    const read = await readDocument(word(moved + joined))
    expect(read).toMatchObject({ paragraphs: ['Flyttet.', 'Jeg kom for praten.'] })
    expect(notesIn(read)).toEqual([{ kind: 'tracked_changes', put_in: 1, taken_out: 1 }])
  })

  test('comments and footnotes are left out, and told', async () => {
    const body = `<w:document xmlns:w="w"><w:body><w:p>${run('Hei.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:body></w:document>`
    const read = await readDocument(
      wrap([
        { name: 'word/document.xml', body: Buffer.from(body) },
        {
          name: 'word/comments.xml',
          body: Buffer.from('<w:comments><w:comment w:id="0"><w:p/></w:comment></w:comments>'),
        },
        { name: 'word/footnotes.xml', body: Buffer.from(`<w:footnotes>${run('Fot.')}</w:footnotes>`) },
      ]),
    )
    expect(textIn(read)).toBe('Hei.')
    expect(notesIn(read)).toEqual([{ kind: 'comments_left_out' }, { kind: 'footnotes_left_out' }])
  })

  test('the piece with the words is found where the file says it is', async () => {
    const relations =
      '<Relationships><Relationship Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const read = await readDocument(
      wrap([
        { name: '_rels/.rels', body: Buffer.from(relations) },
        {
          name: 'word/document2.xml',
          body: Buffer.from(
            `<w:document xmlns:w="w"><w:body><w:p>${run('Hei.')}</w:p></w:body></w:document>`,
          ),
        },
      ]),
    )
    expect(textIn(read)).toBe('Hei.')
  })

  test('any words and signs we write are read back', async () => {
    const said = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(said, said, async (text, cell) => {
        const blocks = [
          { kind: 'paragraph', text: `(${text})` },
          { kind: 'table', caption: 'Tabell', head: ['Kode'], rows: [[`(${cell})`]] },
        ] as const
        const read = await readDocument(await docxOf({ title: 'Tittel', language: 'nn', blocks }))
        const lines = (one: string) => asTyped(`(${one})`).replace(/\r\n?/g, '\n')
        expect(textIn(read)).toBe(`Tittel\n${lines(text)}\nTabell\nKode\n${lines(cell)}`)
      }),
      { numRuns: 20 },
    )
  })

  test('one that unfolds to more than any document holds is refused', async () => {
    const packed = deflateRawSync(Buffer.alloc(101 * 1024 * 1024))
    const file = wrap([{ name: 'word/document.xml', body: packed }])
    // Both lists of the pieces say that this one is packed.
    file.writeUInt16LE(8, 8)
    file.writeUInt16LE(8, file.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1')) + 10)
    expect(textIn(await readDocument(file))).toBe('broken')
  })

  test('a scan in a document, another kind of file in a zip, and one with a password are told apart', async () => {
    const scan = wrap([
      {
        name: 'word/document.xml',
        body: Buffer.from('<w:document xmlns:w="w"><w:body><w:p/></w:body></w:document>'),
      },
      { name: 'word/media/image1.png', body: Buffer.from('x') },
    ])
    expect(textIn(await readDocument(scan))).toBe('pictures_only')
    expect(textIn(await readDocument(wrap([{ name: 'content.xml', body: Buffer.from('<a/>') }])))).toBe(
      'unknown',
    )
    const office = Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1')
    expect(textIn(await readDocument(Buffer.concat([office, Buffer.alloc(600)])))).toBe('unknown')
    const locked = Buffer.concat([office, Buffer.from('EncryptedPackage', 'utf16le')])
    expect(textIn(await readDocument(locked))).toBe('locked')
  })

  test('one that is cut off, holds no words, or would define entities is refused', async () => {
    const whole = word(`<w:p>${run('Hei.')}</w:p>`)
    expect(textIn(await readDocument(whole.subarray(0, whole.length - 30)))).toBe('broken')
    expect(textIn(await readDocument(word('<w:p/>')))).toBe('empty')
    const hostile = wrap([
      { name: 'word/document.xml', body: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') },
    ])
    expect(textIn(await readDocument(hostile))).toBe('broken')
  })
})

describe('a PDF', () => {
  /** Pages with this drawn on each. */
  function pdf(contents: readonly string[], more = ''): Buffer {
    const kids = contents.map((_, at) => `${4 + 2 * at} 0 R`).join(' ')
    const objects = [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      ...contents.flatMap((content, at) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]),
    ]
    let file = '%PDF-1.4\n'
    const places = objects.map((object, at) => {
      const place = file.length
      file += `${at + 1} 0 obj\n${object}\nendobj\n`
      return place
    })
    const start = file.length
    file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
    file += places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
    file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${more}>>\nstartxref\n${start}\n%%EOF`
    return Buffer.from(file, 'latin1')
  }
  const lines = (...said: string[]) =>
    `BT /F1 12 Tf 14 TL 20 360 Td ${said.map(line => `(${line}) Tj T*`).join(' ')} ET`

  /** A picture of one dot, as wide as the page. */
  const picture = 'q 400 0 0 400 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q'

  test('its words are read, lines joined, and words put together again', async () => {
    const read = await readDocument(
      pdf([
        lines(
          'INN 1: Jeg kom for praten og satt ved det lange bor-',
          'det hele kvelden.',
          'OA 2: Vi s\xe5 det.',
        ),
      ]),
    )
    expect(textIn(read)).toBe(
      'INN 1: Jeg kom for praten og satt ved det lange bordet hele kvelden.\nOA 2: Vi så det.',
    )
  })

  test('a hyphen that belongs there stays, and a short line ends a paragraph', async () => {
    const read = await readDocument(
      pdf([
        lines(
          'M\xf8teplassen',
          'Det var b\xe5de voksne og sm\xe5-',
          'og store fra hele Nord-',
          'Norge der, og det sa INN-',
          '3 ogs\xe5',
          'N\xe6rmilj\xf8et',
        ),
      ]),
    )
    expect(textIn(read)).toBe(
      'Møteplassen\nDet var både voksne og små- og store fra hele Nord-Norge der, og det sa INN-3 også\nNærmiljøet',
    )
  })

  test('pages without words are told, and those of pictures only are refused', async () => {
    const read = await readDocument(pdf([lines('Hei.'), picture, picture]))
    expect(textIn(read)).toBe('Hei.')
    expect(notesIn(read)).toEqual([{ kind: 'pages_without_text', pages: 2 }])
    expect(textIn(await readDocument(pdf([picture])))).toBe('pictures_only')
    expect(textIn(await readDocument(pdf(['0 0 100 100 re f'])))).toBe('pictures_only')
    expect(textIn(await readDocument(pdf([''])))).toBe('empty')
  })

  test('one that is broken, locked, or has more pages than anybody reads is refused with the reason', async () => {
    expect(textIn(await readDocument(Buffer.from('%PDF-1.4\nnothing of it')))).toBe('broken')
    const locked = pdf(
      [lines('Hemmelig')],
      `/Encrypt << /Filter /Standard /V 1 /R 2 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4 >> /ID [(a) (a)] `,
    )
    expect(textIn(await readDocument(locked))).toBe('locked')
    expect(textIn(await readDocument(pdf(Array.from({ length: 1001 }, () => ''))))).toBe('too_large')
  })
})

test('what is no document is refused: a picture, a program, nothing, too much', async () => {
  expect(textIn(await readDocument(Buffer.from('\x89PNG\r\n\x1a\nxxxx', 'latin1')))).toBe('unknown')
  expect(textIn(await readDocument(Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32)))).toBe(
    'unknown',
  )
  expect(textIn(await readDocument(new Uint8Array()))).toBe('empty')
  expect(textIn(await readDocument(Buffer.alloc(most_document_bytes + 1, 'a')))).toBe('too_large')
  expect(textIn(await readDocument(Buffer.from('{\\rtf1 Hei}')))).toBe('unknown')
  expect(textIn(await readDocument(Buffer.from('ID3: Jeg kom.')))).toBe('ID3: Jeg kom.')
  expect(textIn(await readDocument(Buffer.from('\n\n  \n')))).toBe('empty')
})
