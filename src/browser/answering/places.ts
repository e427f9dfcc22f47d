// Pages in the place of pages, so that the way back leads one step back and loses nothing.

import { carried } from './form.ts'
import { type Given, put, showStep, taken } from './pieces.ts'

type Page = { body: HTMLElement; title: string; lang: string; dir: string; style: string }

const run = performance.timeOrigin
let pages: Page[] = []
let at_page = 0

const styleOf = (page: Document) => page.querySelector('link[rel=stylesheet]')?.getAttribute('href') ?? ''

const pageOf = (page: Document): Page => ({
  ...{ body: page.body, title: page.title, style: styleOf(page) },
  ...{ lang: page.documentElement.lang, dir: page.documentElement.dir },
})

function show(page: Page): void {
  pages[at_page] = pageOf(document)
  document.body.replaceWith(document.adoptNode(page.body))
  document.title = page.title
  document.documentElement.lang = page.lang
  document.documentElement.dir = page.dir
  if (page.style !== styleOf(document)) {
    document.querySelector('link[rel=stylesheet]')?.setAttribute('href', page.style)
  }
}

/** Tells the rest that something new stands there, and begins at its top. */
export function announce(): void {
  scrollTo(0, 0)
  document.dispatchEvent(new Event('shown'))
}

/** Notes where one stands, as a new step of the way or in place of the last. */
export function note(how: 'pushState' | 'replaceState'): void {
  history[how]({ run, page: at_page, to: carried('here'), at: Number(carried('at')) }, '')
}

/** Turns to a page from the server. */
export function turnTo(page: Document): void {
  show(pageOf(page))
  at_page = pages.length
  note('pushState')
  announce()
}

/** Forgets the pages before this one: what was sent or refused is not sent again. */
export const forgetPages = () => {
  pages = []
}

/** On the way back or forward, to a step or page that was there; what was given since goes along. */
export function goBackBy(leave: () => void): void {
  history.scrollRestoration = 'manual'
  note('replaceState')
  addEventListener('popstate', ({ state }) => {
    // A link within the page.
    if (!state) return
    leave()
    if (state.run !== run || (state.page !== at_page && !pages[state.page])) return location.reload()
    const given: Given = taken()
    if (state.page !== at_page) {
      show(pages[state.page]!)
      at_page = state.page
    }
    put(given)
    showStep(state.to, state.at)
    announce()
  })
}
