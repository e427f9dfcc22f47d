/** Ordinary print, or large: 18 points and more. */
export const sizes = ['ordinary', 'large'] as const
export type Size = (typeof sizes)[number]

/** What decides how much room statements take on paper. */
export type Setting = { size: Size; steps: number; outs: number; title: string; sides: number }

/** Millimetres on an A4 sheet: between its margins, what stands above the first statement, and below the last. */
const room = {
  ordinary: { page: 254, head: 104, tail: 44 },
  large: { page: 260, head: 256, tail: 126 },
}

/** Up to so many steps have their words over the columns; more have only their numbers there. */
export const most_worded = 6

/** How many statements stand on each page: every one whole, in their order, the last page with room for what follows. */
export function pagesOf(texts: readonly string[], setting: Setting): number[][] {
  const { page, head, tail } = room[setting.size]
  const pages: number[][] = [[]]
  let left = page - head - aboveUsual(setting)
  for (const [at, text] of texts.entries()) {
    const needs = heightOf(text, setting)
    if (needs > left && left < page) {
      pages.push([])
      left = page
    }
    pages.at(-1)!.push(at)
    left -= needs
  }
  if (left < tail) pages.push([])
  return pages
}

/** What a long title and a third group add to the head. */
const aboveUsual = ({ title, sides }: Setting): number => 9 * (linesOf(title, 38) - 1) + (sides > 2 ? 9 : 0)

/** How high a statement stands, measured on print-outs in four languages and a little on the safe side. */
function heightOf(text: string, { size, steps, outs }: Setting): number {
  if (size === 'large') {
    const rows = Math.ceil(steps / 5)
    return 17 + 9 * linesOf(text, 46) + 17 * rows + (outs > 0 ? 15 : 0)
  }
  const column = steps > most_worded ? 9.5 : 14
  const width = 173 - column * (steps + outs)
  return Math.max(9.4, 3.6 + 4.9 * linesOf(text, Math.max(12, Math.floor(width / 1.7))))
}

const linesOf = (text: string, letters: number): number => Math.ceil(text.length / letters)
