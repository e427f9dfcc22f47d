import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../platform/errors.ts'
import { post } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import type { LetterInput, NewLetterInput } from './forms.ts'
import { type Letter, letterOf, sendingsLately } from './queries.ts'
import { isLately, letter_fields, most_addresses, most_sendings } from './rules.ts'

/** Keeps a new letter. A button that was pressed twice has kept it once. */
export async function writeLetter(tx: Tx, access: Access, input: NewLetterInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `letter ${participant_id}`)
  let same = tx
    .selectFrom('invitation_letter')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('written_by', '=', participant_id)
  for (const field of ['name', 'language', ...letter_fields] as const) {
    same = same.where(field, '=', input[field])
  }
  const kept = await same.executeTakeFirst()
  if (kept) return kept.id
  const id = newId()
  await tx
    .insertInto('invitation_letter')
    .values({ initiative_id, id, ...input, written_at: now, written_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'invitation_letter_written', id)
  return id
}

export async function changeLetter(
  tx: Tx,
  access: Access,
  id: string,
  input: LetterInput,
  now: Date,
): Promise<void> {
  const { version, ...parts } = input
  const saved = await tx
    .updateTable('invitation_letter')
    .set({ ...parts, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await letterOf(tx, access, id)))
  await leaveTrace(tx, access, now, 'invitation_letter_changed', id)
}

/** A letter as it stands in the fields of its form. */
export const typedAs = ({ name, greeting, why_you, purpose, practical, free, contact, version }: Letter) => ({
  name,
  greeting,
  why_you,
  purpose,
  practical,
  free,
  contact,
  version: String(version),
})

export async function removeLetter(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('invitation_letter')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  // Somebody else was quicker: it is gone all the same.
  if (gone.numDeletedRows > 0n) await leaveTrace(tx, access, now, 'invitation_letter_removed', id)
}

/** Whom a letter goes to, and what each of them reads. */
export type Mailing = { recipient: string; subject: string; body: string }

/**
 * Mails a letter. What stays is how many it went to: the addresses are gone once it is sent. In the made-up example
 * nothing leaves the house.
 */
export async function sendLetter(
  tx: Tx,
  access: Access,
  id: string,
  again: boolean,
  to: () => Promise<readonly Mailing[]>,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  // Two who send at the same moment see each other.
  const held = await tx
    .selectFrom('invitation_letter')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!held) throw new NotFound()
  const { sent_at } = await letterOf(tx, access, id)
  if (isLately(sent_at, now) && !again) throw new Mend({ again: 'sent_lately' })
  await oneAtATime(tx, `letters out ${initiative_id}`)
  if ((await sendingsLately(tx, access, now)) >= most_sendings) throw new Mend({ addresses: 'enough_today' })
  const mailings = await to()
  if (mailings.length === 0) throw new Mend({ addresses: 'nobody' })
  if (mailings.length > most_addresses) throw new Mend({ addresses: 'too_many' })
  for (const mailing of access.demo ? [] : mailings) {
    await post(tx, now, { kind: 'invitation_letter', initiative_id, ...mailing })
  }
  await tx
    .insertInto('letter_sent')
    .values({
      initiative_id,
      id: newId(),
      letter_id: id,
      how_many: mailings.length,
      at: now,
      sent_by: participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'invitation_letter_sent', id)
}
