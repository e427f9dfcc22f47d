/** How many pairs of colour and pattern there are for codes. */
export const looks = 12

/** So many passages stand on one page while coding. */
export const per_page = 50

/** A stretch of a text, by the signs it begins at and ends before: UTF-16 units, as a browser counts them. */
export type Span = { from_sign: number; to_sign: number }

/** A piece of a text between two borders, and what lies over it. */
export type Segment<C> = { from: number; to: number; text: string; codings: C[] }

/** Whether a text can be parted here: within it, and never inside a sign that takes two units. */
export const isBorder = (body: string, at: number): boolean =>
  Number.isInteger(at) &&
  at >= 0 &&
  at <= body.length &&
  !(/[\ud800-\udbff]/.test(body[at - 1] ?? '') && /[\udc00-\udfff]/.test(body[at] ?? ''))

/** Whether this is a stretch of the text. */
export const isSpanOf = (body: string, { from_sign, to_sign }: Span): boolean =>
  from_sign < to_sign && isBorder(body, from_sign) && isBorder(body, to_sign)

/** The same stretch without the white space at its ends; null where nothing else is in it. */
export function trimmed(body: string, { from_sign, to_sign }: Span): Span | null {
  const text = body.slice(from_sign, to_sign)
  const from = from_sign + text.length - text.trimStart().length
  const to = from + text.trim().length
  return from < to ? { from_sign: from, to_sign: to } : null
}

/**
 * A text parted at every border of what lies over it, in its order and with nothing left out: so overlapping stretches
 * can be shown. What is no stretch of this text is left out.
 */
export function segmentsOf<C extends Span>(body: string, codings: readonly C[]): Segment<C>[] {
  const over = codings.filter(coding => isSpanOf(body, coding))
  const borders = [0, body.length, ...over.flatMap(({ from_sign, to_sign }) => [from_sign, to_sign])]
  const sorted = [...new Set(borders)].sort((a, b) => a - b)
  const begin = new Map<number, C[]>()
  for (const coding of over) begin.set(coding.from_sign, [...(begin.get(coding.from_sign) ?? []), coding])
  let open: C[] = []
  return sorted.slice(0, -1).map((from, at) => {
    const to = sorted[at + 1] ?? body.length
    open = [...open.filter(({ to_sign }) => to_sign > from), ...(begin.get(from) ?? [])]
    return { from, to, text: body.slice(from, to), codings: open }
  })
}

/** The letters by which a code is known in the text: A to Z, then AA and on. */
export function signOf(position: number): string {
  const before = Math.floor((position - 1) / 26)
  return (before > 0 ? signOf(before) : '') + String.fromCharCode(65 + ((position - 1) % 26))
}

type InBook = { id: string; parent_id: string | null; position: number }

/** A code in the book, and how deep it stands. */
export type Placed<C> = C & { depth: number }

/** The codes in the order of the tree: each followed by those under it. One whose parent is not there stands at the top. */
export function inTree<C extends InBook>(codes: readonly C[]): Placed<C>[] {
  const known = new Set(codes.map(({ id }) => id))
  const below = new Map<string | null, C[]>()
  for (const code of [...codes].sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))) {
    const parent = code.parent_id && known.has(code.parent_id) ? code.parent_id : null
    below.set(parent, [...(below.get(parent) ?? []), code])
  }
  const under = (parent: string | null, depth: number): Placed<C>[] =>
    (below.get(parent) ?? []).flatMap(code => [{ ...code, depth }, ...under(code.id, depth + 1)])
  return under(null, 0)
}

/** Whether one code stands somewhere under another. */
export function isBelow(codes: readonly Omit<InBook, 'position'>[], id: string, above: string): boolean {
  const parents = new Map(codes.map(code => [code.id, code.parent_id]))
  const seen = new Set<string>()
  let at = parents.get(id) ?? null
  while (at !== null && !seen.has(at)) {
    if (at === above) return true
    seen.add(at)
    at = parents.get(at) ?? null
  }
  return false
}

/** Whether a code may stand under this one: it is in the book, and is neither itself nor under it. */
export const mayStandUnder = (
  codes: readonly Omit<InBook, 'position'>[],
  id: string | null,
  parent_id: string | null,
): boolean =>
  parent_id === null ||
  (codes.some(code => code.id === parent_id) &&
    parent_id !== id &&
    (id === null || !isBelow(codes, parent_id, id)))

/** Under which code those under a merged one come: the one it is merged into, unless that one stands under it itself. */
export const heirOf = (
  codes: readonly Omit<InBook, 'position'>[],
  { id, parent_id }: Omit<InBook, 'position'>,
  into: string,
): string | null => (isBelow(codes, into, id) ? parent_id : into)

/** The look that the fewest codes have: the first of those. */
export function nextLook(taken: readonly number[]): number {
  const counts = Array.from({ length: looks }, (_, look) => taken.filter(one => one === look).length)
  return counts.indexOf(Math.min(...counts))
}
