import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { participantOf } from '../../people/queries.ts'
import { double_press } from '../rules.ts'
import type { ChooseInput, CorrectInput, TellInput } from './forms.ts'
import { type Story, storyOf, subjectsOf } from './queries.ts'
import { mayWiden } from './rules.ts'

/** Notes a story: one's own, or that of somebody who has said yes to it. A button pressed twice notes it once. */
export async function tellStory(tx: Tx, access: Access, input: TellInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const { said_yes, told_by: teller, ...given } = input
  const own = teller === participant_id
  if (!own && !said_yes) throw new Mend({ said_yes: 'missing' })
  if (teller !== '' && !(await participantOf(tx, access, teller))) throw new Mend({ told_by: 'choose' })
  const values = await valuesOf(tx, access, given, now)
  await oneAtATime(tx, `story ${participant_id}`)
  const noted = await tx
    .selectFrom('change_story')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('noted_by', '=', participant_id)
    .where('body', '=', given.body)
    .where('noted_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (noted) return noted.id
  const id = newId()
  const by = { told_by: teller || null, noted_by: participant_id }
  await tx
    .insertInto('change_story')
    .values({ initiative_id, id, ...values, ...by, noted_at: now })
    .execute()
  if (own) await leaveTrace(tx, access, now, 'story_told', id)
  else await leaveTrace(tx, access, now, 'story_noted', id, teller || undefined)
  return id
}

/** Corrects a story: by the one who told it, or who wrote it down for them, and by nobody else. */
export async function correctStory(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...given }: CorrectInput,
  now: Date,
): Promise<void> {
  const { story, by } = await locked(tx, access, id)
  if (story.part === null) throw new NotAllowed()
  if (story.version !== version) throw new NewerVersion(typedAs(story))
  if (given.may_go === 'report' && story.may_go === 'group' && !mayWiden(by, access.participant_id)) {
    throw new Mend({ may_go: 'only_the_teller' })
  }
  const wanted = { ...given, told_on: given.told_on || story.told_on }
  const values = await valuesOf(tx, access, wanted, now, story.indicator_id)
  await tx
    .updateTable('change_story')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'story_corrected', id)
}

/** Takes a story back, or, by somebody who leads, away: it is gone, with what others said of it. */
export async function removeStory(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const { story } = await locked(tx, access, id)
  if (story.part === null && !access.grants.includes('facilitator')) throw new NotAllowed()
  await tx
    .deleteFrom('change_story')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  if (story.part) await leaveTrace(tx, access, now, 'story_taken_back', id)
  else await leaveTrace(tx, access, now, 'story_removed', id)
}

/** Says that a story shows the most, and why; once more changes why. */
export async function markStory(
  tx: Tx,
  access: Access,
  id: string,
  { why }: { why: string },
  now: Date,
): Promise<void> {
  await locked(tx, access, id)
  const { initiative_id, participant_id } = access
  await tx
    .insertInto('story_mark')
    .values({ initiative_id, story_id: id, participant_id, why, at: now })
    .onConflict(own => own.columns(['initiative_id', 'story_id', 'participant_id']).doUpdateSet({ why }))
    .execute()
  await leaveTrace(tx, access, now, 'story_marked', id)
}

/** Takes one's own mark back. Of two presses the first has done it. */
export async function unmarkStory(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  await locked(tx, access, id)
  const gone = await tx
    .deleteFrom('story_mark')
    .where('initiative_id', '=', access.initiative_id)
    .where('story_id', '=', id)
    .where('participant_id', '=', access.participant_id)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'story_unmarked', id)
}

/** Notes that the group has chosen a story, and why: the very words that stood there when it did. */
export async function chooseStory(
  tx: Tx,
  access: Access,
  id: string,
  { chosen_why, version }: ChooseInput,
  now: Date,
): Promise<void> {
  const { story } = await locked(tx, access, id)
  if (story.chosen_at && story.chosen_why === chosen_why) return
  if (story.version !== version) throw new NewerVersion(chosenAs(story))
  await tx
    .updateTable('change_story')
    .set({ chosen_at: story.chosen_at ?? now, chosen_why, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'story_chosen', id)
}

/** It is no longer among the chosen; the story itself stays. */
export async function unchooseStory(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const { story } = await locked(tx, access, id)
  if (!story.chosen_at) return
  await tx
    .updateTable('change_story')
    .set({ chosen_at: null, chosen_why: '', version: story.version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'story_unchosen', id)
}

/** A story, held until the transaction ends: nobody takes it back in between. */
async function locked(tx: Tx, access: Access, id: string) {
  const by = await tx
    .selectFrom('change_story')
    .select(['told_by', 'noted_by'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!by) throw new NotFound()
  return { by, story: await storyOf(tx, access, id) }
}

type Given = Omit<TellInput, 'said_yes' | 'told_by'>

async function valuesOf(tx: Tx, access: Access, given: Given, now: Date, kept: string | null = null) {
  const told_on = given.told_on || dayOf(now)
  if (told_on > dayOf(now)) throw new Mend({ told_on: 'not_yet' })
  const { groups, indicators } = await subjectsOf(tx, access, kept)
  const { group_id, indicator_id } = given
  if (group_id && !groups.some(({ id }) => id === group_id)) throw new Mend({ group_id: 'choose' })
  if (indicator_id && !indicators.some(({ id }) => id === indicator_id)) {
    throw new Mend({ indicator_id: 'choose' })
  }
  return { ...given, told_on, group_id: group_id || null, indicator_id: indicator_id || null }
}

/** A story as it stands in the fields of its form. */
export const typedAs = (story: Story) => ({
  body: story.body,
  told_as: story.told_as,
  may_go: story.may_go,
  group_id: story.group_id ?? '',
  indicator_id: story.indicator_id ?? '',
  told_on: story.told_on,
  version: String(story.version),
})

export const chosenAs = (story: Story) => ({
  chosen_why: story.chosen_why,
  version: String(story.version),
})
