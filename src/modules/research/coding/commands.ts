import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { researchOf } from '../queries.ts'
import { isSpanOf, nextLook, type Span, trimmed } from './rules.ts'

type NewCode = {
  name: string
  definition?: string
  example?: string
  parent_id?: string | null
  /** The one that the fewest codes have, unless told. */
  look?: number
}

/** Puts a code last in the book of a study. Whoever asks has seen to it that its parent is in the book. */
export async function addCode(
  tx: Tx,
  access: Access,
  research_id: string,
  { name, definition = '', example = '', parent_id = null, look }: NewCode,
  now: Date,
): Promise<string> {
  const { initiative_id } = access
  await openBook(tx, access, research_id)
  const taken = await tx
    .selectFrom('code')
    .select(['position', 'look', 'ended_at'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  const id = newId()
  await tx
    .insertInto('code')
    .values({
      ...{ initiative_id, id, research_id, parent_id, name, definition, example },
      look: look ?? nextLook(taken.filter(({ ended_at }) => !ended_at).map(one => one.look)),
      position: Math.max(0, ...taken.map(({ position }) => position)) + 1,
    })
    .execute()
  await noteEvent(tx, access, id, { kind: 'made' }, now)
  await leaveTrace(tx, access, now, 'code_added', id)
  return id
}

/** One change of the book at a time, and only while the study goes on: so no circles and no position twice. */
export async function openBook(tx: Tx, access: Access, research_id: string): Promise<void> {
  await oneAtATime(tx, `codes ${research_id}`)
  if ((await researchOf(tx, access, research_id)).ended_at) throw new Conflict('research_ended')
}

/** What became of a code: a row of its history. */
export async function noteEvent(
  tx: Tx,
  access: Access,
  code_id: string,
  event: { kind: string; other_id?: string | null; said?: string },
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  await tx
    .insertInto('code_event')
    .values({ initiative_id, id: newId(), code_id, ...event, done_at: now, done_by: participant_id })
    .execute()
}

/** A stretch of one passage, and which version of the passage it was chosen in where that is known. */
export type Place = Span & { passage_id: string; version?: number }

/** Puts a code on a stretch of one passage. */
export const codeSpan = (
  tx: Tx,
  access: Access,
  research_id: string,
  { code_id, ...place }: Place & { code_id: string },
  now: Date,
): Promise<string> => codePlaces(tx, access, research_id, code_id, [place], now, 'from_sign')

/**
 * Puts a code on a stretch that may go over several passages: one coding. The same stretch with the same code by the
 * same person is there once, however often it is pressed; what another person has coded stands beside it.
 */
export async function codePlaces(
  tx: Tx,
  access: Access,
  research_id: string,
  code_id: string,
  places: readonly Place[],
  now: Date,
  /** The field that says what is wrong with a stretch. */
  field = 'spans',
): Promise<string> {
  const { initiative_id, participant_id } = access
  if ((await researchOf(tx, access, research_id)).ended_at) throw new Conflict('research_ended')
  await holdCode(tx, access, research_id, code_id)
  const spans = await spansIn(tx, access, research_id, places, field)
  // Of two presses at once, the second waits here and finds what the first has done.
  await oneAtATime(tx, `coding ${participant_id} ${code_id}`)
  const standing = await tx
    .selectFrom('coding')
    .select(['id', 'passage_id', 'from_sign', 'to_sign'])
    .where('initiative_id', '=', initiative_id)
    .where('code_id', '=', code_id)
    .where('coder_id', '=', participant_id)
    .where(
      'passage_id',
      'in',
      spans.map(({ passage_id }) => passage_id),
    )
    .execute()
  const fresh = spans.filter(span => !standing.some(one => isSame(one, span)))
  const there = standing.find(one => spans.some(span => isSame(one, span)))
  if (fresh.length === 0 && there) return there.id
  const id = newId()
  await tx
    .insertInto('coding')
    .values(
      fresh.map(span => ({ initiative_id, id, code_id, ...span, coder_id: participant_id, coded_at: now })),
    )
    .execute()
  await leaveTrace(tx, access, now, 'code_put', id)
  return id
}

type PassageSpan = Span & { passage_id: string }

const isSame = (one: PassageSpan, other: PassageSpan): boolean =>
  one.passage_id === other.passage_id && one.from_sign === other.from_sign && one.to_sign === other.to_sign

/** A code of the book, held until the transaction ends: nobody takes it out in between. */
async function holdCode(tx: Tx, { initiative_id }: Access, research_id: string, id: string): Promise<void> {
  const code = await tx
    .selectFrom('code')
    .select('ended_at')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
  if (!code || code.ended_at) throw new Mend({ codes: 'code_gone' })
}

/** The stretches as they stand in their passages now, one for each passage; those passages are held. */
async function spansIn(
  tx: Tx,
  { initiative_id }: Access,
  research_id: string,
  places: readonly Place[],
  field: string,
): Promise<PassageSpan[]> {
  const passages = await tx
    .selectFrom('passage as p')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'p.initiative_id').onRef('s.id', '=', 'p.source_id'),
    )
    .select(['p.id', 'p.body', 'p.version'])
    .where('p.initiative_id', '=', initiative_id)
    .where('s.research_id', '=', research_id)
    .where(
      'p.id',
      'in',
      places.map(({ passage_id }) => passage_id),
    )
    .orderBy('p.id')
    .forShare('p')
    .execute()
  const spans = new Map<string, PassageSpan>()
  for (const { passage_id, version, from_sign, to_sign } of places) {
    const passage = passages.find(({ id }) => id === passage_id)
    if (!passage) throw new Mend({ [field]: 'text_gone' })
    if (version !== undefined && version !== passage.version) throw new Mend({ [field]: 'text_changed' })
    if (!isSpanOf(passage.body, { from_sign, to_sign })) throw new Mend({ [field]: 'choose_text' })
    const span = trimmed(passage.body, { from_sign, to_sign })
    if (span) spans.set(passage_id, { passage_id, ...span })
  }
  if (spans.size === 0) throw new Mend({ [field]: 'choose_text' })
  return [...spans.values()]
}

/** Takes a code off a place again: one's own, or one whose coder is no longer known. Pressed twice, the first has done it. */
export async function takeCodeOff(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  if ((await researchOf(tx, access, research_id)).ended_at) throw new Conflict('research_ended')
  const coding = await tx
    .selectFrom('coding as c')
    .innerJoin('code as k', join =>
      join.onRef('k.initiative_id', '=', 'c.initiative_id').onRef('k.id', '=', 'c.code_id'),
    )
    .select(['c.coder_id', 'k.research_id'])
    .where('c.initiative_id', '=', initiative_id)
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (!coding) return
  if (coding.research_id !== research_id) throw new NotFound()
  if (coding.coder_id !== null && coding.coder_id !== participant_id) throw new NotAllowed()
  const gone = await tx
    .deleteFrom('coding')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'code_taken_off', id)
}

/**
 * Lets what has one code have another instead. Where the same person has put the other on the very same stretch, it is
 * there once.
 */
export async function recode(tx: Tx, { initiative_id }: Access, from: string, to: string): Promise<void> {
  await sql`
    delete from coding a using coding b
    where a.initiative_id = ${initiative_id} and a.code_id = ${from}
      and b.initiative_id = a.initiative_id and b.code_id = ${to} and b.passage_id = a.passage_id
      and b.from_sign = a.from_sign and b.to_sign = a.to_sign
      and b.coder_id is not distinct from a.coder_id`.execute(tx)
  await tx
    .updateTable('coding')
    .set({ code_id: to })
    .where('initiative_id', '=', initiative_id)
    .where('code_id', '=', from)
    .execute()
}
