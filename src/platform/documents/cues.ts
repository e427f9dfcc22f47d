/** One line of a transcript with times: who spoke, where the file says so. */
export type Cue = { start_ms: number; end_ms: number; speaker: string | null; text: string }

const clock = '(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,3}))?'
const arrow = new RegExp(`^\\s*${clock}\\s*-->\\s*${clock}`)

/** Whether a text is a transcript with times, as VTT or SRT: those of SRT begin with a number and times, or only times. */
export const isTimed = (text: string): boolean =>
  /^\ufeff?WEBVTT(?:\s|$)/.test(text) ||
  text
    .trimStart()
    .split(/\r\n?|\n/, 3)
    .some(line => arrow.test(line))

/** The cues of a transcript as VTT or SRT. Notes, styles and marks of form are left out. */
export function cuesOf(text: string): Cue[] {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n+/)
    .flatMap(block => cuesIn(block.split('\n')))
}

function cuesIn(lines: readonly string[]): Cue[] {
  if (/^(NOTE|STYLE|REGION)(\s|$)/.test(lines[0] ?? '')) return []
  const starts = lines.flatMap((line, at) => (arrow.test(line) ? [at] : []))
  return starts.flatMap((start, n) => {
    const next = starts[n + 1]
    // Where no empty line stands between two cues, the number of the next stands under the words of this.
    const numbered = next !== undefined && next - start > 1 && /^\d+$/.test(lines[next - 1]?.trim() ?? '')
    return cueOf(lines[start] ?? '', lines.slice(start + 1, numbered ? next - 1 : next).join('\n'))
  })
}

function cueOf(times: string, said: string): Cue[] {
  const [, h1, m1, s1, f1, h2, m2, s2, f2] = arrow.exec(times) ?? []
  const [start_ms, end_ms] = [milliseconds(h1, m1, s1, f1), milliseconds(h2, m2, s2, f2)]
  return voicesIn(said).flatMap(({ speaker, text }) =>
    text === '' ? [] : [{ start_ms, end_ms, speaker, text }],
  )
}

const milliseconds = (hours = '0', minutes = '0', seconds = '0', rest = '0'): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, '0'))

/** A cue may hold several voices: <v Kari>words</v><v Ola>words. */
function voicesIn(said: string): { speaker: string | null; text: string }[] {
  const parts = said.split(/<v(?:\.[^\s<>]*)?\s([^<>]*)>/)
  return parts.flatMap((part, at) => {
    if (at % 2 === 1) return []
    const speaker = at === 0 ? null : plain(parts[at - 1] ?? '')
    return [{ speaker: speaker || null, text: plain(part) }]
  })
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '',
  rlm: '',
}

const plain = (text: string): string =>
  text
    .replace(/<\/?[a-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}/gi, '')
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, entity)
    .replace(/[^\S\n]+/g, ' ')
    .trim()

function entity(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
