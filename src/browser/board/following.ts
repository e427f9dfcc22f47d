// Follows the board by its stream, and catches up when this device has slept.

import { fetchAnew } from './anew.ts'
import { hear, type Told, whenMarksWander } from './notes.ts'
import { root, showLine, word } from './page.ts'
import { sendAll } from './writing.ts'

/** After so long out of sight a stream may be dead without knowing it, in milliseconds. */
const slept = 30_000
const longest_wait = 30_000

let source: EventSource | null = null
let last = ''
let wait = 2_000
let timer = 0
let hidden_at = 0

export function follow(): void {
  const address = root.dataset.feed
  if (!address) return
  source?.close()
  source = new EventSource(last ? address.replace(/after=\d+/, `after=${last}`) : address)
  on('note', text => text && hear(JSON.parse(text) as Told))
  on('hush', text => {
    const { board, notes } = JSON.parse(text)
    const place = root.querySelector('[data-hush]')
    if (place && board === root.dataset.board)
      place.textContent = notes === 1 ? word('hush_one') : word('hush', { n: notes })
  })
  on('board', text => {
    if (JSON.parse(text).board === root.dataset.board) void fetchAnew()
  })
  on('missed', () => void fetchAnew())
  source.onopen = () => {
    wait = 2_000
    showLine('there')
    void sendAll()
  }
  source.onerror = () => {
    // The browser comes back by itself unless it was turned away: then the page tells why.
    if (source!.readyState !== EventSource.CLOSED) {
      showLine('offline')
      return
    }
    void fetchAnew()
    clearTimeout(timer)
    timer = window.setTimeout(follow, wait)
    wait = Math.min(2 * wait, longest_wait)
  }
}

function on(topic: string, then: (text: string) => unknown): void {
  source!.addEventListener(topic, event => {
    const { data, lastEventId } = event as MessageEvent
    last = lastEventId
    then(data && JSON.parse(data))
  })
}

whenMarksWander(() => void fetchAnew())

document.addEventListener('visibilitychange', () => {
  if (document.hidden) hidden_at = performance.now()
  else if (source && performance.now() - hidden_at > slept) follow()
})
addEventListener('online', () => source && follow())
addEventListener('offline', () => showLine('offline'))
addEventListener('pageshow', event => {
  if (!event.persisted) return
  follow()
  void fetchAnew()
})
