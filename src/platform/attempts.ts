import type { Db } from './database.ts'
import { TooMany } from './errors.ts'
import type { Limit } from './route.ts'

/**
 * Counts an attempt in a transaction of its own, so that a refused request still counts.
 * Throws TooMany when the window is full.
 */
export async function countAttempt(db: Db, limit: Limit, who: string, now: Date): Promise<void> {
  const width = limit.minutes * 60_000
  const started_at = new Date(Math.floor(now.getTime() / width) * width)
  const row = await db
    .insertInto('attempt')
    .values({ bucket: `${limit.name} ${who}`, started_at, count: 1 })
    .onConflict(conflict =>
      conflict
        .columns(['bucket', 'started_at'])
        .doUpdateSet(set => ({ count: set('attempt.count', '+', 1) })),
    )
    .returning('count')
    .executeTakeFirstOrThrow()
  if (row.count > limit.most) throw new TooMany()
}

/** Whether this window is full, without counting. */
export async function isFull(db: Db, limit: Limit, who: string, now: Date): Promise<boolean> {
  const width = limit.minutes * 60_000
  const row = await db
    .selectFrom('attempt')
    .select('count')
    .where('bucket', '=', `${limit.name} ${who}`)
    .where('started_at', '=', new Date(Math.floor(now.getTime() / width) * width))
    .executeTakeFirst()
  return (row?.count ?? 0) >= limit.most
}

/** Forgets windows that are over. */
export async function forgetAttempts(db: Db, now: Date): Promise<void> {
  await db
    .deleteFrom('attempt')
    .where('started_at', '<', new Date(now.getTime() - 24 * 3_600_000))
    .execute()
}
