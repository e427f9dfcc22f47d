import type { Access, AccountAccess } from '../../../platform/access.ts'
import { Conflict } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { seatsOf } from '../../access/queries.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { startFromPattern } from './commands.ts'
import { patternForm } from './forms.ts'
import { PatternPage } from './pages.tsx'
import { patternOf, whoStarts } from './queries.ts'

const path = '/i/:initiative/guide/pattern'

export const routes: readonly Route[] = [
  read(path, {
    who: ['facilitator'],
    shows: ['invitation_letter', 'checkpoint_mark', 'method_use', 'sheet_row', 'participation_form'],
    handle: context => showPattern(context, null),
  }),
  write(path, {
    who: ['facilitator'],
    form: patternForm,
    limit: { name: 'start', most: 20, minutes: 10 },
    act: async (context, input) => {
      const { db, access, visitor, language, now } = context
      const account = await starterOf(context)
      await lookFirst(context, input, ['title', 'question'])
      const started = await startFromPattern(db, access, { account, visitor, language }, input, now)
      return redirect(`/i/${started}/guide`, { said: 'from_pattern' })
    },
    again: async (context, state) => {
      await starterOf(context)
      return showPattern(context, state)
    },
  }),
]

/** Without an account that may start something there is no form to mend either. */
async function starterOf({ db, visitor, config }: Context<Access>): Promise<AccountAccess> {
  const account = await whoStarts(db, visitor, config)
  if (typeof account === 'string') throw new Conflict(account)
  return account
}

async function showPattern(context: Context<Access>, state: FormState | null) {
  const { db, access, visitor, config } = context
  const pattern = await patternOf(db, access)
  const starter = await whoStarts(db, visitor, config)
  const own = (await seatsOf(db, visitor)).find(seat => seat.initiative_id === access.initiative_id)
  const known = {
    name: own?.name ?? '',
    party: 'public_employee',
    letter: pattern.letters.map(({ id }) => id),
  }
  return page(
    <PatternPage
      context={context}
      initiative={await initiativeOf(db, access)}
      pattern={pattern}
      cannot={typeof starter === 'string' ? starter : null}
      state={state ?? fresh(known)}
    />,
  )
}
