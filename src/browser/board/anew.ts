// The page fetched anew, and put in place without taking from anybody what they write or where they stand.

import type { NoteTold } from '../../modules/ideas/board/rules.ts'
import { lineOf } from './asking.ts'
import { fieldsIn, fieldsOf, isBusy, part } from './fields.ts'
import { catchUp, heard, noteOf } from './notes.ts'
import { here, root, showLine } from './page.ts'

let fetching: Promise<void> | null = null
let again = false

/**
 * Fetches the page and puts it in place. Asked for meanwhile, or while somebody holds a note,
 * it is fetched once more afterwards.
 */
export function fetchAnew(): Promise<void> {
  if (fetching) again = true
  fetching ??= attempt().finally(() => {
    fetching = null
    if (!holding()) goOn()
  })
  return fetching
}

const holding = () => root.querySelector('[data-held]') !== null

/** A note was let go of. */
export function goOn(): void {
  if (!again) return
  again = false
  void fetchAnew()
}

async function attempt(): Promise<void> {
  const before = new Map(heard)
  try {
    const reply = await fetch(here(), { headers: { accept: 'text/html' } })
    showLine(lineOf(reply))
    const page = new DOMParser().parseFromString(await reply.text(), 'text/html')
    const fresh = page.querySelector<HTMLElement>(`[data-board="${root.dataset.board}"]`)
    if (!reply.ok || !fresh) return
    if (holding()) again = true
    else putInPlace(page, fresh, before)
  } catch {
    showLine('offline')
  }
}

function putInPlace(page: Document, fresh: HTMLElement, before: ReadonlyMap<string, NoteTold>): void {
  for (const name of root.getAttributeNames()) {
    if (!fresh.hasAttribute(name) && name !== 'data-scripted') root.removeAttribute(name)
  }
  for (const { name, value } of fresh.attributes) root.setAttribute(name, value)
  const [columns, theirs] = [root, fresh].map(one => one.querySelector('.columns'))
  if (columns && theirs) swapColumns(columns, theirs)
  swapForm(fresh)
  for (const piece of document.querySelectorAll<HTMLElement>('[data-piece], [data-hush]'))
    swapPiece(piece, page)
  for (const template of root.querySelectorAll('template')) {
    const theirs = fresh.querySelector(`template[${template.getAttributeNames()[0]}]`)
    if (theirs) template.replaceWith(theirs)
  }
  catchUp(before)
}

function swapPiece(piece: HTMLElement, page: Document): void {
  const { piece: name } = piece.dataset
  const theirs = page.querySelector<HTMLElement>(name ? `[data-piece="${name}"]` : '[data-hush]')
  if (!theirs || fieldsIn(piece).some(isBusy)) return
  piece.hidden = theirs.hidden
  piece.replaceChildren(...theirs.childNodes)
}

function swapColumns(mine: Element, theirs: Element): void {
  const focused = document.activeElement as HTMLElement | null
  const place = mine.contains(focused) ? placeOf(focused!) : null
  const open = [...mine.querySelectorAll<HTMLDetailsElement>('[data-note] details[open]')].map(placeOf)
  const busy = [...mine.querySelectorAll<HTMLElement>('[data-note]')].filter(note =>
    fieldsOf(note).some(isBusy),
  )
  mine.className = theirs.className
  mine.replaceChildren(...theirs.childNodes)
  for (const note of busy) {
    const fresh = noteOf(note.dataset.note!)
    if (!fresh || fresh.dataset.into !== note.dataset.into) continue
    // What somebody is busy with stays itself, and carries what is new.
    Object.assign(note.dataset, fresh.dataset)
    for (const selector of ['.note-body', '.note-by', '.note-marks', '.behind']) {
      const [old, now] = [part(note, selector), part(fresh, selector)]
      if (old && now) old.replaceWith(now)
    }
    fresh.replaceWith(note)
  }
  for (const one of open) one()?.setAttribute('open', '')
  if (focused && place) (mine.contains(focused) ? focused : place())?.focus({ preventScroll: true })
}

/** A way to find the same thing again in a page that has been drawn anew. */
function placeOf(element: HTMLElement): () => HTMLElement | null {
  const id = element.closest<HTMLElement>('[data-note]')?.dataset.note
  const within = (note: Element) => [
    ...note.querySelectorAll<HTMLElement>('a, button, input, select, details, summary'),
  ]
  const at = id ? within(noteOf(id)!).indexOf(element) : -1
  return () => {
    const note = id && noteOf(id)
    return note ? (within(note)[at] ?? note) : element.id ? document.getElementById(element.id) : null
  }
}

/** The form stays as long as somebody writes in it; themes that came or went are in it all the same. */
function swapForm(page: Element): void {
  const [mine, theirs] = [root, page].map(place => place.querySelector<HTMLElement>('.write-note'))
  const [form, fresh] = [mine, theirs].map(place => place?.querySelector('form') ?? null)
  const written = fieldOf(form, 'body')?.value || mine?.contains(document.activeElement)
  if (!mine) {
    if (theirs) root.querySelector('[data-unsent]')?.before(theirs)
  } else if (!theirs && !fieldOf(form, 'body')?.value) {
    mine.remove()
  } else if (theirs && !written) {
    const kind = fieldOf(form, 'kind')?.value
    mine.replaceWith(theirs)
    const same = fieldOf(fresh, 'kind')
    if (same && kind) same.value = kind
  } else {
    const [old, now] = [form, fresh].map(one => fieldOf(one, 'theme_id'))
    const { value = '' } = old ?? {}
    if (now) old?.replaceChildren(...now.childNodes)
    if (old && [...old.options].some(option => option.value === value)) old.value = value
  }
}

const fieldOf = (form: HTMLFormElement | null | undefined, name: string) =>
  (form?.elements.namedItem(name) ?? null) as (HTMLSelectElement & RadioNodeList) | null
