import { randomBytes } from 'node:crypto'
import type { Access } from '../../../../../../../platform/access.ts'
import { InstallationKey, newAnswerKey } from '../../../../../../../platform/secrets.ts'
import { takeIn } from '../../../../../../impact/asking/answering/commands.ts'
import { closeAsking } from '../../../../../../impact/asking/closing/commands.ts'
import { openAsking, planAsking } from '../../../../../../impact/asking/commands.ts'
import { planOf } from '../../../../../../impact/queries.ts'
import { daysAfter, later, type Stage } from '../../../../stage/demo.ts'

/** Has somebody to ask (1 is yes), and how much at home somebody feels; -2 is "do not know". */
const before = [
  ...[
    [1, 4],
    [1, 3],
    [1, 4],
    [1, 3],
  ],
  ...[
    [0, 2],
    [0, 2],
    [0, 3],
    [0, 1],
    [0, 2],
    [0, 3],
    [0, -2],
  ],
]
const after = [
  ...[
    [1, 5],
    [1, 4],
    [1, 4],
    [1, 3],
    [1, 5],
    [1, 4],
    [1, 3],
  ],
  ...[
    [0, 3],
    [0, 2],
    [0, 4],
  ],
]

/** Two evenings with a short form: eleven answer before, ten afterwards, and partly others. */
export async function askTwice(stage: Stage, lead: Access, days: { first: Date; second: Date }) {
  await ask(stage, lead, days.first, { title: 'To spørsmål etter maten', answers: before, baseline: true })
  await ask(stage, lead, days.second, { title: 'De samme to spørsmålene', answers: after, baseline: false })
}

async function ask(
  { tx }: Stage,
  lead: Access,
  at: Date,
  form: { title: string; answers: readonly (readonly number[])[]; baseline: boolean },
): Promise<void> {
  const { indicators } = await planOf(tx, lead)
  const asked = indicators.filter(one => one.way === 'asked')
  const id = await planAsking(
    tx,
    lead,
    {
      group_id: asked[0]!.group_id,
      indicators: asked.map(one => one.id),
      title: form.title,
      intro: 'Det tar ett minutt. Ingen får vite hva du svarte.',
      closes_on: daysAfter(at, 2),
      baseline: form.baseline,
    },
    at,
  )
  // Nobody needs the link of a form that is closed already: the key that seals it is thrown away.
  await openAsking(tx, lead, id, new InstallationKey(randomBytes(32)), at)
  const { initiative_id } = lead
  for (const answers of form.answers) {
    await takeIn(tx, { initiative_id, asking_id: id }, { key: newAnswerKey(), answers, by: 'own' })
  }
  await closeAsking(tx, lead, id, later(at, 1))
}
