import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotAllowed } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import type { ChangeInput, NewsInput } from './forms.ts'
import { type News, newsItem } from './queries.ts'

/** Tells a win, a setback, a milestone or some news. A button that was pressed twice has told it once. */
export async function tellNews(tx: Tx, access: Access, input: NewsInput, now: Date): Promise<void> {
  notAhead(input, now)
  const { initiative_id, participant_id } = access
  await oneAtATime(tx, `news ${participant_id}`)
  const told = await tx
    .selectFrom('news_item')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('told_by', '=', participant_id)
    .where('kind', '=', input.kind)
    .where('body', '=', input.body)
    .where('day', '=', input.day)
    .executeTakeFirst()
  if (told) return
  const id = newId()
  await tx
    .insertInto('news_item')
    .values({ initiative_id, id, ...input, told_at: now, told_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'news_told', id)
  await announce(tx, initiative_id, now, 'news')
}

/** Changes what one has told oneself. */
export async function changeNews(
  tx: Tx,
  access: Access,
  id: string,
  input: ChangeInput,
  now: Date,
): Promise<void> {
  const item = await newsItem(tx, access, id)
  if (item.told_by !== access.participant_id) throw new NotAllowed()
  notAhead(input, now)
  const { version, ...told } = input
  const saved = await tx
    .updateTable('news_item')
    .set({ ...told, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await newsItem(tx, access, id)))
  await leaveTrace(tx, access, now, 'news_changed', id)
  await announce(tx, access.initiative_id, now, 'news')
}

/** Takes away what one has told oneself, or, for those who lead, what should not stand there. */
export async function removeNews(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const item = await newsItem(tx, access, id)
  if (!mayRemove(access, item)) throw new NotAllowed()
  const gone = await tx
    .deleteFrom('news_item')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  // Somebody else was quicker: it is gone all the same.
  if (gone.numDeletedRows === 0n) return
  await leaveTrace(tx, access, now, 'news_removed', id, item.told_by ?? undefined)
  await announce(tx, access.initiative_id, now, 'news')
}

export const mayRemove = (access: Access, item: Pick<News, 'told_by'>): boolean =>
  item.told_by === access.participant_id || access.grants.includes('facilitator')

/** What has not happened yet is a plan, and stands among the steps. */
function notAhead({ day }: Pick<NewsInput, 'day'>, now: Date): void {
  if (day > dayOf(now)) throw new Mend({ day: 'ahead' })
}

/** One thing as it stands in the fields of its form. */
export const typedAs = ({ kind, body, learnt, day, version }: News) => ({
  kind,
  body,
  learnt,
  day,
  version: String(version),
})
