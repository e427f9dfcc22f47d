// The big screen, and the phone that is its remote: they step without a reload and follow each other.
import { readAloud } from './aloud.ts'

const { round, live } = document.body.dataset
const form = document.querySelector<HTMLFormElement>('[data-move]')
const said = document.querySelector<HTMLElement>('.said')!

/** Where the server says that the screen stands, and where we show it. */
let stands = Number(document.body.dataset.place)
let shown = stands
/** Our own moves, sent one after the other; while one is on its way, we are ahead of what others hear. */
let sending = 0
let line: Promise<void> = Promise.resolve()

let leaving = false
addEventListener('submit', event => {
  leaving = event.target !== form
})

new EventSource(live!).addEventListener('together', event => {
  const [of, place] = JSON.parse((event as MessageEvent<string>).data).split(' ')
  if (of !== round) return
  // It was put away, or begun elsewhere; whoever pressed that button is on the way already.
  if (leaving) return
  if (!form || place === 'end') return location.reload()
  stands = Number(place)
  if (sending === 0) show(stands)
})

if (form) {
  readAloud()
  form.addEventListener('submit', event => {
    event.preventDefault()
    move(Number((event.submitter as HTMLButtonElement).value))
  })
  addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
    const here = event.target as HTMLElement
    // On a button or a link, Space is theirs.
    if (event.key === ' ' && here.closest('a, button, summary')) return
    const way = { ArrowRight: 1, PageDown: 1, ' ': 1, ArrowLeft: -1, PageUp: -1 }[event.key]
    if (!way) return
    event.preventDefault()
    if (shown + way >= -1 && shown + way < places().length - 1) move(shown + way)
  })
}

const full = document.querySelector<HTMLElement>('[data-full]')!
if (document.fullscreenEnabled) {
  full.hidden = false
  full.onclick = () =>
    document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
}

function places() {
  return document.querySelectorAll<HTMLElement>('[data-places] > li')
}

function move(to: number) {
  const from = shown
  sending++
  show(to)
  said.textContent = ''
  line = line
    .then(() => send(from, to))
    .then(() => {
      sending--
      if (sending === 0) show(stands)
    })
}

async function send(from: number, to: number) {
  const body = new URLSearchParams({ from: String(from), to: String(to) })
  const answer = await fetch(form!.action, { method: 'POST', body, redirect: 'manual' }).catch(() => null)
  if (!answer || answer.status >= 500) said.textContent = said.dataset.lost!
  else if (answer.type === 'opaqueredirect') stands = to
  else {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const { place } = page.body.dataset
    if (answer.status !== 409 || place === undefined) return location.reload()
    stands = Number(place)
    // Whoever wished to go to the same place is there.
    if (stands !== to) said.textContent = said.dataset.other!
  }
}

function show(place: number) {
  const here = places()[place + 1]
  if (!here || place === shown) return
  shown = place
  const one = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!
  one('[data-over].over').textContent = here.dataset.over!
  one('[data-heading]').textContent = here.textContent
  const now = one('.now')
  now.dataset.partIs = here.dataset.part
  if (here.dataset.voice) now.dataset.voice = here.dataset.voice
  else delete now.dataset.voice
  // What was being read falls silent, and this statement may have a voice of its own, or none.
  one('[data-listen]').hidden = true
  readAloud()
  for (const part of document.querySelectorAll<HTMLElement>('section[data-part]')) {
    part.hidden = part.dataset.part !== here.dataset.part
  }
  const [from, back, next] = form!.elements as unknown as [
    HTMLInputElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ]
  from.value = String(place)
  back.value = String(place - 1)
  next.value = String(place + 1)
  const focused = document.activeElement
  back.hidden = place < 0
  next.hidden = !here.dataset.next
  if (here.dataset.next) next.textContent = here.dataset.next
  // A button that goes away hands its focus to the other.
  if (focused === back && back.hidden) next.focus()
  if (focused === next && next.hidden) back.focus()
}
