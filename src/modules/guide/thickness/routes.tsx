import { type Access, at_the_table, grants } from '../../../platform/access.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { noteThickness } from './commands.ts'
import { thicknessForm } from './forms.ts'
import { ThicknessPage } from './pages.tsx'
import { thicknessOf } from './queries.ts'
import { marks } from './rules.ts'

const here = '/i/:initiative/guide/thickness'

export const routes: readonly Route[] = [
  read(here, {
    who: grants,
    shows: ['thickness', 'initiative', 'participant'],
    handle: async context => show(context, null),
  }),
  write(here, {
    who: at_the_table,
    form: thicknessForm,
    act: async (context, input) => {
      await lookFirst(context, input, ['note'])
      await noteThickness(context.db, context.access, input, context.now)
      return redirect(`/i/${context.access.initiative_id}/guide/thickness`, { said: 'noted' })
    },
    again: show,
  }),
]

/** The form begins with how it was the last time. */
async function show(context: Context<Access>, state: FormState | null) {
  const { db, access } = context
  const looks = await thicknessOf(db, access)
  const newest = looks[0]
  const known = newest ? Object.fromEntries(marks.map(mark => [mark, String(newest[mark])])) : {}
  return page(
    <ThicknessPage
      context={context}
      initiative={await initiativeOf(db, access)}
      access={access}
      looks={looks}
      state={state ?? fresh(known)}
    />,
  )
}
