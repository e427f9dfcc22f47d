/** The part of a file that a browser asks for, both ends counted in; all of it, or a part that is not there. */
export type Range = { from: number; to: number } | 'all' | 'none'

/** Reads a Range header (RFC 9110, 14.2). What we do not understand, or several parts at once, gets the whole file. */
export function readRange(header: string | undefined, length: number): Range {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return 'all'
  if (first === '') {
    const wished = Math.min(Number(last), length)
    return wished === 0 ? 'none' : { from: length - wished, to: length - 1 }
  }
  const from = Number(first)
  const to = last === '' ? length - 1 : Math.min(Number(last), length - 1)
  if (last !== '' && Number(last) < from) return 'all'
  return from >= length ? 'none' : { from, to }
}
