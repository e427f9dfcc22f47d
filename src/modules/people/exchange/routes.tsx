import { type Access, grants } from '../../../platform/access.ts'
import { leaveReading } from '../../../platform/audit.ts'
import { NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { me, participantOf, participantsOf } from '../queries.ts'
import { changeLine, markPaid, noteLine, removeLine, typedAs } from './commands.ts'
import { EverybodyPage } from './everybody/pages.tsx'
import { changeForm, noteForm, paidForm, settleForm } from './forms.ts'
import { LinePage, ListPage } from './pages.tsx'
import { everybodysLines, lineOf, linesOf } from './queries.ts'
import { isOwnNote } from './rules.ts'

const mine = '/i/:initiative/me/exchange'
const theirs = '/i/:initiative/exchange/:participant'
const own = { who: grants, kit: 'invitation' } as const
const leads = { who: ['facilitator'] } as const
const shows = ['exchange'] as const

export const routes: readonly Route[] = [
  read(mine, { ...own, shows, handle: async context => showList(context, empty(context)) }),
  write(mine, {
    ...own,
    form: noteForm,
    act: async (context, input) => {
      await noteLine(context.db, context.access, context.access.participant_id, input, context.now)
      return back(context, 'noted')
    },
    again: showList,
  }),
  read(`${mine}/:entry`, {
    ...own,
    shows,
    handle: async context => {
      const line = await lineIn(context)
      // What somebody else noted, or what is paid, is read on the list.
      if (!isOwnNote(line, context.access.participant_id)) return back(context)
      return showLine(context, fresh(typedAs(line)))
    },
  }),
  write(`${mine}/:entry`, {
    ...own,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await changeLine(db, access, access.participant_id, params.entry!, input, now)
      return back(context, 'changed')
    },
    again: showLine,
  }),
  write(`${mine}/:entry/remove`, {
    ...own,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeLine(db, access, access.participant_id, params.entry!, now)
      return back(context, 'removed')
    },
  }),

  read('/i/:initiative/exchange', {
    ...leads,
    shows,
    handle: async context => {
      const { db, access, now } = context
      const lines = await everybodysLines(db, access)
      for (const about of new Set(lines.map(line => line.participant_id))) {
        await leaveReading(db, access, now, { what: '/exchange', ref: null, about })
      }
      return page(
        <EverybodyPage
          context={context}
          initiative={await initiativeOf(db, access)}
          people={(await participantsOf(db, access)).filter(one => one.id !== access.participant_id)}
          lines={lines}
        />,
      )
    },
  }),
  read(theirs, {
    ...leads,
    shows,
    handle: async context => {
      if (isSelf(context)) return back(context)
      return showList(context, empty(context))
    },
  }),
  write(theirs, {
    ...leads,
    form: noteForm,
    act: async (context, input) => {
      await noteLine(context.db, context.access, whose(context), input, context.now)
      return back(context, 'noted')
    },
    again: showList,
  }),
  read(`${theirs}/:entry`, {
    ...leads,
    shows,
    handle: async context => {
      const line = await lineIn(context)
      return isSelf(context) ? back(context) : showLine(context, fresh(typedAs(line)))
    },
  }),
  write(`${theirs}/:entry`, {
    ...leads,
    form: settleForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      if (isSelf(context)) throw new NotFound()
      await changeLine(db, access, params.participant!, params.entry!, input, now)
      return back(context, 'changed')
    },
    again: showLine,
  }),
  write(`${theirs}/:entry/paid`, {
    ...leads,
    form: paidForm,
    act: async (context, { version }) => {
      const { db, access, params, now } = context
      await markPaid(db, access, params.participant!, params.entry!, { version, day: dayOf(now) }, now)
      return back(context, 'paid')
    },
  }),
  write(`${theirs}/:entry/remove`, {
    ...leads,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeLine(db, access, params.participant!, params.entry!, now)
      return back(context, 'removed')
    },
  }),
]

const whose = ({ access, params }: Context<Access>): string => params.participant ?? access.participant_id

const isSelf = (context: Context<Access>): boolean => whose(context) === context.access.participant_id

const listOf = (context: Context<Access>): string =>
  `/i/${context.access.initiative_id}/${isSelf(context) ? 'me/exchange' : `exchange/${whose(context)}`}`

const back = (context: Context<Access>, said?: string): Reply =>
  redirect(listOf(context), said ? { said } : {})

const empty = (context: Context<Access>): FormState => fresh({ on_day: dayOf(context.now) })

const lineIn = (context: Context<Access>) =>
  lineOf(context.db, context.access, whose(context), context.params.entry!)

/** Whose list it is: one's own, or that of somebody who is or was here. */
async function personOf(context: Context<Access>) {
  const { db, access } = context
  const person = isSelf(context) ? await me(db, access) : await participantOf(db, access, whose(context))
  if (!person) throw new NotFound()
  return { id: person.id, name: person.name, self: isSelf(context) }
}

async function showList(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <ListPage
      context={context}
      initiative={await initiativeOf(db, access)}
      person={await personOf(context)}
      lines={await linesOf(db, access, whose(context))}
      here={listOf(context)}
      state={state}
    />,
  )
}

async function showLine(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <LinePage
      context={context}
      initiative={await initiativeOf(db, access)}
      person={await personOf(context)}
      line={await lineIn(context)}
      here={listOf(context)}
      state={state}
    />,
  )
}
