// What stays on a device of one's own, until it is sent or the round is closed.

import { answersNow, carried } from './form.ts'

/** Beside the answers: what else travels with them, by the names of the form. */
const more = ['line', 'line_shared', 'helped'] as const

export type Draft = { key: string; answers?: string; at?: string } & {
  [name in (typeof more)[number]]?: string
}

const place = () => `samskap-answers-${document.body.dataset.round}-${document.body.dataset.seat}`

// Storage may be shut off, and then every touch of it throws.
export const storage = (() => {
  try {
    return window.localStorage
  } catch {
    return null
  }
})()

export const isOwn = () => carried('own_device') === 'yes'
export const forget = () => storage?.removeItem(place())

export function readDraft(): Draft | null {
  try {
    return JSON.parse(storage?.getItem(place()) ?? 'null')
  } catch {
    return null
  }
}

export function keep(draft: Draft): void {
  try {
    storage?.setItem(place(), JSON.stringify(draft))
  } catch {
    // A full storage: the answers still travel in the form.
  }
}

export function saveDraft(pressed?: HTMLButtonElement | null): void {
  if (!isOwn()) return
  const here = carried('here')
  const at = here === 'all' || here === 'review' ? here : carried('at')
  const draft: Draft = { key: carried('key'), answers: answersNow(pressed).join(), at }
  for (const name of more) draft[name] = carried(name)
  keep(draft)
}

/** Puts a draft into the form of the page before the first statement. */
export const carriedOf = (draft: Draft): [string, string][] => [
  ['key', draft.key],
  ...(draft.answers ? ([['answers', draft.answers]] as [string, string][]) : []),
  ...more.map((name): [string, string] => [name, draft[name] ?? '']),
]
