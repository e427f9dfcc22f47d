import { type Block, bullet } from './outline.ts'
import { joinedLines } from './pdf.ts'

const line_end = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const item = /^\s*(?:[•▪■◦‣·●*–—-]|\d{1,2}[.)]|[a-zæøå]\))\s+/u
/** A number in a text that a line broke before it, such as a date, and no item. */
const within_text = /^\s*\d{1,2}\.\s+\p{Ll}/u
const ended = /[.,;:!?…]["”»)]?$/
const underline = /^(?:={3,}|-{3,})$/
const ruled = /^[-=_*+|: ]{3,}$/
const numbered = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u
const chapter = /^\s*\d{1,2}\.\s+\p{Lu}/u
const number = /^\s*\d{1,2}(?:\.\d{1,2}){0,4}[.)]?\s+/
const letter_spaced = /^(?:\p{Lu} ){2,}\p{Lu}/u
const longest_heading = 100

/**
 * The outline of a plain text: paragraphs have empty lines between them; a heading is a short line by itself that ends
 * without a mark, or is underlined.
 */
export function readPlain(text: string): Block[] {
  const parts: string[][] = [[]]
  for (const line of text.split(line_end)) {
    const part = parts.at(-1)
    if (line.trim()) part?.push(line)
    else if (part?.length) parts.push([])
  }
  return parts.flatMap((part, at) => blocksIn(part, isChapter(parts[at - 1]) || isChapter(parts[at + 1])))
}

/** "1. Mål" by itself; beside another such it is an item of a list. */
const isChapter = (part: readonly string[] = []): boolean => part.length === 1 && chapter.test(part[0] ?? '')

function blocksIn(lines: readonly string[], listed: boolean): Block[] {
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
    const words = onOneLine(line)
    if (ruled.test(words)) continue
    const next = lines[at + 1]?.trim() ?? ''
    const cells = cellsOf(line, lines.length === 1)
    if (cells.length > 1) {
      close()
      blocks.push({ kind: 'row', level: 0, page: null, text: cells.join(' | ') })
    } else if (underline.test(next) && words.length <= longest_heading) {
      close()
      blocks.push({ kind: 'heading', level: next.startsWith('=') ? 1 : 2, page: null, text: words })
    } else {
      const before = kind === 'paragraph' ? paragraph.at(-1) : undefined
      const goes_on = before !== undefined && !ended.test(before) && within_text.test(line)
      if (item.test(line) && !goes_on) {
        close()
        kind = 'item'
      }
      paragraph.push(words)
    }
  }
  const [only] = paragraph
  const alone = blocks.length === 0 && paragraph.length === 1
  const level = only && alone && (kind === 'paragraph' || (isChapter([only]) && !listed)) ? levelOf(only) : 0
  if (only && level > 0) return [{ kind: 'heading', level, page: null, text: only }]
  close()
  return blocks
}

/** Two spaces stand between letter-spaced words, and stay. */
const onOneLine = (line: string): string => line.replace(/[^\S ]+/g, ' ').trim()

/** The cells of a line; what an item, or a line by itself, begins with is no cell. */
function cellsOf(line: string, alone: boolean): string[] {
  const rest = line.replace(item, '')
  if (!/[\t|]/.test((alone ? rest.replace(number, '') : rest).trim())) return []
  return line
    .split(/\t+|\|/)
    .map(onOneLine)
    .filter((cell, at, all) => cell || (at > 0 && at < all.length - 1))
}

function levelOf(line: string): number {
  if (line.length > longest_heading || ended.test(line)) return 0
  const parts = numbered.exec(line)?.[1]
  if (parts) return Math.min(6, parts.split('.').length)
  if (letter_spaced.test(line) || (line === line.toUpperCase() && /\p{Lu}{2}/u.test(line))) return 1
  return /^\p{Lu}/u.test(line) ? 2 : 0
}
