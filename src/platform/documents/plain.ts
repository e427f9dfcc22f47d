import { type Block, bullet } from './outline.ts'
import { joinedLines } from './pdf.ts'

const item = /^\s*(?:[•*▪·–—-]|\d{1,2}[.)]|[a-zæøå]\))\s+/u
const row = /\S\s*\|\s*\S|\S\t+\S/
const underline = /^(?:={3,}|-{3,})$/
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u
const letter_spaced = /^(?:\p{Lu} ){2,}\p{Lu}/u
const longest_heading = 100

/**
 * The outline of a plain text: paragraphs have empty lines between them; a heading is a short line by itself that ends
 * without a mark, or is underlined.
 */
export const readPlain = (text: string): Block[] =>
  text.split(/(?:\r\n?|\n)(?:[^\S\r\n]*(?:\r\n?|\n))+/).flatMap(part => blocksIn(part.split(/\r\n?|\n/)))

function blocksIn(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let paragraph: string[] = []
  let kind: 'paragraph' | 'item' = 'paragraph'
  const close = () => {
    const text = joinedLines(paragraph)
    if (text) blocks.push({ kind, level: 0, page: null, text: text.replace(bullet, '') })
    paragraph = []
    kind = 'paragraph'
  }
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1]?.trim() ?? ''
    if (underline.test(line.trim())) continue
    if (underline.test(next) && line.trim()) {
      close()
      blocks.push({ kind: 'heading', level: next.startsWith('=') ? 1 : 2, page: null, text: line.trim() })
    } else if (row.test(line)) {
      close()
      blocks.push({ kind: 'row', level: 0, page: null, text: cellsOf(line).join(' | ') })
    } else {
      if (item.test(line)) {
        close()
        kind = 'item'
      }
      paragraph.push(line.trim())
    }
  }
  const [only] = paragraph
  const level =
    blocks.length === 0 && paragraph.length === 1 && only && kind === 'paragraph' ? levelOf(only) : 0
  if (only && level > 0) return [{ kind: 'heading', level, page: null, text: only }]
  close()
  return blocks
}

const cellsOf = (line: string): string[] =>
  line
    .split(/\t+|\s*\|\s*/)
    .map(cell => cell.trim())
    .filter((cell, at, all) => cell || (at > 0 && at < all.length - 1))

function levelOf(line: string): number {
  if (line.length > longest_heading || /[.,;:!?…]["”»)]?$/.test(line)) return 0
  const number = numbered.exec(line)?.[1]
  if (number) return Math.min(6, number.split('.').length)
  if (letter_spaced.test(line) || (line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))) return 1
  return /^\p{Lu}/u.test(line) ? 2 : 0
}
