import type { Access } from '../../../../platform/access.ts'
import { leaveTrace } from '../../../../platform/audit.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import type { InstallationKey } from '../../../../platform/secrets.ts'
import { give } from '../../../contributions/commands.ts'
import { agreeStep } from '../../../initiatives/commands.ts'
import { stepsOf } from '../../../initiatives/queries.ts'
import { participantOf } from '../../../people/queries.ts'
import { held } from '../commands.ts'
import type { AgreeInput, LineInput } from '../forms.ts'

/** Makes a task of the minutes an agreed step. The same one is not agreed twice. */
export async function agreeTask(
  tx: Tx,
  access: Access,
  meeting_id: string,
  input: AgreeInput,
  now: Date,
): Promise<void> {
  await held(tx, access, meeting_id)
  const origin = { origin: 'meeting', origin_id: meeting_id } as const
  const known = await stepsOf(tx, access, origin)
  if (known.some(one => one.what === input.what && one.who === input.who && (one.due ?? '') === input.due))
    return
  await agreeStep(tx, access, { ...input, ...origin }, now)
}

/** Takes a line of the minutes in as something that its giver is owed an answer for. */
export async function giveLine(
  tx: Tx,
  access: Access,
  key: InstallationKey,
  meeting_id: string,
  { given_key, body, given_by }: LineInput,
  now: Date,
): Promise<{ id: string; code: string }> {
  await held(tx, access, meeting_id)
  if (given_by !== '' && !(await participantOf(tx, access, given_by))) throw new Mend({ given_by: 'choose' })
  const giving = { given_key, way: 'minutes', body, given_by: given_by || null, meeting_id } as const
  const { id, code, first } = await give(tx, access, key, giving, now)
  if (first) await leaveTrace(tx, access, now, 'minutes_line_given', id, given_by || undefined)
  return { id, code }
}
