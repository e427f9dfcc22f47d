// The page that everybody has open in the room: it follows the meeting, counts down by the server's clock, and shows
// each reader what is theirs.
const place = document.querySelector<HTMLElement>('[data-evening]')!
const tell = document.querySelector<HTMLElement>('[data-tell]')!
const lost = document.querySelector<HTMLElement>('[data-lost]')!
const { evening, me = '', leads } = place.dataset

/**
 * How far the server's clock is ahead of ours. What we are told is never ahead of the moment in which it was said, only
 * behind, by the way to us or by the time that it lay waiting: the furthest ahead is the nearest.
 */
let ahead = Number.NEGATIVE_INFINITY
let heard = 0
let pressing = false

function shown(): HTMLElement {
  return place.querySelector<HTMLElement>('.evening')!
}

/** The buttons of this reader, of all that stand in the piece. */
function showOwn(): void {
  const { here = '', steers = '', now } = shown().dataset
  ahead = Math.max(ahead, Number(now) - Date.now())
  const is_here = here.split(' ').includes(me)
  const own: Record<string, boolean> = {
    here: is_here,
    away: !is_here,
    steers: leads !== undefined || steers === '*' || steers.split(' ').includes(me),
  }
  for (const part of place.querySelectorAll<HTMLElement>('[data-only]')) {
    part.hidden = !own[part.dataset.only!]
  }
}

function follow(): void {
  const source = new EventSource(evening!)
  source.addEventListener('meeting', event => {
    const piece = document.createElement('template')
    piece.innerHTML = JSON.parse((event as MessageEvent<string>).data)
    const fresh = piece.content.querySelector<HTMLElement>('.evening')
    if (fresh?.dataset.of !== shown().dataset.of) return
    heard++
    const title = () => place.querySelector('#now-title')?.textContent ?? ''
    const before = title()
    const focused = place.contains(document.activeElement) ? document.activeElement!.id : ''
    place.replaceChildren(piece.content)
    showOwn()
    tick(true)
    if (focused) document.getElementById(focused)?.focus()
    if (title() !== before) tell.textContent = title()
  })
  // Away for long: the page as it is now says more than what happened meanwhile.
  source.addEventListener('missed', () => location.reload())
}

let last_rest = Number.POSITIVE_INFINITY

/** The ring and its words, as they are at this moment. */
function tick(fresh = false): void {
  const clock = place.querySelector<HTMLElement>('[data-clock]')
  if (!clock) return
  const minute = 60_000
  const { ends, length, left, last, over } = clock.dataset as Record<string, string>
  const rest = Number(ends) - (Date.now() + ahead)
  const minutes = rest > 0 ? Math.ceil(rest / minute) : Math.floor(-rest / minute)
  const words = rest <= 0 ? over! : rest <= minute ? last! : left!.replace('{n}', String(minutes))
  const put = (element: Element | null, text: string) => {
    if (element && element.textContent !== text) element.textContent = text
  }
  put(clock.querySelector('[data-told]'), words)
  put(clock.querySelector('[data-minutes]'), rest <= 0 && minutes > 0 ? `+${minutes}` : String(minutes))
  const share = Math.max(0, Math.min(1, rest / Number(length)))
  clock.querySelector('[data-share]')?.setAttribute('stroke-dasharray', `${(share * 100).toFixed(1)} 100`)
  clock
    .querySelector('[data-ring]')
    ?.setAttribute('class', `time-left ${rest <= 0 ? 'c-cloudberry' : 'c-spruce'}`)
  // Said aloud to those who do not see it: with a minute left, and at the end.
  const passed = (mark: number) => !fresh && last_rest > mark && rest <= mark
  if (passed(minute) || passed(0)) tell.textContent = words
  last_rest = rest
}

/** A button is pressed without leaving the page. What it came to is heard as everybody hears it. */
addEventListener('submit', event => {
  const form = event.target as HTMLFormElement
  if (!form.matches('[data-press]')) return
  event.preventDefault()
  if (pressing) return
  pressing = true
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) body.append(name, String(value))
  const button = event.submitter as HTMLButtonElement | null
  if (button?.name) body.append(button.name, button.value)
  lost.textContent = ''
  const known = heard
  fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true })
    .catch(() => null)
    .then(answer => {
      pressing = false
      if (!answer || answer.status >= 500) lost.textContent = lost.dataset.lost!
      else if (answer.type !== 'opaqueredirect') location.reload()
      // Nothing was heard of it: somebody else was first, or the line is gone.
      else setTimeout(() => known === heard && location.reload(), 2500)
    })
})

// From the pocket of the browser it comes as it was.
addEventListener('pageshow', event => {
  if (event.persisted) location.reload()
})

/** The wall does not fall asleep. */
function stayAwake(): void {
  if (document.visibilityState === 'visible') navigator.wakeLock?.request('screen').catch(() => {})
}
if (document.body.classList.contains('p-evening-big')) {
  stayAwake()
  document.addEventListener('visibilitychange', stayAwake)
}

showOwn()
tick(true)
follow()
setInterval(() => tick(), 1000)
