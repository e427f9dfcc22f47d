/** What minutes are made of: plain text, in which a short line above others is a heading and a dash begins a list. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'list'; lines: readonly string[] }
  | { kind: 'text'; lines: readonly string[] }

const a_dash = /^[-–—•*]\s+/
const longest_heading = 60

const isHeading = (line: string): boolean =>
  [...line].length <= longest_heading && !a_dash.test(line) && !/[.!?,;]$/.test(line)

export const linesOf = (body: string): string[] =>
  body
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

/** The parts of a text, which empty lines set apart; no word of it is lost. */
export const blocksOf = (body: string): Block[] =>
  body
    .split(/\n\s*\n/)
    .map(linesOf)
    .flatMap(blocksIn)

function blocksIn([first, ...rest]: string[]): Block[] {
  if (first === undefined) return []
  if (rest.length > 0 && isHeading(first)) {
    return [{ kind: 'heading', text: first.replace(/:$/, '') }, ...runsOf(rest)]
  }
  return runsOf([first, ...rest])
}

/** Lines of one kind that follow each other belong together. */
function runsOf(lines: readonly string[]): Block[] {
  const blocks: { kind: 'list' | 'text'; lines: string[] }[] = []
  for (const line of lines) {
    const kind = a_dash.test(line) ? 'list' : 'text'
    const last = blocks.at(-1)
    const bare = line.replace(a_dash, '')
    if (last?.kind === kind) last.lines.push(bare)
    else blocks.push({ kind, lines: [bare] })
  }
  return blocks
}

export type Task = { who: string; what: string }

/** The lines under the heading of who does what, as tasks: "Kari: ringer biblioteket". */
export function tasksIn(body: string, headings: readonly string[]): Task[] {
  const wanted = new Set(headings.map(heading => heading.toLowerCase()))
  let inside = false
  return blocksOf(body).flatMap(block => {
    if (block.kind === 'heading') inside = wanted.has(block.text.toLowerCase())
    return inside && block.kind === 'list' ? block.lines.flatMap(taskIn) : []
  })
}

function taskIn(line: string): Task[] {
  const parts = /^([^:]{1,120}):\s+(.+)$/.exec(line)
  return parts ? [{ who: parts[1]!.trim(), what: parts[2]!.trim().slice(0, 300) }] : []
}

/** The tasks that are no step yet. A step written into the minutes may have its day behind it. */
export const notYetSteps = (tasks: readonly Task[], steps: readonly Task[]): Task[] =>
  tasks.filter(
    task =>
      !steps.some(step => same(step.who, task.who) && begins(same_words(task.what), same_words(step.what))),
  )

const same_words = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim()
const same = (one: string, other: string): boolean => same_words(one) === same_words(other)
const begins = (whole: string, beginning: string): boolean => beginning !== '' && whole.startsWith(beginning)

/** What a new version says that the one before did not, and what it no longer says. A line that moved has not changed. */
export function changedLines(before: string, after: string): { added: string[]; gone: string[] } {
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others)
    return lines.filter(line => !known.has(line))
  }
  const [old_lines, new_lines] = [linesOf(before), linesOf(after)]
  return { added: without(new_lines, old_lines), gone: without(old_lines, new_lines) }
}
