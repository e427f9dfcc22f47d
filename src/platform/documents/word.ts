import type { XmlElement } from '../xml.ts'
import { attributeOf, childOf, childrenOf, localName, readXml } from '../xml.ts'
import { type Piece, unpack } from '../zip.ts'

/** What the words of a document are, and what of it was not read as it stood. */
export type WordFile = {
  paragraphs: string[]
  /** Changes that were tracked: what was put in is read, what was taken out is not. */
  tracked: { put_in: number; taken_out: number }
  comments: boolean
  footnotes: boolean
  pictures: boolean
}

/** Unfolded, no document of words is larger. */
export const most_bytes = 100 * 1024 * 1024

/** Reads a DOCX (ISO/IEC 29500, WordprocessingML); 'unknown' where it is a whole zip file of something else. */
export function readWord(bytes: Uint8Array): WordFile | 'broken' | 'unknown' {
  const pieces = unpack(bytes, most_bytes)
  if (!pieces) return 'broken'
  const main = mainOf(pieces)
  if (!main) return 'unknown'
  const root = readXml(main.body.toString('utf8'))
  if (!root) return 'broken'
  const reading = { paragraphs: [] as string[], tracked: { put_in: 0, taken_out: 0 }, open: false }
  for (const child of childrenOf(root, 'body')) walk(child, reading)
  return {
    paragraphs: reading.paragraphs,
    tracked: reading.tracked,
    comments: pieces.some(({ name, body }) => name === 'word/comments.xml' && body.includes(':comment ')),
    // The parts of the notes themselves hold two lines that every document has.
    footnotes: main.body.includes('footnoteReference') || main.body.includes('endnoteReference'),
    pictures: pieces.some(({ name }) => name.startsWith('word/media/')),
  }
}

/** The piece with the words; some programs call it otherwise, and say so in the list of relations. */
export function mainOf(pieces: readonly Piece[]): Piece | undefined {
  const list = pieces.find(({ name }) => name === '_rels/.rels')
  const relations = list ? readXml(list.body.toString('utf8')) : null
  const relation =
    relations && childrenOf(relations).find(one => attributeOf(one, 'Type')?.endsWith('/officeDocument'))
  const told = relation && attributeOf(relation, 'Target')?.replace(/^\//, '')
  const wanted = told?.startsWith('word/') ? told : 'word/document.xml'
  return pieces.find(({ name }) => name === wanted)
}

/** `open`: the end of the last paragraph was taken out, so that the next goes on in it. */
type Reading = Pick<WordFile, 'paragraphs' | 'tracked'> & { open: boolean }

const taken_out: ReadonlySet<string> = new Set(['del', 'moveFrom'])
const put_in: ReadonlySet<string> = new Set(['ins', 'moveTo'])
/** What no reader sees as words, or sees twice; and how things look, where tracked changes are of the look only. */
const not_words: ReadonlySet<string> = new Set([
  ...['Fallback', 'instrText'],
  ...['pPr', 'rPr', 'tblPr', 'tblPrEx', 'trPr', 'tcPr', 'sdtPr', 'sectPr'],
])

function walk(element: XmlElement, reading: Reading): void {
  for (const child of childrenOf(element)) {
    const name = localName(child)
    if (name === 'p') addParagraph(child, reading)
    else if (!isLeftOut(name, reading.tracked)) walk(child, reading)
  }
}

/** Counts what was tracked, wherever it stands. */
export function isLeftOut(name: string, tracked: WordFile['tracked']): boolean {
  if (put_in.has(name)) tracked.put_in += 1
  if (!taken_out.has(name)) return not_words.has(name)
  tracked.taken_out += 1
  return true
}

/** The words of a paragraph, and after them those of the boxes that hang on it; notes stand in other pieces. */
function addParagraph(element: XmlElement, reading: Reading): void {
  const beside: XmlElement[] = []
  const words = wordsOf(element, reading.tracked, beside)
  const last = reading.paragraphs.length - 1
  if (reading.open) reading.paragraphs[last] += words
  else reading.paragraphs.push(words)
  reading.open = isJoined(element) && beside.length === 0
  for (const one of beside) walk(one, reading)
}

/** Whether its end was taken out. */
export function isJoined(paragraph: XmlElement): boolean {
  const look = childOf(paragraph, 'pPr')
  const mark = look && childOf(look, 'rPr')
  return mark !== undefined && childOf(mark, 'del') !== undefined
}

/** What hangs on a paragraph: boxes with words of their own, and calls for a note. */
export const hanging: ReadonlySet<string> = new Set(['txbxContent', 'footnoteReference', 'endnoteReference'])

/** Words that somebody has hidden: nobody who reads the document sees them. */
function isHidden(run: XmlElement): boolean {
  const look = localName(run) === 'r' ? childOf(run, 'rPr') : undefined
  const mark = look && childOf(look, 'vanish')
  return mark !== undefined && !/^(?:0|false|off)$/.test(attributeOf(mark, 'val') ?? '')
}

/** What hangs on it is kept `beside`, in its order. */
export function wordsOf(element: XmlElement, tracked: WordFile['tracked'], beside: XmlElement[]): string {
  return childrenOf(element)
    .map(child => {
      const name = localName(child)
      if (name === 't') return child.text
      if (name === 'tab') return '\t'
      if (name === 'br' || name === 'cr') return '\n'
      if (name === 'noBreakHyphen') return '-'
      if (hanging.has(name)) {
        beside.push(child)
        return ''
      }
      return isLeftOut(name, tracked) || isHidden(child) ? '' : wordsOf(child, tracked, beside)
    })
    .join('')
}
