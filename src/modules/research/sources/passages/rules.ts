/** A stretch of a text, counted in the signs of JavaScript: `to_sign` is the first sign after it. */
export type Span = { from_sign: number; to_sign: number }

/** A piece of the old text, and what stands in its place in the new one. */
export type Hunk = { from: number; to: number; new_from: number; new_to: number }

/** What counts as one when two texts are compared: a word, or one sign between words. Halves of a sign stay together. */
const pieces = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu) ?? []

/** More than this is not compared word by word: then all between the first and the last change counts as changed. */
const most_compared = 4_000_000

/** What was changed from one text to another, the first first: whole words, never a part of one. */
export function hunksOf(before: string, after: string): Hunk[] {
  const old = pieces(before)
  const young = pieces(after)
  let head = 0
  while (head < old.length && head < young.length && old[head] === young[head]) head += 1
  let tail = 0
  const room = Math.min(old.length, young.length) - head
  while (tail < room && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1
  const from = old.slice(head, old.length - tail)
  const to = young.slice(head, young.length - tail)
  if (from.length === 0 && to.length === 0) return []
  const start = lengthOf(old.slice(0, head))
  if (from.length * to.length > most_compared) {
    return [{ from: start, to: start + lengthOf(from), new_from: start, new_to: start + lengthOf(to) }]
  }
  return compared(from, to, start)
}

const lengthOf = (some: readonly string[]): number => some.reduce((sum, one) => sum + one.length, 0)

/** By the longest row of pieces that both have: what lies between them was changed. */
function compared(old: readonly string[], young: readonly string[], start: number): Hunk[] {
  const wide = young.length + 1
  // How many pieces are shared from here to the ends of both.
  const shared = new Uint16Array((old.length + 1) * wide)
  const at = (i: number, j: number): number => shared[i * wide + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = young.length - 1; j >= 0; j -= 1) {
      shared[i * wide + j] = old[i] === young[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const hunks: Hunk[] = []
  let open: Hunk | null = null
  let [i, j, place, new_place] = [0, 0, start, start]
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      if (open) hunks.push(open)
      open = null
      place += old[i]?.length ?? 0
      new_place += young[j]?.length ?? 0
      i += 1
      j += 1
      continue
    }
    open ??= { from: place, to: place, new_from: new_place, new_to: new_place }
    if (j >= young.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) place += old[i++]?.length ?? 0
    else new_place += young[j++]?.length ?? 0
    open = { ...open, to: place, new_to: new_place }
  }
  return open ? [...hunks, open] : hunks
}

/**
 * Where a stretch stands after a change. A changed piece that it held whole it holds still; one that it held in part it
 * leaves. Null where none of its words are left.
 */
export function moved({ from_sign, to_sign }: Span, hunks: readonly Hunk[]): Span | null {
  const holds = (hunk: Hunk): boolean => from_sign <= hunk.from && hunk.to <= to_sign
  let [from, to] = [from_sign, to_sign]
  for (const hunk of hunks) {
    const grown = hunk.new_to - hunk.to
    if (hunk.to <= from_sign) from = from_sign + grown
    else if (hunk.from <= from_sign) from = holds(hunk) ? hunk.new_from : hunk.new_to
    if (hunk.from >= to_sign) continue
    if (hunk.to < to_sign) to = to_sign + grown
    else to = holds(hunk) ? hunk.new_to : hunk.new_from
  }
  return from < to ? { from_sign: from, to_sign: to } : null
}

/** Where a text is cut: at each empty line. The parts with where each stood; never none. */
export function partsOf(body: string): { body: string; from: number }[] {
  const parts: { body: string; from: number }[] = []
  let from = 0
  for (const part of body.split(/(\n[^\S\n]*(?:\n[^\S\n]*)+)/)) {
    const text = part.trim()
    if (text !== '') parts.push({ body: text, from: from + part.indexOf(text) })
    from += part.length
  }
  return parts
}

/** Which piece of a stretch stands in a part of the text, counted from where the part begins. Null where none does. */
export function within({ from_sign, to_sign }: Span, part: { body: string; from: number }): Span | null {
  const from = Math.max(0, from_sign - part.from)
  const to = Math.min(part.body.length, to_sign - part.from)
  return from < to ? { from_sign: from, to_sign: to } : null
}
