import type { Access } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { undelivered } from '../../../platform/outbox.ts'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { giveUp, tryAgain } from './commands.ts'
import { MailPage } from './pages.tsx'

const all = '/i/:initiative/contributions/mail'
const leaders = ['facilitator'] as const

export const routes: readonly Route[] = [
  read(all, {
    shows: ['outbox'],
    who: leaders,
    handle: async context => {
      const { db, access } = context
      const mails = await undelivered(db, access)
      return page(<MailPage context={context} initiative={await initiativeOf(db, access)} mails={mails} />)
    },
  }),
  write(`${all}/:mail/again`, {
    who: leaders,
    form: button(),
    act: async context => {
      await tryAgain(context.db, context.access, context.params.mail!, context.now)
      return toAll(context, 'again')
    },
  }),
  write(`${all}/:mail/drop`, {
    who: leaders,
    form: button(),
    act: async context => {
      await giveUp(context.db, context.access, context.params.mail!, context.now)
      return toAll(context, 'dropped')
    },
  }),
]

const toAll = ({ access }: Context<Access>, said: string) =>
  redirect(`/i/${access.initiative_id}/contributions/mail`, { said })
