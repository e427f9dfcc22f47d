import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { newId } from '../../../platform/secrets.ts'
import { lockSeats, participantsOf } from '../../people/queries.ts'
import type { AnswerInput, EditInput, NewInput, ToldInput } from './forms.ts'
import { findable, type OwnStory, ownStory, placeOf, quotesIn } from './queries.ts'
import { missingIn } from './rules.ts'

const valuesOf = ({ phase, thickness, ...told }: ToldInput) => ({
  ...told,
  phase: phase || null,
  thickness: thickness === '' ? null : Number(thickness),
})

/** A story as it stands in the fields of its form. */
export const typedStory = (story: OwnStory) => ({
  title: story.title,
  before: story.before,
  tried: story.tried,
  happened: story.happened,
  learnt: story.learnt,
  advice: story.advice,
  resident_voice: story.resident_voice,
  employee_voice: story.employee_voice,
  themes: story.themes,
  fields: story.fields,
  phase: story.phase ?? '',
  thickness: story.thickness === null ? '' : String(story.thickness),
  target_group: story.target_group,
  language: story.language,
  place_masked: story.place_masked ? 'yes' : '',
  place_instead: story.place_instead,
  version: String(story.version),
})

/** Writes a story down. The form's own id: sent twice it is written once. */
export async function writeStory(tx: Tx, access: Access, input: NewInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const { id, kind, news_id, ...told } = input
  if (news_id) {
    const news = await tx
      .selectFrom('news_item')
      .select('id')
      .where('initiative_id', '=', initiative_id)
      .where('id', '=', news_id)
      .executeTakeFirst()
    if (!news) throw new NotFound()
  }
  const written = await tx
    .insertInto('learning_story')
    .values({
      ...{ initiative_id, id, kind, news_id: news_id || null, ...valuesOf(told) },
      ...{ written_at: now, written_by: participant_id },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (written.numInsertedOrUpdatedRows) await leaveTrace(tx, access, now, 'learning_story_written', id)
  return id
}

/** Changes the words. Whoever has said yes is asked anew; what is out stays as it was until it is shared again. */
export async function changeStory(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...told }: EditInput,
  now: Date,
): Promise<void> {
  const story = await lockStory(tx, access, id)
  if (story.version !== version) throw new NewerVersion(typedStory(story))
  await tx
    .updateTable('learning_story')
    .set({ ...valuesOf(told), version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'learning_story_changed', id)
}

/** Takes the story away, and its copy with it. */
export async function removeStory(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  await lockStory(tx, access, id)
  await tx
    .deleteFrom('learning_story')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'learning_story_removed', id)
}

/**
 * Says whom the story is about: they are asked, and whoever is no longer among them is so no more. A no is not got round
 * that way: only those who said it take themselves off. `seen`: who was on the page, so that nobody is taken off whom
 * somebody else has just asked. Returns who is asked for the first time.
 */
export async function askPersons(
  tx: Tx,
  access: Access,
  id: string,
  persons: readonly string[],
  now: Date,
  seen: readonly string[] | null = null,
): Promise<readonly string[]> {
  const { asked } = await lockStory(tx, access, id)
  const { initiative_id } = access
  const seats = new Set((await participantsOf(tx, access)).map(seat => seat.id))
  const known = new Set(asked.map(one => one.participant_id))
  if (persons.some(person => !seats.has(person) && !known.has(person))) throw new Mend({ persons: 'choose' })
  const added = persons.filter(person => !known.has(person))
  const gone = [...known].filter(one => !persons.includes(one) && (seen?.includes(one) ?? true))
  if (added.length + gone.length === 0) return []
  const others_no = asked.filter(one => one.answer === 'no' && one.participant_id !== access.participant_id)
  if (others_no.some(one => gone.includes(one.participant_id))) throw new Mend({ persons: 'said_no' })
  if (gone.length > 0) {
    await tx
      .deleteFrom('story_person')
      .where('initiative_id', '=', initiative_id)
      .where('story_id', '=', id)
      .where('participant_id', 'in', gone)
      .execute()
  }
  if (added.length > 0) {
    await tx
      .insertInto('story_person')
      .values(added.map(participant_id => ({ initiative_id, story_id: id, participant_id, asked_at: now })))
      .execute()
  }
  await leaveTrace(tx, access, now, 'learning_story_asked', id)
  return added
}

/** Somebody it is about says what they think of these very words. Who says no takes back what is out, at once. */
export async function answerStory(
  tx: Tx,
  access: Access,
  id: string,
  { answer, why, version }: AnswerInput,
  now: Date,
): Promise<void> {
  const story = await lockStory(tx, access, id)
  const own = story.asked.find(one => one.participant_id === access.participant_id)
  if (!own) throw new NotFound()
  if (answer === 'yes' && version !== story.version) throw new Conflict('story_changed')
  if (own.answer === answer && own.of_version === story.version && own.why === why) return
  await tx
    .updateTable('story_person')
    .set({ answer, why, of_version: story.version, answered_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('story_id', '=', id)
    .where('participant_id', '=', access.participant_id)
    .execute()
  if (answer === 'yes') await leaveTrace(tx, access, now, 'learning_story_confirmed', id)
  else await leaveTrace(tx, access, now, 'learning_story_refused', id)
  if (answer === 'no' && story.shared) await withdraw(tx, access, story, now)
}

/** Shares the story as a copy, or the copy anew: only in the very words that all it is about have said yes to. */
export async function publishStory(
  tx: Tx,
  access: Access,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  // Nobody is erased meanwhile: what rests on their yes would stand without them.
  await lockSeats(tx, access)
  const story = await lockStory(tx, access, id)
  if (story.version !== version) throw new Conflict('story_changed')
  const missing = missingIn(story, story.asked)
  if (missing) throw new Conflict(`story_${missing}`)
  const allowed = (await quotesIn(tx, access, id)).filter(one => one.said_yes_at && !one.taken_back_at)
  if (story.shared?.of_version === version && (await carriesThese(tx, story.shared.id, allowed))) return
  const { initiative_id } = access
  const place = await placeOf(tx, access, story)
  if (story.place_masked) await leaveOpenAddress(tx, access, id)
  const copy = {
    ...{ kind: story.kind, language: story.language, title: story.title, before: story.before },
    ...{ tried: story.tried, happened: story.happened, learnt: story.learnt, advice: story.advice },
    ...{ resident_voice: story.resident_voice, employee_voice: story.employee_voice },
    ...{ fields: story.fields, themes: story.themes, phase: story.phase },
    ...{ target_group: story.target_group, thickness: story.thickness, of_version: story.version },
    ...{ ...place, public_id: story.place_masked ? null : await publicIdOf(tx, access, now) },
    ...findable(story),
    changed_on: dayOf(now),
  }
  const { id: shared_story_id } = await tx
    .insertInto('shared_story')
    .values({ ...copy, id: newId(), initiative_id, story_id: id, published_on: dayOf(now) })
    .onConflict(same =>
      same
        .columns(['initiative_id', 'story_id'])
        .doUpdateSet(row => ({ ...copy, number: sql`${row.ref('shared_story.number')} + 1` })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx.deleteFrom('shared_quote').where('shared_story_id', '=', shared_story_id).execute()
  if (allowed.length > 0) {
    await tx
      .insertInto('shared_quote')
      .values(
        allowed.map((quote, at) => ({
          ...{ shared_story_id, number: at + 1, body: quote.body, signature: quote.signature },
          ...{ initiative_id, quote_id: quote.id },
        })),
      )
      .execute()
  }
  await leaveTrace(tx, access, now, 'learning_story_shared', id)
}

/** Whoever knows the address under which the place stood openly finds nothing there once it is not to be known. */
const leaveOpenAddress = (tx: Tx, { initiative_id }: Access, story_id: string) =>
  tx
    .deleteFrom('shared_story')
    .where('initiative_id', '=', initiative_id)
    .where('story_id', '=', story_id)
    .where('public_id', 'is not', null)
    .execute()

/** Whether a copy has these quotes and no others: pressed twice it is shared once. */
async function carriesThese(tx: Tx, shared_story_id: string, quotes: readonly { id: string }[]) {
  const there = await tx
    .selectFrom('shared_quote')
    .select('quote_id')
    .where('shared_story_id', '=', shared_story_id)
    .orderBy('number')
    .execute()
  return there.map(one => one.quote_id).join() === quotes.map(one => one.id).join()
}

/** Takes the copy back: it is gone from the open pages, and from other installations when they next fetch. */
export async function withdrawStory(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const story = await lockStory(tx, access, id)
  if (story.shared) await withdraw(tx, access, story, now)
}

async function withdraw(tx: Tx, access: Access, { id }: OwnStory, now: Date): Promise<void> {
  await tx
    .deleteFrom('shared_story')
    .where('initiative_id', '=', access.initiative_id)
    .where('story_id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'learning_story_withdrawn', id)
}

/** The public address of an initiative that shows where it is, made the first time. */
async function publicIdOf(tx: Tx, { initiative_id }: Access, now: Date): Promise<string> {
  await tx
    .insertInto('public_face')
    .values({ initiative_id, public_id: newId(), shown_at: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const { public_id } = await tx
    .selectFrom('public_face')
    .select('public_id')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  return public_id
}

/** A story, held until the transaction ends. */
export async function lockStory(tx: Tx, access: Access, id: string): Promise<OwnStory> {
  await tx
    .selectFrom('learning_story')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return ownStory(tx, access, id)
}
