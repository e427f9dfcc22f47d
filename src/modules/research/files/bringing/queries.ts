import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { holdWhole } from '../../sources/passages/commands.ts'
import type { Project } from '../refi/rules.ts'
import { oneEnding } from '../refi/signs/rules.ts'
import { idsOf, type Standing } from './rules.ts'

const tables = [
  'source',
  'passage',
  'code',
  'coding',
  'informant',
  'research_memo',
  'research_quote',
] as const

/** What of a project stands in a study already. The sources among it are held until the transaction ends. */
export async function standingFor(
  tx: Tx,
  { initiative_id }: Access,
  research_id: string,
  project: Project,
): Promise<Standing & { numbers: readonly number[] }> {
  const wanted = [...idsOf(project)]
  const taken = new Set<string>()
  for (const table of tables) {
    const rows = await tx
      .selectFrom(table)
      .select('id')
      .where('initiative_id', '=', initiative_id)
      .where(eb => eb('id', '=', eb.fn.any(eb.val(wanted))))
      .execute()
    for (const { id } of rows) taken.add(id)
  }
  const sources = await tx
    .selectFrom('source')
    .select(['id', 'research_id'])
    .where('initiative_id', '=', initiative_id)
    .execute()
  const codes = await tx
    .selectFrom('code')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    // A code that was merged or taken out is not there any more.
    .where('ended_at', 'is', null)
    .execute()
  const memos = await tx
    .selectFrom('research_memo')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('research_id', '=', research_id)
    .execute()
  const informants = await tx
    .selectFrom('informant')
    .select(['id', 'number', 'research_id', 'withdrawn_at'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('id')
    // Held, so that nobody takes everything back while more is laid on them.
    .forShare()
    .execute()
  const ours = informants.filter(one => one.research_id === research_id)
  const readings = await tx
    .selectFrom('source_reading')
    .select(['source_id', 'informant_id'])
    .where('initiative_id', '=', initiative_id)
    .where('state', '=', 'taken_back')
    .execute()
  const participants = await tx
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .execute()
  const idsOfAll = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id))
  const standing = idsOfAll(sources.filter(one => one.research_id === research_id))
  return {
    taken,
    sources: standing,
    elsewhere: idsOfAll(sources.filter(one => one.research_id !== research_id)),
    codes: idsOfAll(codes),
    memos: idsOfAll(memos),
    informants: new Set(ours.filter(({ withdrawn_at }) => !withdrawn_at).map(({ id }) => id)),
    withdrawn: new Set(informants.filter(({ withdrawn_at }) => withdrawn_at).map(({ id }) => id)),
    taken_back: new Set(readings.map(({ source_id, informant_id }) => `${source_id} ${informant_id}`)),
    participants: new Set(participants.map(({ id }) => id)),
    bodies: await bodiesIn(
      tx,
      initiative_id,
      project.sources.filter(({ id }) => standing.has(id)).map(({ id }) => id),
    ),
    numbers: ours.map(({ number }) => number),
  }
}

/** The words that stand in some sources, held so that nobody changes them while codings are laid on them. */
async function bodiesIn(tx: Tx, initiative_id: string, sources: readonly string[]) {
  for (const source_id of sources.toSorted()) await holdWhole(tx, { initiative_id }, source_id)
  const rows =
    sources.length === 0
      ? []
      : await tx
          .selectFrom('passage')
          .select(['id', 'body'])
          .where('initiative_id', '=', initiative_id)
          .where('source_id', 'in', sources)
          .execute()
  // Where a line ending takes two signs, places in the file are not those in the table.
  return new Map(rows.filter(({ body }) => oneEnding(body) === body).map(({ id, body }) => [id, body]))
}
