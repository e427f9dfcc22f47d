import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pictureKind, type Remade, remakePicture } from './picture.ts'

const drawn = (width = 300, height = 200) =>
  sharp({ create: { width, height, channels: 3, background: '#2f6b4f' } })

const made = async (bytes: Uint8Array): Promise<Remade> => {
  const found = await remakePicture(bytes)
  if (typeof found === 'string') throw new Error(found)
  return found
}

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** A PNG with these chunks after its head. */
async function pngWith(...chunks: Buffer[]): Promise<Buffer> {
  const plain = await drawn().png().toBuffer()
  return Buffer.concat([plain.subarray(0, 33), ...chunks, plain.subarray(33)])
}

/** A comment laid into a JPEG right after its beginning. */
const withComment = (jpeg: Buffer, words: string) =>
  Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xfe, 0, words.length + 2]),
    Buffer.from(words, 'latin1'),
    jpeg.subarray(2),
  ])

const in_bytes = (bytes: Uint8Array, words: string) => Buffer.from(bytes).includes(words)

describe('what is in a file beside the picture is gone', () => {
  test('where and by whom it was taken, what it was taken with, comments and colour profiles', async () => {
    const photo = await drawn()
      .withExif({
        IFD0: { Make: 'Telefonen', Artist: 'Amina Hassan', Copyright: 'Amina Hassan' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '60/1 23/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '5/1 19/1 0/1',
        },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Fjellveien 3</a></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const given = withComment(photo, 'hemmelig kommentar')
    const before = await sharp(given).metadata()
    expect([before.exif, before.xmp, before.icc].every(one => one !== undefined)).toBe(true)
    expect(in_bytes(given, 'hemmelig kommentar')).toBe(true)

    const after = await made(given)
    const { exif, xmp, icc, iptc, comments, orientation, format } = await sharp(after.bytes).metadata()
    expect({ exif, xmp, icc, iptc, comments, orientation, format }).toEqual({ format: 'jpeg' })
    for (const words of ['hemmelig', 'Amina', 'Telefonen', 'Fjellveien', 'Exif', 'GPS', 'http']) {
      expect(in_bytes(after.bytes, words), words).toBe(false)
    }
  })

  test('what a PNG tells in words', async () => {
    const given = await pngWith(
      chunk('tEXt', Buffer.from('Comment\0hemmelig tekst', 'latin1')),
      chunk('zTXt', Buffer.concat([Buffer.from('Author\0\0', 'latin1'), deflateSync('Amina Hassan')])),
      chunk('eXIf', Buffer.from('MM\0*\0\0\0\x08\0\0\0\0\0\0', 'latin1')),
    )
    const after = await made(given)
    expect((await sharp(after.bytes).metadata()).comments).toBeUndefined()
    expect(in_bytes(after.bytes, 'hemmelig')).toBe(false)
  })

  test('what is hung on behind a picture, or written into it as a page or a script', async () => {
    const photo = await drawn().jpeg().toBuffer()
    for (const more of ['<script>alert(1)</script>', 'PK\x03\x04hemmelig.txt', '%PDF-1.7 /JavaScript']) {
      const behind = await made(Buffer.concat([photo, Buffer.from(more, 'latin1')]))
      expect(in_bytes(behind.bytes, more)).toBe(false)
      const inside = await made(withComment(photo, more))
      expect(in_bytes(inside.bytes, more)).toBe(false)
    }
  })
})

test('a picture comes out upright and no larger than needed, in the plain colours of a screen', async () => {
  const lying = await drawn(3000, 2000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
  expect(await made(lying)).toMatchObject({ type: 'image/jpeg', width: 1067, height: 1600 })
  const small = await drawn(30, 20).webp().toBuffer()
  expect(await made(small)).toMatchObject({ width: 30, height: 20 })
  const printed = await drawn().toColourspace('cmyk').jpeg().toBuffer()
  expect((await sharp((await made(printed)).bytes).metadata()).space).toBe('srgb')
  const clear = sharp({
    create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
  const { dominant } = await sharp((await made(await clear.png().toBuffer())).bytes).stats()
  expect(dominant.r).toBeGreaterThan(240)
})

/** A head that promises a picture of this size, with next to nothing behind it. */
function bomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(Math.min(width * height, 4_000_000)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test.each([
  ['nothing', async () => Buffer.alloc(0), 'empty'],
  ['a drawing in SVG', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_picture'],
  ['a page', async () => Buffer.from('<!doctype html><script>1</script>'), 'not_a_picture'],
  ['a document', async () => Buffer.from('%PDF-1.7\n'), 'not_a_picture'],
  ['a GIF', async () => drawn().gif().toBuffer(), 'not_a_picture'],
  ['a TIFF', async () => drawn().tiff().toBuffer(), 'not_a_picture'],
  ['text', async () => Buffer.from('Hei'), 'not_a_picture'],
  ['the kind that some phones keep', async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0'), 'heic'],
  ['a picture cut off', async () => (await drawn().jpeg().toBuffer()).subarray(0, 300), 'broken'],
  ['only the beginning of one', async () => Buffer.from('\xff\xd8\xff<script>', 'latin1'), 'broken'],
  ['a PNG that is none', async () => Buffer.from('\x89PNG\r\n\x1a\n<html>', 'latin1'), 'broken'],
  ['a WebP that is none', async () => Buffer.from('RIFF\x10\0\0\0WEBPVP8 <html>', 'latin1'), 'broken'],
  ['a PNG that moves', async () => pngWith(chunk('acTL', Buffer.alloc(8))), 'moves'],
  ['a picture that swells when it is unpacked', async () => bomb(60_000, 60_000), 'too_many_pixels'],
  ['one that promises more than it has', async () => bomb(7_000, 7_000), 'broken'],
] as const)('%s is refused', async (_, bytes, fault) => {
  expect(await remakePicture(await bytes())).toBe(fault)
})

test('a WebP that moves is refused', async () => {
  const frames = await sharp(
    [
      await drawn(20, 20).png().toBuffer(),
      await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
    ],
    { join: { animated: true } },
  )
    .webp()
    .toBuffer()
  expect(await remakePicture(frames)).toBe('moves')
})

test('a file is known by what is in it, never by its name', async () => {
  expect(pictureKind(await drawn().jpeg().toBuffer())).toBe('jpeg')
  expect(pictureKind(await drawn().png().toBuffer())).toBe('png')
  expect(pictureKind(await drawn().webp().toBuffer())).toBe('webp')
})

test('a broken picture does not hold up the next, and a crowd is asked to come back', async () => {
  const photo = await drawn().jpeg().toBuffer()
  const all = await Promise.allSettled(
    Array.from({ length: 9 }, (_, at) => remakePicture(at === 0 ? photo.subarray(0, 300) : photo)),
  )
  expect(all.map(one => one.status)).toEqual([...Array(6).fill('fulfilled'), ...Array(3).fill('rejected')])
  expect((await made(photo)).width).toBe(300)
})
