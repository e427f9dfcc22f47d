// Moving a note by finger or mouse, from its handle.

import { goOn } from './anew.ts'
import { hang, notesIn } from './notes.ts'
import { root } from './page.ts'
import { hold, letGo, putDown } from './placing.ts'

/** So far a finger may tremble, and so near the edge the page moves along, in pixels. */
const tremble = 6
const edge = 64
const step = 10

type Grip = {
  note: HTMLElement
  pointer: number
  /** Where it was gripped, and where the pointer is now. */
  from: { x: number; y: number }
  at: { x: number; y: number }
  /** Where the note hung on the screen, and the mark for where it would hang. */
  hung: { left: number; top: number }
  mark: HTMLElement | null
}

let grip: Grip | null = null

export function moveByHand(): void {
  root.addEventListener('pointerdown', event => {
    const handle = (event.target as HTMLElement).closest('[data-grab]')
    const note = handle?.closest<HTMLElement>('[data-note]')
    if (!note || grip || event.button !== 0 || root.querySelector('[data-held]')) return
    const from = { x: event.clientX, y: event.clientY }
    grip = { note, pointer: event.pointerId, from, at: from, hung: { left: 0, top: 0 }, mark: null }
  })
  document.addEventListener('pointermove', event => {
    if (grip?.pointer !== event.pointerId) return
    grip.at = { x: event.clientX, y: event.clientY }
    if (!grip.mark) {
      if (Math.hypot(grip.at.x - grip.from.x, grip.at.y - grip.from.y) < tremble) return
      lift(grip)
    }
    drag(grip)
  })
  const ending = (put: boolean) => (event: PointerEvent) => {
    if (grip?.pointer === event.pointerId) end(put)
  }
  document.addEventListener('pointerup', ending(true))
  document.addEventListener('pointercancel', ending(false))
  document.addEventListener('keydown', event => {
    if (grip && event.key === 'Escape') end(false)
  })
}

function lift(grip: Grip): void {
  const { note } = grip
  const { left, top, width, height } = note.getBoundingClientRect()
  grip.hung = { left, top }
  grip.mark = document.createElement('li')
  grip.mark.className = 'note-drop'
  grip.mark.setAttribute('aria-hidden', 'true')
  grip.mark.style.height = `${height}px`
  note.after(grip.mark)
  note.style.width = `${width}px`
  note.classList.add('lifted')
  hold(note)
  requestAnimationFrame(creep)
}

/** Near the edge the page moves along. */
function creep(): void {
  if (!grip?.mark) return
  const { y } = grip.at
  if (y < edge) scrollBy(0, -step)
  if (y > innerHeight - edge) scrollBy(0, step)
  if (y < edge || y > innerHeight - edge) drag(grip)
  requestAnimationFrame(creep)
}

function drag({ note, mark, hung, from, at }: Grip): void {
  note.style.left = `${hung.left + at.x - from.x}px`
  note.style.top = `${hung.top + at.y - from.y}px`
  // The note itself lets the finger through.
  const list = document
    .elementFromPoint(at.x, at.y)
    ?.closest('.board .theme, .board section[data-kind]')
    ?.querySelector('ol[data-theme]')
  if (!list) return
  const next = notesIn(list).find(other => {
    const { top, height } = other.getBoundingClientRect()
    return other !== note && at.y < top + height / 2
  })
  if (mark!.parentElement !== list || nextOf(mark!, note) !== (next ?? null))
    list.insertBefore(mark!, next ?? null)
}

function nextOf(mark: Element, note: Element): Element | null {
  const next = mark.nextElementSibling
  return next === note ? note.nextElementSibling : next
}

function end(put: boolean): void {
  const { note, mark } = grip!
  grip = null
  if (!mark) return
  note.classList.remove('lifted')
  for (const name of ['left', 'top', 'width']) note.style.removeProperty(name)
  const list = mark.closest<HTMLElement>('ol[data-theme]')
  const before = nextOf(mark, note) as HTMLElement | null
  mark.remove()
  if (put && list && note.isConnected) return void putDown(note, list, before)
  letGo(note)
  hang(note)
  goOn()
}
