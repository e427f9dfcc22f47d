import { type Access, at_the_table, grants } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { meetingOf } from '../../queries.ts'
import { hereForm } from '../forms.ts'
import { presentAt, steerersOf } from '../queries.ts'
import { maySteer } from '../rules.ts'
import { comeIn, goHome, noteGuests, notePresent } from './commands.ts'
import { guestsForm, presentForm } from './forms.ts'
import { PresentPage } from './pages.tsx'

const evening = '/i/:initiative/meetings/:meeting/evening'
const list = `${evening}/present`

export const routes: readonly Route[] = [
  write(`${evening}/here`, {
    who: grants,
    form: hereForm,
    act: async (context, { how }) => {
      const { db, access, params, now } = context
      await comeIn(db, access, params.meeting!, how, now)
      return redirect(eveningOf(context))
    },
  }),
  write(`${evening}/home`, {
    who: grants,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await goHome(db, access, params.meeting!, now)
      return redirect(eveningOf(context))
    },
  }),
  read(list, {
    shows: ['meeting', 'meeting_present', 'meeting_guest', 'meeting_role'],
    who: at_the_table,
    handle: context => showPresent(context, fresh({ party: 'resident', people: '1' })),
  }),
  write(list, {
    who: at_the_table,
    form: presentForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await notePresent(db, access, params.meeting!, input, now)
      return redirect(`${eveningOf(context)}/present#seat-${input.participant_id}`)
    },
  }),
  write(`${list}/guests`, {
    who: at_the_table,
    form: guestsForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await noteGuests(db, access, params.meeting!, input, now)
      return redirect(`${eveningOf(context)}/present#guests`)
    },
    again: showPresent,
  }),
]

const eveningOf = ({ access, params }: Context<Access>) =>
  `/i/${access.initiative_id}/meetings/${params.meeting}/evening`

async function showPresent(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  return page(
    <PresentPage
      context={context}
      initiative={await initiativeOf(db, access)}
      meeting={meeting}
      seats={await participantsOf(db, access)}
      present={await presentAt(db, access, meeting.id)}
      steers={maySteer(access, await steerersOf(db, access, meeting))}
      state={state}
    />,
  )
}
