import { sql } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import { type Clocked, clocked, default_months, type Months, monthsAfter, ruled } from './rules.ts'

/** How long each class is kept: the newest rule of each, else what the code begins with. */
export async function monthsOf(db: Db): Promise<Months> {
  const rows = await newestRules(db)
  return { ...default_months, ...Object.fromEntries(rows.map(row => [row.held_class, row.months])) }
}

/** Nothing is deleted before somebody has said of every class how long it is kept. */
export async function isConfirmed(db: Db): Promise<boolean> {
  const known = (await newestRules(db)).map(row => row.held_class)
  return ruled.every(held_class => known.includes(held_class))
}

export const newestRules = (db: Db) =>
  db
    .selectFrom('retention_rule')
    .select(['held_class', 'months'])
    .distinctOn('held_class')
    .where('held_class', 'in', ruled)
    .orderBy('held_class')
    .orderBy('set_at', 'desc')
    .orderBy('id')
    .execute()

export type Rule = Awaited<ReturnType<typeof ruleHistory>>[number]

/** Every rule that was set, newest first: what, by whom, why. */
export const ruleHistory = (db: Db) =>
  db
    .selectFrom('retention_rule as r')
    .leftJoin('account as a', 'a.id', 'r.set_by')
    .select(['r.held_class', 'r.months', 'r.set_at', 'r.reason', 'a.name as set_by_name'])
    .orderBy('r.set_at', 'desc')
    .orderBy('r.held_class')
    .limit(100)
    .execute()

/** Every initiative that has ended, and when: the first to end first. */
export async function endedInitiatives(db: Db): Promise<{ initiative_id: string; ended_at: Date }[]> {
  const found = await sql<{ initiative_id: string; ended_at: Date }>`
    select initiative_id, at as ended_at from (
      select distinct on (initiative_id) initiative_id, state, at
      from initiative_state order by initiative_id, at desc, id
    ) newest where state = 'ended' order by at, initiative_id`.execute(db)
  return found.rows
}

export type Coming = {
  initiative_id: string
  ended_at: Date
  held_class: Clocked
  due: Date
  is_due: boolean
}

/** What goes when, soonest first. Ids and days: what stands in an initiative is nobody's business here. */
export async function comingUp(db: Db, now: Date): Promise<Coming[]> {
  const months = await monthsOf(db)
  const taken = await takenSoFar(db)
  return (await endedInitiatives(db))
    .flatMap(one =>
      clocked
        .filter(
          held_class =>
            !((taken.get(`${traceOf(held_class)} ${one.initiative_id}`) ?? 0) >= one.ended_at.getTime()),
        )
        .map(held_class => {
          const due = monthsAfter(one.ended_at, months[held_class])
          return { ...one, held_class, due, is_due: due <= now }
        }),
    )
    .sort((a, b) => a.due.getTime() - b.due.getTime())
}

/** What a trace is called that tells that a class of an initiative has gone. */
export const traceOf = (held_class: Clocked): string => `retention_${held_class}`

/** When which class of which initiative last went. */
async function takenSoFar(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('installation_event')
    .select(['what', 'ref', 'at'])
    .where('what', 'in', clocked.map(traceOf))
    .orderBy('at')
    .execute()
  return new Map(rows.map(row => [`${row.what} ${row.ref}`, row.at.getTime()]))
}

export type Taken = Awaited<ReturnType<typeof lastTaken>>[number]

/** What the clock has taken, newest first. */
export async function lastTaken(db: Db) {
  const rows = await db
    .selectFrom('installation_event')
    .select(['at', 'what', 'ref', 'counts'])
    .where('what', 'in', [...clocked.map(traceOf), 'accounts_forgotten', 'recordings_destroyed'])
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(20)
    .execute()
  const sumOf = (counts: unknown) =>
    Object.values((counts ?? {}) as Record<string, number>).reduce((sum, rows) => sum + rows, 0)
  return rows.map(({ counts, ...row }) => ({ ...row, rows: sumOf(counts) }))
}

/** Accounts that are nobody's seat, hold no grant, brought no voice, and were not used since then. */
export const idleAccounts = (before: Date, administrators: readonly string[]) => sql`
  select a.id from account a
  where not a.demo and a.created_at < ${before}
    and not coalesce(a.email = any(${[...administrators]}::text[]), false)
    and not exists (select from account_seat s where s.account_id = a.id)
    and not exists (select from organisation_grant g where g.account_id = a.id and g.ended_at is null)
    and not exists (select from installation_grant g where g.account_id = a.id and g.ended_at is null)
    and not exists (select from voice v where v.brought_by = a.id)
    and not exists (select from session s where s.account_id = a.id and s.last_seen_at >= ${before})
    and not exists (select from account_identity i where i.account_id = a.id and i.last_at >= ${before})
    and not exists (
      select from passkey k where k.account_id = a.id and coalesce(k.last_used_at, k.made_at) >= ${before})
    and not exists (select from installation_event e where e.account_id = a.id and e.at >= ${before})`

export type { Months }
export { monthsAfter }
