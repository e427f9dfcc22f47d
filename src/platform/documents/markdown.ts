import { marked } from 'marked'
import { readHtml } from './html.ts'
import type { Block } from './outline.ts'
import { joinedLines } from './pdf.ts'
import { readPlain } from './plain.ts'

/** Quotes and lists within one another, deeper than anybody writes: each level is read anew. */
const too_deep = /^[^\S\n]*(?:>[^\S\n]*|[*+-][^\S\n]+|\d{1,9}[.)][^\S\n]+){100}/m

/** The outline of a text in Markdown. Words that a hyphen broke at the end of a line are put together. */
export function readMarkdown(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n')
  const page = too_deep.test(lines) ? null : asHtml(lines)
  return page === null ? readPlain(lines) : readHtml(page, joined)
}

/** Null where it is nested so deep that it exhausts the stack. */
function asHtml(text: string): string | null {
  try {
    return marked.parse(text, { async: false, gfm: true })
  } catch {
    return null
  }
}

const joined = (words: string): string =>
  joinedLines(
    words
      .split('\n')
      .map(line => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  )
