import type { Access } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend } from '../../../platform/errors.ts'
import { tellOf } from '../commands.ts'
import { threadsOf } from '../queries.ts'
import { isAnswered } from '../rules.ts'
import type { SayInput } from './forms.ts'
import { isSaid, most_words } from './rules.ts'

type Within = Pick<Access, 'initiative_id'>

/** The giver says that the answer was none, which opens it again, or adds a word. Pressed twice it is said once: then false. */
export async function giverSays(
  tx: Tx,
  { initiative_id }: Within,
  id: string,
  { kind, body }: SayInput,
  now: Date,
): Promise<boolean> {
  await tx
    .selectFrom('contribution')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const thread = (await threadsOf(tx, { initiative_id }, { id })).get(id) ?? []
  if (isSaid(thread, { body })) return false
  // Where there is no answer yet, there is none to turn down: it is one more word.
  const said = kind === 'not_answered' && !isAnswered(thread) ? 'word' : kind
  if (said === 'word' && body === '') throw new Mend({ body: 'missing' })
  if (thread.filter(one => one.by_giver).length >= most_words) throw new Mend({ body: 'enough' })
  await tellOf(tx, { initiative_id }, [id], { kind: said, body, by_giver: true }, now)
  return true
}

/** The address that was left with it is forgotten; nothing is sent there any more. */
export async function forgetAddress(tx: Tx, { initiative_id }: Within, id: string): Promise<void> {
  await tx
    .updateTable('contribution')
    .set({ email: null })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .execute()
}
