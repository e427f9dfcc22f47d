import { type Access, at_the_table } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { minutesHref } from '../pages.tsx'
import { noteElsewhere } from './commands.ts'
import { elsewhereForm } from './forms.ts'
import { ElsewherePage } from './pages.tsx'

const path = '/i/:initiative/meetings/elsewhere'

export const routes: readonly Route[] = [
  read(path, {
    who: at_the_table,
    shows: ['participant'],
    handle: async context => show(context, fresh()),
  }),
  write(path, {
    who: at_the_table,
    form: elsewhereForm,
    act: async (context, input) => {
      const { db, access, now } = context
      // Who was there and who does what is named on purpose.
      await lookFirst(context, input, ['title'], { naming: ['place', 'summary', 'body'] })
      const id = await noteElsewhere(db, access, input, now)
      return redirect(minutesHref(access.initiative_id, id), { said: 'elsewhere' })
    },
    again: show,
  }),
]

async function show(context: Context<Access>, state: FormState) {
  const { db, access } = context
  return page(
    <ElsewherePage
      context={context}
      initiative={await initiativeOf(db, access)}
      seats={await participantsOf(db, access)}
      state={state}
    />,
  )
}
