import { sql } from 'kysely'
import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import { languageOfContent } from '../../../../platform/content.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend, NotFound } from '../../../../platform/errors.ts'
import { dayOf } from '../../../../platform/format.ts'
import type { Language } from '../../../../platform/language.ts'
import { newId } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { copyOf, type Inside, seenOf } from '../copies/queries.ts'
import type { ShareInput } from '../forms.ts'

/** Lays a copy on the shelf as it was shown a moment ago, or in place of the one that lies there. */
export async function shareThing(
  tx: Tx,
  access: Access,
  { kind, ref, seen, ...said }: ShareInput,
  language: Language,
  now: Date,
): Promise<string> {
  if (kind === 'language') await oneAtATime(tx, `shelf language ${ref}`)
  const copy = await copyOf(tx, access, kind, ref)
  if (seenOf(copy) !== seen) throw new Mend({ seen: 'not_seen' })
  const spoken = copy.language ?? languageOfContent(language)
  const body = JSON.stringify(named(copy.inside, said.title).body)
  const { initiative_id, demo } = access
  const day = dayOf(now)
  const laid = await sql<{ id: string }>`
    insert into shared_thing (id, initiative_id, kind, ref, title, about, body, language, themes, fields, place, demo,
      published_on, changed_on)
    values (${newId()}, ${initiative_id}, ${kind}, ${ref}, ${said.title}, ${said.about}, ${body}::jsonb, ${spoken},
      ${said.themes}::text[], ${said.fields}::text[], ${said.place}, ${demo}, ${day}, ${day})
    on conflict (initiative_id, kind, ref) where initiative_id is not null do update
      set number = shared_thing.number + 1, title = excluded.title, about = excluded.about, body = excluded.body,
        language = excluded.language, themes = excluded.themes, fields = excluded.fields, place = excluded.place,
        changed_on = excluded.changed_on
      where (shared_thing.title, shared_thing.about, shared_thing.body, shared_thing.language, shared_thing.themes,
        shared_thing.fields, shared_thing.place)
        is distinct from (excluded.title, excluded.about, excluded.body, excluded.language, excluded.themes,
        excluded.fields, excluded.place)
    returning id`.execute(tx)
  const id = laid.rows[0]?.id
  if (id) await leaveTrace(tx, access, now, 'thing_shared', id)
  return id ?? lyingThere(tx, access, kind, ref)
}

/** What an indicator is called goes along only as it is called on the shelf. */
const named = (inside: Inside, name: string): Inside =>
  inside.kind === 'indicator' ? { kind: 'indicator', body: { ...inside.body, name } } : inside

async function lyingThere(tx: Tx, access: Access, kind: string, ref: string): Promise<string> {
  const { id } = await tx
    .selectFrom('shared_thing')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('kind', '=', kind)
    .where('ref', '=', ref)
    .executeTakeFirstOrThrow()
  return id
}

/** Takes the copy back. What others have made of it is theirs. */
export async function withdrawThing(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const gone = await tx
    .deleteFrom('shared_thing')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveTrace(tx, access, now, 'thing_withdrawn', id)
}
