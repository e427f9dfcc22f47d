import type { Access } from '../../../../platform/access.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { researchHref } from '../../pages.tsx'
import { passagesOf, researchOf, sourceOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { maskWords } from './commands.ts'
import { maskForm } from './forms.ts'
import { MasksPage } from './pages.tsx'
import { suggestionsIn } from './rules.ts'

const masks = '/i/:initiative/research/:research/sources/:source/masks'

export const routes: readonly Route[] = [
  read(masks, {
    who: researching,
    shows: ['source', 'passage'],
    handle: async context => show(context, fresh()),
  }),
  write(masks, {
    who: researching,
    form: maskForm,
    act: async (context, { mask, own_words, own_kind }) => {
      const { db, access, params, now } = context
      const own = own_words === '' ? [] : [{ words: own_words, kind: own_kind }]
      if (mask.length + own.length === 0) throw new Mend({ own_words: 'missing' })
      const ids = { research_id: params.research!, source_id: params.source! }
      const changed = await maskWords(db, access, ids, [...mask, ...own], now)
      if (changed === 0) throw new Mend({ own_words: 'invalid' })
      const there = researchHref(access.initiative_id, ids.research_id, 'sources', `/${ids.source_id}/masks`)
      return redirect(there, { said: 'masked' })
    },
    again: show,
  }),
]

async function show(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const source = await sourceOf(db, access, params.research!, params.source!)
  const initiative = await initiativeOf(db, access)
  const passages = await passagesOf(db, access, source.id)
  const seats = await participantsOf(db, access)
  const suggestions = suggestionsIn(
    passages.map(one => one.body),
    { people: seats.map(one => one.name), places: initiative.place ? [initiative.place] : [] },
  )
  return page(
    <MasksPage
      context={context}
      initiative={initiative}
      research={await researchOf(db, access, params.research!)}
      source={source}
      suggestions={suggestions}
      state={state}
    />,
  )
}
