import type { Part } from '../../../../platform/words.ts'
import type { Instrument, Words } from '../rules.ts'

/** One text of an instrument, under a key that holds through its versions. */
export type InstrumentWord = { key: string; part: Part; words: Words }

/** What is asked for each text: the words to go on with, or nothing for a text that can be left out. */
type Visit = (word: InstrumentWord, may_go: boolean) => Words | undefined

/** The same instrument with each text as the visit gives it. One for staff alone has no part in a kit: it stays. */
function walk(instrument: Instrument, visit: Visit): Instrument {
  const { id, use } = instrument
  if (use === 'staff') return instrument
  const part = (own: Part): Part => (use === 'pulse' ? 'pulse' : own)
  const one = (name: string, own: Part, words: Words): Words =>
    visit({ key: `instrument.${id}.${name}`, part: part(own), words }, false) ?? words
  const maybe = <Name extends string>(name: Name, path: string, own: Part, words: Words | undefined) => {
    const found = words && visit({ key: `instrument.${id}.${path}${name}`, part: part(own), words }, true)
    return (found ? { [name]: found } : {}) as { [name in Name]?: Words }
  }
  const wayOut = (name: 'dont_know' | 'rather_not') => {
    const way = instrument.ways_out[name]
    if (!way) return {}
    const label = one(`ways_out.${name}.label`, 'answering', way.label)
    return { [name]: { label, hint: one(`ways_out.${name}.hint`, 'answering', way.hint) } }
  }
  return {
    ...withoutTexts(instrument),
    title: one('title', 'answering', instrument.title),
    ...maybe('we', '', 'answering', instrument.we),
    ...maybe('status', '', 'answering', instrument.status),
    scale: {
      ...instrument.scale,
      steps: instrument.scale.steps.map((step, at) => one(`scale.${at + 1}`, 'answering', step)),
    },
    ways_out: { ...wayOut('dont_know'), ...wayOut('rather_not') },
    statements: instrument.statements.map(({ shorter, grid, meaning, talk, ...rest }) => {
      const path = `statements.${rest.id}.`
      return {
        ...rest,
        text: one(`${path}text`, 'answering', rest.text),
        ...maybe('shorter', path, 'help', shorter),
        ...maybe('meaning', path, 'help', meaning),
        ...maybe('grid', path, 'results', grid),
        ...maybe('talk', path, 'results', talk),
      }
    }),
    groupings: instrument.groupings.map(grouping => ({
      ...grouping,
      title: one(`${grouping.id}.title`, 'results', grouping.title),
      groups: grouping.groups.map(({ about, questions, ...group }) => {
        const path = `${grouping.id}.${group.id}.`
        return {
          ...group,
          name: one(`${path}name`, 'answering', group.name),
          ...maybe('about', path, 'results', about),
          ...(questions ? { questions: asked(questions, `${path}questions`, one) } : {}),
        }
      }),
    })),
  }
}

const withoutTexts = ({ we, status, ...rest }: Instrument): Instrument => rest

/** Questions stand as a list in each language: each is one text. */
function asked(
  questions: Record<string, string[]>,
  path: string,
  one: (name: string, own: Part, words: Words) => Words,
): Record<string, string[]> {
  const languages = Object.keys(questions)
  const count = Math.min(...Object.values(questions).map(list => list.length))
  const each = Array.from({ length: count }, (_, at) =>
    one(
      `${path}.${at + 1}`,
      'results',
      Object.fromEntries(languages.map(language => [language, questions[language]![at]!])),
    ),
  )
  const spoken = new Set(each.flatMap(words => Object.keys(words)))
  return Object.fromEntries([...spoken].map(code => [code, each.map(words => words[code] ?? '')]))
}

/** Every text of an instrument that has bokmål, in the order of the file. */
export function wordsOf(instrument: Instrument): InstrumentWord[] {
  const found: InstrumentWord[] = []
  walk(instrument, (word, _) => {
    if (word.words.nb) found.push(word)
    return word.words
  })
  return found
}

/**
 * The instrument with a language that people brought beside its own. A text that is not there stands in bokmål; a help
 * that is not there is left out. `spoken` names the statements that are there.
 */
export function withKit(
  instrument: Instrument,
  code: string,
  textOf: (part: Part, key: string, source: string) => string | null,
): { instrument: Instrument; spoken: ReadonlySet<string> } {
  const spoken = new Set<string>()
  const made = walk(instrument, ({ key, part, words }, may_go) => {
    const own = words.nb === undefined ? null : textOf(part, key, words.nb)
    if (own !== null) spoken.add(key)
    const shown = own ?? (may_go ? undefined : words.nb)
    return shown === undefined ? undefined : { ...words, [code]: shown }
  })
  return { instrument: { ...made, languages: [...instrument.languages, code] }, spoken }
}
