// Writing a note: it is kept on the device at once, and sent one after another as soon as there is a line. The key in it
// makes sure that it hangs once.

import type { NoteKind } from '../../modules/ideas/board/rules.ts'
import { fetchAnew } from './anew.ts'
import { ask, lineOf } from './asking.ts'
import { forget, type Kept, keep, kept, newKey, onlyInPage } from './keeping.ts'
import { hearOwn, listOf, notesIn } from './notes.ts'
import { here, root, say, showLine, word } from './page.ts'

const first_wait = 2_000
const longest_wait = 30_000

let sending = false
let wait = first_wait
let timer = 0
/** The note whose words stand in the field again, since the server did not take it. */
let given_back: string | null = null
/** What a note waits for when it is not the line. */
let stopped = ''

const theForm = () => root.querySelector<HTMLFormElement>('.write-note form')
const bodyOf = (form: HTMLFormElement | null) => form?.querySelector<HTMLTextAreaElement>('[name=body]')

export function write(form: HTMLFormElement): void {
  const fields = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))
  const body = bodyOf(form)!
  body.focus()
  if (!fields.body?.trim()) return
  if (leftIn(body) < 0) {
    showRefusal(word('too_long', { n: -leftIn(body) }))
    return
  }
  if (!fields.kind) {
    showRefusal(word('choose_kind'))
    form.querySelector<HTMLInputElement>('[name=kind]')?.focus()
    return
  }
  const given_key = newKey()
  keep({ given_key, at: Date.now(), fields: { ...fields, given_key } })
  if (given_back) forget(given_back)
  given_back = null
  body.value = ''
  showRefusal('')
  countLeft()
  showKept()
  void sendAll()
}

/** Sends what waits, one after another, until all is taken or the line is gone. */
export async function sendAll(): Promise<void> {
  if (sending) return
  sending = true
  clearTimeout(timer)
  for (let next = nextToSend(); next; next = nextToSend()) {
    const answer = await ask(`${here()}/notes`, new URLSearchParams(next.fields))
    showLine(lineOf(answer))
    if (!answer) {
      say('kept')
      timer = window.setTimeout(sendAll, wait)
      wait = Math.min(2 * wait, longest_wait)
      break
    }
    wait = first_wait
    stopped = answer.status === 401 ? 'signed_out' : ''
    if (stopped) break
    take(next, answer)
  }
  sending = false
  showKept()
}

const nextToSend = (): Kept | undefined => {
  showKept()
  return kept().find(note => note.refused === undefined)
}

function take(note: Kept, { status, said }: { status: number; said: Record<string, unknown> }): void {
  const { id, code, errors } = said as { id?: string; code?: string; errors?: Record<string, string> }
  if (id && code) {
    forget(note.given_key)
    say('sent')
    showOwn(id, note.fields)
    showCode(code, note.fields.body!)
    return
  }
  keep({ ...note, refused: errors ? Object.values(errors).join(' ') : word('not_taken') })
  if (status === 409) void fetchAnew()
}

/** One's own note at once, where it will hang as far as can be known here. What is told of it comes in its place. */
function showOwn(id: string, { kind = '', theme_id = '', body = '' }: Record<string, string>): void {
  const list = listOf(kind, theme_id)
  const nameless = root.hasAttribute('data-anonymous')
  // Whose note it is cannot be told by the page that comes next: in quiet it shows none without a name.
  if (!list || (nameless && root.hasAttribute('data-quiet'))) return
  const last = notesIn(list).at(-1)
  hearOwn({
    ...{ id, board: root.dataset.board!, kind: kind as NoteKind, theme: theme_id || null, into: null, body },
    position: 1 + Number(last?.dataset.position ?? 0),
    by: nameless ? '' : (root.dataset.me ?? ''),
    ...{ version: 0, dots: 0, can_live: 0, cannot: 0 },
  })
}

/** What waits, and how it stands with it. */
export function showKept(): void {
  giveBack()
  const place = root.querySelector<HTMLElement>('[data-unsent]')
  const list = place?.querySelector('ol')
  const template = root.querySelector<HTMLTemplateElement>('template[data-unsent-template]')
  if (!place || !list || !template) return
  const waiting = kept().filter(note => note.given_key !== given_back)
  place.hidden = waiting.length === 0
  list.replaceChildren(
    ...waiting.map(note => {
      const drawn = document.importNode(template.content, true)
      drawn.querySelector('.note-body')!.textContent = note.fields.body ?? ''
      drawn.querySelector('[data-standing]')!.textContent = note.refused ?? word(stopped || 'kept')
      return drawn
    }),
  )
}

/** Puts the words of a note that was not taken back into the field, if nothing else stands there. */
function giveBack(): void {
  const form = theForm()
  const body = bodyOf(form)
  const note = kept().find(one => one.refused !== undefined)
  if (!form || !body || !note || given_back || (body.value && body.value !== note.fields.body)) return
  given_back = note.given_key
  body.value = note.fields.body!
  const kind = form.elements.namedItem('kind') as RadioNodeList | null
  if (kind) kind.value = note.fields.kind!
  showRefusal(note.refused!)
  countLeft()
}

/** What the server said stands below the field, as it would on a page that came back. */
function showRefusal(words: string): void {
  const form = theForm()
  const body = bodyOf(form)
  if (!form || !body) return
  form.querySelector('[data-refused]')?.remove()
  body.removeAttribute('aria-invalid')
  if (!words) return
  const refusal = document.createElement('p')
  // It says more than the count of characters.
  form.querySelector('[data-counter]')?.replaceChildren()
  refusal.className = 'ds-validation-message'
  refusal.dataset.refused = ''
  refusal.dataset.field = 'validation'
  refusal.setAttribute('role', 'alert')
  refusal.textContent = words
  body.setAttribute('aria-invalid', 'true')
  body.after(refusal)
}

/** The code of a note: it stands here and nowhere else, for its giver to copy. */
function showCode(code: string, body: string): void {
  const place = root.querySelector<HTMLElement>('[data-codes]')
  if (!place) return
  const [item, words, shown, button] = ['li', 'p', 'code', 'button'].map(name => document.createElement(name))
  words!.className = 'note-body'
  words!.dir = 'auto'
  words!.textContent = body
  shown!.textContent = code
  button!.setAttribute('type', 'button')
  button!.className = 'link'
  button!.textContent = word('copy')
  button!.onclick = async () => {
    await navigator.clipboard.writeText(code)
    button!.textContent = word('copied')
  }
  item!.append(words!, shown!, ' ', button!)
  place.querySelector('ol')!.append(item!)
  place.hidden = false
}

/** How many characters are left, when they are few. */
function countLeft(): void {
  const form = theForm()
  const counter = form?.querySelector('[data-counter]')
  const body = bodyOf(form)
  if (!counter || !body) return
  const left = leftIn(body)
  if (left >= 0 && !given_back) showRefusal('')
  body.after(counter)
  counter.textContent =
    left > 100 ? '' : left < 0 ? word('too_long', { n: -left }) : word('characters_left', { n: left })
}

const leftIn = (body: HTMLTextAreaElement) => Number(root.dataset.most) - body.value.trim().length

document.addEventListener('input', event => {
  const form = theForm()
  if (!form || event.target !== bodyOf(form)) return
  countLeft()
  if (bodyOf(form)!.value) return
  // Whoever empties the field lets go of what stood there.
  if (given_back) forget(given_back)
  given_back = null
  showRefusal('')
  showKept()
})
addEventListener('online', sendAll)
addEventListener('storage', showKept)
addEventListener('beforeunload', event => {
  if (onlyInPage()) event.preventDefault()
})
