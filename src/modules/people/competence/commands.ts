import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NewerVersion } from '../../../platform/errors.ts'
import type { ConfirmInput, LetterInput } from './forms.ts'
import { askedLetter, type Letter, letterOf, ownLetter } from './queries.ts'
import { isChanged, stateOf } from './rules.ts'

const unconfirmed = { confirmed_by: null, confirmed_words: '', confirmed_as: '', confirmed_at: null }

/** Saves what one has written. New words take a confirmation away, and those who lead see it no more. */
export async function saveLetter(
  tx: Tx,
  access: Access,
  input: LetterInput,
  now: Date,
): Promise<'saved' | 'unconfirmed'> {
  const { version, ...words } = input
  const before = await letterOf(tx, access, access.participant_id)
  const changed = before === null || isChanged(before, words)
  const saved =
    version === undefined
      ? await write(tx, access, words)
      : await change(tx, access, version, {
          ...words,
          ...(changed ? { asked_at: null, ...unconfirmed } : {}),
        })
  if (!saved) throw new NewerVersion(typedAs(await ownLetter(tx, access)))
  await leaveTrace(tx, access, now, 'competence_letter_written', access.participant_id)
  return changed && before && stateOf(before) === 'confirmed' ? 'unconfirmed' : 'saved'
}

async function write(tx: Tx, access: Access, words: Omit<LetterInput, 'version'>): Promise<boolean> {
  const { initiative_id, participant_id } = access
  const made = await tx
    .insertInto('competence_letter')
    .values({ initiative_id, participant_id, ...words })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return made.numInsertedOrUpdatedRows === 1n
}

/** Lets those who lead read it, and asks one of them to confirm it. */
export async function askToConfirm(tx: Tx, access: Access, version: number, now: Date): Promise<void> {
  await ownLetter(tx, access)
  if (!(await change(tx, access, version, { asked_at: now }))) throw new Conflict('letter_changed')
  await leaveTrace(tx, access, now, 'competence_letter_asked', access.participant_id)
}

/** Keeps it to oneself again. */
export async function keepLetter(tx: Tx, access: Access, version: number, now: Date): Promise<void> {
  await ownLetter(tx, access)
  if (!(await change(tx, access, version, { asked_at: null, ...unconfirmed })))
    throw new Conflict('letter_changed')
  await leaveTrace(tx, access, now, 'competence_letter_kept', access.participant_id)
}

export async function removeLetter(tx: Tx, access: Access, now: Date): Promise<void> {
  await ownLetter(tx, access)
  await tx
    .deleteFrom('competence_letter')
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', access.participant_id)
    .execute()
  await leaveTrace(tx, access, now, 'competence_letter_removed', access.participant_id)
}

/** Stands behind somebody else's words as they are now. */
export async function confirmLetter(
  tx: Tx,
  access: Access,
  participant_id: string,
  input: ConfirmInput,
  now: Date,
): Promise<void> {
  const { version, ...words } = input
  await askedLetter(tx, access, participant_id)
  const confirmed = { ...words, confirmed_by: access.participant_id, confirmed_at: now }
  const saved = await change(tx, access, version, confirmed, participant_id)
  if (!saved) throw new Conflict('letter_changed')
  await leaveTrace(tx, access, now, 'competence_letter_confirmed', participant_id, participant_id)
}

async function change(
  tx: Tx,
  access: Access,
  version: number,
  values: object,
  participant_id = access.participant_id,
): Promise<boolean> {
  const saved = await tx
    .updateTable('competence_letter')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .where('version', '=', version)
    .executeTakeFirst()
  return saved.numUpdatedRows === 1n
}

/** A letter as it stands in the fields of its form. */
export const typedAs = ({ full_name, did, learnt, does_well, version }: Letter) => ({
  full_name,
  did,
  learnt,
  does_well,
  version: String(version),
})
