import { type Access, at_the_table } from '../../../../platform/access.ts'
import { NotFound } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { agreeStep } from '../../../initiatives/commands.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf, stepsOf } from '../../../initiatives/queries.ts'
import { linesOf } from '../lines/queries.ts'
import { closedRound } from '../queries.ts'
import { addNote, changeNote, deleteNote } from './commands.ts'
import { agreeForm, changeNoteForm, deleteNoteForm, noteForm } from './forms.ts'
import { NotePage } from './note/pages.tsx'
import { TalkPage } from './pages.tsx'
import { noteOf, notesOf } from './queries.ts'

const talk = '/i/:initiative/rounds/:round/talk'

export const routes: readonly Route[] = [
  read(talk, {
    shows: ['snapshot', 'talk_note', 'closed_line', 'step', 'step_outcome'],
    who: at_the_table,
    kit: 'results',
    handle: context => showTalk(context, {}),
  }),
  write(`${talk}/notes`, {
    who: at_the_table,
    kit: 'results',
    form: noteForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['body'])
      await addNote(db, access, params.round!, input, now)
      return redirect(`${here(context)}#said`, { said: 'noted' })
    },
    again: (context, note) => showTalk(context, { note }),
  }),
  write(`${talk}/steps`, {
    who: at_the_table,
    kit: 'results',
    form: agreeForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      const { round } = await closedRound(db, access, params.round!)
      // The whole group sees agreed steps, and it does not know of a staff check.
      if (round.kind === 'staff') throw new NotFound()
      await lookFirst(context, input, ['what'], { naming: ['who'] })
      await agreeStep(db, access, { ...input, origin: 'round', origin_id: round.id }, now)
      return redirect(`${here(context)}#agree`, { said: 'agreed' })
    },
    again: (context, step) => showTalk(context, { step }),
  }),
  read(`${talk}/notes/:note`, {
    shows: ['talk_note'],
    who: at_the_table,
    kit: 'results',
    handle: async context => {
      const { db, access, params } = context
      const { body, statement_id, version } = await noteOf(db, access, params.round!, params.note!)
      return showNote(context, fresh({ body, statement_id: statement_id ?? '', version: String(version) }))
    },
  }),
  write(`${talk}/notes/:note`, {
    who: at_the_table,
    kit: 'results',
    form: changeNoteForm,
    act: async (context, input) => {
      const { db, access, now, params } = context
      await lookFirst(context, input, ['body'])
      await changeNote(db, access, params.round!, params.note!, input, now)
      return redirect(`${here(context)}#said`, { said: 'note_changed' })
    },
    again: showNote,
  }),
  write(`${talk}/notes/:note/delete`, {
    who: at_the_table,
    kit: 'results',
    form: deleteNoteForm,
    act: async context => {
      const { db, access, now, params } = context
      await deleteNote(db, access, params.round!, params.note!, now)
      return redirect(`${here(context)}#said`, { said: 'note_deleted' })
    },
  }),
]

const here = ({ access, params }: Context<Access>) => `/i/${access.initiative_id}/rounds/${params.round}/talk`

async function showTalk(context: Context<Access>, states: { note?: FormState; step?: FormState }) {
  const { db, access, params } = context
  const closed = await closedRound(db, access, params.round!)
  return page(
    <TalkPage
      context={context}
      initiative={await initiativeOf(db, access)}
      closed={closed}
      steps={await stepsOf(db, access, { origin: 'round', origin_id: closed.round.id })}
      last_steps={
        closed.last ? await stepsOf(db, access, { origin: 'round', origin_id: closed.last.round.id }) : []
      }
      notes={await notesOf(db, access, closed.round.id)}
      lines={await linesOf(db, access, closed.round.id)}
      note={states.note ?? fresh()}
      step={states.step ?? fresh()}
    />,
  )
}

async function showNote(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const note = await noteOf(db, access, params.round!, params.note!)
  return page(
    <NotePage
      context={context}
      initiative={await initiativeOf(db, access)}
      closed={await closedRound(db, access, params.round!)}
      note={note}
      state={state}
      may_delete={access.grants.includes('facilitator') || note.written_by === access.participant_id}
    />,
  )
}
