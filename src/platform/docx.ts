import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { asTyped } from './fields.ts'
import type { Language } from './language.ts'

/** What such a file calls itself over the wire. */
export const docx_type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** One piece of a document, as it is read from top to bottom. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'quote'; text: string; signed: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'page_break' }

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const

const spoken: Readonly<Record<string, string>> = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' }

/** A document of words (DOCX) with these blocks under its title. The only place where such a file is made. */
export async function docxOf(given: {
  title: string
  language: Language
  blocks: readonly Block[]
}): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: asTyped(given.title),
    creator: 'Samskap',
    lastModifiedBy: 'Samskap',
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: spoken[given.language] ?? 'nb-NO' } },
          paragraph: { spacing: { after: 140, line: 276 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(given.title) }),
          ...given.blocks.flatMap(inWord),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

/** New lines stay new lines; signs that no form lets in are dropped. */
const runs = (text: string, style: { italics?: boolean; bold?: boolean } = {}): TextRun[] =>
  asTyped(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...style, ...(at > 0 && { break: 1 }) }))

const paragraph = (text: string, options: Omit<IParagraphOptions, 'children'> = {}) =>
  new Paragraph({ ...options, children: runs(text) })

const indent = { left: 567, right: 567 }

function inWord(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [paragraph(block.text, { heading: levels[block.level], keepNext: true })]
    case 'paragraph':
      return [paragraph(block.text)]
    case 'quote':
      return [
        new Paragraph({
          indent,
          keepNext: true,
          spacing: { after: 40 },
          children: runs(block.text, { italics: true }),
        }),
        paragraph(block.signed, { indent, alignment: AlignmentType.RIGHT }),
      ]
    case 'list':
      return block.items.map(item => paragraph(item, { bullet: { level: 0 } }))
    case 'table':
      return [
        new Paragraph({ keepNext: true, children: runs(block.caption, { bold: true }) }),
        tableOf(block),
      ]
    case 'page_break':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

const tableOf = ({ head, rows }: Block & { kind: 'table' }) =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map(text => cell(text, true)) }),
      ...rows.map(row => new TableRow({ children: row.map(text => cell(text, false)) })),
    ],
  })

const cell = (text: string, bold: boolean) =>
  new TableCell({ children: [new Paragraph({ spacing: { after: 0 }, children: runs(text, { bold }) })] })
