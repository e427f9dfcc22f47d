/** How wide signs are in Inter at weight 560, in hundredths of the size of the type: measured in Chromium. */
const measured: Readonly<Record<number, string>> = {
  26: 'ijl',
  28: ' I',
  31: '.,:!;’',
  35: "t'",
  38: '()/',
  40: 'fr',
  42: '1',
  48: '-“”"–',
  54: 's?xz',
  57: '7akåäL',
  60: 'cvyéeJFE',
  62: '5hnouøö2bdgpq«»',
  66: '34689P0RSZBT&+',
  72: 'KXYADVÅ',
  77: 'CUGHNOQØ',
  85: 'w',
  92: 'mæM',
  101: '—%WÆ…',
}
const widths = new Map(
  Object.entries(measured).flatMap(([width, signs]) =>
    [...signs].map(sign => [sign, Number(width)] as const),
  ),
)

/** Signs of other alphabets are taken for wide; those of East Asia and pictures are as wide as they are high. */
const widthOfSign = (sign: string): number =>
  widths.get(sign) ?? widths.get(sign.normalize('NFD')[0]!) ?? (sign.codePointAt(0)! < 0x2e80 ? 76 : 104)

const signs = new Intl.Segmenter('nb', { granularity: 'grapheme' })
const signsOf = (text: string): string[] => Array.from(signs.segment(text), one => one.segment)

/** How wide a text is when it is written in one line of this size. */
export const widthOf = (text: string, size: number): number =>
  (signsOf(text).reduce((sum, sign) => sum + widthOfSign(sign), 0) * size) / 100

/** A word too long for its line, in pieces that fit: with a hyphen where it has none of its own. */
function piecesOf(word: string, size: number, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const sign of signsOf(word)) {
    if (piece !== '' && widthOf(`${piece}${sign}-`, size) > width) {
      pieces.push(piece.endsWith('-') ? piece : `${piece}-`)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}

/** A text in lines that are no wider than this. What does not come in with `most` lines ends with "…". */
export function linesOf(
  text: string,
  size: number,
  width: number,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const fits = (line: string) => widthOf(line, size) <= width
  const lines: string[] = []
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(...(fits(word) ? [word] : piecesOf(word, size, width)))
  }
  if (lines.length <= most) return lines
  const kept = signsOf(lines[most - 1]!.replace(/-$/, ''))
  while (kept.length > 1 && !fits(`${kept.join('').trimEnd()}…`)) kept.pop()
  return [...lines.slice(0, most - 1), `${kept.join('').trimEnd()}…`]
}
