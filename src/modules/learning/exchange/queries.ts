import { sql } from 'kysely'
import type { Db } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { InstallationKey } from '../../../platform/secrets.ts'
import { format, type Problem, shape, toSign } from './rules.ts'

type Shown = { demo: boolean }

/** What is ours and may be read by everybody, each as the whole that is exchanged, with the mark of that whole. */
const ownCopies = ({ demo }: Shown) => sql<{ id: string; copy: object; mark: string }>`
  select s.id, c.copy, encode(sha256(convert_to(c.copy::text, 'UTF8')), 'hex') as mark
  from shared_story s, lateral (select jsonb_build_object(
    'id', s.id, 'kind', s.kind, 'language', s.language, 'title', s.title, 'before', s.before, 'tried', s.tried,
    'happened', s.happened, 'learnt', s.learnt, 'advice', s.advice, 'resident_voice', s.resident_voice,
    'employee_voice', s.employee_voice, 'fields', s.fields, 'themes', s.themes, 'phase', s.phase,
    'target_group', s.target_group, 'thickness', s.thickness, 'place', s.place,
    'initiative_title', s.initiative_title, 'county_number', s.county_number, 'public_id', s.public_id,
    'demo', s.demo, 'number', s.number, 'published_on', s.published_on, 'changed_on', s.changed_on,
    'quotes', coalesce((select jsonb_agg(jsonb_build_object('body', q.body, 'signature', q.signature) order by q.number)
      from shared_quote q where q.shared_story_id = s.id), '[]')) as copy) c
  where s.peer_id is null and (${demo} or not s.demo)`

const ownThings = ({ demo }: Shown) => sql<{ id: string; copy: object; mark: string }>`
  select t.id, c.copy, encode(sha256(convert_to(c.copy::text, 'UTF8')), 'hex') as mark
  from shared_thing t, lateral (select jsonb_build_object(
    'id', t.id, 'kind', t.kind, 'title', t.title, 'about', t.about, 'body', t.body, 'language', t.language,
    'themes', t.themes, 'fields', t.fields, 'place', t.place, 'demo', t.demo, 'number', t.number,
    'published_on', t.published_on, 'changed_on', t.changed_on) as copy) c
  where t.peer_id is null and (${demo} or not t.demo)`

const own = { stories: ownCopies, things: ownThings } as const
export type CopyKind = keyof typeof own

/** The ids of our copies with their marks: by it others see what is new, changed or gone. */
export async function manifestOf(
  db: Db,
  shown: Shown,
  kind: CopyKind,
): Promise<[id: string, mark: string][]> {
  const found = await sql<{ id: string; mark: string }>`
    select o.id, o.mark from (${own[kind](shown)}) o order by o.id`.execute(db)
  return found.rows.map(({ id, mark }) => [id, mark])
}

/** Our copies with these ids, whole. */
export async function copiesOf(
  db: Db,
  shown: Shown,
  kind: CopyKind,
  ids: readonly string[],
): Promise<object[]> {
  const found = await sql<{ copy: object }>`
    select o.copy from (${own[kind](shown)}) o where o.id = any(${ids}::uuid[]) order by o.id`.execute(db)
  return found.rows.map(({ copy }) => copy)
}

/** Our protected figures and counts, as they were kept. */
export async function keptFigures(db: Db, { demo }: Shown) {
  const figures = await db
    .selectFrom('country_figure')
    .select(['quarter', 'level', 'counties', 'instrument_id', 'instrument_version', 'initiatives', 'answers'])
    .select(['figures', 'renewed', 'demo'])
    .where('peer_id', 'is', null)
    .where('demo', 'in', demo ? [true, false] : [false])
    .orderBy('quarter')
    .orderBy('id')
    .execute()
  const counts = await db
    .selectFrom('country_count')
    .select(['quarter', 'about', 'classes', 'initiatives', 'demo'])
    .where('peer_id', 'is', null)
    .where('demo', 'in', demo ? [true, false] : [false])
    .orderBy('quarter')
    .orderBy('id')
    .execute()
  return { figures, counts }
}

/** What is answered to another installation: signed, and with the number that it drew. */
export function signed(key: InstallationKey, drawn: string, now: Date, content: object) {
  const payload = JSON.stringify({ format, shape, drawn, made_at: now.toISOString(), ...content })
  return { payload, signature: key.sign(toSign(payload)).toString('base64url') }
}

/** The installations that we fetch from, with how it went. */
export async function peersOf(db: Db) {
  const rows = await db
    .selectFrom('peer as p')
    .select(['p.id', 'p.name', 'p.address', 'p.public_key', 'p.added_at', 'p.pulled_at', 'p.problem'])
    .select(['p.problem_at'])
    .select(own =>
      own
        .selectFrom('shared_story as s')
        .select(row => row.fn.countAll<number>().as('n'))
        .whereRef('s.peer_id', '=', 'p.id')
        .as('stories'),
    )
    .select(own =>
      own
        .selectFrom('shared_thing as t')
        .select(row => row.fn.countAll<number>().as('n'))
        .whereRef('t.peer_id', '=', 'p.id')
        .as('things'),
    )
    .where('p.ended_at', 'is', null)
    .orderBy('p.name')
    .orderBy('p.id')
    .execute()
  return rows.map(row => ({
    ...row,
    ...{ stories: Number(row.stories), things: Number(row.things) },
    problem: row.problem as Problem | null,
  }))
}

export type Peer = Awaited<ReturnType<typeof peersOf>>[number]

export async function peerOf(db: Db, id: string) {
  const peer = await db
    .selectFrom('peer')
    .select(['id', 'name', 'address', 'public_key', 'made_at', 'pulled_at'])
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (!peer) throw new NotFound()
  return peer
}

const tables = { stories: 'shared_story', things: 'shared_thing' } as const

/** What was taken in from an installation, with the marks it had there. */
export async function marksFrom(
  db: Db,
  peer_id: string,
  kind: CopyKind,
): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom(tables[kind])
    .select(['id', 'mark'])
    .where('peer_id', '=', peer_id)
    .execute()
  return new Map(rows.map(({ id, mark }) => [id, mark]))
}

/** Which of these ids stand here already, and are not that installation's. */
export async function foreignAmong(
  db: Db,
  peer_id: string,
  kind: CopyKind,
  ids: readonly string[],
): Promise<string[]> {
  const rows = await db
    .selectFrom(tables[kind])
    .select('id')
    .where('id', 'in', ids.length > 0 ? [...ids] : [peer_id])
    .where(row => row.or([row('peer_id', 'is', null), row('peer_id', '<>', peer_id)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** Which of these are the public pages of places that are not that installation's: nobody speaks for another. */
export async function foreignPlaces(
  db: Db,
  peer_id: string,
  public_ids: readonly string[],
): Promise<string[]> {
  const found = await sql<{ public_id: string }>`
    select f.public_id from public_face f where f.public_id = any(${public_ids}::uuid[])
    union select s.public_id from shared_story s
    where s.public_id = any(${public_ids}::uuid[]) and s.peer_id is distinct from ${peer_id}`.execute(db)
  return found.rows.map(({ public_id }) => public_id)
}
