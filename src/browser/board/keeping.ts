// Notes that wait on this device until the server has them: one entry each, so that two pages at once lose none.

import { root } from './page.ts'

export type Kept = {
  given_key: string
  /** When it was written, so that they are sent in that order. */
  at: number
  fields: Record<string, string>
  /** What the server said when it did not take it. */
  refused?: string
}

// Storage may be shut off, and then every touch of it throws.
const storage = (() => {
  try {
    return window.localStorage
  } catch {
    return null
  }
})()

/** Of this board and this seat: whoever else uses the device does not send them. */
const place = () => `samskap-notes-${root.dataset.board}-${root.dataset.seat}-`

/** What storage would not take: kept as long as the page stands. */
const in_page = new Map<string, Kept>()

export const onlyInPage = () => in_page.size > 0

export function keep(note: Kept): void {
  try {
    storage!.setItem(place() + note.given_key, JSON.stringify(note))
    in_page.delete(note.given_key)
  } catch {
    in_page.set(note.given_key, note)
  }
}

export function forget(given_key: string): void {
  in_page.delete(given_key)
  storage?.removeItem(place() + given_key)
}

/** All that wait, in the order in which they were written. */
export function kept(): Kept[] {
  const names = Object.keys(storage ?? {}).filter(name => name.startsWith(place()))
  const stored = names.map(name => JSON.parse(storage!.getItem(name)!) as Kept)
  return [...stored, ...in_page.values()].sort((a, b) => a.at - b.at)
}

export const newKey = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22)
