import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { NotAllowed, NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { askFollowUp, letGoOfFollowUp, noteTalk, stopFollowUp, takeFollowUp, typedAs } from './commands.ts'
import { EverybodyPage } from './everybody/pages.tsx'
import { askForm, talkedForm } from './forms.ts'
import { OwnPage } from './pages.tsx'
import { ownWish, wishesOf } from './queries.ts'

const mine = '/i/:initiative/me/follow-up'
const all = '/i/:initiative/follow-up'
const own = { who: grants, kit: 'invitation' } as const
const shows = ['follow_up', 'follow_up_talk'] as const

export const routes: readonly Route[] = [
  read(mine, {
    ...own,
    shows,
    handle: async context => {
      const wish = await ownWish(context.db, context.access)
      return showOwn(context, fresh(wish ? typedAs(wish) : {}))
    },
  }),
  write(mine, {
    ...own,
    form: askForm,
    act: async (context, input) => {
      await askFollowUp(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/me/follow-up`, { said: 'asked' })
    },
    again: showOwn,
  }),
  write(`${mine}/stop`, {
    ...own,
    form: button(),
    act: async context => {
      await stopFollowUp(context.db, context.access, context.now)
      return redirect(`/i/${context.access.initiative_id}/me/follow-up`, { said: 'stopped' })
    },
  }),

  read(all, { who: at_the_table, shows, handle: context => showAll(context, null) }),
  write(`${all}/:wish/take`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await takeFollowUp(db, access, params.wish!, now)
      return back(context, 'taken')
    },
  }),
  write(`${all}/:wish/let-go`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await letGoOfFollowUp(db, access, params.wish!, now)
      return back(context, 'let_go')
    },
  }),
  write(`${all}/:wish/talked`, {
    who: at_the_table,
    form: talkedForm,
    act: async (context, { day }) => {
      const { db, access, params, now } = context
      await noteTalk(db, access, params.wish!, day, now)
      return back(context, 'talked')
    },
    again: async (context, state) => {
      const { db, access, params } = context
      const wish = (await wishesOf(db, access)).find(({ id }) => id === params.wish)
      if (!wish) throw new NotFound()
      if (wish.follower_id !== access.participant_id) throw new NotAllowed()
      return showAll(context, { id: wish.id, state })
    },
  }),
]

const back = ({ access }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/follow-up`, { said })

async function showOwn(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <OwnPage
      context={context}
      initiative={await initiativeOf(db, access)}
      own={await ownWish(db, access)}
      state={state}
    />,
  )
}

async function showAll(context: Context<Access>, noting: { id: string; state: FormState } | null) {
  const { db, access, now } = context
  return page(
    <EverybodyPage
      context={context}
      initiative={await initiativeOf(db, access)}
      wishes={await wishesOf(db, access)}
      own_id={access.participant_id}
      leads={access.grants.includes('facilitator')}
      today={dayOf(now)}
      noting={noting}
    />,
  )
}
