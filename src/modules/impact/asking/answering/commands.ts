import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import { hashToken, newId } from '../../../../platform/secrets.ts'
import type { Asking } from '../queries.ts'
import { LEFT_OPEN, type Question, readAnswers, type Typed } from '../rules.ts'

type Here = { initiative_id: string; asking_id: string }

/** Who entered it: the person, or somebody who types from paper. Each key opens only what it was made for. */
type By = 'own' | 'typed'
const hashOf = (by: By, key: string): Buffer => hashToken(`${by} ${key}`)

/** All answers, or what is to be mended in them. A form without a single answer is most often one press too many. */
export function wholeAnswers(questions: readonly Question[], typed: Typed): number[] {
  const { answers, faults } = readAnswers(questions, typed)
  if (Object.keys(faults).length > 0) throw new Mend(faults)
  if (answers.every(one => one === LEFT_OPEN)) throw new Mend({ a_0: 'answer_something' })
  return answers
}

/**
 * Takes in what somebody answered, exactly once per key; the same key again changes it. The caller holds the form open.
 * No trace, no time, no count: nothing tells who it was.
 */
export async function takeIn(
  tx: Tx,
  here: Here,
  { key, answers, by }: { key: string; answers: readonly number[]; by: By },
): Promise<'kept' | 'changed'> {
  const key_hash = hashOf(by, key)
  const added = await tx
    .insertInto('asking_answer')
    .values({ ...here, id: newId(), answers: [...answers], typed_by_other: by === 'typed', key_hash })
    .onConflict(conflict => conflict.constraint('asking_answer_key').doNothing())
    .executeTakeFirst()
  if (added.numInsertedOrUpdatedRows) return 'kept'
  await tx
    .updateTable('asking_answer')
    .set({ answers: [...answers] })
    .where('initiative_id', '=', here.initiative_id)
    .where('asking_id', '=', here.asking_id)
    .where('key_hash', '=', key_hash)
    .execute()
  return 'changed'
}

/** Takes back what this key opens, while the form is open. */
export async function takeBack(
  tx: Tx,
  here: Here,
  { key, by }: { key: string; by: By },
): Promise<'taken_back' | 'not_found'> {
  const gone = await tx
    .deleteFrom('asking_answer')
    .where('initiative_id', '=', here.initiative_id)
    .where('asking_id', '=', here.asking_id)
    .where('key_hash', '=', hashOf(by, key))
    .executeTakeFirst()
  return gone.numDeletedRows ? 'taken_back' : 'not_found'
}

/** Holds a form, so that closing waits for what is on its way in; whether it is open. */
export async function holdOpen(tx: Tx, { initiative_id, asking_id }: Here): Promise<boolean> {
  const open = await tx
    .selectFrom('asking')
    .select('status')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', asking_id)
    .forShare()
    .executeTakeFirst()
  return (open?.status as Asking['status'] | undefined) === 'open'
}
