// What people think of a note: dots, or whether they can live with it.

import type { NoteTold } from '../../modules/ideas/board/rules.ts'
import { part } from './fields.ts'
import { root, word } from './page.ts'

const mineOf = (note: HTMLElement | null) => (note && part(note, '.note-marks')?.dataset.mine) || '0'

export const hasOwnMarks = (note: HTMLElement | null): boolean => mineOf(note) !== '0'

export function showMarks(note: HTMLElement, { dots, can_live, cannot }: NoteTold): void {
  const marks = part(note, '.note-marks')
  if (!marks) return
  Object.assign(marks.dataset, { dots, canLive: can_live, cannot })
  const said = [
    dots && (dots === 1 ? word('dots_one') : word('dots_many', { n: dots })),
    can_live && word('can_live', { n: can_live }),
    cannot && word('cannot', { n: cannot }),
  ]
  marks.textContent = said.filter(Boolean).join(', ')
}

/** One's own, as the server has just said. */
export function showOwnMarks(note: HTMLElement, mine: string): void {
  const marks = part(note, '.note-marks')
  if (marks) marks.dataset.mine = mine
  const stance = part(note, 'button[name=stance]') as HTMLButtonElement | undefined
  if (!stance) return
  const is = mine === 'can_live'
  stance.setAttribute('aria-pressed', String(is))
  stance.value = is ? 'none' : 'can_live'
}

/** The buttons for dots: none can be given when none are left, and none taken back where none are. */
export function showDots(): void {
  if (root.dataset.support !== 'dots') return
  const left = Number(root.dataset.left)
  const words = root.querySelector('[data-left-words]')
  const name = left === 0 ? 'left_none' : left === 1 ? 'left_one' : 'left_many'
  if (words && word(name)) words.textContent = word(name, { n: left })
  for (const note of root.querySelectorAll<HTMLElement>('ol[data-theme] > [data-note]')) {
    const mine = Number(mineOf(note))
    const [more, fewer] = ['[data-more]', '[data-fewer]'].map(
      which => part(note, which) as HTMLButtonElement | undefined,
    )
    if (!more || !fewer) continue
    const focused = document.activeElement
    more.value = String(mine + 1)
    more.hidden = left < 1
    fewer.value = String(mine - 1)
    fewer.hidden = mine < 1
    // Whoever pressed the button that goes stands on the other one.
    if (focused === more && more.hidden) fewer.focus()
    if (focused === fewer && fewer.hidden) more.focus()
  }
}
