import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { agreeStep, changeStep, noteOutcome } from '../commands.ts'
import { changeStepForm, outcomeForm, stepForm } from '../forms.ts'
import { lookFirst } from '../guard/queries.ts'
import { initiativeOf, outcomesOf, stepsOf } from '../queries.ts'
import { StepPage, StepsPage } from './pages.tsx'

export const routes: readonly Route[] = [
  read('/i/:initiative/steps', {
    shows: ['step', 'step_outcome'],
    who: grants,
    handle: async context => showSteps(context, fresh()),
  }),
  write('/i/:initiative/steps', {
    who: at_the_table,
    form: stepForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['what'], { naming: ['who'] })
      await agreeStep(db, access, { ...input, origin: 'first_week', origin_id: null }, now)
      return redirect(`/i/${access.initiative_id}/steps`, { said: 'agreed' })
    },
    again: showSteps,
  }),
  read('/i/:initiative/steps/:step', {
    shows: ['step', 'step_outcome'],
    who: at_the_table,
    handle: async context => {
      const { what, who: grants, due, version } = await stepOf(context)
      return showStep(
        context,
        fresh({ what, who: grants, due: due ?? '', version: String(version) }),
        fresh(),
      )
    },
  }),
  write('/i/:initiative/steps/:step', {
    who: at_the_table,
    form: changeStepForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['what'], { naming: ['who'] })
      await changeStep(db, access, params.step!, input, now)
      return redirect(`/i/${access.initiative_id}/steps`, { said: 'step_changed' })
    },
    again: (context, state) => showStep(context, state, fresh()),
  }),
  write('/i/:initiative/steps/:step/outcome', {
    who: at_the_table,
    form: outcomeForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['note'])
      await noteOutcome(db, access, params.step!, input, now)
      return redirect(`/i/${access.initiative_id}/steps`, { said: 'noted' })
    },
    again: async (context, state) => {
      const { what, who: grants, due, version } = await stepOf(context)
      return showStep(context, fresh({ what, who: grants, due: due ?? '', version: String(version) }), state)
    },
  }),
]

async function stepOf(context: Context<Access>) {
  const [step] = await stepsOf(context.db, context.access, { id: context.params.step! })
  if (!step) throw new NotFound()
  return step
}

async function showSteps(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <StepsPage
      context={context}
      state={state}
      initiative={await initiativeOf(db, access)}
      steps={await stepsOf(db, access)}
      today={dayOf(context.now)}
      may_note={at_the_table.some(grant => access.grants.includes(grant))}
    />,
  )
}

async function showStep(context: Context<Access>, change: FormState, outcome: FormState) {
  const { db, access } = context
  const step = await stepOf(context)
  return page(
    <StepPage
      context={context}
      initiative={await initiativeOf(db, access)}
      step={step}
      notes={await outcomesOf(db, access, step.id)}
      change={change}
      outcome={outcome}
    />,
  )
}
