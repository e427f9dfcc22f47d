// Moving a note by keyboard: space on its handle takes hold of it, arrows move it, space puts it down, escape puts it back.

import { keepFocus, notesIn } from './notes.ts'
import { root, say, tell } from './page.ts'
import { hold, lists, putBack, putDown } from './placing.ts'
import { sayWhere } from './where.ts'

let held: HTMLElement | null = null
let moving = false

export function moveByKeys(): void {
  // A press of a key or by a screen reader; a pointer's has a detail.
  root.addEventListener('click', event => {
    const handle = handleOf(event)
    if (!handle || event.detail > 0) return
    const note = handle.closest<HTMLElement>('[data-note]')!
    if (held && !held.isConnected) held = null
    if (held === note) drop()
    else take(note)
  })
  root.addEventListener('keydown', event => {
    if (!held?.isConnected || !handleOf(event)) return
    if (event.key === 'Escape') giveUp()
    else if (/^Arrow/.test(event.key)) shift(event.key)
    else return
    event.preventDefault()
  })
  root.addEventListener('focusout', () => {
    if (held?.isConnected && !moving) giveUp()
  })
}

const handleOf = (event: Event) => (event.target as HTMLElement).closest<HTMLElement>('[data-grab]')

const press = (note: HTMLElement, is: boolean) =>
  note.querySelector('[data-grab]')?.setAttribute('aria-pressed', String(is))

function take(note: HTMLElement): void {
  held = note
  hold(note)
  press(note, true)
  say('grabbed', { note: note.querySelector('.note-body')!.textContent! })
}

function release(): HTMLElement {
  const note = held!
  held = null
  press(note, false)
  return note
}

function giveUp(): void {
  const note = release()
  within(() => putBack(note))
}

function drop(): void {
  const note = release()
  const list = note.parentElement!
  const all = notesIn(list)
  within(() => void putDown(note, list, all[all.indexOf(note) + 1] ?? null))
}

/** Up and down in the list and on into the next theme, and sideways into the same theme of the next column. */
function shift(key: string): void {
  const note = held!
  const list = note.parentElement!
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight'
  const onwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const by = key === 'ArrowDown' || key === onwards ? 1 : -1
  const all = notesIn(list)
  const at = all.indexOf(note)
  if (sideways) {
    const same = lists().filter(one => one.dataset.theme === list.dataset.theme)
    putInto(same[same.indexOf(list) + by], at)
  } else if (all[at + by]) {
    putInto(list, at + by)
  } else {
    const column = lists().filter(one => one.closest('section') === list.closest('section'))
    putInto(column[column.indexOf(list) + by], by > 0 ? 0 : Number.POSITIVE_INFINITY)
  }
}

function putInto(list: HTMLElement | undefined, at: number): void {
  const note = held!
  if (!list) return
  const next = notesIn(list).filter(other => other !== note)[at] ?? null
  within(() => keepFocus(note, () => list.insertBefore(note, next)))
  note.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  tell(sayWhere(note))
}

/** Moves the note without taking it for left. */
function within(move: () => void): void {
  moving = true
  move()
  moving = false
}
