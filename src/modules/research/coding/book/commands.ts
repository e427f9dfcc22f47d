import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Conflict, Mend, NewerVersion } from '../../../../platform/errors.ts'
import { addCode, noteEvent, openBook, recode } from '../commands.ts'
import type { AddInput, ChangeInput, SplitInput } from '../forms.ts'
import { type BookCode, bookOf, type Code, codeOf } from '../queries.ts'
import { heirOf, mayStandUnder } from '../rules.ts'

/** Writes a code into the book. Two of one name in one place cannot be told apart: the second is refused. */
export async function writeCode(
  tx: Tx,
  access: Access,
  research_id: string,
  input: AddInput,
  now: Date,
): Promise<string> {
  await openBook(tx, access, research_id)
  const parent_id = input.parent_id || null
  const book = await bookOf(tx, access, research_id)
  mustFit(book, null, { ...input, parent_id })
  return addCode(tx, access, research_id, { ...input, parent_id }, now)
}

/** Changes what stands about a code, and where in the tree it stands. */
export async function changeCode(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { version, ...input }: ChangeInput,
  now: Date,
): Promise<void> {
  const { code, book } = await inBook(tx, access, research_id, id)
  if (code.version !== version) throw new NewerVersion(typedAs(code))
  const parent_id = input.parent_id || null
  mustFit(book, id, { ...input, parent_id })
  await tx
    .updateTable('code')
    .set({ ...input, parent_id, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  const said = code.name === input.name ? '' : code.name
  const same = code.definition === input.definition && code.example === input.example
  if (said || !same || code.look !== input.look)
    await noteEvent(tx, access, id, { kind: 'changed', said }, now)
  if (code.parent_id !== parent_id) {
    await noteEvent(tx, access, id, { kind: 'moved', other_id: parent_id }, now)
  }
  await leaveTrace(tx, access, now, 'code_changed', id)
}

/** Merges one code into another: what had it, and what stood under it, follows. */
export async function mergeCode(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { into_id }: { into_id: string },
  now: Date,
): Promise<void> {
  const { code, book } = await inBook(tx, access, research_id, id)
  if (into_id === id || !book.some(one => one.id === into_id)) throw new Mend({ into_id: 'choose' })
  await end(tx, access, code, heirOf(book, code, into_id), now)
  await recode(tx, access, id, into_id)
  await tx
    .updateTable('research_memo')
    .set({ code_id: into_id })
    .where('initiative_id', '=', access.initiative_id)
    .where('code_id', '=', id)
    .execute()
  await noteEvent(tx, access, id, { kind: 'merged', other_id: into_id }, now)
  await noteEvent(tx, access, into_id, { kind: 'merged', other_id: id }, now)
  await leaveTrace(tx, access, now, 'code_merged', id)
}

/** Lets some of what has a code have a new one instead, which stands beside it in the tree. */
export async function splitCode(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  { name, definition, codings }: SplitInput,
  now: Date,
): Promise<string> {
  const { code, book } = await inBook(tx, access, research_id, id)
  const { parent_id } = code
  mustFit(book, null, { name, parent_id })
  const new_id = await addCode(tx, access, research_id, { name, definition, parent_id }, now)
  const moved = await tx
    .updateTable('coding')
    .set({ code_id: new_id })
    .where('initiative_id', '=', access.initiative_id)
    .where('code_id', '=', id)
    .where('id', 'in', codings)
    .executeTakeFirst()
  if (moved.numUpdatedRows === 0n) throw new Mend({ codings: 'choose_places' })
  await noteEvent(tx, access, id, { kind: 'split', other_id: new_id }, now)
  await noteEvent(tx, access, new_id, { kind: 'split', other_id: id }, now)
  await leaveTrace(tx, access, now, 'code_split', id)
  return new_id
}

/** Takes a code out of the book, and off every place it stood. What stood under it comes up one step. */
export async function endCode(
  tx: Tx,
  access: Access,
  research_id: string,
  id: string,
  now: Date,
): Promise<void> {
  const { code } = await inBook(tx, access, research_id, id)
  await end(tx, access, code, code.parent_id, now)
  await tx
    .deleteFrom('coding')
    .where('initiative_id', '=', access.initiative_id)
    .where('code_id', '=', id)
    .execute()
  await noteEvent(tx, access, id, { kind: 'ended' }, now)
  await leaveTrace(tx, access, now, 'code_ended', id)
}

/** Changes that follow one another, of a code that is still in the book. */
async function inBook(tx: Tx, access: Access, research_id: string, id: string) {
  await openBook(tx, access, research_id)
  const code = await codeOf(tx, access, research_id, id)
  if (code.ended_at) throw new Conflict('code_ended')
  return { code, book: await bookOf(tx, access, research_id) }
}

/** The row is changed first: whoever is putting the code somewhere is done before, or finds it gone. */
async function end(tx: Tx, { initiative_id }: Access, { id }: Code, heir: string | null, now: Date) {
  await tx
    .updateTable('code')
    .set(eb => ({ ended_at: now, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
  await tx
    .updateTable('code')
    .set(eb => ({ parent_id: heir, version: eb('version', '+', 1) }))
    .where('initiative_id', '=', initiative_id)
    .where('parent_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}

function mustFit(
  book: readonly BookCode[],
  id: string | null,
  { name, parent_id }: { name: string; parent_id: string | null },
): void {
  if (!mayStandUnder(book, id, parent_id)) throw new Mend({ parent_id: 'circle' })
  const taken = book.some(
    one => one.id !== id && one.parent_id === parent_id && one.name.toLowerCase() === name.toLowerCase(),
  )
  if (taken) throw new Mend({ name: 'name_taken' })
}

/** A code as it stands in the fields of its form. */
export const typedAs = (code: Code) => ({
  name: code.name,
  definition: code.definition,
  example: code.example,
  parent_id: code.parent_id ?? '',
  look: String(code.look),
  version: String(code.version),
})
