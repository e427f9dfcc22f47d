import type { Access } from '../../../../platform/access.ts'
import { Mend, NotFound } from '../../../../platform/errors.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, recording, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { informantsOf, passagesOf, researchOf, sourceOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { addWritten, bringRecording, destroyRecording } from './commands.ts'
import { soundForm, writtenForm } from './forms.ts'
import { SoundPage } from './pages.tsx'
import { soundFor, soundPart, speakersOf } from './queries.ts'
import { writtenOut } from './rules.ts'

const sound = '/i/:initiative/research/:research/sources/:source/sound'

export const routes: readonly Route[] = [
  read(sound, {
    who: researching,
    shows: ['source', 'passage', 'informant', 'source_sound'],
    handle: async context => show(context, {}),
  }),
  write(sound, {
    who: researching,
    form: soundForm,
    // Above what is kept, so that a recording that is too long is told so beside its field.
    largest_body: 80 * 1024 * 1024,
    limit: { name: 'research sound', most: 30, minutes: 60 },
    act: async (context, { file }) => {
      await bringRecording(context.db, context.access, idsOf(context), await file.bytes(), context.now)
      return redirect(hrefOf(context), { said: 'brought' })
    },
    again: (context, state) => show(context, { sound: state }),
  }),
  read(`${sound}/file`, {
    who: researching,
    shows: ['source_sound', 'source_sound_chunk'],
    handle: async ({ db, access, params, now }) => {
      await sourceOf(db, access, params.research!, params.source!)
      const found = await soundFor(db, access, params.source!, now)
      if (!found) throw new NotFound()
      return recording(found.size, found.type, (from, to) =>
        soundPart(db, access, params.source!, [from, to]),
      )
    },
  }),
  write(`${sound}/destroy`, {
    who: researching,
    form: button(),
    act: async context => {
      await destroyRecording(context.db, context.access, idsOf(context), context.now)
      return redirect(hrefOf(context), { said: 'destroyed' })
    },
  }),
  write(`${sound}/words`, {
    who: researching,
    form: writtenForm,
    largest_body: 256 * 1024,
    act: async (context, input) => {
      const { db, access, language, now } = context
      const ids = idsOf(context)
      const speakers = await speakersOf(db, access, ids.research_id, language)
      const { passages, unknown } = writtenOut(input.words, speakers)
      if (unknown[0]) throw new Mend({ words: `unknown_speaker:${unknown[0].line}` })
      if (passages.length === 0) throw new Mend({ words: 'missing' })
      await addWritten(db, access, ids, passages, now)
      return redirect(hrefOf(context), { said: 'written' })
    },
    again: (context, state) => show(context, { words: state }),
  }),
]

const idsOf = ({ params }: Context<Access>) => ({ research_id: params.research!, source_id: params.source! })

const hrefOf = ({ access, params }: Context<Access>) =>
  researchHref(access.initiative_id, params.research!, 'sources', `/${params.source}/sound`)

async function show(context: Context<Access>, states: { sound?: FormState; words?: FormState }) {
  const { db, access, now } = context
  const { research_id, source_id } = idsOf(context)
  const source = await sourceOf(db, access, research_id, source_id)
  return page(
    <SoundPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={await researchOf(db, access, research_id)}
      source={source}
      sound={await soundFor(db, access, source_id, now)}
      informants={await informantsOf(db, access, research_id)}
      passages={await passagesOf(db, access, source_id)}
      states={{ sound: states.sound ?? fresh(), words: states.words ?? fresh() }}
    />,
  )
}
