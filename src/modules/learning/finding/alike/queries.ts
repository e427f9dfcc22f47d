import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { phaseAfter, phaseNow } from '../../../guide/way/queries.ts'
import { groupsOf } from '../../../impact/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { openTo, type Shown, type Story, storiesOf } from '../queries.ts'
import { groupWords, type Own } from './rules.ts'

/** What the initiative is about: from its own stories and questions, and from what this person follows. */
export async function ownSide(db: Db, access: Access, also: string): Promise<Own> {
  const { initiative_id, participant_id } = access
  const [initiative, { phase }, groups, told] = await Promise.all([
    initiativeOf(db, access),
    phaseNow(db, access),
    groupsOf(db, access),
    sql<{ theme: string }>`
      select distinct unnest(t.themes) as theme from (
        select themes from learning_story where initiative_id = ${initiative_id}
        union all select themes from help_wanted where initiative_id = ${initiative_id}
        union all select themes from story_follow
          where initiative_id = ${initiative_id} and participant_id = ${participant_id}) t`.execute(db),
  ])
  const themes = new Set([...told.rows.map(row => row.theme), ...(also === '' ? [] : [also])])
  return {
    themes: [...themes].toSorted(),
    target_groups: groups.map(group => group.name),
    next_phase: phaseAfter(phase),
    thickness: initiative.ambition,
  }
}

const most_looked_at = 300

/** Stories of others that may be alike, the newest: about one of these themes, or for somebody called the same. */
export async function mayBeLike(
  db: Db,
  access: Pick<Access, 'initiative_id'>,
  own: Own,
  to: Shown,
): Promise<Story[]> {
  const called = own.target_groups.flatMap(groupWords).map(word => `%${word.slice(0, 6)}%`)
  const newest = sql`s.published_on desc, s.id limit ${most_looked_at}`
  const others = sql`s.initiative_id is distinct from ${access.initiative_id} and ${openTo(to)}`
  const found = await sql<{ id: string }>`
    (select s.id from shared_story s where s.themes && ${own.themes}::text[] and ${others} order by ${newest})
    union
    (select s.id from shared_story s
      where lower(s.target_group) like any (${called}::text[]) and ${others} order by ${newest})`.execute(db)
  return storiesOf(
    db,
    found.rows.map(row => row.id),
  )
}
