import type { Access } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { informantsOf, researchOf, sourceOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { afterForm, bodyForm, joinForm, speakerForm } from '../forms.ts'
import { hrefIn } from '../pages.tsx'
import { tookBackIn } from '../queries.ts'
import {
  addAfter,
  changePassage,
  changeSpeaker,
  joinPassage,
  type Place,
  removePassage,
} from './order/commands.ts'
import { type Doing, PassagePage } from './pages.tsx'
import { countPassages, passageBefore, passageOf } from './queries.ts'

const one = '/i/:initiative/research/:research/sources/:source/passages/:passage'

// Names are found by the page of names to mask: nothing here asks before it saves what somebody said.
export const routes: readonly Route[] = [
  read(one, {
    who: researching,
    shows: ['source', 'passage', 'informant'],
    handle: async context => show(context, null, null),
  }),
  write(one, {
    who: researching,
    form: bodyForm,
    act: async (context, input) => {
      await changePassage(context.db, context.access, placeOf(context), input, context.now)
      return back(context, 'passage_changed')
    },
    again: (context, state) => show(context, 'body', state),
  }),
  write(`${one}/speaker`, {
    who: researching,
    form: speakerForm,
    act: async (context, input) => {
      await changeSpeaker(context.db, context.access, placeOf(context), input, context.now)
      return back(context, 'speaker_changed')
    },
    again: (context, state) => show(context, 'speaker', state),
  }),
  write(`${one}/join`, {
    who: researching,
    form: joinForm,
    act: async (context, input) => {
      const id = await joinPassage(context.db, context.access, placeOf(context), input, context.now)
      return back(context, 'joined', id)
    },
  }),
  write(`${one}/after`, {
    who: researching,
    form: afterForm,
    act: async (context, input) => {
      const id = await addAfter(context.db, context.access, placeOf(context), input, context.now)
      return back(context, 'passage_added', id)
    },
    again: (context, state) => show(context, 'add', state),
  }),
  write(`${one}/remove`, {
    who: researching,
    form: button(),
    act: async context => {
      await removePassage(context.db, context.access, placeOf(context), context.now)
      return redirect(hrefIn(context, `/${context.params.source}`), { said: 'passage_removed' })
    },
  }),
]

const placeOf = ({ params }: Context<Access>): Place => ({
  research_id: params.research!,
  source_id: params.source!,
  id: params.passage!,
})

/** To the source, where the passage stands. */
const back = (context: Context<Access>, said: string, id = context.params.passage!) =>
  redirect(hrefIn(context, `/${context.params.source}?at=${id}#p-${id}`), { said })

/** A passage; what was being written when something needs mending stands in its own form again. */
async function show(context: Context<Access>, doing: Doing | null, state: FormState | null) {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  const source = await sourceOf(db, access, research.id, params.source!)
  const passage = await passageOf(db, access, source.id, params.passage!)
  const { before } = await countPassages(db, access, source.id, passage.id)
  const version = String(passage.version)
  const usual = {
    body: fresh({ body: passage.body, version }),
    speaker: fresh({ informant_id: passage.informant_id ?? '', version }),
    add: fresh({ new_informant_id: passage.informant_id ?? '' }),
  }
  return page(
    <PassagePage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      source={source}
      passage={passage}
      number={(before ?? 0) + 1}
      before={await passageBefore(db, access, passage)}
      informants={await informantsOf(db, access, research.id)}
      took_back={await tookBackIn(db, access, source.id)}
      doing={doing}
      states={doing && state ? { ...usual, [doing]: state } : usual}
    />,
  )
}
