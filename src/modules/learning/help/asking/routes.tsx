import { type Access, at_the_table } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { askAboutPlan, askedAs, askQuestion, changeHelp } from '../commands.ts'
import { planToChoose } from '../copy/queries.ts'
import { changeForm, partsField, planForm, questionForm } from '../forms.ts'
import { helpHref } from '../pages.tsx'
import { ownHelp } from '../queries.ts'
import { ChangePage, NewPage, PlanPage } from './pages.tsx'

const all = '/i/:initiative/learning/help'
const shows = ['help_wanted'] as const
const limit = { name: 'help_wanted', most: 30, minutes: 60 }

export const routes: readonly Route[] = [
  read(`${all}/new`, { who: at_the_table, shows, handle: context => showNew(context, null) }),
  write(`${all}/new`, {
    who: at_the_table,
    form: questionForm,
    limit,
    act: async (context, input) => {
      const { db, access, language, now } = context
      await lookFirst(context, input, ['title', 'body', 'shown_as'])
      const id = await askQuestion(db, access, input, language, now)
      return redirect(helpHref(access.initiative_id, id), { said: 'asked' })
    },
    again: showNew,
  }),
  // What the whole group has written goes out in the name of the group: those who lead send it.
  read(`${all}/plan`, {
    who: ['facilitator'],
    shows: [...shows, 'plan_part', 'plan_item', 'target_group', 'indicator'],
    handle: context => showPlan(context, null),
  }),
  write(`${all}/plan`, {
    who: ['facilitator'],
    form: planForm,
    limit,
    act: async (context, input) => {
      const { db, access, language, now } = context
      await lookFirst(context, input, ['title', 'body', 'shown_as'])
      const id = await askAboutPlan(db, access, input, language, now)
      return redirect(helpHref(access.initiative_id, id), { said: 'asked' })
    },
    again: showPlan,
  }),
  read(`${all}/:help/edit`, { who: at_the_table, shows, handle: context => showChange(context, null) }),
  write(`${all}/:help/edit`, {
    who: at_the_table,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['title', 'body', 'shown_as'])
      await changeHelp(db, access, params.help!, input, now)
      return redirect(helpHref(access.initiative_id, params.help), { said: 'changed' })
    },
    again: showChange,
  }),
]

async function showNew(context: Context<Access>, state: FormState | null) {
  const initiative = await initiativeOf(context.db, context.access)
  const usual = fresh({ shown_as: initiative.title })
  return page(<NewPage {...{ context, initiative }} state={state ?? usual} />)
}

async function showPlan(context: Context<Access>, state: FormState | null) {
  const { db, access, query } = context
  const initiative = await initiativeOf(db, access)
  const chosen = partsField.safeParse(state ? state.values.parts : query.getAll('parts')).data ?? []
  const plan = await planToChoose(db, access, chosen)
  const usual = fresh({ shown_as: initiative.title })
  return page(<PlanPage {...{ context, initiative, chosen, ...plan }} state={state ?? usual} />)
}

async function showChange(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const initiative = await initiativeOf(db, access)
  const help = await ownHelp(db, access, params.help!)
  return page(<ChangePage {...{ context, initiative, help }} state={state ?? fresh(askedAs(help))} />)
}
