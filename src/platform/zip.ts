import { crc32, inflateRawSync } from 'node:zlib'

/** One file in a zip file. */
export type Piece = { name: string; body: Buffer }

const piece_mark = 0x04034b50
const entry_mark = 0x02014b50
const end_mark = 0x06054b50

/** The pieces of a zip file by its list of them; null where it is broken, or holds more than `most` bytes. */
export function unpack(bytes: Uint8Array, most: number): Piece[] | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== end_mark) return null
  const pieces: Piece[] = []
  let at = file.readUInt32LE(end + 16)
  let left = most
  for (let entry = file.readUInt16LE(end + 10); entry > 0; entry--) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entry_mark) return null
    const packed = file.readUInt32LE(at + 20)
    const head = file.readUInt32LE(at + 42)
    if (head + 30 > file.length) return null
    const start = head + 30 + file.readUInt16LE(head + 26) + file.readUInt16LE(head + 28)
    const body = unfold(file.subarray(start, start + packed), file.readUInt16LE(at + 10), left)
    if (body === null) return null
    left -= body.length
    const name_size = file.readUInt16LE(at + 28)
    pieces.push({ name: file.toString('utf8', at + 46, at + 46 + name_size), body })
    at += 46 + name_size + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return left >= 0 ? pieces : null
}

const stored = 0
const deflated = 8

/** What the file says of its own sizes may be untrue: it is unfolded up to the limit. */
function unfold(piece: Buffer, manner: number, most: number): Buffer | null {
  if (manner === stored) return piece
  if (manner !== deflated || most <= 0) return null
  try {
    return inflateRawSync(piece, { maxOutputLength: most })
  } catch {
    return null
  }
}

/** A zip file of these pieces and nothing else, not packed: for those that read it whatever way they like. */
export function wrap(pieces: readonly Piece[]): Buffer {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  let at = 0
  for (const { name, body } of pieces) {
    const named = Buffer.from(name)
    const told = Buffer.alloc(26)
    told.writeUInt16LE(20, 0)
    told.writeUInt32LE(crc32(body), 10)
    told.writeUInt32LE(body.length, 14)
    told.writeUInt32LE(body.length, 18)
    told.writeUInt16LE(named.length, 22)
    const head = Buffer.concat([marked(piece_mark), told, named])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    entries.push(marked(entry_mark), told.subarray(0, 2), told.subarray(0, 26), rest, named)
    bodies.push(head, body)
    at += head.length + body.length
  }
  const list = Buffer.concat(entries)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(pieces.length, 4)
  end.writeUInt16LE(pieces.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...bodies, list, marked(end_mark), end])
}

function marked(mark: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(mark)
  return bytes
}
