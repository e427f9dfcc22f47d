/** The kinds of sound that browsers play, as they are named when they are sent. */
export type Sound =
  | 'audio/wav'
  | 'audio/mpeg'
  | 'audio/ogg'
  | 'audio/webm'
  | 'audio/mp4'
  | 'audio/aac'
  | 'audio/flac'

/** A sentence read slowly takes some hundred kilobytes; this is half a minute, even uncompressed. */
export const most_bytes = 2 * 1024 * 1024

/** What a file is by its own bytes: neither its name nor the browser is asked. Null for all that is not sound. */
export function soundOf(bytes: Uint8Array): Sound | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return kinds.find(([, is]) => is(file))?.[0] ?? null
}

const says = (file: Buffer, words: string, at = 0): boolean =>
  file.length >= at + words.length && file.toString('latin1', at, at + words.length) === words

const kinds: readonly (readonly [Sound, (file: Buffer) => boolean])[] = [
  // A sound needs a description and samples.
  [
    'audio/wav',
    file => says(file, 'RIFF') && says(file, 'WAVE', 8) && file.includes('fmt ') && file.includes('data'),
  ],
  ['audio/flac', file => says(file, 'fLaC') && file.length > 42 && file.readUInt32BE(4) % 2 ** 31 === 34],
  ['audio/ogg', isOgg],
  ['audio/webm', isWebm],
  ['audio/mp4', isMp4],
  ['audio/mpeg', isMp3],
  ['audio/aac', file => frameOfAac(file, 0) !== null && follows(file, 0, frameOfAac)],
]

/** The first page of an Ogg file says what follows (RFC 7845, Vorbis I appendix A). */
function isOgg(file: Buffer): boolean {
  if (!says(file, 'OggS\0\x02') || file.length < 27) return false
  const packet = 27 + file[26]!
  return says(file, 'OpusHead', packet) || says(file, '\x01vorbis', packet)
}

/** Matroska names its codecs at the beginning: A_ for sound, V_ for pictures. */
function isWebm(file: Buffer): boolean {
  if (!says(file, '\x1a\x45\xdf\xa3')) return false
  const head = file.toString('latin1', 0, 64 * 1024)
  const moves = /V_(VP[89]|AV1|MPEG|THEORA|MS)/.test(head)
  return /webm|matroska/.test(head.slice(0, 64)) && /A_(OPUS|VORBIS|AAC|FLAC|MPEG)/.test(head) && !moves
}

/** An MP4 with a sound track in a form that browsers know. Photographs of phones begin the same way. */
function isMp4(file: Buffer): boolean {
  return (
    says(file, 'ftyp', 4) &&
    file.includes('soun') &&
    ['mp4a', 'Opus', 'fLaC'].some(codec => file.includes(codec))
  )
}

/** An MP3, with or without the notes (ID3) that many programs put in front of the first frame. */
function isMp3(file: Buffer): boolean {
  const at = says(file, 'ID3') && file.length > 10 ? 10 + lengthOfNotes(file) : 0
  // Some programs leave a gap after their notes.
  for (let from = at; from < at + (at > 0 ? 4096 : 1); from++) {
    if (frameOfMp3(file, from) !== null && follows(file, from, frameOfMp3)) return true
  }
  return false
}

/** Seven bits a byte, so that no length looks like the beginning of a frame. */
const lengthOfNotes = (file: Buffer): number =>
  file.subarray(6, 10).reduce((length, byte) => length * 128 + (byte & 0x7f), 0)

/** A head can stand anywhere by chance: the next frame must begin where this one ends, or the file end there. */
function follows(file: Buffer, at: number, lengthAt: (file: Buffer, at: number) => number | null): boolean {
  const next = at + lengthAt(file, at)!
  return next === file.length || (next < file.length && lengthAt(file, next) !== null)
}

const kilobits = {
  first: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  later: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
}
const hertz = [44_100, 48_000, 32_000]

/** How many bytes the frame at this place has (ISO 11172-3, layer III), or null when none begins there. */
function frameOfMp3(file: Buffer, at: number): number | null {
  if (at + 4 > file.length || file[at] !== 0xff || (file[at + 1]! & 0xe6) !== 0xe2) return null
  const version = (file[at + 1]! >> 3) & 3
  const bitrate = (version === 3 ? kilobits.first : kilobits.later)[file[at + 2]! >> 4]
  const rate = hertz[(file[at + 2]! >> 2) & 3]
  if (version === 1 || !bitrate || !rate) return null
  const samples = version === 3 ? 144 : 72
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4
  return Math.floor((samples * bitrate * 1000) / (rate / slower)) + ((file[at + 2]! >> 1) & 1)
}

/** The same for AAC in ADTS frames (ISO 13818-7). */
function frameOfAac(file: Buffer, at: number): number | null {
  if (at + 7 > file.length || file[at] !== 0xff || (file[at + 1]! & 0xf6) !== 0xf0) return null
  if (((file[at + 2]! >> 2) & 15) > 12) return null
  const length = ((file[at + 3]! & 3) << 11) | (file[at + 4]! << 3) | (file[at + 5]! >> 5)
  return length > 7 ? length : null
}

/** Whether two texts say the same; a form may have changed their line breaks. */
export const sameText = (one: string, other: string): boolean => tidy(one) === tidy(other)

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

type Standing = { source: string; checked_at: Date | null; brought_at: Date }

/**
 * How it stands with a statement that says `text` now: the voice that is heard, the one that waits for somebody to
 * listen, and, where there is neither, one that read what the statement said before.
 */
export function standingOf<V extends Standing>(voices: readonly V[], text: string) {
  const newest = voices.toSorted((one, other) => other.brought_at.getTime() - one.brought_at.getTime())
  const reading = newest.filter(voice => sameText(voice.source, text))
  const in_use = reading.find(voice => voice.checked_at !== null) ?? null
  const waiting = reading.find(voice => voice.checked_at === null) ?? null
  const outdated = in_use || waiting ? null : (newest[0] ?? null)
  return { in_use, waiting, outdated }
}
