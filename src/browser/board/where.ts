// Where a note hangs, in words.

import { notesIn } from './notes.ts'
import { word } from './page.ts'

/** What a list is called: its column, and its theme. */
function placeIn(list: Element): { column: string; theme: string } {
  const column = list.closest('section')?.querySelector('h2')
  const name = column && [...column.childNodes].find(node => node.textContent?.trim())
  return {
    column: name?.textContent?.trim() ?? '',
    theme: list.parentElement?.querySelector('h3')?.textContent?.trim() ?? word('no_theme'),
  }
}

/** Where a note hangs, in words. */
export function sayWhere(note: HTMLElement): string {
  const list = note.parentElement!
  const all = notesIn(list)
  return word('moved', { ...placeIn(list), at: all.indexOf(note) + 1, of: all.length })
}
