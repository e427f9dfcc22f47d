import { attributeOf, childrenOf, localName, readXml, XmlElement } from '../xml.ts'
import { unpack } from '../zip.ts'
import { type Block, withDots } from './outline.ts'
import { most_bytes } from './word.ts'

const wanted = 'application/vnd.oasis.opendocument.text'

/** The outline of an OpenDocument text (ISO/IEC 26300); 'unknown' where it is a whole zip file of something else. */
export function readOdt(bytes: Uint8Array): Block[] | 'broken' | 'unknown' | 'locked' {
  const pieces = unpack(bytes, most_bytes)
  if (!pieces) return 'broken'
  const piece = (name: string) => pieces.find(one => one.name === name)?.body.toString('utf8') ?? ''
  if (!piece('mimetype').startsWith(wanted)) return 'unknown'
  if (piece('META-INF/manifest.xml').includes('encryption-data')) return 'locked'
  const root = readXml(piece('content.xml'))
  if (!root) return 'broken'
  const blocks: Block[] = []
  for (const body of childrenOf(root, 'body')) walk(body, blocks, 'paragraph')
  return blocks
}

/** What is no part of the text as it stands: what was taken out, remarks, what a note is called by. */
const left_out: ReadonlySet<string> = new Set([
  'tracked-changes',
  'annotation',
  'note-citation',
  'sequence-decls',
])

function walk(element: XmlElement, blocks: Block[], kind: 'paragraph' | 'item'): void {
  for (const child of childrenOf(element)) {
    const name = localName(child)
    if (name === 'h' || name === 'p') add(child, name === 'h' ? 'heading' : kind, blocks)
    else if (name === 'table-row') addRow(child, blocks)
    else if (name === 'table-of-content') addContents(child, blocks)
    else if (!left_out.has(name)) walk(child, blocks, name === 'list' ? 'item' : kind)
  }
}

function add(element: XmlElement, kind: Block['kind'], blocks: Block[]): void {
  const beside: XmlElement[] = []
  const text = wordsOf(element, beside).replace(/\s+/g, ' ').trim()
  const told = Number(attributeOf(element, 'outline-level') ?? 1)
  const level = kind === 'heading' ? Math.min(6, Math.max(1, told || 1)) : 0
  if (text) blocks.push({ kind, level, page: null, text })
  for (const one of beside) walk(one, blocks, 'paragraph')
}

function addContents(contents: XmlElement, blocks: Block[]): void {
  const lines: Block[] = []
  walk(contents, lines, 'paragraph')
  for (const line of lines) blocks.push({ ...line, text: withDots(line.text) })
}

function addRow(row: XmlElement, blocks: Block[]): void {
  const cells = childrenOf(row, 'table-cell').map(cell => {
    const inside: Block[] = []
    walk(cell, inside, 'paragraph')
    return inside.map(block => block.text).join(' ')
  })
  if (cells.some(Boolean)) blocks.push({ kind: 'row', level: 0, page: null, text: cells.join(' | ') })
}

/** What hangs on a paragraph with paragraphs of its own: notes, text boxes, drawings with words in them. */
const hanging: ReadonlySet<string> = new Set([
  ...['note', 'frame', 'g', 'custom-shape', 'caption', 'rect', 'ellipse', 'circle'],
  ...['polygon', 'regular-polygon', 'line', 'polyline', 'path', 'connector', 'measure'],
])

/** What hangs on it is kept for after it. */
function wordsOf(element: XmlElement, beside: XmlElement[]): string {
  return element.children
    .map(child => {
      if (!(child instanceof XmlElement)) return 'text' in child ? String(child.text) : ''
      const name = localName(child)
      if (['s', 'tab', 'line-break'].includes(name)) return ' '
      if (hanging.has(name)) beside.push(child)
      return hanging.has(name) || left_out.has(name) ? '' : wordsOf(child, beside)
    })
    .join('')
}
