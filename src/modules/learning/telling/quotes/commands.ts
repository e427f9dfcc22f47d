import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NotFound } from '../../../../platform/errors.ts'
import { participantOf } from '../../../people/queries.ts'
import { lockStory } from '../commands.ts'
import type { QuoteInput } from '../forms.ts'
import { type OwnStory, quotesIn } from '../queries.ts'
import { most_quotes, signatureOf } from '../rules.ts'

/** Notes what somebody said. It goes nowhere before that person has said yes. */
export async function addQuote(
  tx: Tx,
  access: Access,
  story_id: string,
  { id, participant_id, body }: QuoteInput,
  now: Date,
): Promise<void> {
  const story = await lockStory(tx, access, story_id)
  const person = await participantOf(tx, access, participant_id)
  const signature = person ? signatureOf(person.party) : null
  if (!signature) throw new Mend({ participant_id: 'choose' })
  const quotes = await quotesIn(tx, access, story_id)
  if (quotes.length >= most_quotes) throw new Mend({ body: 'too_many_quotes' })
  const { initiative_id } = access
  const own = participant_id === access.participant_id
  const added = await tx
    .insertInto('story_quote')
    .values({
      ...{ initiative_id, id, story_id, body, signature, participant_id, asked_at: now },
      said_yes_at: own ? now : null,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) return
  if (own) await goAlong(tx, access, story)
  await leaveTrace(tx, access, now, 'story_quote_noted', id)
}

/** With one's quote in it the story has other words: the others it is about are asked anew. One's own yes holds. */
async function goAlong(tx: Tx, access: Access, { id, version, asked }: OwnStory): Promise<void> {
  const { initiative_id, participant_id } = access
  if (asked.every(one => one.participant_id === participant_id)) return
  await tx
    .updateTable('learning_story')
    .set({ version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('story_person')
    .set({ of_version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('story_id', '=', id)
    .where('participant_id', '=', participant_id)
    .where('answer', '=', 'yes')
    .where('of_version', '=', version)
    .execute()
}

/** The person whose words they are says yes, or takes them back: then they leave the copy at once. */
export async function answerQuote(
  tx: Tx,
  access: Access,
  story_id: string,
  quote_id: string,
  { answer, version }: { answer: 'yes' | 'no'; version: number },
  now: Date,
): Promise<void> {
  const story = await lockStory(tx, access, story_id)
  const quote = (await quotesIn(tx, access, story_id)).find(one => one.id === quote_id)
  if (quote?.participant_id !== access.participant_id) throw new NotFound()
  if (quote.version !== version) throw new Conflict('story_changed')
  const yes = answer === 'yes'
  if (yes ? quote.said_yes_at && !quote.taken_back_at : quote.taken_back_at) return
  await tx
    .updateTable('story_quote')
    .set(yes ? { said_yes_at: now, taken_back_at: null } : { taken_back_at: now })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', quote_id)
    .execute()
  if (yes) {
    await goAlong(tx, access, story)
    await leaveTrace(tx, access, now, 'story_quote_allowed', quote_id)
    return
  }
  await tx
    .deleteFrom('shared_quote')
    .where('initiative_id', '=', access.initiative_id)
    .where('quote_id', '=', quote_id)
    .execute()
  await leaveTrace(tx, access, now, 'story_quote_taken_back', quote_id)
}

/** Takes a quote off the story, by whoever works on it. */
export async function removeQuote(
  tx: Tx,
  access: Access,
  story_id: string,
  quote_id: string,
  now: Date,
): Promise<void> {
  await lockStory(tx, access, story_id)
  const gone = await tx
    .deleteFrom('story_quote')
    .where('initiative_id', '=', access.initiative_id)
    .where('story_id', '=', story_id)
    .where('id', '=', quote_id)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'story_quote_removed', quote_id)
}
