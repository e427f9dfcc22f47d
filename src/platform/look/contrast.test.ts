import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('css/tokens.css', import.meta.url), 'utf8')
const [light, dark] = [css.split('@media')[0]!, css.split('@media')[1]!.split('\n}\n')[0]!].map(
  block =>
    new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name!, value!])),
) as [Map<string, string>, Map<string, string>]

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [r, g, b] = [1, 3, 5]
    .map(at => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

const grounds = 'paper sheet tint spruce-tint spruce-mid cloudberry-tint fjord-tint danger-tint'
const pairs: [text: string, on: string, needs: number][] = [
  ['ink', grounds, 4.5],
  ['ink-soft', grounds, 4.5],
  ['spruce', 'paper sheet tint spruce-tint spruce-mid cloudberry-tint', 4.5],
  ['on-spruce', 'spruce spruce-deep', 4.5],
  ['cloudberry-text', 'paper cloudberry-tint', 4.5],
  ['heather', 'paper sheet tint', 4.5],
  ['fjord', 'paper sheet tint fjord-tint', 4.5],
  ['lichen', 'paper sheet tint', 4.5],
  ['danger', 'paper danger-tint', 4.5],
  ['cloudberry', 'paper sheet tint spruce-tint spruce-mid cloudberry-tint', 3],
  ['heather', 'spruce-tint spruce-mid', 3],
  ['fjord', 'spruce-tint spruce-mid', 3],
  ['lichen', 'spruce-tint spruce-mid', 3],
  ['edge', 'paper sheet tint', 3],
  ['focus', grounds, 3],
]

test.each([
  ['light', light],
  ['dark', dark],
])('every pair of colours that carries meaning holds its contrast, %s', (_, colours) => {
  const weak = pairs.flatMap(([text, on, needs]) =>
    on
      .split(' ')
      .filter(ground => contrast(colours.get(text)!, colours.get(ground)!) < needs)
      .map(ground => `${text} on ${ground}`),
  )
  expect(weak).toEqual([])
})
