import { type Access, grants } from '../../../platform/access.ts'
import { leaveReading } from '../../../platform/audit.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { askNeed, changeNeed, endNeed } from './commands.ts'
import { needForm } from './forms.ts'
import { ChangeNeedPage, NeedsPage, OwnNeedsPage } from './pages.tsx'
import { leadersOf, needsToldTo, ownNeed, ownNeeds } from './queries.ts'

const mine = '/i/:initiative/me/needs'
const own = { who: grants, kit: 'invitation' } as const
const shows = ['adaptation', 'adaptation_reader'] as const

export const routes: readonly Route[] = [
  read(mine, {
    ...own,
    shows,
    handle: async context => showOwn(context, fresh()),
  }),
  write(mine, {
    ...own,
    form: needForm,
    act: async (context, input) => {
      await askNeed(context.db, context.access, input, context.now)
      return back(context, 'asked')
    },
    again: showOwn,
  }),
  read(`${mine}/:need`, {
    ...own,
    shows,
    handle: async context => {
      const { kind, detail, readers } = await ownNeed(context.db, context.access, context.params.need!)
      return showOne(context, fresh({ kind, detail, readers: readers.map(one => one.id) }))
    },
  }),
  write(`${mine}/:need`, {
    ...own,
    form: needForm,
    act: async (context, input) => {
      await changeNeed(context.db, context.access, context.params.need!, input, context.now)
      return back(context, 'changed')
    },
    again: showOne,
  }),
  write(`${mine}/:need/end`, {
    ...own,
    form: button(),
    act: async context => {
      await endNeed(context.db, context.access, context.params.need!, context.now)
      return back(context, 'ended')
    },
  }),

  read('/i/:initiative/needs', {
    who: ['facilitator'],
    shows,
    handle: async context => {
      const { db, access, now } = context
      const needs = await needsToldTo(db, access)
      const people = new Set(needs.map(need => need.participant_id))
      people.delete(access.participant_id)
      for (const about of people) await leaveReading(db, access, now, { what: '/needs', ref: null, about })
      return page(<NeedsPage context={context} initiative={await initiativeOf(db, access)} needs={needs} />)
    },
  }),
]

const back = (context: Context<Access>, said: string) =>
  redirect(`/i/${context.access.initiative_id}/me/needs`, { said })

async function showOwn(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <OwnNeedsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      needs={await ownNeeds(db, access)}
      leaders={await leadersOf(db, access)}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  return page(
    <ChangeNeedPage
      context={context}
      initiative={await initiativeOf(db, access)}
      need={await ownNeed(db, access, params.need!)}
      leaders={await leadersOf(db, access)}
      state={state}
    />,
  )
}
