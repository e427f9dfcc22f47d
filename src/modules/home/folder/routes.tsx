import type { OrganisationAccess } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { addSubprocessor, endSubprocessor, keepVersion } from './commands.ts'
import { subprocessorForm } from './forms.ts'
import { FolderPage } from './pages.tsx'
import { PrintPage } from './print/pages.tsx'
import { basesOf, factsNow, organisationOf, subprocessorsOf, versionOf, versionsOf } from './queries.ts'
import { changesBetween } from './rules.ts'

const who = ['organisation_administrator'] as const
const here = '/o/:organisation/folder'

export const routes: readonly Route[] = [
  read(here, { who, handle: async context => showFolder(context, fresh()) }),
  read(`${here}/print`, {
    who,
    handle: async context => {
      const { db, access } = context
      return page(
        <PrintPage
          context={context}
          facts={await factsNow(context)}
          organisation={await organisationOf(db, access)}
          subprocessors={await subprocessorsOf(db, access)}
          bases={await basesOf(db, access)}
          changes={await changesSince(context)}
        />,
      )
    },
  }),
  write(`${here}/keep`, {
    who,
    form: button(),
    act: async context => {
      await keepVersion(context.db, context.access, await factsNow(context), context.now)
      return back(context, 'kept')
    },
  }),
  write(`${here}/subprocessors`, {
    who,
    form: subprocessorForm,
    act: async (context, input) => {
      await addSubprocessor(context.db, context.access, input, context.now)
      return back(context, 'added')
    },
    again: showFolder,
  }),
  write(`${here}/subprocessors/:subprocessor/end`, {
    who,
    form: button(),
    act: async context => {
      await endSubprocessor(context.db, context.access, context.params.subprocessor!, context.now)
      return back(context, 'ended')
    },
  }),
]

const back = ({ access }: Context<OrganisationAccess>, said: string) =>
  redirect(`/o/${access.organisation_id}/folder`, { said })

/** What is new since the version that `?since=` names, else since the newest; null when none was kept. */
async function changesSince(context: Context<OrganisationAccess>) {
  const { db, access, query } = context
  const wished = query.get('since')
  const since = wished ? await versionOf(db, access, wished) : (await versionsOf(db, access))[0]
  return since ? { since, changes: changesBetween(since.facts, await factsNow(context)) } : null
}

async function showFolder(context: Context<OrganisationAccess>, state: FormState) {
  const { db, access } = context
  return page(
    <FolderPage
      context={context}
      access={access}
      organisation={await organisationOf(db, access)}
      subprocessors={await subprocessorsOf(db, access)}
      versions={await versionsOf(db, access)}
      changes={await changesSince(context)}
      state={state}
    />,
  )
}
