// Steps on an answering page without a page from the server for each: fetched when the first page stands still. Until
// then, and where it does not come, forms do the same.

import { ask, fieldsOf } from './answering/asking.ts'
import { forget, isOwn } from './answering/draft.ts'
import { whenAnswered } from './answering/following.ts'
import { answersNow, carried, carry, theForm } from './answering/form.ts'
import { fetchPieces, pause, piece, put, showStep, statements, taken } from './answering/pieces.ts'
import { announce, forgetPages, goBackBy, note, turnTo } from './answering/places.ts'
import { follow, followAgain, isFollowing, screenPlace, showBar, stopFollowing } from './answering/screen.ts'
import { isWaiting, send, stopSending } from './answering/sending.ts'

type Pressed = HTMLButtonElement | null | undefined

// Older browsers do not tell which button was pressed.
let last_pressed: Pressed
document.addEventListener(
  'click',
  event => {
    last_pressed = (event.target as HTMLElement).closest<HTMLButtonElement>('button[type=submit]')
    // The second half of a double press would answer the next statement.
    if (last_pressed?.name === 'answer' && event.detail > 1) event.preventDefault()
    if ((event.target as HTMLElement).closest('.quick')) stopSending()
  },
  true,
)

document.addEventListener('submit', event => {
  const form = theForm()
  if (!form || event.target !== form) return
  const pressed = (event.submitter as HTMLButtonElement | null) ?? last_pressed
  event.preventDefault()
  // Enter in a field: one stays where one is.
  if (pressed?.hidden) return
  if (pressed?.hasAttribute('formaction')) return sendAll(form, pressed)
  const next = nextStep(pressed)
  if (next && isStep() && piece('rest')) {
    stop()
    take(next, pressed)
  } else visit(form, pressed)
})

const isStep = () => document.getElementById('step') !== null

/** Where a button leads, as the server would say; null for what only the server can do. */
function nextStep(pressed: Pressed): { to: string; at: number } | null {
  const { name = 'go', value = '' } = pressed ?? {}
  if (name !== 'go' && name !== 'answer') return null
  const go = name === 'go' ? value : ''
  const at = Number(carried('at'))
  if (go === 'review') return { to: go, at: 0 }
  if (/^(rest|pause|wait|statement)$/.test(go)) return { to: go, at }
  if (go === 'back' && at > 0) return { to: 'statement', at: at - 1 }
  if (/^\d+$/.test(go)) return { to: 'statement', at: Number(go) }
  if (go) return null
  const next = at + 1
  if (!carried('answers').split(',').includes('0') || next >= statements()) return { to: 'review', at: 0 }
  return { to: next === pause() && !isFollowing() ? 'pause' : 'statement', at: next }
}

function take(next: { to: string; at: number }, pressed: Pressed): void {
  if (carried('here') === 'wait') stopFollowing()
  const answers = answersNow(pressed).join()
  if (pressed?.name === 'answer' && isFollowing()) {
    const then = whenAnswered({ screen: screenPlace(), at: Number(carried('at')) })
    if (then.do === 'thank') {
      put({ ...taken(), answers })
      showBar('thank')
      return
    }
  }
  carry('answers', answers)
  goTo(next.to, next.at)
}

function goTo(to: string, at: number): void {
  // The way back does not lead to a page that only waits.
  const waited = carried('here') === 'wait'
  if (!showStep(to, at)) return
  note(waited ? 'replaceState' : 'pushState')
  announce()
}

/** Beside the big screen: to a statement, or to sending when it has shown them all. */
const goToPlace = (place: number) => (place < statements() ? goTo('statement', place) : goTo('review', 0))

/** What only the server can show. */
let visiting = false
async function visit(form: HTMLFormElement, pressed: Pressed): Promise<void> {
  if (visiting) return
  visiting = true
  if (pressed?.value === 'follow') followAgain()
  const before = JSON.stringify(taken())
  const reply = await ask(form.action, fieldsOf(form, pressed))
  visiting = false
  if (reply) {
    const given = taken()
    stop()
    turnTo(reply.page)
    // What was chosen while the page was on its way.
    if (JSON.stringify(given) !== before) put(given)
    return
  }
  const offline = piece('offline')
  if (offline) return tell(offline)
  if (pressed?.name) {
    const field = document.createElement('input')
    Object.assign(field, { type: 'hidden', name: pressed.name, value: pressed.value })
    form.append(field)
  }
  form.submit()
}

function sendAll(form: HTMLFormElement, pressed: HTMLButtonElement): void {
  const choice = form.querySelector<HTMLInputElement>('[type=radio][name=line_shared]')
  if (choice && carried('line').trim() && !carried('line_shared')) {
    choice.required = true
    form.reportValidity()
    choice.required = false
    return
  }
  send(
    pressed.formAction,
    fieldsOf(form),
    again => {
      const gone = document.querySelector<HTMLTemplateElement>('template[data-to=gone]')
      if (document.querySelector('[data-now]') || !gone) return
      tell(gone)
      document.querySelector<HTMLElement>('[data-now]')!.onclick = again
    },
    ({ page, status }) => {
      if (status === 409) forget()
      stopFollowing()
      turnTo(page)
      if (document.body.dataset.state !== 'step') forgetPages()
    },
  )
}

/** Says something on top of the step, until the next one. */
function tell(piece: HTMLTemplateElement): void {
  const step = document.getElementById('step')
  step?.querySelector('[data-told]')?.remove()
  const told = document.createElement('div')
  told.dataset.told = ''
  told.append(document.importNode(piece.content, true))
  step?.prepend(told)
  told.scrollIntoView({ block: 'nearest' })
}

/** Who changes something or goes elsewhere sends it again. */
function stop(): void {
  stopSending()
  document.querySelector('[data-told]')?.remove()
}

document.addEventListener('input', () => {
  if (isWaiting()) stop()
})
addEventListener('beforeunload', event => {
  if (isWaiting() && !isOwn()) event.preventDefault()
})
document.addEventListener('shown', ready)
goBackBy(stop)
ready()

async function ready(): Promise<void> {
  await fetchPieces()
  // From here on the page goes on without a line.
  if (piece('rest')) document.body.dataset.local = ''
  follow(goToPlace)
}
