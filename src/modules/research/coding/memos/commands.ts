import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NewerVersion, NotFound } from '../../../../platform/errors.ts'
import { newId } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { researchOf, sourcesOf } from '../../queries.ts'
import { bookOf } from '../queries.ts'
import type { ChangeInput, MemoInput } from './forms.ts'
import { memoOf } from './queries.ts'

/** A button pressed twice within this time writes it once. */
const double_press = 60_000

/** Writes down what somebody thinks of a code, a source, a passage, or the study as a whole. */
export async function writeMemo(
  tx: Tx,
  access: Access,
  research_id: string,
  { body, ...about }: MemoInput,
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id } = access
  await researchOf(tx, access, research_id)
  await mustBeThere(tx, access, research_id, about)
  await oneAtATime(tx, `memo ${participant_id}`)
  const there = await tx
    .selectFrom('research_memo')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .where('written_by', '=', participant_id)
    .where('body', '=', body)
    .where('written_at', '>', new Date(now.getTime() - double_press))
    .executeTakeFirst()
  if (there) return there.id
  const id = newId()
  await tx
    .insertInto('research_memo')
    .values({
      ...{ initiative_id, id, research_id, body, written_at: now, written_by: participant_id },
      code_id: about.code_id || null,
      // A passage's source is known by the passage.
      source_id: about.passage_id ? null : about.source_id || null,
      passage_id: about.passage_id || null,
    })
    .execute()
  await leaveTrace(tx, access, now, 'memo_written', id)
  return id
}

async function mustBeThere(
  tx: Tx,
  access: Access,
  research_id: string,
  { code_id, source_id, passage_id }: Omit<MemoInput, 'body'>,
): Promise<void> {
  const book = code_id ? await bookOf(tx, access, research_id) : []
  if (code_id && !book.some(({ id }) => id === code_id)) throw new Mend({ code_id: 'choose' })
  const sources = source_id ? await sourcesOf(tx, access, research_id) : []
  if (source_id && !sources.some(({ id }) => id === source_id)) throw new Mend({ source_id: 'choose' })
  if (!passage_id) return
  const passage = await tx
    .selectFrom('passage as p')
    .innerJoin('source as s', join =>
      join.onRef('s.initiative_id', '=', 'p.initiative_id').onRef('s.id', '=', 'p.source_id'),
    )
    .select('p.id')
    .where('p.initiative_id', '=', access.initiative_id)
    .where('p.id', '=', passage_id)
    .where('s.research_id', '=', research_id)
    .executeTakeFirst()
  if (!passage) throw new Mend({ passage_id: 'text_gone' })
}

/** Writes a memo anew. Those who work in the material share them. */
export async function changeMemo(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { body, version }: ChangeInput,
  now: Date,
): Promise<void> {
  await hold(tx, access, id)
  const memo = await memoOf(tx, access, research_id, id)
  if (memo.version !== version) throw new NewerVersion({ body: memo.body, version: String(memo.version) })
  await tx
    .updateTable('research_memo')
    .set({ body, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'memo_changed', id)
}

/** Takes a memo away for good. */
export async function removeMemo(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  now: Date,
): Promise<void> {
  await hold(tx, access, id)
  await memoOf(tx, access, research_id, id)
  await tx
    .deleteFrom('research_memo')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'memo_removed', id)
}

async function hold(tx: Tx, { initiative_id }: Access, id: string): Promise<void> {
  const row = await tx
    .selectFrom('research_memo')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new NotFound()
}
