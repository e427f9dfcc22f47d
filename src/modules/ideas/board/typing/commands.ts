import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import type { InstallationKey } from '../../../../platform/secrets.ts'
import { addPicture } from '../../../people/album/commands.ts'
import { participantOf } from '../../../people/queries.ts'
import { hangNote } from '../commands.ts'
import { type Board, boardOf } from '../queries.ts'
import { keysOfNotes, linesIn } from '../rules.ts'
import type { TypingInput } from './forms.ts'

export type Typed = { id: string; body: string; code: string }

/** Hangs a note for each line, from paper or for somebody. What is sent twice hangs once. */
export async function typeNotes(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  board: Board,
  { given_key, lines, kind, theme_id, giver, as }: TypingInput,
  now: Date,
): Promise<Typed[]> {
  if (board.status === 'closed') throw new Mend({ lines: 'board_closed' })
  const from = await giverOf(tx, access, giver, as)
  const bodies = linesIn(lines)
  const keys = keysOfNotes(given_key, bodies)
  const typed: Typed[] = []
  for (const [at, body] of bodies.entries()) {
    const input = { given_key: keys[at]!, kind, body, theme_id: theme_id || null, giver: from, by: '' }
    const hung = await hangNote(tx, access, key, board, { ...input, typed_by_other: true, after: at }, now)
    typed.push({ body, ...hung })
  }
  if (!board.anonymous) await leaveTrace(tx, access, now, 'notes_typed', board.id)
  return typed
}

async function giverOf(tx: Tx, access: Access, giver: string, as: string) {
  if (giver === 'nobody') return { participant_id: null, name: '' }
  if (giver === 'somebody') return { participant_id: null, name: as }
  const seat = await participantOf(tx, access, giver)
  if (!seat) throw new Mend({ giver: 'choose' })
  return { participant_id: seat.id, name: seat.name }
}

/** Keeps a photo of the wall, made anew without what the file says of place and time. */
export async function keepPhoto(
  tx: Tx,
  access: Access,
  board_id: string,
  input: { description: string; shows_people: boolean },
  sent: Uint8Array,
  now: Date,
): Promise<void> {
  await boardOf(tx, access, board_id)
  const picture_id = await addPicture(tx, access, input, sent, now)
  const { initiative_id } = access
  await tx.insertInto('board_picture').values({ initiative_id, board_id, picture_id }).execute()
}
