import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NewerVersion, NotAllowed, NotFound } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import type { AnswerInput } from '../forms.ts'
import type { Post } from '../mail/queries.ts'
import { type Given, type Help, helpToAnswer, ownAnswer } from '../queries.ts'
import { answeredIn, isTheirs } from '../rules.ts'

/**
 * Answers others, or changes what one has answered: everybody has one answer to each request. The one who asked is told
 * of a new one; where that person is not here any more, those who lead are.
 */
export async function answerHelp(
  tx: Tx,
  access: Access,
  help_id: string,
  { version, ...input }: AnswerInput,
  now: Date,
  tell: Post,
): Promise<void> {
  const help = await heldOpen(tx, access, help_id)
  const texts = saidOf(help, input)
  const own = await ownAnswer(tx, access, help)
  if (own) {
    if (isSame(own, { ...texts, shown_as: input.shown_as })) return
    if (own.version !== version) throw new NewerVersion(answeredAs(own))
    await tx
      .updateTable('help_given')
      .set({ ...texts, shown_as: input.shown_as, version: version + 1 })
      .where('initiative_id', '=', access.initiative_id)
      .where('id', '=', own.id)
      .execute()
    await leaveTrace(tx, access, now, 'help_answer_changed', own.id)
    return
  }
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('help_given')
    .values({
      ...{ id, help_id, initiative_id, ...texts, shown_as: input.shown_as },
      ...{ given_at: now, given_by: participant_id },
    })
    .execute()
  const asker_here = await isHere(tx, help)
  const whom = { initiative_id: help.initiative_id, whom: asker_here ? isAsker(help) : leads }
  await tell(tx, 'answered', whom, help)
  await leaveTrace(tx, access, now, 'help_given', id)
}

/** Takes back what was answered: one's own, or, by those who lead, what was said in the initiative's name. */
export async function takeBackAnswer(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const found = await tx
    .selectFrom('help_given')
    .select('given_by')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
  if (!isTheirs(found.given_by, access)) throw new NotAllowed()
  await tx
    .deleteFrom('help_given')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'help_answer_taken_back', id, found.given_by ?? undefined)
}

type Texts = Pick<Given, 'body' | 'strong' | 'unclear' | 'thought_of'>

/** What was written in the fields that belong to what was asked; at least one of them says something. */
function saidOf({ kind }: Pick<Help, 'kind'>, input: Texts): Texts {
  const fields = answeredIn(kind)
  const said = { body: '', strong: '', unclear: '', thought_of: '' }
  for (const field of fields) said[field] = input[field]
  if (fields.every(field => said[field] === '')) {
    throw new Mend({ [fields[0]!]: kind === 'plan' ? 'one_of_three' : 'missing' })
  }
  return said
}

const isSame = (a: Texts & { shown_as: string }, b: Texts & { shown_as: string }): boolean =>
  (['body', 'strong', 'unclear', 'thought_of', 'shown_as'] as const).every(field => a[field] === b[field])

/** Two who answer, close or take back at the same moment see each other. */
async function heldOpen(tx: Tx, access: Access, id: string): Promise<Help> {
  await tx.selectFrom('help_wanted').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  const help = await helpToAnswer(tx, access, id)
  // What was written meanwhile is not lost: it stands in its form again.
  if (help.closed_at) throw new Mend({ [answeredIn(help.kind)[0]!]: 'help_closed' })
  return help
}

const isHere = async (tx: Tx, { initiative_id, asked_by }: Help): Promise<boolean> =>
  asked_by !== null &&
  (await tx
    .selectFrom('initiative_grant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', asked_by)
    .where('ended_at', 'is', null)
    .executeTakeFirst()) !== undefined

const isAsker =
  ({ asked_by }: Help) =>
  (one: { id: string }): boolean =>
    one.id === asked_by
const leads = (one: { grants: readonly string[] }): boolean => one.grants.includes('facilitator')

/** An answer as it stands in the fields of its form. */
export const answeredAs = ({ body, strong, unclear, thought_of, shown_as, version }: Given) => ({
  ...{ body, strong, unclear, thought_of, shown_as },
  version: String(version),
})
