import type { Access, AccountAccess, Visitor } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NotAllowed } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { gate } from '../../access/queries.ts'
import { startInitiative } from '../../initiatives/commands.ts'
import { currentQuestion, initiativeOf } from '../../initiatives/queries.ts'
import { chooseParticipation } from '../form/commands.ts'
import { writeLetter } from '../letters/commands.ts'
import { noteUse } from '../methods/commands.ts'
import { theGuide } from '../queries.ts'
import { double_press } from '../rules.ts'
import type { GivenPattern, PatternInput } from './forms.ts'
import { type PatternLetter, patternOf } from './queries.ts'
import { blanks, inNewWords } from './rules.ts'
import { text } from './text/index.ts'

type StartInput = Parameters<typeof startInitiative>[2]
type Starter = { account: AccountAccess; visitor: Visitor; language: Language }

/**
 * Starts an initiative with the choices of this one. Neither is told which the other is: who has a seat in both knows
 * it, and nobody else is led from one to the other.
 */
export async function startFromPattern(
  tx: Tx,
  access: Access,
  starter: Starter,
  input: PatternInput,
  now: Date,
): Promise<string> {
  const just_started = await startedLately(tx, access.initiative_id, starter.account, input, now)
  if (just_started) return just_started
  const old = await initiativeOf(tx, access)
  const { methods, ...pattern } = await patternOf(tx, access)
  const given = {
    ...pattern,
    started_by: old.started_by as GivenPattern['started_by'],
    ambition: old.ambition,
    methods: methods.map(({ id }) => id),
  }
  const words = [
    [old.title, input.title],
    [old.place, input.place],
    [(await currentQuestion(tx, access)).body, input.question],
  ] as const
  const there = await startWith(tx, starter, given, words, input, now)
  await leaveTrace(tx, access, now, 'pattern_used')
  return there.initiative_id
}

/** Starts an initiative from a pattern that was given to everybody. Null when it was started a moment ago. */
export async function startFromGiven(
  tx: Tx,
  starter: Starter,
  given: GivenPattern,
  input: PatternInput,
  now: Date,
): Promise<{ initiative_id: string; there: Access | null }> {
  const just_started = await startedLately(tx, null, starter.account, input, now)
  if (just_started) return { initiative_id: just_started, there: null }
  const { methods } = await theGuide()
  const known = given.methods.filter(id => methods.some(method => method.id === id))
  const words = [
    [blanks.title, input.title],
    [blanks.place, input.place],
    [blanks.question, input.question],
  ] as const
  const there = await startWith(tx, starter, { ...given, methods: known }, words, input, now)
  return { initiative_id: there.initiative_id, there }
}

type Given = Pick<GivenPattern, 'started_by' | 'ambition' | 'form' | 'methods'> & {
  letters: readonly GivenLetter[]
}
type GivenLetter = Pick<PatternLetter, 'id' | 'language' | 'name' | 'parts'>

async function startWith(
  tx: Tx,
  { account, visitor, language }: Starter,
  given: Given,
  words: Parameters<typeof inNewWords>[1],
  { letter: wanted, ...about }: PatternInput,
  now: Date,
): Promise<Access> {
  const { initiative_id } = await startInitiative(
    tx,
    account,
    {
      ...about,
      started_by: given.started_by,
      ambition: String(given.ambition) as StartInput['ambition'],
      whom_to_ask: '',
      meal: '',
    },
    language,
    now,
  )
  const there = await gate.initiative(tx, visitor, initiative_id)
  if (!there) throw new NotAllowed()
  for (const letter of given.letters.filter(({ id }) => wanted.includes(id))) {
    await writeLetter(tx, there, asNew(letter, words), now)
  }
  for (const id of given.methods) await noteUse(tx, there, id, { used: 'no', day: '', note: '' }, now)
  if (given.form) {
    const reason = text[language].form_reason
    await chooseParticipation(tx, there, { form: given.form, reason }, now)
  }
  await leaveTrace(tx, there, now, 'initiative_from_pattern')
  return there
}

function asNew(letter: GivenLetter, words: Parameters<typeof inNewWords>[1]) {
  const { language, name, parts } = letter
  const retold = (part: string) => inNewWords(part, words)
  return {
    name: name === null ? text[language].a_letter : retold(name).slice(0, 80),
    language,
    greeting: retold(parts.greeting),
    why_you: retold(parts.why_you),
    purpose: retold(parts.purpose),
    free: retold(parts.free),
    practical: '',
    contact: '',
  }
}

/** A button that was pressed twice has started one. */
async function startedLately(
  tx: Tx,
  started_in: string | null,
  account: AccountAccess,
  { title, place }: PatternInput,
  now: Date,
): Promise<string | undefined> {
  await oneAtATime(tx, `pattern ${account.account_id}`)
  const found = await tx
    .selectFrom('account_seat as s')
    .innerJoin('initiative as i', 'i.initiative_id', 's.initiative_id')
    .select('i.initiative_id')
    .where('s.account_id', '=', account.account_id)
    .$if(started_in !== null, of => of.where('i.initiative_id', '<>', started_in))
    .where('i.title', '=', title)
    .where('i.place', '=', place)
    .where('i.created_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  return found?.initiative_id
}
