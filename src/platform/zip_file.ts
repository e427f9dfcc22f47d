import type { FileHandle } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { textOf } from './documents/encoding.ts'

/** A file within a zip file on disk, by the list at its end. */
export type ZipEntry = { name: string; packed: number; head: number; manner: number; locked: boolean }

const entry_mark = 0x02014b50
const end_mark = Buffer.from([0x50, 0x4b, 0x05, 0x06])
/** The list at the end stands within this many bytes of it. */
const longest_end = 22 + 65_535
const longest_list = 64 * 1024 * 1024

/** The files in a zip file, folders left out; null where it is broken. Only its list is read. */
export async function zipEntries(file: FileHandle): Promise<ZipEntry[] | null> {
  const { size } = await file.stat()
  const tail = await bytesAt(file, Math.max(0, size - longest_end), Math.min(size, longest_end))
  const end = tail?.lastIndexOf(end_mark) ?? -1
  if (!tail || end < 0 || end + 22 > tail.length) return null
  const length = tail.readUInt32LE(end + 12)
  const list = length <= longest_list ? await bytesAt(file, tail.readUInt32LE(end + 16), length) : null
  if (!list) return null
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= list.length; ) {
    if (list.readUInt32LE(at) !== entry_mark) return null
    const [name_size, more, comment] = [28, 30, 32].map(place => list.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const name = nameOf(list.subarray(at + 46, at + 46 + name_size))
    const locked = (list.readUInt16LE(at + 8) & 1) === 1
    const entry = { name, packed: list.readUInt32LE(at + 20), head: list.readUInt32LE(at + 42), locked }
    if (!name.endsWith('/')) entries.push({ ...entry, manner: list.readUInt16LE(at + 10) })
    at += 46 + name_size + more + comment
  }
  return entries
}

/** Old programs wrote names as DOS or Windows did. */
const nameOf = (bytes: Uint8Array): string => textOf(bytes)?.text ?? Buffer.from(bytes).toString('latin1')

async function bytesAt(file: FileHandle, place: number, length: number): Promise<Buffer | null> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await file.read(bytes, 0, length, place)
  return bytesRead === length ? bytes : null
}

/** The bytes of an entry, unfolded up to `most`: what the file says of its own sizes may be untrue. */
export async function zipEntry(
  file: FileHandle,
  entry: ZipEntry,
  most: number,
): Promise<Buffer | 'broken' | 'too_large' | 'locked'> {
  if (entry.locked) return 'locked'
  if (entry.packed > most) return 'too_large'
  const head = await bytesAt(file, entry.head, 30)
  if (!head) return 'broken'
  const start = entry.head + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const packed = await bytesAt(file, start, entry.packed)
  if (!packed) return 'broken'
  if (entry.manner === 0) return packed
  if (entry.manner !== 8) return 'broken'
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? fault.code : ''
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too_large' : 'broken'
  }
}
