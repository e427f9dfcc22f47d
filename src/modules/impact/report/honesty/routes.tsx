import { type Access, at_the_table, grants, worksHere } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { dayOf } from '../../../../platform/format.ts'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { seriesOf } from '../../follow/rules.ts'
import { savePart } from '../../plan/commands.ts'
import { partForm } from '../../plan/forms.ts'
import { partOf } from '../../plan/rules.ts'
import { honestPlan } from '../queries.ts'
import { HonestyPage } from './pages.tsx'
import { remindersOf } from './rules.ts'

const here = '/i/:initiative/impact/honesty'

export const routes: readonly Route[] = [
  read(here, {
    who: grants,
    shows: ['plan_part', 'indicator', 'target', 'measurement', 'target_group', 'group_voice', 'initiative'],
    handle: async context => show(context, null),
  }),
  write(here, {
    who: at_the_table,
    form: partForm('honesty'),
    act: async (context, { version, ...typed }) => {
      const { db, access, now } = context
      await lookFirst(context, typed, [
        'hard_to_measure',
        'error_sources',
        'other_explanations',
        'not_attributable',
        'who_decided',
      ])
      await savePart(db, access, 'honesty', typed, version, now)
      return redirect(`/i/${access.initiative_id}/impact/honesty`, { said: 'saved' })
    },
    again: show,
  }),
]

async function show(context: Context<Access>, state: FormState | null) {
  const { db, access } = context
  const plan = await honestPlan(db, access)
  const { fields, version } = partOf(plan, 'honesty')
  return page(
    <HonestyPage
      context={context}
      initiative={await initiativeOf(db, access)}
      reminders={remindersOf(plan, seriesOf(plan, dayOf(context.now)))}
      state={state ?? fresh({ ...fields, version: String(version) })}
      may_write={worksHere(access)}
    />,
  )
}
