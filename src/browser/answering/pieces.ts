// All steps of a round as pieces, fetched once, so that a page goes on without a line.

import { parsed } from './asking.ts'
import { answersNow, carried, carry, theForm } from './form.ts'

const known = new Map<string, HTMLElement>()

/** What differs between sets of pieces: the language, the shorter text, what a pause says of the device. */
const wanted = () =>
  new URLSearchParams(['language', 'shorter', 'own_device'].map(name => [name, carried(name)])).toString()

const pieces = () => known.get(wanted())
const stepHere = () => document.getElementById('step')

export const statements = () => Number(pieces()?.dataset.count)
export const pause = () => Number(pieces()?.dataset.pause ?? -1)

export function piece(to: string, at?: number): HTMLTemplateElement | null {
  const place = at === undefined ? '' : `[data-at="${at}"]`
  return pieces()?.querySelector<HTMLTemplateElement>(`template[data-to=${to}]${place}`) ?? null
}

/** Fetches the pieces for the form as it stands; without a line, the next step tries again. */
export async function fetchPieces(): Promise<void> {
  const [form, name] = [theForm(), wanted()]
  if (!form || !stepHere() || known.has(name)) return
  try {
    const response = await fetch(`${form.action.replace(/answer$/, 'statements')}?${name}`)
    const found = parsed(await response.text()).querySelector<HTMLElement>('[data-pieces]')
    if (found) known.set(name, document.adoptNode(found))
  } catch {
    // The pages work by forms meanwhile.
  }
}

/** The statements of a page with all of them, while another step stands in its place. */
const set_aside = new WeakMap<HTMLFormElement, ChildNode[]>()

/** Puts a step in the place of the one that stands there; false where it is not at hand. */
export function showStep(to: string, at: number): boolean {
  const [form, step] = [theForm(), stepHere()]
  const found = to === 'statement' ? piece(to, at) : piece(to)
  const aside = form && to === 'all' ? set_aside.get(form) : undefined
  if (!form || !step || !(found || aside)) return false
  const given = taken()
  if (carried('here') === 'all') set_aside.set(form, [...step.childNodes])
  step.replaceChildren(...(aside ?? [document.importNode(found!.content, true)]))
  document.body.classList.toggle('p-all', to === 'all')
  if (found?.dataset.title) document.title = found.dataset.title
  carry('at', String(at))
  carry('here', to)
  put(given)
  return true
}

/** What a person has given so far. */
export type Given = Record<'answers' | 'line' | 'line_shared' | 'helped', string>

export const taken = (): Given => ({
  answers: answersNow().join(),
  line: carried('line'),
  line_shared: carried('line_shared'),
  helped: carried('helped'),
})

/** Puts it into the page that stands here now: carried on, marked, chosen, listed. */
export function put(given: Given): void {
  const form = theForm()
  if (!form) return
  const answers = given.answers.split(',')
  const written = form.querySelector('textarea')
  carry('answers', given.answers)
  carry('helped', given.helped)
  carry('line', written ? '' : given.line)
  carry('line_shared', written ? '' : given.line_shared)
  if (written) written.value = given.line
  const choose = (name: string, value: string) => {
    const field = form.querySelector<HTMLInputElement>(`input[type=radio][name=${name}][value="${value}"]`)
    if (field) field.checked = true
  }
  choose('line_shared', given.line_shared)
  answers.forEach((answer, at) => {
    choose(`a_${at}`, answer)
  })
  const here = carried('at')
  for (const button of form.querySelectorAll<HTMLButtonElement>('[name=answer]')) {
    if (button.value === answers[Number(here)]) button.setAttribute('aria-pressed', 'true')
    else button.removeAttribute('aria-pressed')
  }
  if (/rest|pause/.test(carried('here'))) {
    form.querySelector<HTMLButtonElement>('#step [name=go]')!.value = here
  }
  list(answers)
}

/** The answers by their names, before sending. */
function list(answers: readonly string[]): void {
  const [step, words] = [stepHere(), piece('open')?.content.querySelectorAll('p')]
  const places = step?.querySelectorAll<HTMLElement>('[data-answer]')
  if (!step || !places?.length || !words) return
  answers.forEach((answer, at) => {
    const button = piece('statement', at)?.content.querySelector(`[name=answer][value="${answer}"]`)
    const name = document.createElement(button ? 'b' : 'span')
    name.className = button ? '' : 'soft'
    name.textContent = (button?.querySelector('b, span') ?? words[0])?.textContent ?? ''
    places[at]?.replaceChildren(name)
  })
  const open = answers.filter(answer => answer === '0').length
  step.querySelector('[data-lead]')!.textContent = words[1 + open]?.textContent ?? ''
  step.querySelector<HTMLElement>('[data-helped]')!.hidden = carried('helped') !== 'yes'
}
