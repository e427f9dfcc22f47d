import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { NewerVersion } from '../../../platform/errors.ts'
import type { FollowInput } from './forms.ts'
import { followed } from './queries.ts'
import { first_version } from './rules.ts'

/** Keeps what somebody wishes to hear of. Nothing at all is a wish as well: then no stories come along. */
export async function follow(tx: Tx, access: Access, input: FollowInput, now: Date): Promise<void> {
  const { initiative_id, participant_id } = access
  const { themes, fields, version } = input
  const kept = await sql`
    insert into story_follow as f (initiative_id, participant_id, themes, fields, since, version)
    select ${initiative_id}, ${participant_id}, ${themes}::text[], ${fields}::text[], ${now}::timestamptz,
      ${first_version + 1}::integer
    where ${version}::integer = ${first_version} or exists (select from story_follow
      where initiative_id = ${initiative_id} and participant_id = ${participant_id})
    on conflict (initiative_id, participant_id) do update
      set themes = excluded.themes, fields = excluded.fields, version = f.version + 1
      where f.version = ${version}::integer
    returning 1 as one`.execute(tx)
  if (kept.rows.length === 0) throw new NewerVersion(await followed(tx, access))
  await leaveTrace(tx, access, now, 'story_follow_chosen')
}
