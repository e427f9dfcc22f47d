import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { type Mail, post } from '../../../../platform/outbox.ts'
import type { Due } from '../queries.ts'
import { notReminded, reachable, remindersFor } from './queries.ts'

/**
 * Reminds of what is due: one letter to each who measures something of it, once for each planned day. Of two who try at
 * once, one writes down the day and the other finds it written.
 */
export async function remind(
  tx: Tx,
  access: Pick<Access, 'initiative_id'>,
  letter: (reminder: ReturnType<typeof remindersFor>[number]) => Omit<Mail, 'kind' | 'recipient'>,
  today: string,
  now: Date,
): Promise<void> {
  const people = await reachable(tx, access)
  const due: Due[] = []
  for (const one of await notReminded(tx, access, today)) {
    // Whom nobody can be told of today may be told of when somebody can.
    if (remindersFor([one], people).length > 0 && (await isFirst(tx, access, one, now))) due.push(one)
  }
  for (const reminder of remindersFor(due, people)) {
    const { email } = reminder.to
    await post(tx, now, { kind: 'measure_reminder', recipient: email, ...letter(reminder) })
  }
}

async function isFirst(
  tx: Tx,
  { initiative_id }: Pick<Access, 'initiative_id'>,
  { indicator, days }: Due,
  now: Date,
): Promise<boolean> {
  const written = await sql`
    insert into measure_reminder (initiative_id, indicator_id, due_on, reminded_at)
    values (${initiative_id}, ${indicator.id}, ${days.at(-1)}::date, ${now})
    on conflict do nothing`.execute(tx)
  return written.numAffectedRows === 1n
}
