import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { shareTasks } from './commands.ts'
import { tasksForm } from './forms.ts'
import { MeetingPage } from './pages.tsx'
import { meetingOf } from './queries.ts'
import { text } from './text/index.ts'

const meeting = '/i/:initiative/guide/first-meeting'

export const routes: readonly Route[] = [
  read(meeting, {
    who: grants,
    shows: [
      'initiative',
      'participant',
      'sheet_row',
      'invitation_letter',
      'letter_sent',
      'method_use',
      'step',
    ],
    handle: async context => showMeeting(context, fresh()),
  }),
  write(meeting, {
    who: at_the_table,
    form: tasksForm,
    act: async (context, input) => {
      const { db, access, language, now } = context
      await lookFirst(context, input, [], { naming: ['host', 'food', 'door', 'writer'] })
      await shareTasks(db, access, input, text[language].tasks.steps, now)
      return redirect(`/i/${access.initiative_id}/guide/first-meeting#tasks`, { said: 'shared' })
    },
    again: showMeeting,
  }),
]

async function showMeeting(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access } = context
  return page(
    <MeetingPage
      context={context}
      meeting={await meetingOf(db, access)}
      leads={access.grants.includes('facilitator')}
      may_note={worksHere(access)}
      state={state}
    />,
  )
}
