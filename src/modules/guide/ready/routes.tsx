import { type Access, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { lookBefore } from './commands.ts'
import { lookForm } from './forms.ts'
import { ReadyPage } from './pages.tsx'
import { looksOf, readinessOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/i/:initiative/guide/ready', {
    who: grants,
    shows: ['readiness_look', 'checkpoint_mark', 'participant'],
    handle: async context => showReady(context, fresh()),
  }),
  write('/i/:initiative/guide/ready', {
    who: ['facilitator'],
    form: lookForm,
    act: async (context, input) => {
      const { db, access, now } = context
      await lookFirst(context, input, ['reason'])
      await lookBefore(db, access, input, now)
      return redirect(`/i/${access.initiative_id}/people/add`, { said: 'looked' })
    },
    again: showReady,
  }),
]

async function showReady(context: Context<Access>, state: FormState) {
  const { db, access, now } = context
  return page(
    <ReadyPage
      context={context}
      initiative={await initiativeOf(db, access)}
      ready={await readinessOf(db, access, now)}
      looks={await looksOf(db, access)}
      leads={access.grants.includes('facilitator')}
      state={state}
    />,
  )
}
