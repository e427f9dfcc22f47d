import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotAllowed } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import type { AnswerInput, AskInput, OfferInput } from './forms.ts'
import type { Post } from './mail/queries.ts'
import { type Ask, askOf, type Offer, offerToAsk, ownOffer } from './queries.ts'
import { stateOf } from './rules.ts'

/** Offers to think along with others, or changes what one offers: each person has one offer from each seat. */
export async function offerOneself(
  tx: Tx,
  access: Access,
  { version, ...input }: OfferInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id, demo } = access
  await oneAtATime(tx, `mentor ${participant_id}`)
  const own = await ownOffer(tx, access)
  if (!own) {
    const id = newId()
    await tx
      .insertInto('mentor_offer')
      .values({ id, initiative_id, participant_id, ...input, offered_at: now, demo })
      .execute()
    await leaveTrace(tx, access, now, 'mentor_offered', id)
    return
  }
  if (isSame(own, input)) return
  if (own.version !== version) throw new NewerVersion(offeredAs(own))
  await tx
    .updateTable('mentor_offer')
    .set({ ...input, version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', own.id)
    .execute()
  await leaveTrace(tx, access, now, 'mentor_offer_changed', own.id)
}

const isSame = (own: Offer, input: Omit<OfferInput, 'version'>): boolean =>
  JSON.stringify(offeredAs(own)) === JSON.stringify(offeredAs({ ...own, ...input }))

/** An offer as it stands in the fields of its form. */
export const offeredAs = ({ name, about, themes, phases, languages, places, version }: Offer) => ({
  ...{ name, about, themes, phases, languages },
  places: String(places),
  version: String(version),
})

/** Offers no longer. Those who wait for an answer are told; with whom one thinks together, that goes on. */
export async function endOffer(tx: Tx, access: Access, now: Date, tell: Post): Promise<void> {
  await oneAtATime(tx, `mentor ${access.participant_id}`)
  const own = await ownOffer(tx, access)
  if (!own) return
  await lockOffer(tx, own.id)
  await tx
    .updateTable('mentor_offer')
    .set({ ended_at: now, version: own.version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', own.id)
    .execute()
  const waiting = await tx
    .updateTable('mentor_ask')
    .set({ ended_at: now })
    .where('offer_id', '=', own.id)
    .where('answer', 'is', null)
    .where('ended_at', 'is', null)
    .returning(['id', 'initiative_id', 'asked_by'])
    .execute()
  for (const ask of waiting) await tell(tx, 'ended', await theAsker(tx, ask), ask.id)
  await leaveTrace(tx, access, now, 'mentor_offer_ended', own.id)
}

/** Asks somebody to think along with us. While one request goes on there is no other to the same person. */
export async function askMentor(
  tx: Tx,
  access: Access,
  offer_id: string,
  input: AskInput,
  now: Date,
  tell: Post,
): Promise<string> {
  await lockOffer(tx, offer_id)
  const offer = await offerToAsk(tx, access, offer_id)
  const { initiative_id, participant_id } = access
  const before = await tx
    .selectFrom('mentor_ask')
    .select('id')
    .where('offer_id', '=', offer_id)
    .where('initiative_id', '=', initiative_id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (before) return before.id
  if (offer.places_left === 0) throw new Mend({ body: 'mentor_full' })
  const id = newId()
  await tx
    .insertInto('mentor_ask')
    .values({ id, offer_id, initiative_id, ...input, asked_at: now, asked_by: participant_id })
    .execute()
  await tell(tx, 'asked', { initiative_id: offer.initiative_id, whom: is(offer.participant_id) }, id)
  await leaveTrace(tx, access, now, 'mentor_asked', id)
  return id
}

/** The one who was asked says yes or no. Said once: whoever has changed their mind ends it instead. */
export async function answerAsk(
  tx: Tx,
  access: Access,
  id: string,
  input: AnswerInput,
  now: Date,
  tell: Post,
): Promise<void> {
  const { ask } = await lockAsk(tx, access, id, 'asked')
  if (ask.answer === input.answer && ask.answer_body === input.answer_body) return
  if (stateOf(ask) !== 'waiting') throw new Conflict('mentor_answered')
  await tx
    .updateTable('mentor_ask')
    // A no leaves nothing open: the same may be asked again another time.
    .set({ ...input, answered_at: now, ended_at: input.answer === 'no' ? now : null })
    .where('id', '=', id)
    .where('initiative_id', '=', ask.initiative_id)
    .execute()
  await tell(tx, 'answered', await theAsker(tx, ask), id)
  await leaveTrace(tx, access, now, 'mentor_answered', id)
}

/** Either of the two says that it is over, or those who asked withdraw it. The place is free again. */
export async function endAsk(tx: Tx, access: Access, id: string, now: Date, tell: Post): Promise<void> {
  const { ask, side } = await lockAsk(tx, access, id, null)
  if (ask.ended_at) return
  if (side === 'asked' && ask.answer === null) throw new Conflict('mentor_not_answered')
  await tx
    .updateTable('mentor_ask')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('initiative_id', '=', ask.initiative_id)
    .execute()
  const { initiative_id, participant_id } = ask.mentor
  const other = side === 'asking' ? { initiative_id, whom: is(participant_id) } : await theAsker(tx, ask)
  if (ask.answer === 'yes') await tell(tx, 'ended', other, id)
  await leaveTrace(tx, access, now, 'mentor_ask_ended', id)
}

/** Two who ask, answer or end at the same moment see each other. */
const lockOffer = (tx: Tx, id: string) =>
  tx.selectFrom('mentor_offer').select('id').where('id', '=', id).forUpdate().executeTakeFirst()

async function lockAsk(tx: Tx, access: Access, id: string, side: 'asked' | null) {
  const { ask } = await askOf(tx, access, id)
  await lockOffer(tx, ask.offer_id)
  const found = await askOf(tx, access, id)
  if (side !== null && found.side !== side) throw new NotAllowed()
  return found
}

const is =
  (id: string) =>
  (one: { id: string }): boolean =>
    one.id === id

/** The one who asked; where that person is not here any more, those who lead. */
async function theAsker(tx: Tx, { initiative_id, asked_by }: Pick<Ask, 'initiative_id' | 'asked_by'>) {
  const here = await tx
    .selectFrom('initiative_grant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', asked_by)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  const leads = (one: { grants: readonly string[] }) => one.grants.includes('facilitator')
  return { initiative_id, whom: here && asked_by ? is(asked_by) : leads }
}
