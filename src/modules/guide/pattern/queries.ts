import type { Access, AccountAccess, Visitor } from '../../../platform/access.ts'
import type { Config } from '../../../platform/config.ts'
import type { Db } from '../../../platform/database.ts'
import { type Language, languages } from '../../../platform/language.ts'
import { gate, mayStartHere } from '../../access/queries.ts'
import { mayTellOfSomebody } from '../../initiatives/guard/queries.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { contactsOf } from '../contacts/queries.ts'
import { formsOf } from '../form/queries.ts'
import { lettersOf } from '../letters/queries.ts'
import { usesOf } from '../methods/queries.ts'
import { pointsOf } from '../points/queries.ts'
import { theGuide } from '../queries.ts'
import { sheets, sheetsFilled } from '../sheets/queries.ts'
import type { GivenPattern } from './forms.ts'
import { blanks, hasAddress, inNewWords, type ToldOn, told_on, withoutPeople } from './rules.ts'

import { text } from './text/index.ts'

export { type GivenPattern, given_shape, patternForm } from './forms.ts'
export { blanks, inNewWords, told_on } from './rules.ts'

export type Pattern = Awaited<ReturnType<typeof patternOf>>
export type PatternLetter = Pattern['letters'][number]

/** What an initiative can give another: its choices, never its people, nor what they wrote but for the letters. */
export async function patternOf(db: Db, access: Access) {
  const points = await pointsOf(db, access)
  const filled = await sheetsFilled(db, access)
  const used = new Set((await usesOf(db, access)).map(({ method }) => method))
  const [chosen] = await formsOf(db, access)
  const named = (state: string) => points.filter(one => one.state === state).map(({ point }) => point)
  return {
    form: chosen?.form ?? null,
    in_place: named('in_place'),
    not_for_us: named('not_for_us'),
    sheets: sheets.filter(({ name }) => (filled[name] ?? 0) > 0).map(({ name }) => name),
    methods: (await theGuide()).methods.filter(({ id }) => used.has(id)),
    letters: await lettersToGive(db, access),
  }
}

/** The same for everybody: what the place is called stands as a blank wherever it is recognised. */
export async function patternToGive(db: Db, access: Access): Promise<GivenPattern> {
  const { started_by: by, ambition, title, place } = await initiativeOf(db, access)
  const started_by = by as GivenPattern['started_by']
  const { body: question } = await currentQuestion(db, access)
  const pattern = await patternOf(db, access)
  const words = [
    [title, blanks.title],
    [place, blanks.place],
    [question, blanks.question],
  ] as const
  const asBlank = (text: string): string => inNewWords(text, words)
  return {
    ...{ started_by, ambition, form: pattern.form, sheets: pattern.sheets },
    in_place: pattern.in_place.map(({ id }) => id),
    not_for_us: pattern.not_for_us.map(({ id }) => id),
    methods: pattern.methods.map(({ id }) => id),
    letters: pattern.letters.flatMap(({ id, name, language: written, parts }) => {
      const language = languages.find(one => one === written)
      if (!language) return []
      const { greeting, why_you, purpose, free } = parts
      const blank = {
        greeting: asBlank(greeting),
        why_you: asBlank(why_you),
        purpose: asBlank(purpose),
        free: asBlank(free),
      }
      return [{ id, name: name && asBlank(name).slice(0, 80), language, parts: blank }]
    }),
  }
}

/** The letters without what may tell of somebody. One of which nothing is left is no letter. */
async function lettersToGive(db: Db, access: Access) {
  const letters = await lettersOf(db, access)
  const texts = letters.flatMap(letter => [letter.name, ...told_on.map(field => letter[field])])
  const contacts = (await contactsOf(db, access)).flatMap(({ written_name }) => written_name || [])
  const found = await mayTellOfSomebody(db, access, texts, contacts)
  const tells = texts.map((text, at) => found[at]! || hasAddress(text))
  const each = told_on.length + 1
  return letters
    .map((letter, at) => {
      const [in_name, ...in_parts] = tells.slice(at * each, (at + 1) * each)
      const told = Object.fromEntries(told_on.map((field, of) => [field, in_parts[of]!]))
      const { id, name, language } = letter
      const given = withoutPeople(letter, told as Record<ToldOn, boolean>)
      return { id, language, name: in_name ? null : name, ...given }
    })
    .filter(({ parts }) => told_on.some(field => parts[field] !== ''))
}

export type CannotStart = 'pattern_no_account' | 'pattern_not_here'

/** The account that starts something from here, or why it cannot. */
export async function whoStarts(
  db: Db,
  visitor: Visitor,
  config: Config,
): Promise<AccountAccess | CannotStart> {
  const account = gate.account(visitor)
  if (!account) return 'pattern_no_account'
  return (await mayStartHere(db, account, config)) ? account : 'pattern_not_here'
}

/** Why somebody cannot start something, said to them. */
export const cannotStartWords = (language: Language, cannot: CannotStart): string =>
  text[language].conflicts[cannot]
