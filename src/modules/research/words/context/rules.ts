import { evened, wordsAt } from '../rules.ts'

/** A word where it was said: what stood before it, the word as written, and what came after. */
export type Line = { left: string; word: string; right: string }

/** So many lines are shown; whoever needs more narrows it down. */
export const most_lines = 200
const around = 60

/** How a word is looked for. */
export const ways = ['forms', 'exact', 'begins'] as const
export type Way = (typeof ways)[number]

/** Every place in a passage where one of these forms stands, in their order. */
export function linesIn(body: string, forms: ReadonlySet<string>): Line[] {
  const even = evened(body)
  const lines: Line[] = []
  for (const { form, at, length } of wordsAt(even)) {
    if (!forms.has(form)) continue
    lines.push({
      left: before(even.slice(0, at)),
      word: even.slice(at, at + length),
      right: after(even.slice(at + length)),
    })
  }
  return lines
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** The end of what stood before, from a whole word on. */
function before(all: string): string {
  const near = oneLine(all.slice(-2 * around))
  if (near.length <= around && all.length <= 2 * around) return near
  const cut = near.slice(-around)
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`
}

/** The beginning of what came after, to the end of a word. */
function after(all: string): string {
  const near = oneLine(all.slice(0, 2 * around))
  if (near.length <= around && all.length <= 2 * around) return near
  const cut = near.slice(0, around)
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`
}
