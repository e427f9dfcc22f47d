import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { agreeStep } from '../../../initiatives/commands.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { closedRound, pointedAt, stepsShownWith } from '../../../scorecard/results/queries.ts'
import { theGuide } from '../../queries.ts'
import { phaseNow } from '../../way/queries.ts'
import { agreeForm } from '../forms.ts'
import { AfterPage } from './pages.tsx'
import { beside } from './rules.ts'

const path = '/i/:initiative/guide/after/:round'

export const routes: readonly Route[] = [
  read(path, {
    who: grants,
    shows: ['round', 'snapshot', 'step', 'step_outcome'],
    handle: context => showAfter(context, fresh()),
  }),
  write(`${path}/steps`, {
    who: at_the_table,
    form: agreeForm,
    act: async (context, input) => {
      const { db, access, language, now, params } = context
      const closed = await closedRound(db, access, params.round!)
      // A check for staff alone is none of this page's rounds: the whole group sees agreed steps.
      pointedAt(closed, language)
      await lookFirst(context, input, ['what'], { naming: ['who'] })
      await agreeStep(db, access, { ...input, origin: 'round', origin_id: closed.round.id }, now)
      return redirect(`/i/${access.initiative_id}/guide/after/${closed.round.id}#agree`, { said: 'agreed' })
    },
    again: showAfter,
  }),
]

async function showAfter(context: Context<Access>, state: FormState) {
  const { db, access, language, params } = context
  const closed = await closedRound(db, access, params.round!)
  const pointed = pointedAt(closed, language)
  const { phase } = await phaseNow(db, access)
  const guide = await theGuide()
  return page(
    <AfterPage
      context={context}
      initiative={await initiativeOf(db, access)}
      round_id={closed.round.id}
      pointed={pointed}
      helps={pointed.fields.map(({ id }) => beside(guide, id, phase))}
      steps={(await stepsShownWith(db, access, closed)).steps}
      sits={worksHere(access)}
      state={state}
    />,
  )
}
