import { marked } from 'marked'
import { readHtml } from './html.ts'
import type { Block } from './outline.ts'
import { joinedLines } from './pdf.ts'

/** The outline of a text in Markdown. Words that a hyphen broke at the end of a line are put together first. */
export const readMarkdown = (text: string): Block[] =>
  readHtml(marked.parse(unbroken(text), { async: false, gfm: true }))

const broken = /\p{Ll}[-\u00ad]\n[^\S\n]*\p{Ll}/u

const unbroken = (text: string): string =>
  text
    .split(/\n[^\S\n]*\n/)
    .map(part => (broken.test(part) ? joinedLines(part.split('\n').map(line => line.trim())) : part))
    .join('\n\n')
