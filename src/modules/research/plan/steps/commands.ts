import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { NewerVersion } from '../../../../platform/errors.ts'
import { researchOf } from '../../queries.ts'
import type { StepInput } from './forms.ts'
import type { ChainStep } from './rules.ts'

/** A step that nobody has noted anything of stands as this version in its form. */
export const not_yet = 1

/** Notes what was done in a step of the chain, and when. NewerVersion where somebody else noted something first. */
export async function noteStep(
  tx: Tx,
  access: Access,
  research_id: string,
  step: ChainStep,
  { version, ...noted }: StepInput,
  now: Date,
): Promise<void> {
  await researchOf(tx, access, research_id)
  const { initiative_id } = access
  const saved = await tx
    .insertInto('research_step')
    .values({ initiative_id, research_id, step, ...noted, version: version + 1 })
    .onConflict(known =>
      known
        .columns(['initiative_id', 'research_id', 'step'])
        .doUpdateSet({ ...noted, version: version + 1 })
        .where('research_step.version', '=', version),
    )
    .executeTakeFirst()
  if (!saved.numInsertedOrUpdatedRows) {
    const now_there = await tx
      .selectFrom('research_step')
      .select(['said', 'done_on', 'version'])
      .where('initiative_id', '=', initiative_id)
      .where('research_id', '=', research_id)
      .where('step', '=', step)
      .executeTakeFirstOrThrow()
    throw new NewerVersion({
      said: now_there.said,
      done_on: now_there.done_on ?? '',
      version: String(now_there.version),
    })
  }
  await leaveTrace(tx, access, now, 'research_step_noted', research_id)
}
