import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { linkOf } from '../../../platform/links.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, quiet, type Route, read, write } from '../../../platform/route.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { impactOf } from '../pages.tsx'
import { indicatorsOf } from '../queries.ts'
import { holdOpen, takeBack, takeIn, wholeAnswers } from './answering/commands.ts'
import { sheetForm, undoForm } from './answering/forms.ts'
import { routes as answering } from './answering/routes.tsx'
import { closeAsking } from './closing/commands.ts'
import { changeAsking, changeDay, openAsking, planAsking, planIn, removeAsking } from './commands.ts'
import { changePlanForm, dayForm, planForm } from './forms.ts'
import { AskingPage } from './one/pages.tsx'
import { AskingsPage, PlanPage, WhomPage } from './pages.tsx'
import { SheetPage } from './paper/pages.tsx'
import { TypingPage } from './paper/typing/pages.tsx'
import { askingOf, askingsOf, frozenIn, groupsToAsk, questionsOf } from './queries.ts'
import { askedOf, type Typed } from './rules.ts'

const all = '/i/:initiative/impact/asking'
const one = `${all}/:asking`
const leaders = ['facilitator'] as const

export const routes: readonly Route[] = [
  read(all, {
    shows: ['asking', 'target_group'],
    who: grants,
    handle: async context => {
      const { db, access } = context
      const initiative = await initiativeOf(db, access)
      const asked = await askingsOf(db, access)
      return page(<AskingsPage {...{ context, initiative, asked }} leads={leads(access)} />)
    },
  }),
  read(`${all}/new`, {
    shows: ['asking', 'target_group', 'indicator'],
    who: leaders,
    handle: async context => showPlan(context, fresh({ group_id: context.query.get('group') ?? '' })),
  }),
  write(`${all}/new`, {
    who: leaders,
    form: planForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['title', 'intro'])
      const id = await planAsking(context.db, context.access, input, context.now)
      return redirect(`${home(context)}/${id}`, { said: 'planned' })
    },
    again: showPlan,
  }),
  read(one, {
    shows: ['asking', 'target_group', 'indicator'],
    who: grants,
    handle: async context => showOne(context),
  }),
  read(`${one}/edit`, {
    shows: ['asking', 'target_group', 'indicator'],
    who: leaders,
    handle: async context => {
      const asking = await askingOf(context.db, context.access, context.params.asking!)
      if (asking.status !== 'planned') return redirect(here(context))
      return showPlan(context, fresh(planIn(asking)))
    },
  }),
  write(`${one}/edit`, {
    who: leaders,
    form: changePlanForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['title', 'intro'])
      await changeAsking(db, access, params.asking!, input, now)
      return redirect(here(context), { said: 'changed' })
    },
    again: showPlan,
  }),
  write(`${one}/open`, {
    who: leaders,
    form: button(),
    act: async context => {
      const { db, access, params, key, now } = context
      await openAsking(db, access, params.asking!, key, now)
      return redirect(here(context), { said: 'opened' })
    },
  }),
  write(`${one}/day`, {
    who: leaders,
    form: dayForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await changeDay(db, access, params.asking!, input, now)
      return redirect(here(context), { said: 'day_moved' })
    },
    again: showOne,
  }),
  write(`${one}/close`, {
    who: leaders,
    form: button(),
    act: async context => {
      await closeAsking(context.db, context.access, context.params.asking!, context.now)
      return redirect(here(context), { said: 'closed' })
    },
  }),
  write(`${one}/remove`, {
    who: leaders,
    form: button(),
    act: async context => {
      await removeAsking(context.db, context.access, context.params.asking!, context.now)
      return redirect(home(context), { said: 'removed' })
    },
  }),

  read(`${one}/sheet`, {
    shows: ['asking'],
    who: at_the_table,
    handle: async context => {
      const { db, access } = context
      const asking = await askingOf(db, access, context.params.asking!)
      const initiative = await initiativeOf(db, access)
      const questions = await questionsOf(db, access, asking)
      const shown = { context, initiative, asking, questions, link: linkTo(context, asking) }
      return page(<SheetPage {...shown} here={here(context)} />)
    },
  }),
  read(`${one}/paper`, {
    shows: ['asking'],
    who: leaders,
    handle: async context => showTyping(context, {}),
  }),
  quiet(
    write(`${one}/paper`, {
      who: leaders,
      form: sheetForm,
      act: async (context, { key, ...typed }) => {
        const { db } = context
        const held = await heldOpen(context)
        const questions = frozenIn(await askingOf(db, context.access, held.asking_id))
        await takeIn(db, held, { key, answers: wholeAnswers(questions, typed), by: 'typed' })
        return showTyping(context, { last: key })
      },
      again: async (context, { values, errors }) =>
        showTyping(context, { typed: values as Typed, key: String(values.key ?? ''), errors }),
    }),
  ),
  quiet(
    write(`${one}/paper/undo`, {
      who: leaders,
      form: undoForm,
      act: async (context, { key }) => {
        await takeBack(context.db, await heldOpen(context), { key, by: 'typed' })
        return showTyping(context, { undone: true })
      },
      again: async context => showTyping(context, {}),
    }),
  ),
  ...answering,
]

const leads = (access: Access): boolean => access.grants.includes('facilitator')
const home = ({ access }: Context<Access>) => `${impactOf(access.initiative_id)}/asking`
const here = (context: Context<Access>) => `${home(context)}/${context.params.asking}`

/** The address of the form, while it opens something. */
const linkTo = ({ access, config, key }: Context<Access>, { sealed }: { sealed: Buffer | null }) =>
  sealed ? `${config.base_url}/q/${linkOf(access.initiative_id, key.open(sealed))}` : null

/** First whom to ask, then what: a new form, or one that is planned. */
async function showPlan(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, params } = context
  const initiative = await initiativeOf(db, access)
  const offers = askedOf(await groupsToAsk(db, access), await indicatorsOf(db, access))
  const offer = offers.find(({ group }) => group.id === state.values.group_id)
  if (!offer || (offer.asked.length === 0 && !params.asking)) {
    return page(<WhomPage {...{ context, initiative, offers, state }} />)
  }
  const back = params.asking ? here(context) : null
  return page(<PlanPage {...{ context, initiative, offer, state, back }} />)
}

async function showOne(context: Context<Access>, state: FormState | null = null): Promise<Reply> {
  const { db, access, params } = context
  const asking = await askingOf(db, access, params.asking!)
  const shown = {
    initiative: await initiativeOf(db, access),
    questions: await questionsOf(db, access, asking),
    link: worksHere(access) ? linkTo(context, asking) : null,
    state: state ?? fresh({ closes_on: asking.closes_on ?? '', version: String(asking.version) }),
  }
  return page(<AskingPage context={context} asking={asking} leads={leads(access)} {...shown} />)
}

async function heldOpen({ db, access, params }: Context<Access, Tx>) {
  const held = { initiative_id: access.initiative_id, asking_id: params.asking! }
  await askingOf(db, access, held.asking_id)
  if (!(await holdOpen(db, held))) throw new Conflict('asking_not_open')
  return held
}

type Desk = { typed?: Typed; key?: string; errors?: FormState['errors']; last?: string; undone?: true }

async function showTyping(context: Context<Access>, desk: Desk): Promise<Reply> {
  const { db, access, params } = context
  const asking = await askingOf(db, access, params.asking!)
  if (asking.status !== 'open') throw new Conflict('asking_not_open')
  const initiative = await initiativeOf(db, access)
  const key = /^[\w-]{22}$/.test(desk.key ?? '') ? desk.key! : newAnswerKey()
  const { typed = {}, errors = {}, last = null, undone = false } = desk
  const shown = { context, initiative, asking, key, typed, errors, last, undone }
  return page(<TypingPage {...shown} here={here(context)} />)
}
