import { z } from 'zod'
import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { takeBackNote, writeNote } from './commands.ts'
import { noteForm } from './forms.ts'
import { ResidentsPage } from './pages.tsx'
import { enter, notesIn } from './queries.ts'

const path = '/i/:initiative/residents'

// Every grant is let this far, so that whoever may not come in meets the same as where there is nothing.
export const routes: readonly Route[] = [
  read(path, {
    who: grants,
    kit: 'invitation',
    shows: ['residents_note'],
    handle: context => showRoom(context, fresh()),
  }),
  write(path, {
    who: grants,
    kit: 'invitation',
    form: noteForm,
    limit: { name: 'residents note', most: 60, minutes: 10 },
    act: async (context, input) => {
      const { room } = await enter(context.db, context.access)
      await writeNote(context.db, room, input, context.now)
      return redirect(`${hrefOf(context)}#write`, { said: 'written' })
    },
    again: showRoom,
  }),
  write(`${path}/:note/take-back`, {
    who: grants,
    kit: 'invitation',
    form: button(),
    act: async context => {
      const { room } = await enter(context.db, context.access)
      await takeBackNote(context.db, room, context.params.note!)
      return redirect(hrefOf(context), { said: 'taken_back' })
    },
  }),
]

const hrefOf = ({ access }: Context<Access>) => `/i/${access.initiative_id}/residents`

async function showRoom(context: Context<Access>, state: FormState): Promise<Reply> {
  const { db, access, query } = context
  const { room, residents, anew } = await enter(db, access)
  const before = z.uuid().safeParse(query.get('before')).data ?? null
  return page(
    <ResidentsPage
      context={context}
      initiative={await initiativeOf(db, access)}
      me={access.participant_id}
      residents={residents}
      anew={anew}
      since={room.since}
      {...(await notesIn(db, room, before))}
      earlier={before !== null}
      state={state}
    />,
  )
}
