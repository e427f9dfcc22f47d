import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { phaseNow } from '../../guide/way/queries.ts'
import { planFor } from './copy/queries.ts'
import type { PlanCopy } from './copy/rules.ts'
import type { AskInput, ChangeInput, CloseInput, PlanInput } from './forms.ts'
import type { Post } from './mail/queries.ts'
import { answersTo, type Help, ownHelp } from './queries.ts'
import { double_press, isTheirs } from './rules.ts'

/** Asks the network a question. */
export const askQuestion = (tx: Tx, access: Access, input: AskInput, language: Language, now: Date) =>
  ask(tx, access, input, null, language, now)

/** Asks others to look at the chosen parts of the plan, as they were shown a moment ago. */
export async function askAboutPlan(
  tx: Tx,
  access: Access,
  { parts, seen, ...input }: PlanInput,
  language: Language,
  now: Date,
): Promise<string> {
  const plan = await planFor(tx, access, parts)
  if (plan.copy.length === 0) throw new Mend({ parts: 'no_parts' })
  if (plan.seen !== seen) throw new Mend({ parts: 'not_seen' })
  return ask(tx, access, input, plan.copy, language, now)
}

async function ask(
  tx: Tx,
  access: Access,
  input: AskInput,
  plan: PlanCopy | null,
  language: Language,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id, demo } = access
  await oneAtATime(tx, `help ${participant_id}`)
  const known = await tx
    .selectFrom('help_wanted')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('asked_by', '=', participant_id)
    .where('title', '=', input.title)
    .where('body', '=', input.body)
    .where('asked_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (known) return known.id
  const id = newId()
  const { phase } = await phaseNow(tx, access)
  const kind = plan ? 'plan' : 'question'
  await tx
    .insertInto('help_wanted')
    .values({
      ...{ id, initiative_id, kind, ...input, plan: plan && JSON.stringify(plan), phase, language, demo },
      ...{ asked_at: now, asked_by: participant_id },
    })
    .execute()
  if (plan) await leaveTrace(tx, access, now, 'help_plan_sent', id)
  else await leaveTrace(tx, access, now, 'help_asked', id)
  return id
}

/** Puts it differently, as long as nobody has answered: an answer stays under what it was an answer to. */
export async function changeHelp(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: ChangeInput,
  now: Date,
): Promise<void> {
  const help = await locked(tx, access, id)
  if (!isTheirs(help.asked_by, access)) throw new NotAllowed()
  if (help.closed_at) throw new Conflict('help_closed')
  if (help.answers > 0) throw new Conflict('help_answered')
  if (help.version !== version) throw new NewerVersion(askedAs(help))
  await tx
    .updateTable('help_wanted')
    .set({ ...input, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'help_changed', id)
}

/**
 * Says that it is enough, and what came of it. Those who answered are told when that is there to be read; it may be put
 * better later. Returns whether anybody was told.
 */
export async function closeHelp(
  tx: Tx,
  access: Access,
  id: string,
  { outcome, version }: CloseInput,
  now: Date,
  tell: Post,
): Promise<boolean> {
  const help = await locked(tx, access, id)
  if (help.closed_at && help.outcome === outcome) return false
  if (help.version !== version) throw new NewerVersion(closedAs(help))
  await tx
    .updateTable('help_wanted')
    .set({ closed_at: help.closed_at ?? now, outcome, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  const to_tell = help.outcome === '' && outcome !== '' && help.answers > 0
  if (to_tell) {
    const answers = await answersTo(tx, help)
    const seats = answers.flatMap(({ initiative_id, given_by }) =>
      given_by ? [{ initiative_id, given_by }] : [],
    )
    for (const { initiative_id, given_by } of seats) {
      await tell(tx, 'closed', { initiative_id, whom: one => one.id === given_by }, help)
    }
  }
  await leaveTrace(tx, access, now, 'help_closed', id)
  return to_tell
}

/** Takes it back. It is gone at once, with what was answered. */
export async function takeBackHelp(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const help = await locked(tx, access, id)
  if (!isTheirs(help.asked_by, access)) throw new NotAllowed()
  await tx
    .deleteFrom('help_wanted')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'help_taken_back', id)
}

/** Thanks for an answer, on behalf of all of us: once. */
export async function thankFor(
  tx: Tx,
  access: Access,
  id: string,
  given_id: string,
  now: Date,
): Promise<void> {
  await locked(tx, access, id)
  const thanked = await tx
    .updateTable('help_given')
    .set({ thanked_at: now })
    .where('help_id', '=', id)
    .where('id', '=', given_id)
    .where('thanked_at', 'is', null)
    .executeTakeFirst()
  if (thanked.numUpdatedRows > 0n) {
    await leaveTrace(tx, access, now, 'help_thanked', given_id)
    return
  }
  const there = await tx
    .selectFrom('help_given')
    .select('id')
    .where('help_id', '=', id)
    .where('id', '=', given_id)
    .executeTakeFirst()
  if (!there) throw new NotFound()
}

/** Takes away what others have written under ours, where it should not stand. */
export async function removeAnswer(
  tx: Tx,
  access: Access,
  id: string,
  given_id: string,
  now: Date,
): Promise<void> {
  await locked(tx, access, id)
  const gone = await tx
    .deleteFrom('help_given')
    .where('help_id', '=', id)
    .where('id', '=', given_id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'help_answer_removed', given_id)
}

/** One of ours, held until the transaction ends: nobody answers or closes it in between. */
async function locked(tx: Tx, access: Access, id: string): Promise<Help> {
  await tx
    .selectFrom('help_wanted')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return ownHelp(tx, access, id)
}

/** It as it stands in the fields of its form. */
export const askedAs = ({ title, body, themes, shown_as, version }: Help) => ({
  ...{ title, body, themes, shown_as },
  version: String(version),
})

export const closedAs = ({ outcome, version }: Help) => ({ outcome, version: String(version) })
