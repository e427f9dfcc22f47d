// The page of the board: its root, its words, and its live region.

export const root = document.querySelector<HTMLElement>('[data-board]')!

export const here = () => root.dataset.here!

let known = ''
let words: Record<string, string> = {}

/** A word of the page with its parts put in. */
export function word(name: string, parts: Record<string, string | number> = {}): string {
  if (known !== root.dataset.words) {
    known = root.dataset.words ?? '{}'
    words = JSON.parse(known)
  }
  return (words[name] ?? '').replace(/\{(\w+)\}/g, (_, part) => String(parts[part] ?? ''))
}

/** Tells what happened to who does not see it. */
export function tell(words: string): void {
  const told = root.querySelector<HTMLElement>('[data-told]')
  if (told) told.textContent = words
}

export const say = (name: string, parts: Record<string, string | number> = {}) => tell(word(name, parts))

/** Shows that there is no line, or that one must sign in again. */
export function showLine(how: 'there' | 'offline' | 'signed_out'): void {
  const banner = root.querySelector<HTMLElement>('[data-offline]')
  if (!banner) return
  const is = how === 'there' ? '' : word(how)
  if (is && (banner.hidden || banner.textContent !== is)) tell(is)
  if (is) banner.textContent = is
  banner.hidden = !is
}
