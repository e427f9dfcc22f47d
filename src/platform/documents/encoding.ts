/** How the bytes of a text were read, where it was another way than UTF-8. */
export type Encoding = 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh' | 'cp850'

/** Code page 850 from 128 on, as old programs in Norway and Denmark wrote; 865 has the letters in the same places. */
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

/** The text that these bytes are, and how they were read where it was not as UTF-8; null where they are no text. */
export function textOf(bytes: Uint8Array): { text: string; encoding: Encoding | null } | null {
  const marked = byMark(bytes) ?? byZeros(bytes)
  if (marked) {
    const text = new TextDecoder(marked).decode(bytes)
    return isText(text) ? { text, encoding: marked } : null
  }
  const strict = decodeStrictly(bytes)
  if (strict !== null) return isText(strict) ? { text: strict, encoding: null } : null
  // What is likeliest comes first, and stays where another says no more.
  const sample = firstTold(bytes)
  const scored = ways.map(way => ({ ...way, score: likeness(way.read(sample)) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  const text = best.read(bytes)
  return isText(text) ? { text, encoding: best.encoding } : null
}

const ways = [
  { encoding: 'windows-1252', read: (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes) },
  { encoding: 'macintosh', read: (bytes: Uint8Array) => new TextDecoder('macintosh').decode(bytes) },
  { encoding: 'cp850', read: (bytes: Uint8Array) => Array.from(bytes, signOf).join('') },
] as const

/** As much as it takes to tell, from the sign before the first that is read in several ways. */
function firstTold(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex(byte => byte > 127)
  return bytes.subarray(Math.max(0, first - 1), first + 500_000)
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function byMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

/** Most letters in these languages have a zero byte beside them in UTF-16, always on the same side. */
function byZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const looked = bytes.subarray(0, Math.min(bytes.length - (bytes.length % 2), 4000))
  if (looked.length < 4) return null
  let [even, odd] = [0, 0]
  for (const [at, byte] of looked.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even += 1
    else odd += 1
  }
  const [many, few] = [looked.length / 5, looked.length / 50]
  if (odd > many && even < few) return 'utf-16le'
  return even > many && odd < few ? 'utf-16be' : null
}

const signOf = (byte: number): string => (byte < 128 ? String.fromCharCode(byte) : (cp850[byte - 128] ?? ''))

/** Signs that people do write, and which tell nothing of whether this is the right reading. */
const common = new Set('«»“”„‘’‚–—…•·§°½¼²€£´¨\u00a0\u00adéèêëóòôöüäáàíúñçðþýÉÄÖÜŠšŽž')

/** Letters of the north speak for a reading; signs that nobody writes, and capitals in the midst of words, against it. */
function likeness(text: string): number {
  let sum = 0
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    if (!letter.test(sign)) sum += common.has(sign) && !isWithin(text, index) ? 0 : -2
    else if (capital.test(sign) && small.test(text[index - 1] ?? '')) sum -= 2
    else if (northern.test(sign)) sum += 1
    else if (!common.has(sign)) sum -= 2
  }
  return sum
}

const letter = /\p{L}/u
const capital = /\p{Lu}/u
const small = /\p{Ll}/u
const northern = /[æøåÆØÅ]/

/** A sign between two letters; those that stand so in what people write are let be. */
const isWithin = (text: string, at: number): boolean =>
  !/[’\u00ad·–—…]/.test(text[at] ?? '') && letter.test(text[at - 1] ?? '') && letter.test(text[at + 1] ?? '')

/** Text has hardly any control signs; a program or a picture has many. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return odd <= text.length / 200
}

/** The byte that stands for a sign in windows-1252, by the sign. */
const bytes_of = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
)

/** Such pairs stand for the letters and signs of the north; others, such as "Æ»", people write themselves. */
const twice = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[\u0080-\u00bf™œ“”˜¦¢\u009d]/g

/**
 * A text in which UTF-8 was once taken for windows-1252 ("Ã¦" for "æ"), put right; `mended` tells whether anything was.
 * Only what is whole UTF-8 again is put right.
 */
export function mendedText(text: string): { text: string; mended: boolean } {
  const seen = new Map<string, string>()
  const right = text.replace(twice, piece => {
    const known = seen.get(piece) ?? once(piece)
    seen.set(piece, known)
    return known
  })
  return { text: right, mended: right !== text }
}

function once(piece: string): string {
  const whole = decodeStrictly(Uint8Array.from(piece, sign => bytes_of.get(sign) ?? sign.charCodeAt(0)))
  return whole !== null && [...whole].length === 1 ? whole : piece
}
