import { setImmediate } from 'node:timers/promises'
import type { Refused } from './document.ts'
import { textOf } from './encoding.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readOdt } from './odt.ts'
import type { Block } from './outline.ts'
import { outlineOfPages } from './pdf_outline.ts'
import { openPdf, type PdfLine } from './pdfium.ts'
import { readPlain } from './plain.ts'
import { readWordOutline } from './word_outline.ts'

/** A document with its headings. `unread` are the pages, of all there are, that are pictures or broken. */
export type Outline = { blocks: Block[]; pages: number | null; unread: { pictures: number; broken: number } }

/** As it comes, and in pages and signs, no plan is larger. */
export const most_outline_bytes = 200 * 1024 * 1024
const most_pages = 5000
const most_signs = 50_000_000

const old_office = '\xd0\xcf\x11\xe0'
const under_lock = Buffer.from('EncryptedPackage', 'utf16le')

/**
 * Reads a PDF, DOCX, ODT, page of HTML, Markdown or text with its headings: by what it is; the name helps to tell Markdown
 * and HTML from other text. Or why it cannot be read.
 */
export async function readOutline(bytes: Uint8Array, name: string): Promise<Outline | Refused> {
  if (bytes.length > most_outline_bytes) return 'too_large'
  if (bytes.every(byte => byte === 0)) return 'empty'
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return fromPdf(bytes)
  if (head.startsWith('PK\x03\x04')) return fromOffice(bytes)
  if (head.startsWith(old_office)) return Buffer.from(bytes).includes(under_lock) ? 'locked' : 'unknown'
  if (head.startsWith('{\\rtf')) return 'unknown'
  const text = textOf(bytes)?.text.replace(/^\ufeff/, '')
  if (text === undefined) return 'unknown'
  if (/\.(?:md|markdown)$/i.test(name)) return outlined(readMarkdown(text))
  if (/\.x?html?$/i.test(name) || isHtml(text)) return outlined(readHtml(text))
  return outlined(isMarkdown(text) ? readMarkdown(text) : readPlain(text))
}

/** A text in Markdown may be called a text: two headings of its kind are enough. */
const isMarkdown = (text: string): boolean => (text.match(/^#{1,6} +\S/gm)?.length ?? 0) >= 2

const isHtml = (text: string): boolean =>
  /^\s*(?:<\?xml\b[^<>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(text)

const outlined = (blocks: Block[]): Outline | Refused =>
  blocks.length > 0 ? { blocks, pages: null, unread: { pictures: 0, broken: 0 } } : 'empty'

function fromOffice(bytes: Uint8Array): Outline | Refused {
  const text = readWordOutline(bytes)
  const read = text === 'unknown' ? readOdt(bytes) : text
  if (typeof read === 'string') return read
  const pages = read.reduce((most, { page }) => Math.max(most, page ?? 0), 0)
  const whole = outlined(read)
  return typeof whole === 'string' ? whole : { ...whole, pages: pages || null }
}

async function fromPdf(bytes: Uint8Array): Promise<Outline | Refused> {
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return pdf
  if (pdf.count > most_pages) return 'too_large'
  const pages: PdfLine[][] = []
  const unread = { pictures: 0, broken: 0 }
  let signs = 0
  for (let at = 0; at < pdf.count && signs <= most_signs; at += 1) {
    const page = pdf.lines(at)
    // Others are let through between two pages.
    await setImmediate()
    const lines = page?.lines ?? []
    if (!page) unread.broken += 1
    else if (lines.length === 0 && page.drawn) unread.pictures += 1
    signs = lines.reduce((sum, { text }) => sum + text.length, signs)
    pages.push(lines)
  }
  pdf.close()
  if (signs > most_signs) return 'too_large'
  const blocks = outlineOfPages(pages)
  if (blocks.length > 0) return { blocks, pages: pages.length, unread }
  if (unread.pictures > 0) return 'pictures_only'
  return unread.broken > 0 ? 'broken' : 'empty'
}
