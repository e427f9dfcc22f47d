// The forms on a note, sent without leaving the page.

import { fetchAnew } from './anew.ts'
import { ask, lineOf } from './asking.ts'
import { showDots, showOwnMarks } from './marks.ts'
import { hear, noteOf, type Told } from './notes.ts'
import { root, say, showLine, tell } from './page.ts'
import { sayWhere } from './where.ts'

/** What the board answers to a change: the notes as they stand now, and one's own marks. */
type Changed = { notes?: Told[]; mine?: string; left?: number; errors?: Record<string, string> }

export async function pressed(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
  const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])
  if (button?.name) fields.push([button.name, button.value])
  const id = form.closest<HTMLElement>('[data-note]')!.dataset.note!
  // A second press counts once the first has been answered.
  if (form.dataset.sending !== undefined) return
  form.dataset.sending = ''
  const done = await change(form.action, new URLSearchParams(fields), id)
  delete form.dataset.sending
  const details = form.closest('details')
  if (!done || !details) return
  details.open = false
  tell(sayWhere(form.closest('[data-note]')!))
  details.querySelector('summary')?.focus()
}

/** Sends a change of a note and shows what became of it; false when it could not be made. */
export async function change(address: string, fields: URLSearchParams, id: string): Promise<boolean> {
  const answer = await ask(address, fields)
  showLine(lineOf(answer))
  if (!answer) {
    say('not_moved')
    return false
  }
  const { notes, mine, left, errors } = answer.said as Changed
  if (!notes) {
    if (errors) tell(Object.values(errors).join(' '))
    else if (answer.status !== 401) say('changed')
    void fetchAnew()
    return false
  }
  for (const told of notes) hear(told)
  const note = noteOf(id)
  if (note && mine !== undefined) showOwnMarks(note, mine)
  if (left !== undefined) root.dataset.left = String(left)
  showDots()
  return true
}
