/** A word in the picture: how large, and where its middle stands. */
export type Placed = { word: string; size: number; x: number; y: number; width: number }
export type Cloud = { width: number; height: number; words: Placed[] }

export const most_words = 60
const largest = 54
const smallest = 15
/** So narrow that the smallest words can still be read when it is as broad as a phone. */
const across = 440
const gap = 3

/** How broad a word is drawn at size 1: it is told to the browser, so that every font keeps to it. */
export const broad = (word: string): number => [...word].reduce((sum, sign) => sum + signBroad(sign), 0)

function signBroad(sign: string): number {
  if (/[ijl']/.test(sign)) return 0.27
  if (/[frt-]/.test(sign)) return 0.39
  return /[mwæœ]/.test(sign) ? 0.88 : 0.6
}

/** Sizes by the root of the count, so that a word said four times as often is twice as large. */
export const sizeOf = (times: number, most: number): number =>
  Math.max(smallest, Math.round(largest * Math.sqrt(times / Math.max(most, 1))))

type Box = { left: number; right: number; top: number; bottom: number }

const boxOf = ({ x, y, width, size }: Placed): Box => ({
  left: x - width / 2 - gap,
  right: x + width / 2 + gap,
  top: y - size * 0.62 - gap,
  bottom: y + size * 0.62 + gap,
})

/** Whether two words lie on each other. */
export function overlap(one: Placed, other: Placed): boolean {
  const [a, b] = [boxOf(one), boxOf(other)]
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/**
 * The words from the middle outwards along a spiral, the most used first: the same words always make the same picture.
 * Nothing in it means anything but the size.
 */
export function cloudOf(counted: readonly { word: string; times: number }[]): Cloud {
  const sorted = counted.toSorted((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1))
  const most = sorted[0]?.times ?? 0
  const placed: Placed[] = []
  for (const { word, times } of sorted.slice(0, most_words)) {
    const per_size = Math.max(broad(word), 0.5)
    const size = Math.min(sizeOf(times, most), (across - 4 * gap) / per_size)
    placed.push(freePlace({ word, size, x: 0, y: 0, width: size * per_size }, placed))
  }
  return framed(placed)
}

/** Where the word meets no other: the spiral is broader than it is high, and ends where everything is free. */
function freePlace(word: Placed, others: readonly Placed[]): Placed {
  const widest = Math.max(0, across / 2 - word.width / 2 - gap)
  for (let turn = 0; ; turn += 0.12) {
    const away = 2.6 * turn
    const x = Math.max(-widest, Math.min(widest, away * Math.cos(turn) * 1.25))
    const here = { ...word, x, y: away * Math.sin(turn) * 0.75 }
    if (!others.some(other => overlap(here, other))) return here
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

/** Moved so that all of it stands inside a frame that begins at 0. */
function framed(placed: readonly Placed[]): Cloud {
  const boxes = placed.map(boxOf)
  const left = Math.min(0, ...boxes.map(box => box.left))
  const top = Math.min(0, ...boxes.map(box => box.top))
  const words = placed.map(one => ({
    ...one,
    ...{ x: round(one.x - left), y: round(one.y - top), size: round(one.size), width: round(one.width) },
  }))
  return {
    width: Math.ceil(Math.max(1, ...boxes.map(box => box.right - left))),
    height: Math.ceil(Math.max(1, ...boxes.map(box => box.bottom - top))),
    words,
  }
}
