/** Some two hours of talk, as phones record it. */
export const most_bytes = 60 * 1024 * 1024

/** Somebody who may speak in what is written out: their signature, such as "INN 3"; null is the one who asks. */
export type Speaker = { informant_id: string | null; signs: readonly string[] }

/** What one person said in one go, as it was written out. */
export type Written = { informant_id: string | null; body: string; start_ms: number | null }

/** Where a line stands whose speaker nobody knows, from 1. */
export type Unknown = { line: number; called: string }

const mark = /^\[?(?:(\d{1,2}):)?(\d{1,3}):(\d{2})\]?\s*/
const speaker = /^([\p{L}\d][\p{L}\d ]{0,29}?)\s*:\s*/u

/** A place in a recording as people write it, such as 1:02:07 or 3:05. */
export function timeMark(start_ms: number): string {
  const seconds = Math.floor(start_ms / 1000)
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (number: number) => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

/**
 * What was written out by hand, line by line: "[3:05] INN 3: words". The mark of time and the speaker may be left out;
 * a line without a speaker goes on with the one before, as does a line without a mark. Speakers that are not known are
 * given back with their lines, so that a name is never taken for words.
 */
export function writtenOut(
  text: string,
  speakers: readonly Speaker[],
): { passages: readonly Written[]; unknown: readonly Unknown[] } {
  const known = new Map(speakers.flatMap(one => one.signs.map(sign => [plain(sign), one] as const)))
  const passages: Written[] = []
  const unknown: Unknown[] = []
  for (const [at, given] of text.split(/\r?\n/).entries()) {
    const timed = mark.exec(given.trim())
    const said = timed ? given.trim().slice(timed[0].length) : given.trim()
    const called = speaker.exec(said)
    const who = called && known.get(plain(called[1]!))
    if (called && !who && looksLikeName(called[1]!)) unknown.push({ line: at + 1, called: called[1]! })
    const body = (who && called ? said.slice(called[0].length) : said).trim()
    const last = passages.at(-1)
    const begins = who !== null && who !== undefined
    if (body === '' && !begins) continue
    if (!begins && !timed && last) last.body = last.body ? `${last.body}\n${body}` : body
    else {
      const informant_id = begins ? who.informant_id : (last?.informant_id ?? null)
      passages.push({ informant_id, body, start_ms: timed ? millisecondsOf(timed) : null })
    }
  }
  return { passages: passages.filter(one => one.body !== ''), unknown }
}

const plain = (sign: string): string => sign.toLowerCase().replace(/\s+/g, '')

/** "Amina:" or "INN 12:" begins a line for a speaker; "Jeg tenkte som så:" is somebody who talks. */
const looksLikeName = (called: string): boolean => called.split(/\s+/).length <= 2

const millisecondsOf = ([, hours, minutes, seconds]: RegExpExecArray): number =>
  (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000
