import type { Access } from '../../../../platform/access.ts'
import type { Db } from '../../../../platform/database.ts'
import { initiativeOf, isOpen, type Step, stepsOf } from '../../../initiatives/queries.ts'
import { balance, participantsOf } from '../../../people/queries.ts'
import { usesOf } from '../../methods/queries.ts'
import { sheetsFilled } from '../../sheets/queries.ts'
import { lettersOf } from '../queries.ts'
import { isFilledIn } from '../rules.ts'
import { first_cards, type Known, point, type Task, tasks } from './rules.ts'
import { text } from './text/index.ts'

export type Meeting = Awaited<ReturnType<typeof meetingOf>>

/** What is known of the first meeting, from everywhere that something of it is written. */
export async function meetingOf(db: Db, access: Access) {
  const [initiative, people, sheets, letters, uses, steps] = await Promise.all([
    initiativeOf(db, access),
    participantsOf(db, access),
    sheetsFilled(db, access),
    lettersOf(db, access),
    usesOf(db, access),
    stepsOf(db, access, { origin: 'guide', origin_ref: point }),
  ])
  const table = balance(people.map(({ party }) => party))
  const known: Known = {
    on_sheet: sheets.affected ?? 0,
    residents: table.residents,
    public: table.public,
    meal: initiative.meal,
    letters: letters.filter(isFilledIn).length,
    planned: uses.filter(({ method }) => first_cards.some(card => card === method)).length,
    day_set: steps.some(step => step.due !== null),
    tasks: steps.length,
  }
  return { initiative, known, letters, steps, shared: shared(steps) }
}

/** Who has said that they see to what on the first evening, as long as it is not done. */
export async function whoDoesWhat(db: Db, access: Access): Promise<WhoDoesWhat> {
  return shared(await stepsOf(db, access, { origin: 'guide', origin_ref: point }))
}

export type WhoDoesWhat = Partial<Record<Task, string>>

function shared(steps: readonly Step[]): WhoDoesWhat {
  const known = tasks.map(task => {
    // It was written down in the language of whoever wrote it.
    const named = new Set(Object.values(text).map(words => words.tasks.steps[task]))
    return [task, steps.filter(step => isOpen(step) && named.has(step.what)).map(step => step.who)] as const
  })
  return Object.fromEntries(known.flatMap(([task, who]) => (who.length > 0 ? [[task, who.join(', ')]] : [])))
}
