import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NotFound } from '../../../platform/errors.ts'
import { asTyped } from '../../../platform/fields.ts'
import { newId } from '../../../platform/secrets.ts'
import { recountWords } from '../words/commands.ts'
import { standingFor } from './bringing/queries.ts'
import { comingOf, idsOf, numbersFor } from './bringing/rules.ts'
import type { Code, Kept, Project } from './refi/rules.ts'
import { xmlText } from './refi/xml/rules.ts'

/** What a file has brought into a study: counts alone. */
export type Brought = {
  sources: number
  passages: number
  codes: number
  codings: number
  informants: number
  memos: number
  quotes: number
  kept: number
  here_already: number
  taken_back: number
}

/** Lays a project in a study, beside what stands there. What somebody has taken back does not come in again. */
export async function layProject(
  tx: Tx,
  access: Access,
  research_id: string,
  given: Project,
  now: Date,
): Promise<Brought> {
  const study = await holdStudy(tx, access, research_id)
  const standing = await standingFor(tx, access, research_id, given)
  const { project, taken_back, here_already } = comingOf(given, standing, newId)
  const { initiative_id, participant_id } = access
  const within = { initiative_id, research_id }
  if (study.question === '' && project.about.trim() !== '')
    await tx
      .updateTable('research')
      .set({ question: asTyped(project.about), version: study.version + 1 })
      .where('initiative_id', '=', initiative_id)
      .where('id', '=', research_id)
      .execute()
  const codes = await layCodes(
    tx,
    access,
    research_id,
    project.codes.filter(({ id }) => !standing.codes.has(id)),
    now,
  )
  const new_informants = project.informants.filter(({ id }) => !standing.informants.has(id))
  const numbers = numbersFor(new_informants, standing.numbers)
  const informants = await insert(
    tx,
    'informant',
    new_informants.map(({ id, party }) => ({
      ...within,
      id,
      party,
      number: numbers.get(id),
      added_at: now,
      version: 1,
    })),
  )
  const new_sources = project.sources.filter(({ id }) => !standing.sources.has(id))
  const sources = await insert(
    tx,
    'source',
    new_sources.map(({ id, kind, title, happened_on, language, own_part }) => ({
      ...{ ...within, id, kind, title, happened_on, language, own_part, version: 1 },
      ...{ added_at: now, added_by: participant_id },
    })),
  )
  const passages = await insert(
    tx,
    'passage',
    new_sources.flatMap(source =>
      source.passages.map((passage, at) => ({
        ...{ ...passage, initiative_id, source_id: source.id, position: at + 1, version: 1 },
      })),
    ),
  )
  const known = (coder_id: string | null) => (standing.participants.has(coder_id ?? '') ? coder_id : null)
  const codings = project.sources.flatMap(source => source.codings)
  await insert(
    tx,
    'coding',
    codings.flatMap(({ id, code_id, coder_id, coded_at, spans }) =>
      spans.map(({ passage_id, from, to }) => ({
        ...{ initiative_id, id, passage_id, code_id, from_sign: from, to_sign: to },
        ...{ coder_id: known(coder_id), coded_at: coded_at ?? now },
      })),
    ),
  )
  const memos = await insert(
    tx,
    'research_memo',
    project.memos.map(({ id, about, about_id, body, written_at, coder_id }) => ({
      ...{ ...within, id, body, written_at: written_at ?? now, written_by: known(coder_id), version: 1 },
      code_id: about === 'code' ? about_id : null,
      source_id: about === 'source' ? about_id : null,
      passage_id: about === 'passage' ? about_id : null,
    })),
  )
  const quotes = await insert(
    tx,
    'research_quote',
    project.sources.flatMap(source =>
      source.quotes.map(({ id, passage_id, from, to, shows }) => ({
        ...{ ...within, id, passage_id, from_sign: from, to_sign: to, shows },
        ...{ chosen_at: now, chosen_by: participant_id },
      })),
    ),
  )
  const kept = await layKept(tx, access, research_id, project.kept, {
    codes: new Set([...standing.codes]),
    there: new Set(idsOf(project)),
  })
  for (const { id } of new_sources) await recountWords(tx, access, id)
  await leaveTrace(tx, access, now, 'research_file_brought_in', research_id)
  return {
    ...{ sources, passages, codes, codings: codings.length, informants, memos, quotes, kept },
    ...{ here_already, taken_back },
  }
}

/** Lays a code book in a study: the codes that are not there yet. */
export async function layBook(
  tx: Tx,
  access: Access,
  research_id: string,
  book: Pick<Project, 'codes' | 'kept'>,
  now: Date,
): Promise<Brought> {
  return await layProject(
    tx,
    access,
    research_id,
    { ...book, title: '', about: '', coders: [], informants: [], sources: [], memos: [] },
    now,
  )
}

/** Two files at once come one after the other, and none into a study that has ended. */
async function holdStudy(tx: Tx, { initiative_id }: Access, research_id: string) {
  const study = await tx
    .selectFrom('research')
    .select(['question', 'version', 'ended_at'])
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', research_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!study) throw new NotFound()
  if (study.ended_at) throw new Conflict('research_ended')
  return study
}

async function layCodes(
  tx: Tx,
  { initiative_id, participant_id }: Access,
  research_id: string,
  codes: readonly Code[],
  now: Date,
): Promise<number> {
  const { last } = await tx
    .selectFrom('code')
    .select(eb => eb.fn.max('position').as('last'))
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .executeTakeFirstOrThrow()
  await insert(
    tx,
    'code',
    codes.map((code, at) => ({
      ...{ ...code, initiative_id, research_id, position: (last ?? 0) + at + 1, version: 1 },
    })),
  )
  return await insert(
    tx,
    'code_event',
    codes.map(({ id }) => ({
      ...{ initiative_id, id: newId(), code_id: id, kind: 'made', said: '' },
      ...{ done_at: now, done_by: participant_id },
    })),
  )
}

/** Keeps what we have no place for; what lies here already, word for word, is not kept twice. */
async function layKept(
  tx: Tx,
  { initiative_id }: Access,
  research_id: string,
  kept: readonly Kept[],
  { codes, there }: { codes: ReadonlySet<string>; there: ReadonlySet<string> },
): Promise<number> {
  const lies = await tx
    .selectFrom('research_kept')
    .select(['place', 'body', 'number'])
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  const twice = new Set(lies.map(({ place, body }) => `${place} ${body}`))
  const last = Math.max(0, ...lies.map(({ number }) => number))
  const rows = kept
    .filter(({ about, about_id }) => about === 'project' || there.has(about_id ?? ''))
    .filter(({ about, about_id }) => !(about === 'code' && codes.has(about_id ?? '')))
    .map(({ about, about_id, place, body }) => ({
      ...{ initiative_id, id: newId(), research_id, place, body: xmlText(body) },
      source_id: about === 'source' ? about_id : null,
      code_id: about === 'code' ? about_id : null,
    }))
    .filter(({ place, body }) => !twice.has(`${place} ${body}`))
    .map((row, at) => ({ ...row, number: last + at + 1 }))
  await insert(tx, 'research_kept', rows)
  return rows.filter(({ place }) => place !== 'coders' && place !== 'user').length
}

const at_a_time = 5_000

/** Puts rows in a table by what its columns are called, and tells how many. */
async function insert(tx: Tx, table: string, rows: readonly object[]): Promise<number> {
  const columns = Object.keys(rows[0] ?? {})
  const names = sql.join(columns.map(column => sql.ref(column)))
  for (let start = 0; start < rows.length; start += at_a_time) {
    const some = JSON.stringify(rows.slice(start, start + at_a_time))
    await sql`insert into ${sql.table(table)} (${names})
      select ${names} from jsonb_populate_recordset(null::${sql.table(table)}, ${some}::jsonb)`.execute(tx)
  }
  return rows.length
}
