// Where a note is put down, by hand or by keys.

import { goOn } from './anew.ts'
import { change } from './forms.ts'
import { hang, heard, noteOf, notesIn, placeAmong, show } from './notes.ts'
import { here, root, say, tell, word } from './page.ts'
import { sayWhere } from './where.ts'

/** Takes hold of a note: it stays where it is held, whatever is told of it. */
export function hold(note: HTMLElement): void {
  note.dataset.held = ''
  root.dataset.placing = ''
}

export function letGo(note: HTMLElement): void {
  delete note.dataset.held
  delete root.dataset.placing
}

/** All lists on the board, in the order in which they stand. */
export const lists = () => [...root.querySelectorAll<HTMLElement>('ol[data-theme]')]

/**
 * Puts a note down before another of a list, or last in it. It hangs there at once; what the server says comes in its
 * place.
 */
export async function putDown(
  note: HTMLElement,
  list: HTMLElement,
  before: HTMLElement | null,
): Promise<void> {
  const { note: id = '', kind, theme } = note.dataset
  const to = { kind: list.closest('section')!.dataset.kind!, theme: list.dataset.theme! }
  const was = { ...note.dataset }
  const others = notesIn(list).filter(other => other !== note)
  const next = before ? others.indexOf(before) : others.length
  // Where it hung before.
  if (kind === to.kind && theme === to.theme && placeAmong(others, note) === (before ?? undefined)) {
    return putBack(note)
  }
  const at = (place: number) => Number(others[place]?.dataset.position)
  const [low, high] = [
    next > 0 ? at(next - 1) : at(next) - 2,
    next < others.length ? at(next) : at(next - 1) + 2,
  ]
  Object.assign(note.dataset, to, others.length ? { position: String((low + high) / 2) } : {})
  letGo(note)
  hang(note)
  const fields = { kind: to.kind, theme_id: to.theme, where: before?.dataset.note ?? 'last' }
  const done = await change(`${here()}/notes/${id}/place`, new URLSearchParams(fields), id)
  const now = noteOf(id)
  if (now && now.dataset.version === was.version) {
    Object.assign(now.dataset, { kind, theme, position: was.position })
    hang(now)
  }
  if (done && now) tell(`${word('dropped')} ${sayWhere(now)}`)
  goOn()
}

/** Puts it back as it stood, with what was told meanwhile. */
export function putBack(note: HTMLElement): void {
  letGo(note)
  const told = heard.get(note.dataset.note!)
  if (told) show(told)
  else hang(note)
  say('cancelled')
  goOn()
}
