import { type Access, at_the_table } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, pageOnce, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { boardOf, photosOf, themesOf } from '../queries.ts'
import { keepPhoto, type Typed, typeNotes } from './commands.ts'
import { photoForm, typingForm } from './forms.ts'
import { TypingPage } from './pages.tsx'

const path = '/i/:initiative/boards/:board/typing'

export const routes: readonly Route[] = [
  read(path, {
    who: at_the_table,
    shows: ['board', 'board_theme', 'board_picture', 'picture', 'participant'],
    handle: context => show(context, null, null, null),
  }),
  write(path, {
    who: at_the_table,
    form: typingForm,
    act: async (context, input) => {
      const { db, access, params, key, now } = context
      // Who gave it is named on purpose; numbers are looked for.
      await lookFirst(context, input, [], { naming: ['lines', 'as'] })
      const board = await boardOf(db, access, params.board!)
      const typed = await typeNotes(db, access, key, board, input, now)
      return show(context, null, null, typed)
    },
    again: (context, state) => show(context, 'lines', state, null),
  }),
  write(`${path}/photo`, {
    who: at_the_table,
    form: photoForm,
    // Above what is kept, so that a file that is too large is told so beside its field.
    largest_body: 26 * 1024 * 1024,
    limit: { name: 'picture', most: 60, minutes: 10 },
    act: async (context, { file, ...input }) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['description'])
      await keepPhoto(db, access, params.board!, input, await file.bytes(), now)
      return redirect(`/i/${access.initiative_id}/boards/${params.board}/typing`, { said: 'picture' })
    },
    again: (context, state) => show(context, 'photo', state, null),
  }),
]

/** `typed`: what was hung now, with the codes that are shown this once. */
async function show(
  context: Context<Access>,
  doing: 'lines' | 'photo' | null,
  state: FormState | null,
  typed: readonly Typed[] | null,
): Promise<Reply> {
  const { db, access, params } = context
  const board = await boardOf(db, access, params.board!)
  const lines = doing === 'lines' ? state! : fresh({ kind: board.kinds[0]!, giver: 'nobody' })
  const given_key = lines.values.given_key || newAnswerKey()
  const html = (
    <TypingPage
      context={context}
      initiative={await initiativeOf(db, access)}
      board={board}
      themes={await themesOf(db, access, board.id)}
      photos={await photosOf(db, access, board.id)}
      seats={board.anonymous ? [] : await participantsOf(db, access)}
      typed={typed}
      lines_state={{ ...lines, values: { ...lines.values, given_key } }}
      photo_state={doing === 'photo' ? state! : fresh()}
    />
  )
  return typed ? pageOnce(html) : page(html)
}
