// Follows the big screen by its stream. Nothing is ever sent about it.

import { whenScreenMoves } from './following.ts'
import { answersNow, carried, carry, theForm } from './form.ts'
import { piece, statements } from './pieces.ts'

let source: EventSource | null = null
let live = ''
let stopped = false
let screen = -1
let go: (to: number) => void = () => {}

export const isFollowing = () => live !== '' && !stopped
export const screenPlace = () => screen

const position = (): number => {
  const here = carried('here')
  return here === 'wait' ? -1 : here === 'review' ? statements() : Number(carried('at'))
}
const answered = () => carried('here') === 'statement' && answersNow()[position()] !== '0'

/** Follows from here on if the page says so. `onwards` leads to a place. */
export function follow(onwards: (to: number) => void): void {
  go = onwards
  const form = theForm()
  if (!stopped && !live && form?.dataset.live) {
    live = form.dataset.live
    screen = Number(form.dataset.screen)
    listen()
  }
  if (isFollowing()) act()
}

/** Once more, after one's own pace. */
export const followAgain = () => {
  stopped = false
}

export function stopFollowing(): void {
  stopped = true
  live = ''
  source?.close()
  carry('follow', '')
  document.querySelector('.bar')?.remove()
}

function listen(): void {
  source = new EventSource(live)
  source.addEventListener('together', event => {
    const [round, place] = String(JSON.parse((event as MessageEvent).data)).split(' ')
    if (round !== document.body.dataset.round || stopped) return
    if (place === 'end') return stopFollowing()
    const before = screen
    screen = Number(place)
    act(before)
  })
}

for (const [where, kind] of [
  [document, 'visibilitychange'],
  [window, 'online'],
] as const) {
  where.addEventListener(kind, () => {
    if (isFollowing() && !document.hidden && source?.readyState === EventSource.CLOSED) listen()
  })
}

function act(before?: number): void {
  if (!piece('wait') || !document.getElementById('step')) return
  const now = { screen, at: position(), answered: answered() }
  const then = whenScreenMoves(before === undefined ? now : { ...now, before })
  if (then.do === 'go') go(then.to)
  else showBar(then.do)
}

/** Where the screen is, and the ways to it and away from it. */
export function showBar(what: 'stay' | 'thank' | 'offer'): void {
  let bar = document.querySelector<HTMLElement>('.bar')
  const step = document.getElementById('step')
  if (!bar) {
    step?.before(document.importNode(piece('bar')!.content, true))
    bar = document.querySelector<HTMLElement>('.bar')!
    bar.querySelector<HTMLElement>('[data-there]')!.onclick = () => go(screen)
    bar.querySelector<HTMLElement>('[data-own-pace]')!.onclick = stopFollowing
  }
  bar.hidden = position() < 0
  const place = screen < statements() ? piece('statement', screen) : piece('review')
  bar.querySelector('[data-screen-at]')!.textContent = what === 'offer' ? (place?.dataset.screen ?? '') : ''
  bar.querySelector<HTMLElement>('[data-there]')!.hidden = what !== 'offer'
  bar.querySelector<HTMLElement>('[data-thanks]')!.hidden = what !== 'thank'
}
