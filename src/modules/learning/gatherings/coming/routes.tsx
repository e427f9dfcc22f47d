import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { maySteer, steerersOf } from '../../../meetings/evening/queries.ts'
import { countGuests, saidAs, sayWeCome, sayWeStay } from '../commands.ts'
import { comingForm } from '../forms.ts'
import { gatheringsHref } from '../pages.tsx'
import { comingTo, gatheringFor, ourComing } from '../queries.ts'
import { GuestPage, HostPage } from './pages.tsx'

const one = '/i/:initiative/learning/gatherings/:gathering'

export const routes: readonly Route[] = [
  read(one, {
    who: grants,
    shows: ['gathering', 'gathering_coming'],
    handle: context => showOne(context, null),
  }),
  write(one, {
    who: at_the_table,
    form: comingForm,
    limit: { name: 'gathering_coming', most: 30, minutes: 60 },
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['shown_as', 'note'])
      await sayWeCome(db, access, params.gathering!, input, now)
      return back(context, 'coming')
    },
    again: showOne,
  }),
  write(`${one}/stay`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await sayWeStay(db, access, params.gathering!, now)
      return back(context, 'staying')
    },
  }),
  write(`${one}/count`, {
    who: at_the_table,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await countGuests(db, access, params.gathering!, now)
      return back(context, 'counted')
    },
  }),
]

const back = ({ access, params }: Context<Access>, said: string) =>
  redirect(gatheringsHref(access.initiative_id, params.gathering), { said })

async function showOne(context: Context<Access>, state: FormState | null) {
  const { db, access, params, now } = context
  const initiative = await initiativeOf(db, access)
  const gathering = await gatheringFor(db, access, params.gathering!)
  if (gathering.initiative_id === access.initiative_id) {
    const steerers = await steerersOf(db, access, { id: gathering.meeting_id, status: gathering.status })
    return page(
      <HostPage
        {...{ context, initiative, gathering, now }}
        coming={await comingTo(db, gathering)}
        leads={access.grants.includes('facilitator')}
        steers={maySteer(access, steerers)}
        state={state ?? fresh()}
      />,
    )
  }
  const own = await ourComing(db, access, gathering)
  const usual = fresh(own ? saidAs(own) : { shown_as: initiative.title, residents: '', public: '' })
  return page(
    <GuestPage
      {...{ context, initiative, gathering, now, own }}
      works={worksHere(access)}
      state={state ?? usual}
    />,
  )
}
