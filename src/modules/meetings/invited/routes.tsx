import { type Access, grants, worksHere } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { languageFor, languagesFor } from '../../../platform/kits.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { stopAddress } from '../../people/queries.ts'
import { meetingHref } from '../pages.tsx'
import { meetingOf } from '../queries.ts'
import { routes as calendar } from './calendar/routes.tsx'
import { inviteByMail, noteInvited, noteReply } from './commands.ts'
import { mailForm, notedForm, replyForForm, replyForm } from './forms.ts'
import { languageOf, letterTo, messageIn } from './letters/queries.ts'
import { InvitedPage } from './pages.tsx'
import { peopleOf, reachable } from './queries.ts'
import type { Doing } from './replying/pages.tsx'
import { isOutdated } from './rules.ts'
import { InvitationSheet } from './sheet/pages.tsx'

const here = '/i/:initiative/meetings/:meeting/invited'
const leaders = ['facilitator'] as const

export const routes: readonly Route[] = [
  read(here, {
    shows: ['meeting', 'meeting_invited', 'participant'],
    who: grants,
    handle: async context => showInvited(context, null, fresh()),
  }),
  write(`${here}/reply`, {
    who: grants,
    form: replyForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['needs'])
      const { participant_id } = access
      await noteReply(db, access, params.meeting!, { ...input, participant_id }, now)
      return toInvited(context, 'replied')
    },
    again: (context, state) => showInvited(context, 'reply', state),
  }),
  write(`${here}/for`, {
    who: leaders,
    form: replyForForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['needs'], { about: input.participant_id })
      await noteReply(context.db, context.access, context.params.meeting!, input, context.now)
      return toInvited(context, 'noted_reply')
    },
    again: (context, state) => showInvited(context, 'for', state),
  }),
  write(`${here}/mail`, {
    who: leaders,
    form: mailForm,
    limit: { name: 'meeting mail', most: 20, minutes: 60 },
    act: async (context, { people }) => {
      const { db, access, params, config, key, now } = context
      const initiative = await initiativeOf(db, access)
      const { initiative_id } = access
      const sent = await inviteByMail(
        db,
        access,
        params.meeting!,
        people,
        (meeting, person, news) =>
          letterTo(
            person,
            news,
            { meeting, initiative, config },
            stopAddress(config, key, { initiative_id, participant_id: person.id }),
          ),
        now,
      )
      return toInvited(context, sent > 0 ? 'mailed' : 'mailed_before')
    },
    again: (context, state) => showInvited(context, 'mail', state),
  }),
  write(`${here}/noted`, {
    who: leaders,
    form: notedForm,
    act: async (context, input) => {
      await noteInvited(context.db, context.access, context.params.meeting!, input, context.now)
      return toInvited(context, 'noted')
    },
    again: (context, state) => showInvited(context, 'noted', state),
  }),
  read(`${here}/sheet`, {
    shows: ['meeting'],
    who: grants,
    handle: async context => {
      const { db, access, params, query, config } = context
      const meeting = await meetingOf(db, access, params.meeting!)
      if (!meeting.starts_at) return toInvited(context)
      const href = meetingHref(access.initiative_id, meeting.id, 'invited')
      return page(
        <InvitationSheet
          context={context}
          initiative={await initiativeOf(db, access)}
          meeting={meeting}
          spoken={languageFor(query.get('in'), 'invitation') ?? context.language}
          link={`${config.base_url}${href}`}
        />,
      )
    },
  }),
  ...calendar,
]

const toInvited = ({ access, params }: Context<Access>, said?: string) =>
  redirect(meetingHref(access.initiative_id, params.meeting!, 'invited'), said ? { said } : {})

async function showInvited(context: Context<Access>, doing: Doing | null, state: FormState): Promise<Reply> {
  const { db, access, params, config } = context
  const meeting = await meetingOf(db, access, params.meeting!)
  const initiative = await initiativeOf(db, access)
  const people = await peopleOf(db, access, meeting.id)
  const me = people.find(({ id }) => id === access.participant_id)
  const leads = access.grants.includes('facilitator')
  const moved = people.some(({ invitation }) => invitation && isOutdated(meeting, invitation))
  const chosen = new Set(people.length > 0 ? people.map(languageOf) : [context.language])
  const spoken = leads ? languagesFor('invitation').filter(({ code }) => chosen.has(code)) : []
  return page(
    <InvitedPage
      context={context}
      initiative={initiative}
      meeting={meeting}
      people={people}
      me={me}
      may_reply={worksHere(access) || me?.invitation != null}
      leads={leads}
      addresses={leads ? await reachable(db, access) : new Map()}
      messages={spoken.map(({ code, name }) => ({
        language: code,
        name,
        message: messageIn(code, { meeting, initiative, config }, moved),
      }))}
      doing={doing}
      state={state}
    />,
  )
}
