import { type Access, at_the_table, grants, worksHere } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { startCheck, startPulse } from './commands.ts'
import { PulsesPage } from './pages.tsx'
import { checksOf, pulsesOf, seatedAsStaff } from './queries.ts'
import { DiscussionNotePage } from './willingness/note/pages.tsx'
import { WillingnessPage } from './willingness/pages.tsx'

const leaders = ['facilitator'] as const

export const routes: readonly Route[] = [
  read('/i/:initiative/pulses', {
    shows: ['round', 'snapshot'],
    who: grants,
    kit: 'pulse',
    handle: async context => {
      const { db, access } = context
      const shown = { context, initiative: await initiativeOf(db, access), leads: leads(context) }
      return page(
        <PulsesPage {...shown} pulses={await pulsesOf(db, access)} sits={worksHere(context.access)} />,
      )
    },
  }),
  write('/i/:initiative/pulses', {
    who: leaders,
    form: button(),
    act: async context => {
      const { db, access, now } = context
      return toRound(access, await startPulse(db, access, now))
    },
  }),

  read('/i/:initiative/willingness', {
    shows: ['round', 'snapshot'],
    who: at_the_table,
    handle: async context => {
      const { db, access } = context
      const checks = await checksOf(db, access)
      const initiative = await initiativeOf(db, access)
      return page(
        <WillingnessPage context={context} initiative={initiative} checks={checks} leads={leads(context)} />,
      )
    },
  }),
  write('/i/:initiative/willingness', {
    who: leaders,
    form: button(),
    act: async context => {
      const { db, access, now } = context
      return toRound(access, await startCheck(db, access, now))
    },
  }),
  read('/i/:initiative/willingness/note', {
    shows: ['initiative'],
    who: at_the_table,
    handle: async context => {
      const { db, access } = context
      await seatedAsStaff(db, access)
      return page(<DiscussionNotePage context={context} initiative={await initiativeOf(db, access)} />)
    },
  }),
]

const leads = ({ access }: Context<Access>): boolean => access.grants.includes('facilitator')

const toRound = ({ initiative_id }: Access, round_id: string) =>
  redirect(`/i/${initiative_id}/rounds/${round_id}`, { said: 'opened' })
