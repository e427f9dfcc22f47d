import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { Mend } from '../../../../platform/errors.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { agreeStep } from '../../../initiatives/commands.ts'
import { stepsOf } from '../../../initiatives/queries.ts'
import type { TasksInput } from './forms.ts'
import { whoDoesWhat } from './queries.ts'
import { point, type Task, tasks } from './rules.ts'

/** Notes who sees to what, as agreed steps. The same agreed twice is agreed once. */
export async function shareTasks(
  tx: Tx,
  access: Access,
  input: TasksInput,
  what: Readonly<Record<Task, string>>,
  now: Date,
): Promise<void> {
  const taken = tasks.filter(task => input[task] !== '')
  if (taken.length === 0) {
    const seen_to = await whoDoesWhat(tx, access)
    throw new Mend({ [tasks.find(task => seen_to[task] === undefined) ?? 'due']: 'nobody' })
  }
  await oneAtATime(tx, `first meeting ${access.initiative_id}`)
  const agreed = await stepsOf(tx, access, { origin: 'guide', origin_ref: point })
  for (const task of taken) {
    const [who, due] = [input[task], input.due]
    if (agreed.some(one => one.what === what[task] && one.who === who && (one.due ?? '') === due)) continue
    const step = { what: what[task], who, due, origin: 'guide', origin_id: null, origin_ref: point } as const
    await agreeStep(tx, access, step, now)
  }
}
