import { attributeOf, childOf, childrenOf, localName, readXml, type XmlElement } from '../xml.ts'
import { unpack } from '../zip.ts'
import { type Block, withDots } from './outline.ts'
import { hanging, isJoined, isLeftOut, mainOf, most_bytes, wordsOf } from './word.ts'

type Styles = ReadonlyMap<string, Style>
type Style = { level: number | null; is_contents: boolean; based_on: string | null }

/** The notes of the document that were not called for yet, by what they are called by. */
type Notes = Map<string, XmlElement>

type Reading = {
  blocks: Block[]
  page: number
  endsPage: (piece: XmlElement) => boolean
  styles: Styles
  notes: Notes
  /** The words of the last block where the end of its paragraph was taken out: the next goes on in it. */
  open: string
}

/** The outline of a DOCX; 'unknown' where it is a whole zip file of something else. Pages are those of the last print. */
export function readWordOutline(bytes: Uint8Array): Block[] | 'broken' | 'unknown' {
  const pieces = unpack(bytes, most_bytes)
  if (!pieces) return 'broken'
  const main = mainOf(pieces)
  if (!main) return 'unknown'
  const root = readXml(main.body.toString('utf8'))
  if (!root) return 'broken'
  const piece = (name: string) => {
    const found = pieces.find(one => one.name === name)
    return found ? readXml(found.body.toString('utf8')) : null
  }
  const notes = new Map(
    kinds_of_note.flatMap(kind => {
      const all = piece(`word/${kind}s.xml`)
      return all
        ? childrenOf(all, kind).map(note => [`${kind} ${attributeOf(note, 'id')}`, note] as const)
        : []
    }),
  )
  const reading: Reading = {
    ...{ blocks: [], page: 1, notes, open: '' },
    endsPage: main.body.includes('lastRenderedPageBreak') ? isPrintedBreak : isBreakByHand,
    styles: stylesOf(piece('word/styles.xml')),
  }
  for (const child of childrenOf(root, 'body')) walk(child, reading)
  const paged = reading.page > 1
  return reading.blocks.map(block => ({ ...block, page: paged ? block.page : null }))
}

/** Where the page ended when it was last printed; breaks by hand are among these, and count where there are none. */
const isPrintedBreak = (piece: XmlElement): boolean => localName(piece) === 'lastRenderedPageBreak'
const isBreakByHand = (piece: XmlElement): boolean =>
  localName(piece) === 'br' && attributeOf(piece, 'type') === 'page'

const kinds_of_note = ['footnote', 'endnote'] as const

const called_heading = /^(?:heading|overskrift|rubrik)\s*([1-6])$/i

function stylesOf(root: XmlElement | null): Styles {
  const styles = new Map<string, Style>()
  for (const style of root ? childrenOf(root, 'style') : []) {
    const name = valOf(style, 'name') ?? ''
    const called = called_heading.exec(name)?.[1]
    const look = childOf(style, 'pPr')
    const told = look ? levelTold(look) : null
    const level = told ?? (called ? Number(called) : /^(?:title|tittel|titel)$/i.test(name) ? 1 : null)
    const is_contents = /^toc \d$/i.test(name)
    styles.set(attributeOf(style, 'styleId') ?? '', { level, is_contents, based_on: valOf(style, 'basedOn') })
  }
  return styles
}

const valOf = (element: XmlElement, name: string): string | null => {
  const child = childOf(element, name)
  return (child && attributeOf(child, 'val')) ?? null
}

/** Levels are told from 0; 9 is the body of the text. */
function levelTold(look: XmlElement): number | null {
  const told = valOf(look, 'outlineLvl')
  return told !== null && Number(told) < 9 ? Math.min(6, Number(told) + 1) : null
}

function levelOf(look: XmlElement | undefined, styles: Styles): number {
  if (!look) return 0
  const told = levelTold(look)
  if (told) return told
  let id = valOf(look, 'pStyle')
  for (let steps = 0; id !== null && steps < 10; steps += 1) {
    const style = styles.get(id)
    if (style?.level) return style.level
    id = style?.based_on ?? null
  }
  return 0
}

const nothing_tracked = () => ({ put_in: 0, taken_out: 0 })

function walk(element: XmlElement, reading: Reading): void {
  for (const child of childrenOf(element)) {
    const name = localName(child)
    if (name === 'p') addParagraph(child, reading)
    else if (name === 'tr') addRow(child, reading)
    else if (!isLeftOut(name, nothing_tracked())) walk(child, reading)
  }
}

function addParagraph(element: XmlElement, reading: Reading): void {
  const beside: XmlElement[] = []
  const words = reading.open + wordsOf(element, nothing_tracked(), beside)
  const look = childOf(element, 'pPr')
  const line = oneLine(words)
  const text = isOfContents(look, reading.styles) ? withDots(line) : line
  const level = levelOf(look, reading.styles)
  const listed = look !== undefined && childOf(look, 'numPr') !== undefined
  const kind = level > 0 ? 'heading' : listed ? 'item' : 'paragraph'
  const page = pageOf(element, reading)
  if (reading.open) reading.blocks.pop()
  if (text) reading.blocks.push({ kind, level, page, text })
  reading.open = text && beside.length === 0 && isJoined(element) ? words : ''
  for (const one of beside) walk(noteOf(one, reading.notes) ?? one, reading)
}

const isOfContents = (look: XmlElement | undefined, styles: Styles): boolean =>
  (look && styles.get(valOf(look, 'pStyle') ?? '')?.is_contents) ?? false

/** The page on which the words of a paragraph begin; the reading goes on where it ends. */
function pageOf(paragraph: XmlElement, reading: Reading): number {
  const pieces = piecesOf(paragraph)
  const begun = pieces.findIndex(one => localName(one) === 't')
  const ends = pieces.flatMap((one, at) => (reading.endsPage(one) ? [at] : []))
  const page = reading.page + ends.filter(at => at < begun).length
  reading.page += ends.length
  return page
}

const piecesOf = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap(child => {
    const name = localName(child)
    return hanging.has(name) || isLeftOut(name, nothing_tracked()) ? [] : [child, ...piecesOf(child)]
  })

/** Each is read once, where it is first called for: a note may call for itself. */
function noteOf(call: XmlElement, notes: Notes): XmlElement | undefined {
  const name = `${localName(call).replace('Reference', '')} ${attributeOf(call, 'id')}`
  const note = notes.get(name)
  notes.delete(name)
  return note
}

function addRow(row: XmlElement, reading: Reading): void {
  const cells = cellsOf(row).map(cell => {
    const inside: Reading = { ...reading, blocks: [], open: '' }
    walk(cell, inside)
    return inside
  })
  const text = cells.map(({ blocks }) => blocks.map(block => block.text).join(' ')).join(' | ')
  const [first] = cells.flatMap(({ blocks }) => blocks)
  if (first) reading.blocks.push({ kind: 'row', level: 0, page: first.page, text })
  reading.page = cells.reduce((last, { page }) => Math.max(last, page), reading.page)
  reading.open = ''
}

/** A cell may stand in a form field, as a whole or in a row of such. */
const cellsOf = (element: XmlElement): XmlElement[] =>
  childrenOf(element).flatMap(child => {
    const name = localName(child)
    if (name === 'tc') return child
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(name) ? cellsOf(child) : []
  })

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
