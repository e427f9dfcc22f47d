import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { passagesOf, sourceOf } from '../../queries.ts'
import { goesOn } from '../commands.ts'
import { holdWhole, rewriteBody } from '../passages/commands.ts'
import { type MaskKind, marks, masked } from './rules.ts'

/**
 * Replaces words that tell who somebody is, in all of a source. What was approved stays approved: only what was too much is
 * taken out. Returns how many passages were changed.
 */
export async function maskWords(
  tx: Tx,
  access: Access,
  { research_id, source_id }: { research_id: string; source_id: string },
  masks: readonly { words: string; kind: MaskKind }[],
  now: Date,
): Promise<number> {
  await goesOn(tx, access, research_id)
  const { language } = await sourceOf(tx, access, research_id, source_id)
  const with_marks = masks.map(({ words, kind }) => ({ words, mark: marks[language][kind] }))
  await holdWhole(tx, access, source_id)
  const valid = await approvals(tx, access, source_id)
  let changed = 0
  for (const passage of await passagesOf(tx, access, source_id)) {
    const body = masked(passage.body, with_marks)
    if (body === passage.body) continue
    await rewriteBody(tx, access, passage, body)
    changed += 1
  }
  if (changed === 0) return 0
  for (const informant_id of valid) await keepApproved(tx, access, source_id, informant_id)
  await leaveTrace(tx, access, now, 'source_masked', source_id)
  return changed
}

/** Who has approved what they said here as it stands now. */
async function approvals(tx: Tx, { initiative_id }: Access, source_id: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('source_reading as r')
    .select('r.informant_id')
    .where('r.initiative_id', '=', initiative_id)
    .where('r.source_id', '=', source_id)
    .where('r.state', '=', 'approved')
    .where('r.of_version', '=', eb =>
      eb
        .selectFrom('passage as p')
        .select(({ fn }) => fn.sum<number>('p.version').as('now'))
        .whereRef('p.initiative_id', '=', 'r.initiative_id')
        .whereRef('p.source_id', '=', 'r.source_id')
        .whereRef('p.informant_id', '=', 'r.informant_id'),
    )
    .execute()
  return rows.map(row => row.informant_id)
}

const keepApproved = (tx: Tx, { initiative_id }: Access, source_id: string, informant_id: string) =>
  tx
    .updateTable('source_reading as r')
    .set(eb => ({
      of_version: eb
        .selectFrom('passage as p')
        .select(({ fn }) => fn.sum<number>('p.version').as('now'))
        .where('p.initiative_id', '=', initiative_id)
        .where('p.source_id', '=', source_id)
        .where('p.informant_id', '=', informant_id),
    }))
    .where('r.initiative_id', '=', initiative_id)
    .where('r.source_id', '=', source_id)
    .where('r.informant_id', '=', informant_id)
    .execute()
