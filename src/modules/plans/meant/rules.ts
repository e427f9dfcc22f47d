import type { Place, Where } from '../reading/place/rules.ts'
import type { Found } from '../terms/rules.ts'
import { partiesIn } from './parties/rules.ts'

/** What a plan does with the word: only names it, says what it is, sets it as a goal, or puts work behind it. */
export const meanings = ['defined', 'measure', 'goal', 'named'] as const
export type Meaning = (typeof meanings)[number]

/** Who "we" is where the word stands: the municipality alone, it and others together, somebody unsaid, or nobody. */
export const wes = ['together', 'municipality', 'unsaid', 'nobody'] as const
export type We = (typeof wes)[number]

/** The rule that decided, and the words of the plan that made it. */
export type Why = { rule: Rule; words: string }
export const rules = [
  'says_what_it_is',
  'under_measures',
  'responsible_and_date',
  'under_goals',
  'promises',
  'only_named',
] as const
export type Rule = (typeof rules)[number]

export type Meant = {
  meaning: Meaning
  why: Why
  /** Who answers for it and by when, where the plan says so. */
  responsible: string | null
  due: string | null
  we: We
  /** The words by which it was told who "we" is. */
  we_words: string[]
}

type Here = Where & { place: Place; before: string; after: string; following: readonly string[] }

/** What stands for the word that was found in the rules below. */
const mark = '\u0001'
const kinds_of_thing =
  '(?:måte|arbeidsform|arbeidsmåte|prosess|metode|form|tilnærming|tilnærmingsmåte|samarbeid|samarbeidsform|arbeidsmetode|måde|arbejdsform|proces|tilgang|samarbejde|sätt|arbetssätt|process|metod|samarbete|way|method|form|approach|collaboration)'
const definitions = [
  `${mark}(?:\\s+\\p{L}+){0,2}\\s+(?:betyr|betyder|betyr at|tyder|inneber|innebærer|indebærer|innebär|betyder|means|refers to|handler om|handlar om|går ut på|vil si|vil seie|vil sige|kjennetegnes av|kjenneteiknast av|kendetegnes ved)`,
  `${mark}\\s+(?:er|är|is)\\s+(?:når|når at|då|at|det å|å|att|when|that)\\s`,
  `${mark}\\s+(?:er|är|is)\\s+(?:en|ein|et|eit|ett|a|an)\\s+(?:[\\p{L}-]+\\s+){0,3}${kinds_of_thing}`,
  `${mark}(?:\\s+\\p{L}+){0,4}\\s+(?:forstås|forstå(?:s|tt)|defineres|definert|definerast|defineras|definieres|definerer|defined|understood|oppfattes)(?:\\s+\\p{L}+)?\\s+(?:som|as)`,
  `(?:med|by)\\s+["«”]?${mark}["»”]?\\s+(?:mener|meiner|forstår|menar|avses|we mean|menes|meinast|forstås)`,
  `(?:definisjon(?:en)?|definition(?:en)?)\\s+(?:av|på|of)\\s+["«”]?${mark}`,
  `(?:vi|we|kommunen)\\s+(?:forstår|definerer|understand|define|bruker begrepet|brukar omgrepet)\\s+["«”]?${mark}`,
].map(source => new RegExp(source, 'iu'))

const answers =
  /(?:(?<!\p{L})(?:hoved|hovud)?ansvar(?:lig|leg|ig)?(?:\s+(?:enhet|eining|avdeling|afdeling|for oppfølging))?|(?<!\p{L})responsible|(?<!\p{L})lead)\s*(?::|–|-|er(?!\p{L})|har(?!\p{L})|has(?!\p{L}))\s*([^.;|:()\n]{2,80})|([\p{L}][\p{L} -]{2,50})\s+(?:har|får|fekk|has|er|is)\s+(?:ansvar(?:et|lig|leg)?|the responsibility|responsible)(?!\p{L})/iu
const by_when =
  /(?:(?<!\p{L})(?:innen|seinest|senest|fram til|frem til|frist|inden|senast|before|within|by|i løpet av|i løbet af|i perioden|under|oppstart|start)\s*:?\s*[^.;|\n]{0,30}?(?<!\p{L})(?:19|20)\d{2}(?:\s*[–-]\s*(?:20)?\d{2})?)|\b\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}+)\s?20\d{2}/iu
const promise =
  /(?<!\p{L})(?:vi|kommunen|kommunane|[\p{Lu}][\p{L}-]+(?: kommune| kommun)?|we|the municipality|byrådet|kommunestyret)\s+(?:[\p{L}]+\s+){0,2}?(?:skal|vil|ska|shall|will)(?!\p{L})|(?<!\p{L})(?:skal|vil|ska)\s+(?:vi|kommunen)(?!\p{L})/u

/** Sorts a hit by readable rules, the first that fits, and tells which words decided. */
export function meantIn(sentence: string, found: Pick<Found, 'at' | 'word'>, here: Here): Meant {
  const { responsible, due } = workBehind(sentence, here)
  const { we, we_words } = partiesIn(sentence, here)
  const told = { responsible, due, we, we_words }
  const as = (meaning: Meaning, rule: Rule, words: string): Meant => ({
    ...{ meaning, why: { rule, words: words.trim().slice(0, 200) } },
    ...told,
  })
  const marked = sentence.slice(0, found.at) + mark + sentence.slice(found.at + found.word.length)
  for (const definition of definitions) {
    const words = definition.exec(marked)?.[0]
    if (words) return as('defined', 'says_what_it_is', words.replace(mark, found.word))
  }
  if (responsible && due) return as('measure', 'responsible_and_date', `${responsible} · ${due}`)
  if (here.place === 'measure') return as('measure', 'under_measures', standsUnder(sentence, here))
  if (here.place === 'goal') return as('goal', 'under_goals', standsUnder(sentence, here))
  const words = here.place === 'text' ? promise.exec(sentence)?.[0] : undefined
  if (words) return as('goal', 'promises', words)
  return as('named', 'only_named', found.word)
}

const standsUnder = (sentence: string, { head, path }: Here): string =>
  head ? head.join(' | ') : (path.at(-1) ?? sentence)

const of_responsible = /ansvar|responsible|lead|hvem|kven|who/i
const of_date = /frist|når|tid|dato|deadline|when|due|år|tidsplan|tidplan/i

/** Who answers and by when: by the columns of a table, or as the sentence, or the one after it, says. */
function workBehind(sentence: string, here: Here): { responsible: string | null; due: string | null } {
  const cell = (wanted: RegExp): string | null => {
    const at = here.kind === 'row' ? (here.head?.findIndex(one => wanted.test(one)) ?? -1) : -1
    const text = at < 0 ? '' : (sentence.split(' | ')[at] ?? '').trim()
    // The row that names the columns says nothing of any work.
    return text === '' || here.head?.[at] === text ? null : text
  }
  const told = here.kind === 'row' ? sentence : [sentence, ...ofSame(here.following)].join(' ')
  const answering = answers.exec(told)
  return {
    responsible: cell(of_responsible) ?? (answering?.[1] ?? answering?.[2])?.trim() ?? null,
    due: cell(of_date) ?? by_when.exec(told)?.[0].trim() ?? null,
  }
}

/** The sentences after speak of the same work as long as they begin by saying who or when. */
const ofSame = (following: readonly string[]): readonly string[] => {
  const other = following.findIndex(one => !who_or_when.test(one))
  return other < 0 ? following : following.slice(0, other)
}

const who_or_when = /^(?:(?:hoved|hovud)?ansvar|frist|responsible|lead|deadline|innen|senest)/i
