// Notes as they hang on the page. Words are put in as text; everything else is drawn by the server.

import { inOrder, isNewer, type NoteTold, shortened } from '../../modules/ideas/board/rules.ts'
import { isBusy, part } from './fields.ts'
import { hasOwnMarks, showDots, showMarks } from './marks.ts'
import { root, say, word } from './page.ts'

export type Told = NoteTold | { id: string; gone: true }

/** The newest that was told of each note since the page was opened, the last one told last. */
export const heard = new Map<string, NoteTold>()
const gone = new Set<string>()
/** Notes that were given here, in this page. */
const own = new Set<string>()
/** Called when one's own marks may have wandered with a note. */
let wandered = () => {}
export const whenMarksWander = (then: () => void) => {
  wandered = then
}

export const noteOf = (id: string) => root.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)

/** What is told of a note: the newest counts, in whatever order it comes. */
export function hear(told: Told): void {
  if ('gone' in told) {
    gone.add(told.id)
    heard.delete(told.id)
    takeDown(told.id)
    return
  }
  const { id, board } = told
  if (board !== root.dataset.board || gone.has(id) || !isNewer(told, standing(id))) return
  heard.delete(id)
  heard.set(id, told)
  show(told)
}

/** A note that the server has just taken in from here; what is told of it may have come before. */
export function hearOwn(told: NoteTold): void {
  own.add(told.id)
  noteOf(told.id)?.setAttribute('data-own', '')
  if (!noteOf(told.id)) hear(told)
}

function standing(id: string): { version: number } | undefined {
  const note = noteOf(id)
  return note ? { version: Number(note.dataset.version) } : heard.get(id)
}

/** Hangs what was told while another page was on its way, and takes down what is gone. */
export function catchUp(told_before: ReadonlyMap<string, NoteTold>): void {
  for (const id of gone) takeDown(id)
  for (const [id, told] of heard) {
    const fresh = noteOf(id)
    const since = told_before.get(id) !== told
    if (fresh ? isNewer(told, { version: Number(fresh.dataset.version) }) : since) show(told)
  }
}

/** Draws a note as it was told, and hangs it where it belongs. */
export function show(told: NoteTold): void {
  const note = drawn(told)
  const { dataset } = note
  dataset.version = String(told.version)
  dataset.position = String(told.position)
  dataset.kind = told.kind
  dataset.theme = told.theme ?? ''
  dataset.into = told.into ?? ''
  part(note, '.note-body')!.textContent = told.body
  part(note, '.note-by')!.textContent = told.by
  for (const about of note.querySelectorAll('[data-about]')) {
    if (about.closest('[data-note]') === note) about.textContent = word('on', { note: shortened(told.body) })
  }
  showMarks(note, told)
  choose(note, 'kind', told.kind)
  choose(note, 'theme_id', told.theme ?? '')
  hang(note)
  for (const behind of root.querySelectorAll<HTMLElement>(`[data-into="${CSS.escape(told.id)}"]`))
    hang(behind)
  count()
}

/** The element of a note; anew when it went behind another or came out, since less stands on it there. */
function drawn(told: NoteTold): HTMLElement {
  const old = noteOf(told.id)
  const behind = told.into !== null
  if (old && (old.dataset.into !== '') === behind) return old
  if (old) {
    if (hasOwnMarks(old) || hasOwnMarks(noteOf(told.into ?? old.dataset.into!))) wandered()
    replaced(old)
  }
  const template = root.querySelector<HTMLTemplateElement>('template[data-note-template]')!
  const note = document.importNode(template.content, true).querySelector<HTMLElement>('li')!
  for (const element of [note, ...note.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (value.includes('NOTE-ID')) element.setAttribute(name, value.replaceAll('NOTE-ID', told.id))
    }
  }
  note.dataset.note = told.id
  if (own.has(told.id) || old?.hasAttribute('data-own')) note.dataset.own = ''
  if (behind) {
    for (const more of note.querySelectorAll('.note-mark, .note-more, .behind, [data-grab]')) more.remove()
  }
  old?.replaceWith(note)
  return note
}

function choose(note: HTMLElement, name: string, value: string): void {
  const field = part(note, `select[name=${name}]`) as HTMLSelectElement | undefined
  if (!field || isBusy(field)) return
  for (const option of field.options) option.defaultSelected = option.value === value
  field.value = value
}

/** The list in which a note belongs, and its place there. */
export function hang(note: HTMLElement): void {
  const { into, kind, theme } = note.dataset
  const front = into ? noteOf(into) : null
  const list = (front && part(front, '[data-behind]')) ?? listOf(kind!, theme!)
  if (!list || note.dataset.held !== undefined) return
  const next = placeAmong(notesIn(list), note)
  if (note.parentElement === list && (nextNote(note) ?? undefined) === next) return
  keepFocus(note, () => list.insertBefore(note, next ?? null))
}

export const listOf = (kind: string, theme: string): HTMLElement | null => {
  const column = root.querySelector(`section[data-kind="${CSS.escape(kind)}"]`)
  return (
    column?.querySelector(`ol[data-theme="${CSS.escape(theme)}"]`) ??
    column?.querySelector('ol[data-theme=""]') ??
    null
  )
}

export const notesIn = (list: Element) =>
  [...list.children].filter((one): one is HTMLElement => one.matches('[data-note]'))

/** The note before which this one hangs, by the order of both. */
export const placeAmong = (notes: readonly HTMLElement[], note: HTMLElement) =>
  notes.find(other => other !== note && inOrder(orderOf(other), orderOf(note)) > 0)

function nextNote(note: HTMLElement): Element | null {
  const next = note.nextElementSibling
  return next?.matches('[data-note]') === false ? next.nextElementSibling : next
}

const orderOf = (note: HTMLElement) => ({ position: Number(note.dataset.position), id: note.dataset.note! })

/** Moves something without taking the focus from who stands in it. */
export function keepFocus(element: Element, move: () => void): void {
  const focused = element.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null
  move()
  focused?.focus({ preventScroll: true })
}

function takeDown(id: string): void {
  const note = noteOf(id)
  if (!note) return
  replaced(note)
  note.remove()
  count()
}

/** Whoever held a note that is taken down holds nothing; what stood behind it stays until more is told of it. */
function replaced(note: HTMLElement): void {
  if (note.dataset.held !== undefined) {
    delete root.dataset.placing
    say('changed')
  }
  const list = part(note, '[data-behind]')
  for (const behind of list ? notesIn(list) : []) {
    const { kind, theme } = behind.dataset
    listOf(kind!, theme!)?.append(behind)
  }
}

let counting = false

/** How many hang in each column, and how many stand behind each note: once, however many came. */
function count(): void {
  if (counting) return
  counting = true
  requestAnimationFrame(() => {
    counting = false
    countNow()
  })
}

function countNow(): void {
  for (const column of root.querySelectorAll('section[data-kind]')) {
    const number = column.querySelector('[data-count]')
    if (number) number.textContent = String(column.querySelectorAll('ol[data-theme] > [data-note]').length)
  }
  for (const behind of root.querySelectorAll<HTMLElement>('.behind')) {
    const n = behind.querySelectorAll('[data-note]').length
    behind.hidden = n === 0
    const words = behind.querySelector('[data-behind-count]')
    if (words) words.textContent = n === 1 ? word('behind_one') : word('behind_many', { n })
  }
  showDots()
}
