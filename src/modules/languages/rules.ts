import { type Part, parts, type Word } from '../../platform/words.ts'

/** One version of one text, as it stands in the database. */
export type Version = {
  id: string
  key: string
  version: number
  body: string
  source: string
  written_by: string | null
  checked_at: Date | null
}

/** A text with what somebody has written for it: the newest words, and whether they may be shown. */
export type Standing = {
  word: Word
  /** The newest version from the bokmål of now; an older one helps the writer but does not count. */
  newest: Version | null
  written: boolean
  /** A version from the bokmål of now has been checked: this is what residents see. */
  checked: boolean
  /** The newest waits for somebody to look it over. */
  waits: boolean
}

export function standingOf(words: readonly Word[], versions: readonly Version[]): Standing[] {
  const byKey = Map.groupBy(versions, version => version.key)
  return words.map(word => {
    const all = (byKey.get(word.key) ?? []).toSorted((a, b) => b.version - a.version)
    const newest = all[0] ?? null
    const written = newest?.source === word.source
    const checked = all.some(one => one.checked_at !== null && one.source === word.source)
    return { word, newest, written, checked, waits: written && newest?.checked_at === null }
  })
}

export type PartStanding = { part: Part; all: number; written: number; checked: number; waits: number }

/** How far each part has come. A part without texts is not there. */
export const byPart = (standing: readonly Standing[]): PartStanding[] =>
  parts
    .map(part => {
      const own = standing.filter(one => one.word.part === part)
      const count = (is: (one: Standing) => boolean) => own.filter(is).length
      return {
        part,
        all: own.length,
        written: count(one => one.written),
        checked: count(one => one.checked),
        waits: count(one => one.waits),
      }
    })
    .filter(one => one.all > 0)

/** What is wrong with the brackets in a text, as the code of an error; null when nothing is. */
export function placesAmiss(word: Pick<Word, 'needs' | 'source'>, body: string): string | null {
  const found = [...body.matchAll(/\{(\d+)\}/g)].map(match => Number(match[1]))
  const known = [...word.source.matchAll(/\{(\d+)\}/g)].map(match => Number(match[1]))
  if (found.some(number => !known.includes(number) && !word.needs.includes(number))) return 'place_unknown'
  return word.needs.every(number => found.includes(number)) ? null : 'place_missing'
}

/** The texts of a part that stand on one page: few enough to be done in one sitting. */
export const texts_on_a_page = 25

export const pagesOf = (texts: number): number => Math.max(1, Math.ceil(texts / texts_on_a_page))

export const onPage = <T>(texts: readonly T[], page: number): readonly T[] =>
  texts.slice((page - 1) * texts_on_a_page, page * texts_on_a_page)

/** The versions that a writer sees, one for each text of a page: "0" where nothing is written. */
export const seenOf = (standing: readonly Standing[]): string =>
  standing.map(one => one.newest?.version ?? 0).join()

/** A few examples of the counts that a form of a text is for, and whether there are more. */
export const someCounts = (counts: readonly number[]): { some: readonly number[]; more: boolean } => ({
  some: counts.slice(0, 5),
  more: counts.length > 5,
})

const two_letters =
  'aa ab af ak am an ar as av ay az ba be bg bm bn bo br bs ca ce ch co cr cs cv cy de dv dz ee el eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi hr ht hu hy hz ia id ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nd ne ng nl nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

/** Languages one can choose from a list: those of ISO 639-1, and some spoken in Norway that have three letters. */
export const listed: readonly string[] = [
  ...two_letters.split(' '),
  'sma',
  'smj',
  'fkv',
  'ckb',
  'prs',
  'fil',
  'din',
  'rom',
]

const ours = ['nb', 'nn', 'no', 'da', 'en']

/** What is wrong with a code, or null. */
export function codeAmiss(code: string): 'not_a_code' | 'ours' | null {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) || code.length > 35) return 'not_a_code'
  return ours.includes(code.split('-')[0]!) ? 'ours' : null
}
