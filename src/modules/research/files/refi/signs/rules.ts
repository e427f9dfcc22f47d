import type { Passage, Span } from '../rules.ts'

/** Line endings as one sign: what other programs count differently. */
export const oneEnding = (text: string): string => text.replace(/\r\n?/g, '\n')

/** Where places in a text lie when its line endings have become one sign. */
export class Endings {
  readonly #first: readonly number[]

  constructor(text: string) {
    const first: number[] = []
    for (const found of text.matchAll(/\r\n/g)) first.push(found.index)
    this.#first = first
  }

  /** A place between the two signs of an ending is that before it. */
  moved(place: number): number {
    return place - before(this.#first, place)
  }
}

/** How many of some numbers in their order are smaller than this one. */
function before(numbers: readonly number[], than: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < than) low = middle + 1
    else high = middle
  }
  return low
}

/** Counts places in a text as other programs do, in signs of Unicode, and back to those of JavaScript. */
export class Signs {
  /** Where each sign that takes two places begins: only these make a difference. */
  readonly #wide: readonly number[]
  readonly length: number

  constructor(text: string) {
    const wide: number[] = []
    for (const found of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) wide.push(found.index)
    this.#wide = wide
    this.length = text.length - wide.length
  }

  /** The number of signs before a place; within a sign it is that before it. */
  count(place: number): number {
    return place - before(this.#wide, place)
  }

  /** The place that so many signs lie before. */
  place(count: number): number {
    let low = 0
    let high = this.#wide.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#wide[middle] ?? 0) - middle < count) low = middle + 1
      else high = middle
    }
    return count + low
  }
}

/** The text of a source, its passages one after another with a line ending between. */
export const joined = (passages: readonly Pick<Passage, 'body'>[]): string =>
  passages.map(({ body }) => body).join('\n')

/** Where each passage begins in the text that they make together. */
export function startsOf(passages: readonly Pick<Passage, 'body'>[]): readonly number[] {
  let at = 0
  return passages.map(({ body }) => {
    const start = at
    at += body.length + 1
    return start
  })
}

/** The passages of a text from elsewhere: its lines, each with the empty lines after it, so that nothing of it is lost. */
export function linesOf(text: string): readonly string[] {
  if (text === '') return []
  const lines = text.split('\n')
  const bodies: string[] = []
  let held = ''
  let filled = false
  for (const [at, line] of lines.entries()) {
    const empty = line.trim() === ''
    if (at > 0 && (empty || !filled)) held += `\n${line}`
    else {
      if (at > 0) bodies.push(held)
      held = line
    }
    filled ||= !empty
  }
  return [...bodies, held]
}

/** The stretches of each passage that lie between two places of the whole text. */
export function spansBetween(
  passages: readonly Pick<Passage, 'id' | 'body'>[],
  starts: readonly number[],
  from: number,
  to: number,
): readonly Span[] {
  const spans: Span[] = []
  let at = firstReaching(starts, from)
  for (; at < passages.length && (starts[at] ?? 0) < to; at++) {
    const passage = passages[at]
    const start = starts[at] ?? 0
    if (!passage) continue
    const span = {
      passage_id: passage.id,
      from: Math.max(0, from - start),
      to: Math.min(passage.body.length, to - start),
    }
    if (span.to > span.from) spans.push(span)
  }
  return spans
}

/** The last that begins at or before a place. */
export const firstReaching = (starts: readonly number[], place: number): number =>
  Math.max(0, before(starts, place + 1) - 1)

export type Stretch = { from: number; to: number }

/** The stretches of the whole text that the spans make: those of passages that follow each other are one. */
export function stretchesOf(
  passages: readonly Pick<Passage, 'id' | 'body'>[],
  starts: readonly number[],
  spans: readonly Span[],
): readonly Stretch[] {
  const place = new Map(passages.map(({ id }, at) => [id, at]))
  const stretches: Stretch[] = []
  const laid = spans
    .flatMap(span => {
      const at = place.get(span.passage_id)
      return at === undefined ? [] : [{ at, span }]
    })
    .toSorted((a, b) => a.at - b.at || a.span.from - b.span.from)
  let reached = -1
  for (const { at, span } of laid) {
    const from = (starts[at] ?? 0) + span.from
    const to = (starts[at] ?? 0) + span.to
    const last = stretches.at(-1)
    const between = passages.slice(reached + 1, at)
    const follows = at > reached && span.from === 0 && between.every(({ body }) => body === '')
    // Nothing but line endings lies between them.
    if (last && follows && last.to === endOf(reached)) last.to = to
    else stretches.push({ from, to })
    reached = at
  }
  return stretches

  function endOf(at: number): number {
    return (starts[at] ?? 0) + (passages[at]?.body.length ?? 0)
  }
}
