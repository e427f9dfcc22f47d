// Coding a text: what is marked by mouse, finger or keyboard gets the code that is pressed, and one stays where one is.

import { fieldsOf, parsed } from './answering/asking.ts'

type Chosen = { body: HTMLElement; from: number; to: number }

const form = document.querySelector<HTMLFormElement>('[data-coding]')
const said = form?.querySelector<HTMLElement>('[data-said]')
const bodies = () => [...document.querySelectorAll<HTMLElement>('[data-body]')]
const buttons = form ? [...form.querySelectorAll<HTMLButtonElement>('[data-letters]')] : []
let chosen: Chosen[] = []

const tell = (words: string) => {
  if (said && said.textContent !== words) said.textContent = words
}

/** The texts of a passage, without the letters of its codes. */
function textsIn(body: HTMLElement): Text[] {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest('[data-sign]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  return texts
}

/** The id of the passage that a text stands in. */
const passageOf = (body: HTMLElement): string => body.closest('[data-passage]')?.id ?? ''

const textOf = (body: HTMLElement): string =>
  textsIn(body)
    .map(({ data }) => data)
    .join('')

/** Where in its passage a place of the page is, in signs. */
function signAt(body: HTMLElement, node: Node, at: number): number {
  const place = document.createRange()
  place.setStart(body, 0)
  place.setEnd(node, at)
  let signs = 0
  for (const text of textsIn(body)) {
    if (text === node) return signs + at
    if (place.comparePoint(text, 0) > 0) return signs
    signs += text.data.length
  }
  return signs
}

/** The place of the page where a sign of a passage stands. */
function placeOf(body: HTMLElement, sign: number): [Node, number] {
  let left = sign
  const texts = textsIn(body)
  for (const text of texts) {
    if (left <= text.data.length) return [text, left]
    left -= text.data.length
  }
  const last = texts[texts.length - 1]
  return last ? [last, last.data.length] : [body, 0]
}

/** What is marked, passage by passage. */
function marked(): Chosen[] {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return bodies().flatMap(body => {
    if (!range.intersectsNode(body)) return []
    const from = body.contains(range.startContainer)
      ? signAt(body, range.startContainer, range.startOffset)
      : 0
    const to = body.contains(range.endContainer)
      ? signAt(body, range.endContainer, range.endOffset)
      : textOf(body).length
    return textOf(body).slice(from, to).trim() ? [{ body, from, to }] : []
  })
}

function sayChosen(): void {
  const words = chosen.map(({ body, from, to }) => textOf(body).slice(from, to)).join(' … ')
  tell(words ? `${form?.dataset.chosen}: «${words.trim()}»` : '')
}

/** Going to the bar unmarks nothing: what was last marked in the text stays chosen. */
document.addEventListener('selectionchange', () => {
  if (form?.contains(document.activeElement)) return
  const selection = getSelection()
  const anchor = selection?.anchorNode ?? null
  if (!anchor || form?.contains(anchor)) return
  const before = chosen.length
  chosen = marked()
  // What was just said about a code that was put on stays until something else is marked.
  if (before + chosen.length > 0) sayChosen()
})
form?.addEventListener('mousedown', event => {
  if (!(event.target as HTMLElement).closest('input')) event.preventDefault()
})

const spanOf = ({ body, from, to }: Chosen): string =>
  `${body.closest<HTMLElement>('[data-passage]')?.dataset.passage}:${body.dataset.version}:${from}-${to}`

// One after the other: what is marked and pressed while the line is slow waits its turn, and is not lost.
let turn: Promise<void> = Promise.resolve()
let last_press: string | undefined
form?.addEventListener('submit', event => {
  const pressed = event.submitter as HTMLButtonElement | null
  event.preventDefault()
  if (!pressed?.name) return
  const fields = fieldsOf(form, pressed)
  for (const one of chosen) fields.append('spans', spanOf(one))
  if (!fields.has('spans')) return tell(form.dataset.nothing ?? '')
  const press = fields.toString()
  // Pressed twice in a hurry is pressed once.
  if (press === last_press) return
  last_press = press
  const sent = chosen
  turn = turn.then(async () => {
    await send(form, fields, sent)
    if (last_press === press) last_press = undefined
  })
})

async function send(to: HTMLFormElement, fields: URLSearchParams, sent: Chosen[]): Promise<void> {
  const said = await fetch(to.action, { method: 'POST', body: fields })
    .then(async response => ({ body: await response.text(), ok: response.ok }))
    .catch(() => null)
  if (!said) return tell(to.dataset.offline ?? '')
  const page = said.ok ? parsed(said.body) : null
  if (page?.querySelector('[data-passages]')) return take(page, sent)
  // What must be mended is shown by the server, as without a script.
  for (const one of [...fields]) add(to, one)
  to.submit()
}

function add(to: HTMLFormElement, [name, value]: [string, string]): void {
  if (name === 'page' || to.querySelector(`input[name="${name}"][value="${value}"]`)) return
  for (const tick of document.querySelectorAll<HTMLInputElement>(`input[form="${to.id}"]:checked`)) {
    if (tick.name === name && tick.value === value) return
  }
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name, value })
  to.append(field)
}

/** Puts what was changed in place, and keeps the place where one was. */
function take(page: Document, sent: Chosen[]): void {
  const at = cursor
  const later = chosen === sent ? [] : chosen.map(one => ({ ...one, passage: passageOf(one.body) }))
  const was_in = document.activeElement?.closest('[data-body]') ?? null
  for (const passage of page.querySelectorAll<HTMLElement>('[data-passage]')) {
    const here = document.getElementById(passage.id)
    if (here && here.innerHTML !== passage.innerHTML) here.innerHTML = passage.innerHTML
  }
  for (const tick of document.querySelectorAll<HTMLInputElement>('[data-passage] input')) tick.checked = false
  prepare()
  chosen = later.flatMap(({ passage, from, to }) => {
    const body = document.getElementById(passage)?.querySelector<HTMLElement>('[data-body]')
    return body ? [{ body, from, to }] : []
  })
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (first && last) {
    const [from, from_at] = placeOf(first.body, first.from)
    const [to, to_at] = placeOf(last.body, last.to)
    getSelection()?.setBaseAndExtent(from, from_at, to, to_at)
  } else if (at) {
    const body = document.getElementById(at.passage)?.querySelector<HTMLElement>('[data-body]')
    if (body && was_in) body.focus()
    if (body) getSelection()?.collapse(...placeOf(body, at.end))
    cursor = { ...at, start: at.end }
  }
  tell(form?.dataset.put ?? '')
}

// The keyboard: arrows go by words and sentences, shift marks, a letter puts its code on.

type Cursor = { passage: string; start: number; end: number }
let cursor: Cursor | null = null

function prepare(): void {
  for (const body of bodies()) {
    body.tabIndex = 0
    body.setAttribute('aria-describedby', 'coding-help')
  }
}

/** Where one may stop: the beginnings and ends of the words or sentences. */
function stops(body: HTMLElement, granularity: 'word' | 'sentence'): number[] {
  const text = textOf(body)
  const pieces = [...new Intl.Segmenter(body.lang, { granularity }).segment(text)]
  const said = pieces.filter(one => (granularity === 'word' ? one.isWordLike : one.segment.trim()))
  const ends = said.map(({ index, segment }) => index + segment.trimEnd().length)
  return [...new Set([0, ...said.map(({ index }) => index), ...ends, text.length])].sort((a, b) => a - b)
}

function move(body: HTMLElement, key: string, marking: boolean): void {
  const passage = passageOf(body)
  const was = cursor?.passage === passage ? cursor : { passage, start: 0, end: 0 }
  const places = stops(body, key === 'ArrowUp' || key === 'ArrowDown' ? 'sentence' : 'word')
  const onwards = key === 'ArrowDown' || key === 'ArrowRight'
  const end = onwards
    ? (places.find(place => place > was.end) ?? was.end)
    : ([...places].reverse().find(place => place < was.end) ?? 0)
  cursor = { passage, start: marking ? was.start : end, end }
  const [from, from_at] = placeOf(body, cursor.start)
  const [to, to_at] = placeOf(body, end)
  getSelection()?.setBaseAndExtent(from, from_at, to, to_at)
  if (marking) return
  // Where nothing is marked, what comes next is said.
  tell(textOf(body).slice(end, end + 40))
}

document.addEventListener('keydown', event => {
  const body = (event.target as HTMLElement).closest<HTMLElement>('[data-body]')
  if (!body || event.ctrlKey || event.metaKey || event.altKey) return
  if (/^Arrow/.test(event.key)) move(body, event.key, event.shiftKey)
  else if (event.key === 'Escape') getSelection()?.collapseToEnd()
  else if (/^[a-z]$/i.test(event.key) && chosen.length > 0) press(event.key.toUpperCase())
  else return
  event.preventDefault()
})

const press = (letters: string) => {
  const button = buttons.find(one => one.dataset.letters === letters)
  if (button) form?.requestSubmit(button)
}

// Where the mouse or the finger was last, the keyboard goes on.
document.addEventListener('mouseup', event => {
  const body = (event.target as HTMLElement).closest<HTMLElement>('[data-body]')
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = getSelection() ?? {}
  if (!body || !anchorNode || !focusNode || !body.contains(anchorNode) || !body.contains(focusNode)) return
  cursor = {
    passage: passageOf(body),
    start: signAt(body, anchorNode, anchorOffset),
    end: signAt(body, focusNode, focusOffset),
  }
})

// The field that searches the codes.
const filter = form?.querySelector<HTMLElement>('[data-filter]')
const wanted = filter?.querySelector('input')
if (filter) filter.hidden = buttons.length < 8
wanted?.addEventListener('input', () => {
  const words = wanted.value.trim().toLowerCase()
  for (const button of buttons) {
    const item = button.closest('li')
    if (item) item.hidden = !button.textContent?.toLowerCase().includes(words)
  }
})

// Enter there presses the one that is found, and nothing while there are several.
wanted?.addEventListener('keydown', event => {
  if (event.key !== 'Enter') return
  event.preventDefault()
  const found = buttons.filter(button => !button.closest('li')?.hidden)
  if (found.length === 1) form?.requestSubmit(found[0])
})

for (const words of document.querySelectorAll<HTMLElement>('[data-with-script]')) words.hidden = false
for (const words of document.querySelectorAll<HTMLElement>('[data-without-script]')) words.hidden = true
prepare()
