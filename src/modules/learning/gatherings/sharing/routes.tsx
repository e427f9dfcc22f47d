import { type Access, grants } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { button, id } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst, mayTellOfSomebody } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { meetingOf } from '../../../meetings/queries.ts'
import { changeGathering, closeGathering, shareMeeting, toldAs } from '../commands.ts'
import { changeForm, shareForm } from '../forms.ts'
import { postIn } from '../mail/queries.ts'
import { gatheringsHref } from '../pages.tsx'
import {
  type Gathering,
  gatheringFor,
  gatheringsOfOthers,
  meetingsToShare,
  ownGatherings,
} from '../queries.ts'
import { OursPage, SharePage } from './pages.tsx'

const all = '/i/:initiative/learning/gatherings'
const one = `${all}/:gathering`
const limit = { name: 'gathering', most: 30, minutes: 60 }

export const routes: readonly Route[] = [
  read(all, {
    who: grants,
    shows: ['gathering', 'gathering_coming', 'meeting'],
    handle: async context => {
      const { db, access, now } = context
      const leads = access.grants.includes('facilitator')
      return page(
        <OursPage
          {...{ context, now, leads }}
          initiative={await initiativeOf(db, access)}
          ours={await ownGatherings(db, access)}
          others={await gatheringsOfOthers(db, access, now)}
          to_share={leads ? await meetingsToShare(db, access, now) : []}
        />,
      )
    },
  }),
  read(`${all}/new`, {
    who: ['facilitator'],
    shows: ['meeting', 'gathering'],
    handle: context => showNew(context, null),
  }),
  write(`${all}/new`, {
    who: ['facilitator'],
    form: shareForm,
    limit,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['about', 'shown_as'])
      const gathering_id = await shareMeeting(db, access, input, now)
      return redirect(gatheringsHref(access.initiative_id, gathering_id), { said: 'shared' })
    },
    again: showNew,
  }),
  read(`${one}/edit`, {
    who: ['facilitator'],
    shows: ['meeting', 'gathering'],
    handle: context => showChange(context, null),
  }),
  write(`${one}/edit`, {
    who: ['facilitator'],
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['about', 'shown_as'])
      await changeGathering(db, access, params.gathering!, input, now)
      return redirect(gatheringsHref(access.initiative_id, params.gathering), { said: 'changed' })
    },
    again: showChange,
  }),
  write(`${one}/close`, {
    who: ['facilitator'],
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await closeGathering(db, access, params.gathering!, now, postIn(context))
      return redirect(gatheringsHref(access.initiative_id), { said: 'closed' })
    },
  }),
]

async function showNew(context: Context<Access>, state: FormState | null) {
  const { db, access, query } = context
  const initiative = await initiativeOf(db, access)
  const asked = id().safeParse(state ? state.values.meeting : query.get('meeting'))
  if (!asked.success) throw new NotFound()
  const usual = fresh({ shown_as: initiative.title })
  return showShare(context, await meetingOf(db, access, asked.data), null, state ?? usual)
}

async function showChange(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const gathering = await gatheringFor(db, access, params.gathering!)
  if (gathering.initiative_id !== access.initiative_id) throw new NotFound()
  const meeting = { ...gathering, id: gathering.meeting_id }
  return showShare(context, meeting, gathering, state ?? fresh(toldAs(gathering)))
}

type Told = Parameters<typeof SharePage>[0]['meeting']

async function showShare(
  context: Context<Access>,
  meeting: Told,
  gathering: Gathering | null,
  state: FormState,
) {
  const { db, access } = context
  const initiative = await initiativeOf(db, access)
  const tells = await mayTellOfSomebody(db, access, [meeting.title, meeting.place])
  return page(
    <SharePage {...{ context, initiative, meeting, gathering, state }} names={tells.includes(true)} />,
  )
}
