import { sql } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { followed, threadsOf } from '../queries.ts'
import type { Way } from '../rules.ts'

type Opened = {
  initiative_id: string
  id: string
  way: Way
  given_on: string
  by_mail: boolean
  title: string
  written_in: string
}

/**
 * What a tracking code opens: what became of one contribution. Neither its words nor who gave it are there; whoever finds
 * a slip learns nothing of anybody.
 */
export async function openedBy(db: Db, key: InstallationKey, code: string, now: Date) {
  const found = await sql<Opened>`
    select c.initiative_id, c.id, c.way, c.given_on::text, c.email is not null as by_mail, i.title,
      i.language as written_in
    from door_key k
    join contribution c on c.initiative_id = k.initiative_id and c.id = k.contribution_id
    join initiative i on i.initiative_id = c.initiative_id
    where k.hash = ${key.hashCode(code)} and k.kind = 'tracking_code'`.execute(db)
  const opened = found.rows[0]
  if (!opened) return null
  const threads = await threadsOf(db, opened, { id: opened.id })
  return followed(opened, threads.get(opened.id) ?? [], now)
}

export type Shown = NonNullable<Awaited<ReturnType<typeof openedBy>>>
