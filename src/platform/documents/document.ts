import { type Cue, cuesOf, isTimed } from './cues.ts'
import { type Encoding, mendedText, textOf } from './encoding.ts'
import { paragraphsOf, readPdf } from './pdf.ts'
import { readWord } from './word.ts'

export type { Cue } from './cues.ts'

/** What whoever brought a document should know of how it was read. */
export type Note =
  | { kind: 'encoding'; as: Encoding }
  | { kind: 'double_encoded' }
  | { kind: 'tracked_changes'; put_in: number; taken_out: number }
  | { kind: 'comments_left_out' }
  | { kind: 'footnotes_left_out' }
  | { kind: 'pages_without_text'; pages: number }

export type Document =
  | { kind: 'text'; paragraphs: string[]; notes: Note[] }
  | { kind: 'timed'; cues: Cue[]; notes: Note[] }
  | { kind: 'refused'; why: Refused }

/** Why a document was not read: only pictures of words, a password, cut off or false, no kind we know, too much, nothing. */
export type Refused = 'pictures_only' | 'locked' | 'broken' | 'unknown' | 'too_large' | 'empty'

/** As it comes, no document of words is larger. */
export const most_document_bytes = 20 * 1024 * 1024

/** How files begin that hold words in a way we do not read: RTF, and old files of Office. */
const rich_text = '{\\rtf'
const old_office = '\xd0\xcf\x11\xe0'
/** A newer file of Office with a password lies within an old one, under this name. */
const under_lock = Buffer.from('EncryptedPackage', 'utf16le')

/** Reads a text, a DOCX, a PDF, or a transcript as VTT or SRT: by what it is, whatever it is called. */
export async function readDocument(bytes: Uint8Array): Promise<Document> {
  if (bytes.length > most_document_bytes) return refused('too_large')
  if (bytes.every(byte => byte === 0)) return refused('empty')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return fromPdf(bytes)
  if (head.startsWith('PK\x03\x04')) return fromWord(bytes)
  if (head.startsWith(old_office))
    return refused(Buffer.from(bytes).includes(under_lock) ? 'locked' : 'unknown')
  if (head.startsWith(rich_text)) return refused('unknown')
  return fromText(bytes)
}

const refused = (why: Refused): Document => ({ kind: 'refused', why })

const withWords = (paragraphs: string[], notes: Note[], why: Refused = 'empty'): Document =>
  paragraphs.some(Boolean) ? { kind: 'text', paragraphs, notes } : refused(why)

function fromText(bytes: Uint8Array): Document {
  const read = textOf(bytes)
  if (!read) return refused('unknown')
  const { text, mended } = mendedText(read.text.replace(/^\ufeff/, ''))
  const notes: Note[] = [
    ...(read.encoding ? [{ kind: 'encoding', as: read.encoding } as const] : []),
    ...(mended ? [{ kind: 'double_encoded' } as const] : []),
  ]
  if (isTimed(text)) {
    const cues = cuesOf(text)
    return cues.length > 0 ? { kind: 'timed', cues, notes } : refused('empty')
  }
  return withWords(linesOf(text), notes)
}

/** Each line of a text, the empty ones between them too: they tell paragraphs apart where lines are broken by hand. */
const linesOf = (text: string): string[] =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map(line => line.trim())

function fromWord(bytes: Uint8Array): Document {
  const read = readWord(bytes)
  if (typeof read === 'string') return refused(read)
  const { tracked } = read
  const notes: Note[] = [
    ...(tracked.put_in + tracked.taken_out > 0 ? [{ kind: 'tracked_changes', ...tracked } as const] : []),
    ...(read.comments ? [{ kind: 'comments_left_out' } as const] : []),
    ...(read.footnotes ? [{ kind: 'footnotes_left_out' } as const] : []),
  ]
  const paragraphs = read.paragraphs.map(one => one.trim()).filter(Boolean)
  return withWords(paragraphs, notes, read.pictures ? 'pictures_only' : 'empty')
}

async function fromPdf(bytes: Uint8Array): Promise<Document> {
  const read = await readPdf(bytes)
  if (typeof read === 'string') return refused(read)
  const pages = read.pages.filter(page => page.trim() === '').length
  const notes: Note[] = pages > 0 ? [{ kind: 'pages_without_text', pages }] : []
  return withWords(read.pages.flatMap(paragraphsOf), notes, read.drawn ? 'pictures_only' : 'empty')
}
