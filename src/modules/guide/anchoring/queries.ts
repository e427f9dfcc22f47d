import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { dayOf } from '../../../platform/format.ts'
import {
  type BackingKind,
  holdsToday,
  type Level,
  type Standing,
  standingOf,
  type Warning,
  warningsOf,
} from './rules.ts'

type Row = {
  id: string
  level: Level
  who: string
  participant_id: string | null
  seat_name: string | null
  here: boolean | null
  what: string
  case_number: string
  budget_line: string
  plan_clause: string
  until: string | null
  version: number
  kind: BackingKind | null
  anchor_version: number | null
  said_by: string | null
  said_by_name: string | null
  note: string | null
  at: Date | null
}

export type Anchor = Omit<Row, 'kind' | 'anchor_version'> & {
  standing: Standing
  warnings: Warning[]
  /** It can be leant on today. */
  holds: boolean
}

/** Everybody who backs the work or was asked to, by level, with how it stands and what deserves a look. */
export async function anchorsOf(db: Db, access: Pick<Access, 'initiative_id'>, now: Date): Promise<Anchor[]> {
  const found = await sql<Row>`
    select a.id, a.level, a.who, a.participant_id, p.name as seat_name, a.what, a.case_number, a.budget_line,
      a.plan_clause, a.until, a.version, b.kind, b.anchor_version, b.said_by, s.name as said_by_name, b.note, b.at,
      case when a.participant_id is not null then exists (select from initiative_grant g
        where g.initiative_id = a.initiative_id and g.participant_id = a.participant_id and g.ended_at is null)
      end as here
    from anchor a
    left join participant p on p.initiative_id = a.initiative_id and p.id = a.participant_id
    left join lateral (select * from backing b
      where b.initiative_id = a.initiative_id and b.anchor_id = a.id order by b.number desc limit 1) b on true
    left join participant s on s.initiative_id = a.initiative_id and s.id = b.said_by
    where a.initiative_id = ${access.initiative_id}
    order by array_position(array['up', 'across', 'middle', 'political', 'civil'], a.level), a.added_at, a.id`.execute(
    db,
  )
  const today = dayOf(now)
  return found.rows.map(({ kind, anchor_version, ...row }) => {
    const newest = kind === null ? null : { kind, anchor_version: anchor_version!, by: row.said_by }
    const backed = { version: row.version, until: row.until, here: row.here, newest }
    return {
      ...row,
      standing: standingOf(backed),
      warnings: warningsOf(backed, today),
      holds: holdsToday(backed, today),
    }
  })
}

export async function anchorOf(db: Db, access: Access, id: string, now: Date): Promise<Anchor> {
  const anchor = (await anchorsOf(db, access, now)).find(one => one.id === id)
  if (!anchor) throw new NotFound()
  return anchor
}

/** What waits for a yes from the person who asks: never said yes to, or changed since. */
export async function backingAsked(db: Db, access: Access, now: Date): Promise<Anchor[]> {
  const anchors = await anchorsOf(db, access, now)
  return anchors.filter(
    one =>
      one.participant_id === access.participant_id &&
      (one.standing === 'asked' || one.standing === 'changed'),
  )
}

export type Said = Awaited<ReturnType<typeof saidOf>>[number]

/** Everything that was said of one anchor, newest first. */
export async function saidOf(db: Db, access: Access, anchor_id: string) {
  const rows = await db
    .selectFrom('backing as b')
    .leftJoin('participant as p', join =>
      join.onRef('p.initiative_id', '=', 'b.initiative_id').onRef('p.id', '=', 'b.said_by'),
    )
    .select(['b.kind', 'b.note', 'b.at', 'p.name as said_by_name'])
    .where('b.initiative_id', '=', access.initiative_id)
    .where('b.anchor_id', '=', anchor_id)
    .orderBy('b.number', 'desc')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as BackingKind }))
}
