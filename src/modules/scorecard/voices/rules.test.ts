import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeWav, silentMp3 } from '../../../../test/setup/sounds.ts'
import { soundOf, standingOf } from './rules.ts'

const latin = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(
    parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
  )
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)

/** The first page of an Ogg file with this at the beginning of its packet. */
const ogg = (packet: string) => latin('OggS\0\x02', zeros(20), [1, 30], packet, zeros(40))
const webm = (codecs: string) => latin('\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm', zeros(20), codecs, zeros(80))
const mp4 = (brand: string, boxes: string) => latin([0, 0, 0, 24], 'ftyp', brand, zeros(12), boxes, zeros(80))
/** Two frames of 16 bytes each, at 44,100 hertz. */
const adts = latin(...[1, 2].map(() => [0xff, 0xf1, 0x50, 0x80, 0x02, 0x1f, 0xfc, ...zeros(9)]))
const notes = (length: number) => latin('ID3\x04\0\0', [0, 0, length >> 7, length & 127], zeros(length))

describe('what a file is, by its own bytes', () => {
  const sounds: [string, Buffer, string][] = [
    ['WAV', makeWav(0.1), 'audio/wav'],
    ['MP3', silentMp3(3), 'audio/mpeg'],
    ['MP3 with notes in front', Buffer.concat([notes(300), silentMp3(3)]), 'audio/mpeg'],
    [
      'MP3 with a gap after the notes',
      Buffer.concat([notes(300), latin(zeros(50)), silentMp3(3)]),
      'audio/mpeg',
    ],
    ['Opus in Ogg', ogg('OpusHead'), 'audio/ogg'],
    ['Vorbis in Ogg', ogg('\x01vorbis'), 'audio/ogg'],
    ['WebM', webm('A_OPUS'), 'audio/webm'],
    ['M4A', mp4('M4A ', 'moov hdlr soun stsd mp4a'), 'audio/mp4'],
    ['AAC', adts, 'audio/aac'],
    ['FLAC', latin('fLaC', [0, 0, 0, 34], zeros(60)), 'audio/flac'],
  ]
  test.each(sounds)('%s is known', (_, bytes, type) => expect(soundOf(bytes)).toBe(type))

  const others: [string, Buffer][] = [
    ['nothing', latin('')],
    ['a text that is called .mp3', latin('Dette er ikke lyd, men en ganske vanlig tekst.\n'.repeat(40))],
    ['a text that begins as notes do', latin('ID3 er en god sang, og resten av teksten handler om den.')],
    ['a page', latin('<!doctype html><html lang="nb"><title>Lyd</title><audio src="x.mp3"></audio>')],
    ['a page with music in its name', latin('<html>RIFF WAVE fmt data OggS fLaC ftyp soun mp4a</html>')],
    ['a PNG', latin('\x89PNG\r\n\x1a\n', zeros(4), 'IHDR', zeros(200))],
    ['a JPEG', latin([0xff, 0xd8, 0xff, 0xe0], 'JFIF', zeros(200))],
    ['a photograph of a phone', mp4('heic', 'meta hdlr pict')],
    ['a film without sound', mp4('isom', 'moov hdlr vide avc1')],
    ['a telephone’s old format', mp4('3gp4', 'moov hdlr soun stsd samr')],
    ['a film in WebM', webm('V_VP9 A_OPUS')],
    ['Ogg with pictures', ogg('\x80theora')],
    ['a picture in RIFF', latin('RIFF', zeros(4), 'WEBPVP8 data fmt ')],
    ['a WAV that is cut off', makeWav(0.1).subarray(0, 20)],
    ['an MP3 that is cut off', silentMp3(1).subarray(0, 30)],
    ['a PDF', latin('%PDF-1.7\n', zeros(100))],
    ['a program', latin([0x7f], 'ELF', zeros(100))],
  ]
  test.each(others)('%s is no sound', (_, bytes) => expect(soundOf(bytes)).toBeNull())

  test('whatever begins unlike a sound is refused, and nothing makes it stumble', () => {
    const heads = ['RIFF', 'fLaC', 'OggS', 'ID3', '\x1a\x45\xdf\xa3', '\xff']
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 4_000 }), bytes => {
        const text = Buffer.from(bytes).toString('latin1')
        const begins = heads.some(head => text.startsWith(head)) || text.slice(4, 8) === 'ftyp'
        if (!begins) expect(soundOf(bytes)).toBeNull()
      }),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...heads, '\0\0\0\x18ftyp'),
        fc.uint8Array({ maxLength: 200 }),
        (head, tail) => {
          expect(() => soundOf(Buffer.concat([latin(head), tail]))).not.toThrow()
        },
      ),
    )
  })

  test('a sound is known whatever follows it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sounds), fc.uint8Array({ maxLength: 300 }), ([, bytes, type], tail) => {
        expect(soundOf(Buffer.concat([bytes, tail]))).toBe(type)
      }),
    )
  })
})

describe('how it stands with a statement', () => {
  const day = (number: number) => new Date(`2026-02-0${number}T10:00:00Z`)
  const voice = (id: string, brought: number, source = 'Vi lytter', checked = true) => ({
    id,
    source,
    brought_at: day(brought),
    checked_at: checked ? day(brought) : null,
  })

  test('the newest checked voice is heard while a newer one waits', () => {
    const voices = [voice('a', 1), voice('b', 3), voice('c', 4, 'Vi lytter', false), voice('d', 2)]
    expect(standingOf(voices, 'Vi lytter')).toMatchObject({
      in_use: { id: 'b' },
      waiting: { id: 'c' },
      outdated: null,
    })
  })

  test('a voice that read another text is heard no more', () => {
    expect(standingOf([voice('a', 1), voice('b', 2)], 'Vi hører')).toMatchObject({
      in_use: null,
      waiting: null,
      outdated: { id: 'b' },
    })
  })

  test('line breaks and spaces make no other text', () => {
    expect(standingOf([voice('a', 1, ' Vi\r\nlytter ')], 'Vi lytter').in_use).toMatchObject({ id: 'a' })
    expect(standingOf([], 'Vi lytter')).toEqual({ in_use: null, waiting: null, outdated: null })
  })
})
