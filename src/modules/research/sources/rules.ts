/** What one person said in one go, with what they are called in the text; null where it does not say. */
export type Said = { label: string | null; body: string; start_ms: number | null }

/** A page of a source has room for so many passages. */
export const per_page = 200
/** The longest passage; what is longer is cut where a sentence ends. */
export const most_body = 20_000
/** The longest text of one source, in signs: it has to come back with the page on which its speakers are named. */
export const most_text = 5_000_000
export const most_passages = 20_000
/** The longest that somebody can be called in a text. */
export const most_label = 120
/** A focus group seldom has more voices; what looks like more names than this is not names. */
export const most_speakers = 40

const clock = String.raw`(?:(\d{1,3}):)?(\d{1,3}):(\d{2})(?:[.,](\d{1,3}))?`
const time_first = new RegExp(String.raw`^[\[(]?${clock}[\])]?[ \t]*(?:[-–][ \t]*)?`)
const time_last = new RegExp(String.raw`[ \t]*[\[(]?${clock}[\])]?$`)
const name = String.raw`[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.'’\-]*(?: [\p{L}\p{M}\p{N}.'’\-]+){0,3}`
const named = new RegExp(String.raw`^(${name})(?:[ \t]*([\[(]${clock}[\])]))?[ \t]*:(?:[ \t]+|$)(.*)$`, 'u')
const named_alone = new RegExp(`^(${name})$`, 'u')
/** "I", "INN1", "OA 2", "S3": a sign for somebody, which stands for a person even where it stands once. */
const sign = /^(?:\p{Lu}{1,3}[ -]?\d{0,3}|Intervjuer|Intervjuar|Interviewer)$/u

type Line = { label: string; start_ms: number | null; rest: string }

/** Cuts a text into what was said by each: at "Name:" at the beginning of a line, and at empty lines. */
export function cut(text: string): Said[] {
  const lines = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .split('\n')
    .map(line => line.trim())
  const seen = lines.map(spokenIn)
  const labels = speakersIn(seen.flatMap(one => (one ? [one.label] : [])))
  const by_empty_lines = lines.some((line, at) => line === '' && at > 0 && at < lines.length - 1)
  const said: Said[] = []
  let now: Said = { label: null, body: '', start_ms: null }
  const next = (one: Said) => {
    if (now.body !== '') said.push(now)
    now = one
  }
  for (const [at, line] of lines.entries()) {
    const speaks = seen[at]
    if (speaks && labels.has(speaks.label)) {
      next({ label: speaks.label, body: speaks.rest, start_ms: speaks.start_ms })
      continue
    }
    const { start_ms, rest } = timeOf(line)
    const anew = line === '' || start_ms !== null || (labels.size === 0 && !by_empty_lines)
    if (anew && now.body !== '') next({ label: now.label, body: '', start_ms: null })
    if (start_ms !== null) now.start_ms = start_ms
    if (rest !== '') now.body = now.body === '' ? rest : `${now.body}\n${rest}`
  }
  next({ label: null, body: '', start_ms: null })
  return said.flatMap(inPieces)
}

/** A line that says who speaks, with "Name:", "[00:12] Name:", "Name (00:12):", or "Name 00:12" by itself. */
function spokenIn(line: string): Line | null {
  const { start_ms, rest } = timeOf(line)
  const found = named.exec(rest)
  if (found) {
    const own = found[2] ? timeOf(found[2]).start_ms : null
    const after = timeOf(found.at(-1)?.trim() ?? '')
    return { label: found[1] ?? '', start_ms: own ?? start_ms ?? after.start_ms, rest: after.rest }
  }
  const last = time_last.exec(line)
  const alone = last && last.index > 0 ? named_alone.exec(line.slice(0, last.index)) : null
  return last && alone ? { label: alone[1] ?? '', start_ms: millisecondsOf(last), rest: '' } : null
}

/** The time that a line begins with, and what comes after it. */
function timeOf(line: string): { start_ms: number | null; rest: string } {
  const found = time_first.exec(line)
  // "12:30 kom bussen" is no time in a recording: it stands in brackets, has seconds and hours, or a name after it.
  if (!found) return { start_ms: null, rest: line }
  const rest = line.slice(found[0].length)
  const sure = /^[[(]/.test(line) || found[1] !== undefined || rest === '' || named.test(rest)
  return sure ? { start_ms: millisecondsOf(found), rest } : { start_ms: null, rest: line }
}

const millisecondsOf = ([, hours = '0', minutes = '0', seconds = '0', parts = '']: RegExpExecArray): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 + Number(parts.padEnd(3, '0'))

/** Whom the text names as speaking: signs, and what stands before a colon more than once. */
function speakersIn(labels: readonly string[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1)
  const sure = [...times].filter(([label, count]) => count > 1 || sign.test(label))
  const most = sure.toSorted((a, b) => b[1] - a[1]).slice(0, most_speakers)
  return new Set(most.map(([label]) => label))
}

/** What is too long for one passage, cut where a sentence ends, else where a word does. */
export function inPieces(one: Said): Said[] {
  const pieces: Said[] = []
  let { body: left, start_ms } = one
  while (left.length > most_body) {
    const head = left.slice(0, most_body)
    const ends = [...head.matchAll(/[.!?…]\s|\n/g)].at(-1)?.index
    const end = ends && ends > most_body / 2 ? ends + 1 : head.lastIndexOf(' ')
    const at = end > 0 ? end : most_body - 2
    // Never between the halves of one sign.
    const whole = /[\ud800-\udbff]$/.test(left.slice(0, at)) ? at - 1 : at
    pieces.push({ ...one, body: left.slice(0, whole).trim(), start_ms })
    left = left.slice(whole).trim()
    start_ms = null
  }
  return left === '' ? pieces : [...pieces, { ...one, body: left, start_ms }]
}

/** Whom a text names as speaking, in the order in which they come, with how many times and how they begin. */
export function voicesIn(said: readonly Said[]): { label: string; times: number; begins: string }[] {
  const voices = new Map<string, { label: string; times: number; begins: string }>()
  for (const { label, body } of said) {
    if (label === null) continue
    const known = voices.get(label)
    if (known) known.times += 1
    else voices.set(label, { label, times: 1, begins: beginning(body) })
  }
  return [...voices.values()]
}

/** The first words of a text, at most so many signs. */
export function beginning(body: string, most = 90): string {
  const line = body.replace(/\s+/g, ' ')
  if (line.length <= most) return line
  const head = line.slice(0, most)
  const end = head.lastIndexOf(' ')
  return `${(end > most / 2 ? head.slice(0, end) : head).replace(/[\ud800-\udbff]$/, '')}…`
}

/** "0:04", "12:30", "1:02:03": where in a recording. */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}

/** Who a name in a text most likely is: one known by that sign, the one who asks, or somebody new; "" where nobody can tell. */
export function proposed(label: string, known: readonly { id: string; sign: string }[]): string {
  const bare = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const same = known.find(({ sign: one }) => bare(one) === bare(label))
  if (same) return same.id
  if (/^(?:I|F|Q|Spm|Spørsmål|Intervjuer|Intervjuar|Interviewer|Forsker|Forskar)$/iu.test(label))
    return 'asks'
  if (/^INN[ -]?\d*$/i.test(label)) return 'new_resident'
  return /^OA[ -]?\d*$/i.test(label) ? 'new_public_employee' : ''
}

/** A line of a transcript with times, as a file has it. */
export type Cue = { start_ms: number; speaker: string | null; text: string }

/** Shorter than this, what the same person says on is the same passage: a line on a screen is no thought. */
const enough = 400

/** What was said, of the lines of a transcript with times: lines of the same speaker until a sentence ends. */
export function turnsOf(cues: readonly Cue[]): Said[] {
  const seen = cues.map(({ text }) => spokenIn(text.split('\n')[0] ?? ''))
  const labels = speakersIn(seen.flatMap(one => (one ? [one.label] : [])))
  const turns: Said[] = []
  let last: string | null = null
  for (const [at, cue] of cues.entries()) {
    const named_here = seen[at] && labels.has(seen[at].label) ? seen[at] : null
    const rest = cue.text.split('\n').slice(1)
    const text = (named_here ? [named_here.rest, ...rest] : [cue.text]).join(' ').replace(/\s+/g, ' ').trim()
    // A name in the text holds until the next one; a speaker of the file's own is told for each line.
    last = cue.speaker ?? named_here?.label ?? (labels.size > 0 ? last : null)
    if (text === '') continue
    const before = turns.at(-1)
    const goes_on = before && before.label === last && !named_here
    const whole = before && before.body.length >= enough && /[.!?…]["»”]?$/.test(before.body)
    if (goes_on && !whole && before.body.length + text.length < most_body) before.body += ` ${text}`
    else turns.push({ label: last, body: text, start_ms: cue.start_ms })
  }
  return turns
}
