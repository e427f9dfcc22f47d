import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { z } from 'zod'
import type { ScoredInstrument } from '../scoring/rules.ts'

/** A text in each of the file's languages, by language code. */
export type Words = Record<string, string>

export type Instrument = z.infer<ReturnType<typeof instrumentShape>>

/** One thing that is wrong in an instrument file, and the line it stands on. */
export type Fault = { line: number; path: string; code: string; message: string }

/** An instrument as one reader sees it: every text is a plain string. */
export type InstrumentView = ReturnType<typeof inLanguage>

const most_faults = 50

/** Reads an instrument file: the instrument, or everything that is wrong in it (at most 50 faults). */
export const readInstrument = (text: string): { instrument: Instrument } | { faults: Fault[] } => {
  const lines = new LineCounter()
  // In the failsafe schema every scalar stays the text that stands there: version 0.10 is not 0.1.
  const source = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
  const broken = faultsOfYaml(source, lines)
  if (broken.length > 0) return { faults: inOrder(broken) }

  const raw: unknown = source.toJS()
  const languages = languagesIn(raw)
  const read = instrumentShape(languages ?? []).safeParse(raw, { error: inPlainWords })
  const at = (path: PropertyKey[], code: string, message: string): Fault => {
    const name = nameOf(path)
    const line = lineOf(source, path, lines)
    return { line, path: name, code, message: name ? `${name}: ${message}` : message }
  }
  if (!read.success) {
    const faults = read.error.issues.flatMap(issue => {
      if (issue.code !== 'unrecognized_keys') return [at(issue.path, issue.code, issue.message)]
      return issue.keys.map(key => at([...issue.path, key], issue.code, unknownKey(issue.path, languages)))
    })
    // Without a usable list of languages every text would be reported as well, which helps nobody.
    const about_languages = faults.filter(fault => fault.path.startsWith('languages'))
    return { faults: inOrder(languages ? faults : about_languages.length > 0 ? about_languages : faults) }
  }
  const crossed = [...contradictions(read.data)].map(([path, code, message]) => at(path, code, message))
  return crossed.length > 0 ? { faults: inOrder(crossed) } : { instrument: read.data }
}

/** The part of an instrument that scoring needs. */
export const scored = (instrument: Instrument): ScoredInstrument => ({
  id: instrument.id,
  version: instrument.version,
  scale: { min: instrument.scale.min, max: instrument.scale.max },
  statements: instrument.statements.map(({ id, reversed, about, groups }) => ({
    id,
    reversed,
    about,
    groups,
  })),
  groupings: instrument.groupings.map(({ id, groups }) => ({ id, groups: groups.map(group => group.id) })),
})

/** The instrument in one language; a language the file does not have falls back to the file's first. */
export const inLanguage = (instrument: Instrument, wished: string) => {
  const language = instrument.languages.includes(wished) ? wished : (instrument.languages[0] ?? '')
  const say = (words: Words) => words[language] ?? ''
  const maybe = (words: Words | undefined) => (words ? say(words) : null)
  const wayOut = (way: { label: Words; hint: Words } | undefined) =>
    way ? { label: say(way.label), hint: say(way.hint) } : null
  const { min, max, steps } = instrument.scale
  return {
    id: instrument.id,
    version: instrument.version,
    language,
    title: say(instrument.title),
    status: maybe(instrument.status),
    we: maybe(instrument.we),
    scale: { min, max, steps: steps.map((label, at) => ({ value: min + at, label: say(label) })) },
    ways_out: {
      dont_know: wayOut(instrument.ways_out.dont_know),
      rather_not: wayOut(instrument.ways_out.rather_not),
    },
    groupings: instrument.groupings.map(({ id, title, groups }) => ({
      id,
      title: say(title),
      groups: groups.map(group => ({
        id: group.id,
        name: say(group.name),
        about: maybe(group.about),
        questions: group.questions?.[language] ?? [],
      })),
    })),
    figures: instrument.figures,
    statements: instrument.statements.map(({ id, groups, about, reversed, ...texts }) => ({
      id,
      groups,
      about,
      reversed,
      language,
      text: say(texts.text),
      shorter: maybe(texts.shorter),
      grid: maybe(texts.grid),
      meaning: maybe(texts.meaning),
      talk: maybe(texts.talk),
      source: texts.source ?? null,
    })),
  }
}

const language_code = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const name_rule = 'letters, digits, “-”, “_” and “.”, beginning with a letter or a digit, at most 64'

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, `is made of ${name_rule}`)
const version = z.string().regex(/^\d[A-Za-z0-9.+-]{0,31}$/, 'is a version such as 0.1')
const number = z
  .string()
  .regex(/^\d{1,6}$/, 'is a whole number')
  .transform(Number)
const yes_no = z.enum(['true', 'false'], 'is true or false').transform(flag => flag === 'true')
const line_of_text = z.string().trim().min(1, 'is empty').max(2000, 'is longer than 2000 characters')
const several = <T extends z.ZodType>(one: T, least: number, most: number) =>
  z.array(one).min(least, `has at least ${least}`).max(most, `has at most ${most}`)

const instrumentShape = (languages: string[]) => {
  const each = <T extends z.ZodType>(one: T) => z.record(z.enum(languages), one)
  const words = each(line_of_text)
  const way_out = z.strictObject({ label: words, hint: words })
  const group = z.strictObject({
    id,
    name: words,
    about: words.optional(),
    questions: each(several(line_of_text, 1, 20)).optional(),
  })
  return z.strictObject({
    id,
    version,
    use: z.enum(['round', 'pulse', 'staff'], 'is round, pulse or staff').default('round'),
    comparable_with: several(version, 0, 100).default([]),
    title: words,
    status: words.optional(),
    we: words.optional(),
    languages: several(z.string().regex(language_code, 'is a language code such as nb'), 1, 40),
    scale: z.strictObject({ min: number, max: number, steps: several(words, 3, 10) }),
    ways_out: z.strictObject({ dont_know: way_out.optional(), rather_not: way_out.optional() }).default({}),
    groupings: several(z.strictObject({ id, title: words, groups: several(group, 1, 50) }), 0, 4).default([]),
    figures: z
      .strictObject({ alpha: several(id, 0, 4).default([]), r_wg: yes_no.default(false) })
      .default({ alpha: [], r_wg: false }),
    statements: several(
      z.strictObject({
        id,
        groups: z.record(z.string(), z.string()).default({}),
        about: z.enum(['we', 'i'], 'is we or i').default('we'),
        reversed: yes_no.default(false),
        text: words,
        shorter: words.optional(),
        grid: words.optional(),
        meaning: words.optional(),
        talk: words.optional(),
        source: line_of_text.optional(),
      }),
      1,
      500,
    ),
  })
}

type Contradiction = [path: PropertyKey[], code: string, message: string]

function* contradictions(instrument: Instrument): Generator<Contradiction> {
  const { scale, groupings, figures, statements } = instrument
  const points = scale.max - scale.min + 1
  if (scale.min < 1) yield [['scale', 'min'], 'scale', 'is 1 or higher; 0 means that nothing was answered']
  if (points < 3 || points > 10)
    yield [
      ['scale', 'max'],
      'scale',
      `a scale has 3 to 10 points; ${scale.min} to ${scale.max} has ${points}`,
    ]
  else if (scale.steps.length !== points)
    yield [['scale', 'steps'], 'steps', `${scale.steps.length} steps for a scale of ${points} points`]

  yield* twice(instrument.languages, at => ['languages', at])
  yield* twice(ids(groupings), at => ['groupings', at, 'id'])
  yield* twice(ids(statements), at => ['statements', at, 'id'])
  for (const [at, { groups }] of groupings.entries())
    yield* twice(ids(groups), group => ['groupings', at, 'groups', group, 'id'])

  const known = new Map(groupings.map(grouping => [grouping.id, new Set(ids(grouping.groups))]))
  const all = [...known.keys()].join(', ') || 'none'
  for (const [at, grouping] of figures.alpha.entries())
    if (!known.has(grouping))
      yield [['figures', 'alpha', at], 'unknown_grouping', `no grouping “${grouping}” (there are: ${all})`]
  for (const [at, statement] of statements.entries())
    for (const [grouping, group] of Object.entries(statement.groups)) {
      const path = ['statements', at, 'groups', grouping]
      const groups = known.get(grouping)
      if (!groups) yield [path, 'unknown_grouping', `no grouping “${grouping}” (there are: ${all})`]
      else if (!groups.has(group))
        yield [
          path,
          'unknown_group',
          `no group “${group}” in ${grouping} (there are: ${[...groups].join(', ')})`,
        ]
    }
}

const ids = (things: { id: string }[]) => things.map(thing => thing.id)

function* twice(names: string[], path: (at: number) => PropertyKey[]): Generator<Contradiction> {
  for (const [at, name] of names.entries())
    if (names.indexOf(name) < at) yield [path(at), 'duplicate', `“${name}” is there already`]
}

const languagesIn = (raw: unknown): string[] | null => {
  const read = z.object({ languages: several(z.string().regex(language_code), 1, 40) }).safeParse(raw)
  return read.success ? read.data.languages : null
}

const kinds: Record<string, string> = {
  string: 'a text',
  object: 'a list of keys',
  array: 'a list',
  record: 'a list of keys',
}

const inPlainWords = (issue: z.core.$ZodRawIssue): string | undefined => {
  if (issue.code !== 'invalid_type') return undefined
  const wanted = kinds[issue.expected] ?? issue.expected
  return issue.input === undefined ? 'is missing' : `should be ${wanted}`
}

const unknownKey = (path: PropertyKey[], languages: string[] | null) =>
  languages && text_keys.has(String(path.at(-1)))
    ? `is not one of the file’s languages (${languages.join(', ')})`
    : 'is not a key that belongs here'

const text_keys = new Set(
  'title status we steps label hint name about questions text shorter grid meaning talk'.split(' '),
)

const nameOf = (path: PropertyKey[]) =>
  path.map((key, at) => (typeof key === 'number' ? `[${key + 1}]` : (at ? '.' : '') + String(key))).join('')

/** The line of the key or list item that the path leads to, or of the nearest thing around it. */
const lineOf = (source: Document, path: PropertyKey[], lines: LineCounter): number => {
  let node: unknown = source.contents
  let offset = isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && item.key.value === key)
      if (!pair) break
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      if (isMap(node) || isSeq(node) || isScalar(node)) offset = node.range?.[0] ?? offset
    } else break
  }
  return lines.linePos(offset).line
}

const yaml_words: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this key is there already',
  TAB_AS_INDENT: 'a tab; indent with spaces',
  BLOCK_AS_IMPLICIT_KEY: 'a text with “: ” in it must stand in quotes',
  MULTIPLE_DOCS: 'a second document begins here; a file holds one instrument',
}

const faultsOfYaml = (source: Document, lines: LineCounter): Fault[] => {
  const fault = (offset: number, code: string, message: string): Fault => ({
    line: lines.linePos(offset).line,
    path: '',
    code,
    message,
  })
  const faults = [...source.errors, ...source.warnings].map(({ code, pos, message }) =>
    fault(pos[0], code, yaml_words[code] ?? message),
  )
  visit(source, (_, node) => {
    if (isAlias(node))
      faults.push(fault(node.range?.[0] ?? 0, 'ALIAS', 'write the text out; “*” is not used here'))
  })
  if (faults.length === 0 && !isMap(source.contents))
    faults.push(
      fault(0, 'NOT_AN_INSTRUMENT', 'this is not an instrument file: it begins with id, version, title'),
    )
  return faults
}

const inOrder = (faults: Fault[]) => faults.toSorted((a, b) => a.line - b.line).slice(0, most_faults)
