import { formatDate, formatList, formatMonth, formatNumber, inSentence } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { inEachLanguage } from '../../../../platform/words.ts'
import type { Count, Mean, Snapshot } from '../../closing/rules.ts'
import type { InstrumentView } from '../../instrument/rules.ts'
import type { Kind, Side } from '../../rounds/rules.ts'
import { roundTitle, sideName } from '../../text/index.ts'
import type { Axis, Side as PictureSide } from '../pictures.tsx'
import { type Difference, type fieldsOf, level, type Sentence } from '../rules.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { nb } from './nb.ts'
import { nn } from './nn.ts'

export const text = inEachLanguage('results', { nb, nn, da, en }, { results: ['*'] })

const capital = (said: string) => said.charAt(0).toUpperCase() + said.slice(1)

type Called = { kind: Kind; number: number; opened_at: Date | null }

/** What a closed round is called in a sentence: "runde 3, juni 2026", and a pulse by the day of its meeting. */
export function roundIn(language: Language, round: Called, closed_at: Date): string {
  const when =
    round.kind === 'pulse'
      ? formatDate(language, round.opened_at ?? closed_at)
      : formatMonth(language, closed_at)
  return `${roundName(language, round)}, ${when}`
}

/** "runde 3", in a sentence. */
export const roundName = (language: Language, round: { kind: Kind; number: number }): string =>
  inSentence(roundTitle(language, round))

/** How one snapshot is spoken of in one language: every name, number and scale that pages need. */
export type Reading = ReturnType<typeof readingOf>

export function readingOf(
  language: Language,
  view: InstrumentView,
  snapshot: Snapshot,
  sides: readonly Side[],
) {
  const words = text[language]
  const number = (value: number, decimals = 1) => formatNumber(language, value, decimals)
  const { min, max } = snapshot.scale
  const steps = view.scale.steps.map(step => inSentence(step.label))
  const side = (id: string) => sideName(language, sides.find(one => one.id === id) ?? { id })
  const groups = snapshot.groups.map(group => ({
    ...group,
    label: group.id === 'others' ? words.others : side(group.id),
    within: group.id === 'others' ? formatList(language, group.sides.map(side)) : '',
  }))
  const split = groups.length > 1
  const names = new Map(
    view.groupings.flatMap(({ id, groups }) =>
      groups.map(group => [`${id} ${group.id}`, group.name] as const),
    ),
  )
  const group = (grouping: string, id: string) => names.get(`${grouping} ${id}`) ?? id
  const first = view.groupings[0]?.id ?? ''
  const statement = (id: string) => view.statements.find(one => one.id === id)?.text ?? id
  // Without groupings the statements themselves are the rows that are compared.
  const name = (id: string) => (first ? group(first, id) : statement(id))
  const axis: Axis = {
    min,
    max,
    number: value => number(value),
    low: words.axis_low(min, steps[0] ?? ''),
    high: words.axis_high(max, steps.at(-1) ?? ''),
    at_low: words.near(min),
    at_high: words.near(max),
  }
  return {
    language,
    words,
    view,
    snapshot,
    number,
    axis,
    mean: (value: Mean) =>
      'mean' in value ? number(value.mean) : words.near(value.at === 'low_end' ? min : max),
    count: (count: Count) => (count === 'nearly_all' ? words.nearly_all : number(count, 0)),
    /** A small number as a word. */
    counted: (n: number) => words.counted[n] ?? number(n, 0),
    split,
    groups,
    /** The sides as pictures name them; one line for everybody when no side stands alone. */
    sides: split
      ? groups.map(
          (one): PictureSide => ({
            label: one.label,
            detail: [one.within && `(${one.within})`, words.answers(one.n)].filter(Boolean).join(' '),
          }),
        )
      : [{ label: words.everybody, detail: words.answers(snapshot.n) }],
    /** A group of the round, in a sentence. */
    by: (id: string) => groups.find(one => one.id === id)?.label ?? id,
    side,
    name,
    group,
    statement,
    quoted: (id: string) => words.quote(statement(id)),
    list: (ids: readonly string[]) =>
      formatList(
        language,
        ids.map(id => (first ? inSentence(name(id)) : words.quote(name(id)))),
      ),
    capital,
    inSentence,
  }
}

/** The figures of one row in words: what each side says, how far that is apart, and all together. */
export function figuresIn(
  reading: Reading,
  row: ReturnType<typeof fieldsOf>[number],
  difference: Difference | null,
) {
  const { words, mean, number, groups, split, capital, snapshot } = reading
  const whole = row.whole && mean(row.whole.value)
  const apart = difference?.gap ? words.steps_apart(number(difference.gap)) : ''
  const alone =
    row.whole === null
      ? words.words.hidden
      : split
        ? words.words.whole
        : words.levels[level(row.whole.value, snapshot.scale)]
  const word = difference ? words.words[difference.word] : alone
  const in_all = whole === null ? '' : words.in_all(whole)
  const sides = difference
    ? row.groups.flatMap((figure, at) =>
        figure ? [words.side_says(groups[at]?.label ?? '', mean(figure.value))] : [],
      )
    : []
  const said = [sides.join(', '), [word, apart].filter(Boolean).join(', '), in_all].filter(Boolean)
  return {
    word,
    apart,
    in_all,
    said: `${said.map((part, at) => (at === 0 ? part : capital(part))).join('. ')}.`,
  }
}

/** One computed sentence in words. `since` is the month of the round it is compared with. */
export const say = (sentence: Sentence, reading: Reading, since: string): string =>
  reading.capital(sayInSentence(sentence, reading, since))

function sayInSentence(sentence: Sentence, reading: Reading, since: string): string {
  const { words, list, name, by, quoted, snapshot } = reading
  const said = words.say
  switch (sentence.kind) {
    case 'talk_only':
      return said.talk_only(sentence.k)
    case 'few_answers':
      return said.few_answers(sentence.n)
    case 'whole_only':
      return said.whole_only(snapshot.k)
    case 'goes_well':
    case 'is_hard':
      return said[sentence.kind](list(sentence.fields))
    case 'changed_up':
    case 'changed_down':
      return said[sentence.kind](list(sentence.fields), since)
    case 'differs':
      return said[sentence.word](name(sentence.field), by(sentence.high), by(sentence.low))
    case 'alike':
      return said.alike
    case 'not_known_yet':
      return said.not_known_yet(formatList(reading.language, sentence.statements.map(quoted)))
    case 'steady':
      return said.steady(since)
  }
}

/** The same sentence as a headline: short, and without long lists. */
export function shout(sentence: Sentence, reading: Reading): string {
  const { words, list, name, capital, counted } = reading
  const head = words.headline
  const some = (fields: readonly string[]) =>
    fields.length > 2 ? head.some_fields(counted(fields.length)) : list(fields)
  switch (sentence.kind) {
    case 'goes_well':
    case 'is_hard':
    case 'changed_up':
    case 'changed_down':
      return capital(head[sentence.kind](some(sentence.fields)))
    case 'differs':
      return head[sentence.word](name(sentence.field))
    default:
      return head[sentence.kind]
  }
}
