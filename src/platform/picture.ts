import sharp from 'sharp'
import { TooMany } from './errors.ts'

/** The largest file and the largest picture that are taken: a good phone's, and not much more. */
export const most_picture_bytes = 15 * 1024 * 1024
const most_pixels = 64_000_000
/** As large as a screen or half a sheet of paper needs. */
const longest_side = 1_600
const most_waiting = 6
const most_seconds = 20

export type Remade = { type: 'image/jpeg'; width: number; height: number; bytes: Buffer }
/** `heic`: a kind of picture that we know but do not read; `moves`: several pictures in one. */
export type PictureFault = 'empty' | 'not_a_picture' | 'heic' | 'moves' | 'too_many_pixels' | 'broken'

// One picture at a time, by one thread: what is being unpacked may take a hundred times the file's size.
sharp.concurrency(1)
sharp.cache(false)
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', from, to)

/** What a file is by its first bytes, whatever it is called and whatever was said of it. */
export function pictureKind(bytes: Uint8Array): 'jpeg' | 'png' | 'webp' | PictureFault {
  if (bytes.length === 0) return 'empty'
  if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp'
  if (ascii(bytes, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(ascii(bytes, 8, 12)))
    return 'heic'
  return 'not_a_picture'
}

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/**
 * The picture made anew, upright and not larger than needed: nothing that was in the file beside the picture (where and
 * when it was taken, by which phone, comments, whatever was hung on) is in what comes out.
 */
export async function remakePicture(bytes: Uint8Array): Promise<Remade | PictureFault> {
  const kind = pictureKind(bytes)
  if (kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') return kind
  if (kind === 'png' && movingPng(bytes)) return 'moves'
  if (waiting >= most_waiting) throw new TooMany()
  waiting++
  const turn = last.then(() => remake(bytes, kind)).finally(() => waiting--)
  last = turn
  return turn
}

/** A PNG that moves says so before the first picture's data. */
function movingPng(bytes: Uint8Array): boolean {
  const found = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const moves = found.indexOf('acTL')
  return moves !== -1 && moves < found.indexOf('IDAT')
}

async function remake(bytes: Uint8Array, kind: string): Promise<Remade | PictureFault> {
  try {
    const { format, width, height, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (format !== kind) return 'not_a_picture'
    if (pages > 1) return 'moves'
    if (width * height > most_pixels) return 'too_many_pixels'
    const made = await sharp(bytes, { limitInputPixels: most_pixels, failOn: 'error', autoOrient: true })
      .resize({ width: longest_side, height: longest_side, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 80, mozjpeg: true })
      .timeout({ seconds: most_seconds })
      .toBuffer({ resolveWithObject: true })
    return { type: 'image/jpeg', width: made.info.width, height: made.info.height, bytes: made.data }
  } catch {
    // It began as a picture and did not go on as one.
    return 'broken'
  }
}
