import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { lastChange } from '../../../platform/live.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { giveWord, wishTalk } from './commands.ts'
import { turnForm, wishForm } from './forms.ts'
import { TalkPage } from './pages.tsx'
import { talkAt } from './queries.ts'

const talk = '/i/:initiative/meetings/:meeting/talk'

export const routes: readonly Route[] = [
  read(talk, {
    shows: ['meeting', 'talk_share', 'meeting_present', 'meeting_guest'],
    who: grants,
    handle: showTalk,
  }),
  write(`${talk}/wish`, {
    who: at_the_table,
    form: wishForm,
    act: async (context, { wanted }) => {
      const { db, access, params, now } = context
      await wishTalk(db, access, params.meeting!, wanted === 'yes', now)
      return redirect(hrefOf(context), { said: wanted === 'yes' ? 'begun' : 'stopped' })
    },
  }),
  write(`${talk}/turn`, {
    who: at_the_table,
    form: turnForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const counts = await giveWord(db, access, params.meeting!, input, now)
      return redirect(`${hrefOf(context)}#turn`, counts ? {} : { said: 'alone' })
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/meetings/${params.meeting}/talk`

async function showTalk(context: Context<Access>): Promise<Reply> {
  const { db, access, params, now } = context
  const last_change = await lastChange(db, access.initiative_id)
  const told = await talkAt(db, access, params.meeting!, now)
  if (told.meeting.held_elsewhere) throw new NotFound()
  return page(
    <TalkPage
      context={context}
      initiative={await initiativeOf(db, access)}
      told={told}
      works={worksHere(access)}
      last_change={last_change}
    />,
  )
}
