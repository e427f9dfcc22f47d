// Helps on answering pages: a draft on one's own device, reading aloud, number keys. Nothing needs it.
// What goes on without a line comes later, when the page stands still: stepping.ts.

import { readAloud } from './aloud.ts'
import { carriedOf, forget, isOwn, keep, readDraft, saveDraft, storage } from './answering/draft.ts'
import { carried, carry } from './answering/form.ts'

const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)
const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)]

/** Whether the last answer came from a key, on this page or the one before. */
let last_by_key = byKeyboard('no')

addEventListener('load', () => {
  const fetchRest = () => {
    const script = document.createElement('script')
    script.src = document.body.dataset.later ?? ''
    document.head.append(script)
  }
  if ('requestIdleCallback' in window) requestIdleCallback(fetchRest, { timeout: 2000 })
  else setTimeout(fetchRest, 300)
})

shown()
document.addEventListener('shown', () => {
  shown()
  const answers = one('fieldset.five')
  const heading = one('h1')
  if (heading) heading.tabIndex = -1
  if (!answers || last_by_key === 'no') heading?.focus({ preventScroll: true })
})

/** A page or a part of it has come into sight. */
function shown() {
  const { state } = document.body.dataset
  if (state === 'start' || state === 'answered') start(state)
  else if (state === 'step') saveDraft()
  else if (state === 'sent' && isOwn()) keep({ key: carried('key') })
  else forget()
  readAloud()
  for (const hint of all('[data-keys]')) {
    hint.hidden = !matchMedia('(hover: hover) and (pointer: fine)').matches
  }
  // Who answers by keyboard finds the focus there again.
  if (last_by_key === 'yes') one('fieldset.five')?.focus()
}

function start(state: string) {
  const draft = readDraft()
  if (storage) for (const own of all('[data-own]')) own.hidden = false
  for (const follow of all('[data-follow]')) follow.hidden = !('EventSource' in window)
  if (!draft) return
  for (const [name, value] of carriedOf(draft)) carry(name, value)
  const own = one<HTMLInputElement>('[name=own_device][value=yes]')
  if (own) own.checked = true
  const again = one('[data-again]')
  if (state === 'answered' && again) again.hidden = false
  const resume = one('[data-resume]')
  if (draft.answers && resume) {
    resume.querySelector('button')!.value = draft.at ?? '0'
    resume.hidden = false
    one('[data-start]')!.dataset.variant = 'secondary'
  }
}

for (const kind of ['change', 'input']) {
  document.addEventListener(kind, event => {
    const field = event.target as HTMLInputElement
    if (field.name === 'own_device' && field.value === 'no') forget()
    else if (document.body.dataset.state === 'step') saveDraft()
  })
}
document.addEventListener('submit', event => {
  if (document.body.dataset.state === 'step') saveDraft(event.submitter as HTMLButtonElement | null)
})

// Number keys answer only while the answers have the focus, so that they never surprise anybody who types elsewhere.
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey) return
  const answers = (event.target as HTMLElement).closest('fieldset.five')
  answers?.querySelectorAll<HTMLButtonElement>('button.ans')[Number(event.key) - 1]?.click()
})

document.addEventListener('click', event => {
  const pressed = event.target as HTMLElement
  const quick = pressed.closest<HTMLAnchorElement>('.quick')
  if (quick) {
    // Leaves without a way back to this page.
    event.preventDefault()
    location.replace(quick.href)
  } else if (pressed.closest('button[type=submit]')) {
    // A click without a pointer has no detail: it came from a key.
    last_by_key = pressed.closest('[name=answer]') && event.detail === 0 ? 'yes' : 'no'
    byKeyboard(last_by_key)
  }
})

/** What this tab remembers of it; sets it for the next page. */
function byKeyboard(next: 'yes' | 'no'): 'yes' | 'no' {
  try {
    const last = sessionStorage.getItem('samskap-keys')
    sessionStorage.setItem('samskap-keys', next)
    return last === 'yes' ? 'yes' : 'no'
  } catch {
    return 'no'
  }
}
