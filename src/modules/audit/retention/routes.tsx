import type { InstallationAccess } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, step, write } from '../../../platform/route.ts'
import { confirmRules, setRule } from './commands.ts'
import { confirmForm, ruleForm } from './forms.ts'
import { RetentionPage } from './pages.tsx'
import { comingUp, isConfirmed, lastTaken, monthsOf, ruleHistory } from './queries.ts'
import { DryRunPage } from './sweep/pages.tsx'
import { dryRun } from './sweep/queries.ts'

const administrators = ['installation_administrator'] as const

export const routes: readonly Route[] = [
  read('/installation/retention', {
    who: administrators,
    handle: async context => showRetention(context, fresh(), fresh()),
  }),
  write('/installation/retention', {
    who: administrators,
    form: ruleForm,
    act: async (context, input) => {
      await setRule(context.db, context.access, input, context.now)
      return redirect('/installation/retention', { said: 'set' })
    },
    again: (context, state) => showRetention(context, state, fresh()),
  }),
  write('/installation/retention/confirm', {
    who: administrators,
    form: confirmForm,
    act: async (context, input) => {
      await confirmRules(context.db, context.access, input, context.now)
      return redirect('/installation/retention', { said: 'confirmed' })
    },
    again: (context, state) => showRetention(context, fresh(), state),
  }),
  // Everything is tried and taken back: nothing is written.
  step('/installation/retention/try', {
    who: administrators,
    form: button(),
    limit: { name: 'dry run', most: 10, minutes: 10 },
    act: showDryRun,
    again: showDryRun,
  }),
  read('/installation/retention/try', {
    who: administrators,
    handle: async () => redirect('/installation/retention'),
  }),
]

async function showRetention(context: Context<InstallationAccess>, rule: FormState, confirm: FormState) {
  const { db, now } = context
  return page(
    <RetentionPage
      context={context}
      months={await monthsOf(db)}
      confirmed={await isConfirmed(db)}
      history={await ruleHistory(db)}
      coming={await comingUp(db, now)}
      taken={await lastTaken(db)}
      rule={rule}
      confirm={confirm}
    />,
  )
}

async function showDryRun(context: Context<InstallationAccess>) {
  const { db, holds, config, now } = context
  return page(<DryRunPage context={context} {...(await dryRun(db, holds, config, now))} />)
}
