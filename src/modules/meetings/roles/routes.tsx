import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { meetingHref } from '../pages.tsx'
import { meetingOf } from '../queries.ts'
import { giveRole, takeRoleOff, takeSuggestion } from './commands.ts'
import { giveForm, offForm } from './forms.ts'
import { RolesPage } from './pages.tsx'
import { rolesFor } from './queries.ts'
import { suggestRoles } from './rules.ts'

const all = '/i/:initiative/meetings/:meeting/roles'
const shows = ['meeting', 'meeting_role', 'meeting_invited', 'meeting_present'] as const

export const routes: readonly Route[] = [
  read(all, { shows, who: grants, handle: showRoles }),
  write(`${all}/suggested`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      await takeSuggestion(context.db, context.access, context.params.meeting!, context.now)
      return back(context, 'given')
    },
  }),
  write(`${all}/give`, {
    who: at_the_table,
    form: giveForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      const done = await giveRole(db, access, params.meeting!, input, now)
      return back(context, done ? (input.from ? 'swapped' : 'given') : 'other')
    },
  }),
  write(`${all}/off`, {
    who: at_the_table,
    form: offForm,
    act: async (context, input) => {
      await takeRoleOff(context.db, context.access, context.params.meeting!, input, context.now)
      return back(context, 'off')
    },
  }),
]

const back = ({ access, params }: Context<Access>, said: string): Reply =>
  redirect(meetingHref(access.initiative_id, params.meeting!, 'roles'), { said })

async function showRoles(context: Context<Access>): Promise<Reply> {
  const { db, access, params } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  if (meeting.held_elsewhere) throw new NotFound()
  const { given, had, people } = await rolesFor(db, access, meeting.id)
  return page(
    <RolesPage
      context={context}
      initiative={await initiativeOf(db, access)}
      meeting={meeting}
      given={given}
      had={had}
      people={people}
      suggested={suggestRoles(people, had, given)}
      participant_id={access.participant_id}
      works={worksHere(access)}
    />,
  )
}
