import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { Conflict, Mend, NewerVersion } from '../../../platform/errors.ts'
import { announce, announcing } from '../../../platform/live.ts'
import { type InstallationKey, newId } from '../../../platform/secrets.ts'
import { giving } from '../../contributions/commands.ts'
import { trackingCode } from '../../contributions/queries.ts'
import type { ChangeInput, MakeInput } from './making/forms.ts'
import { type Board, boardOf } from './queries.ts'
import { type NoteKind, type NoteTold, note_kinds } from './rules.ts'

export type Hanging = {
  given_key: string
  kind: NoteKind
  body: string
  theme_id?: string | null
  /** Whose note it is; the one who hangs it, unless told otherwise. Never looked at where notes carry no names. */
  giver?: { participant_id: string | null; name: string }
  /** From paper, or by the host for somebody. */
  typed_by_other?: boolean
  /** So many come before it that were typed in at once with it. */
  after?: number
}

/**
 * Hangs a note: the contribution, its place on the board and the news of it are one statement. What is sent twice hangs
 * once, and has the same code. `by`: the name of the one who hangs it.
 */
export async function hangNote(
  db: Db,
  access: Pick<Access, 'initiative_id' | 'participant_id'>,
  key: InstallationKey,
  board: Board,
  input: Hanging & { by: string },
  now: Date,
): Promise<{ id: string; code: string }> {
  const { initiative_id, participant_id } = access
  const id = newId()
  const { given_key, kind, body, theme_id = null, typed_by_other = false, after = 0 } = input
  const giver = input.giver ?? { participant_id, name: input.by }
  // In the order in which they came, after all that hang there.
  const position = now.getTime() + after
  const told: NoteTold = {
    ...{ id, board: board.id, kind, theme: theme_id, position, into: null, body },
    by: board.anonymous ? '' : giver.name,
    ...{ version: 1, dots: 0, can_live: 0, cannot: 0 },
  }
  const contribution = {
    ...{ given_key, way: 'note' as const, body, anonymous: board.anonymous },
    given_by: giver.participant_id,
    given_as: board.anonymous || giver.participant_id ? '' : giver.name,
  }
  // As the board stood when the note was taken in; whoever closes it or ends the quiet meanwhile comes before or after.
  const still = sql`(select from board where initiative_id = ${initiative_id}::uuid and id = ${board.id}::uuid
    and status = 'open' and quiet = ${board.quiet} and anonymous = ${board.anonymous} for share) as still`
  const announced = board.quiet
    ? { topic: 'hush', ref: board.id }
    : { topic: 'note', ref: id, told: JSON.stringify(told) }
  const hung = await sql`/* often */
    with ${giving(access, key, id, contribution, now, still)}, hung as (
      insert into note (initiative_id, contribution_id, board_id, kind, theme_id, position, typed_by_other)
      select ${initiative_id}, id, ${board.id}::uuid, ${kind}, (select t.id from board_theme t
          where t.initiative_id = ${initiative_id} and t.board_id = ${board.id} and t.id = ${theme_id}::uuid
          for key share),
        ${position}, ${typed_by_other} from given
      returning contribution_id
    ), ${announcing(initiative_id, now, announced, sql`hung`)}
    select from announced`.execute(db)
  const code = trackingCode(key, initiative_id, input)
  if (hung.rows.length > 0) return { id, code }
  const before = await db
    .selectFrom('door_key')
    .select('contribution_id')
    .where('hash', '=', key.hashCode(code))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  if (before) return { id: before.contribution_id!, code }
  const standing = await boardOf(db, access, board.id)
  // What was written stands in the field still.
  if (standing.status === 'closed') throw new Mend({ body: 'board_closed' })
  return hangNote(db, access, key, standing, input, now)
}

/** Makes a board. The same form sent twice makes one. */
export async function makeBoard(
  tx: Tx,
  access: Access,
  { id = newId(), kinds = [...note_kinds], ...input }: Partial<MakeInput> & { title: string },
  now: Date,
): Promise<string> {
  const { initiative_id, participant_id: made_by } = access
  const made = await tx
    .insertInto('board')
    .values({ initiative_id, id, ...input, kinds: [...new Set(kinds)], made_at: now, made_by })
    .onConflict(one => one.columns(['initiative_id', 'id']).doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return id
  await leaveTrace(tx, access, now, 'board_made', id)
  await announce(tx, initiative_id, now, 'board', id)
  return id
}

/**
 * Changes what the board asks and how. Whether notes carry names is settled when the first one hangs; and what is written
 * without a name may still wait on a device without a line, so that such a board never becomes one with names.
 */
export async function changeBoard(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: ChangeInput,
  now: Date,
): Promise<void> {
  const before = await held(tx, access, id)
  if (before.version !== version) throw new NewerVersion(typedAs(before))
  const hangs = await tx
    .selectFrom('note')
    .select('contribution_id')
    .where('initiative_id', '=', access.initiative_id)
    .where('board_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  if ((hangs || before.anonymous) && input.anonymous !== before.anonymous)
    throw new Mend({ anonymous: 'names_locked' })
  await save(tx, access, before, input, now)
  await leaveTrace(tx, access, now, 'board_changed', id)
}

/** Begins a time in which everybody writes for themselves, or ends it, so that all notes are seen. */
export async function setQuiet(tx: Tx, access: Access, id: string, quiet: boolean, now: Date): Promise<void> {
  const before = await held(tx, access, id)
  if (before.quiet === quiet) return
  if (before.status === 'closed') throw new Conflict('board_closed')
  await save(tx, access, before, { quiet }, now)
  await leaveTrace(tx, access, now, quiet ? 'board_hushed' : 'board_revealed', id)
}

/** Closes a board, or opens it again. What hangs there stays; a quiet that nobody ended is over. */
export async function setStatus(
  tx: Tx,
  access: Access,
  id: string,
  status: Board['status'],
  now: Date,
): Promise<void> {
  const before = await held(tx, access, id)
  if (before.status === status) return
  await save(tx, access, before, { status, quiet: false }, now)
  const what = status === 'closed' ? 'board_closed' : 'board_opened'
  await leaveTrace(tx, access, now, what, id)
}

/** A board, held until the transaction ends: no note is hung in between. */
async function held(tx: Tx, access: Access, id: string): Promise<Board> {
  await tx
    .selectFrom('board')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return boardOf(tx, access, id)
}

async function save(
  tx: Tx,
  access: Access,
  before: Board,
  values: Partial<Omit<ChangeInput, 'version'>> & { quiet?: boolean; status?: Board['status'] },
  now: Date,
): Promise<void> {
  await tx
    .updateTable('board')
    .set({ ...values, version: before.version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', before.id)
    .execute()
  await announce(tx, access.initiative_id, now, 'board', before.id)
}

/** A board as it stands in the fields of its form. */
export const typedAs = (board: Board) => ({
  title: board.title,
  question: board.question,
  kinds: board.kinds,
  anonymous: board.anonymous ? 'yes' : '',
  support: board.support,
  dots: String(board.dots),
  version: String(board.version),
})
