import type { Access } from '../../../platform/access.ts'
import { Mend } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { dayOf } from '../../../platform/format.ts'
import { pagingOf } from '../../../platform/paging.tsx'
import { page, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { lookFirst } from '../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { informantsOf, researchOf, sourceOf, sourcesOf } from '../queries.ts'
import { kinds, material_languages, researching } from '../rules.ts'
import { bring } from './bring/commands.ts'
import { BringPage } from './bring/pages.tsx'
import { offersOf, stillThere } from './bring/queries.ts'
import { changeSource, removeSource, typedAs } from './commands.ts'
import { bringForm, sourceForm } from './forms.ts'
import { EditPage } from './new/pages.tsx'
import { routes as new_routes } from './new/routes.tsx'
import { OnePage } from './one/pages.tsx'
import { hrefIn, SourcesPage } from './pages.tsx'
import { PaperPage } from './paper/pages.tsx'
import { countPassages, passagesFrom } from './passages/queries.ts'
import { routes as passage_routes } from './passages/routes.tsx'
import { progressOf, saidBy } from './queries.ts'
import { per_page } from './rules.ts'
import { text } from './text/index.ts'

const all = '/i/:initiative/research/:research/sources'
const one = `${all}/:source`
const material = ['source', 'passage', 'informant', 'source_reading'] as const

export const routes: readonly Route[] = [
  read(all, {
    who: researching,
    shows: ['source', 'informant', 'source_reading'],
    handle: async context => {
      const { db, access, query } = context
      const research = await studyOf(context)
      return page(
        <SourcesPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          sources={await sourcesOf(db, access, research.id)}
          kind={kinds.find(kind => kind === query.get('kind')) ?? null}
          progress={await progressOf(db, access, research.id)}
          informants={await informantsOf(db, access, research.id)}
        />,
      )
    },
  }),
  ...new_routes,
  read(`${all}/bring`, {
    who: researching,
    shows: ['source', 'minutes', 'change_story'],
    handle: async context => {
      const { db, access } = context
      const research = await studyOf(context)
      return page(
        <BringPage
          context={context}
          initiative={await initiativeOf(db, access)}
          research={research}
          offers={await offersOf(db, access, research.id)}
        />,
      )
    },
  }),
  write(`${all}/bring`, {
    who: researching,
    form: bringForm,
    act: async (context, what) => {
      const { db, access, params, now } = context
      const { language: written_in } = await initiativeOf(db, access)
      const language = material_languages.find(known => known === written_in) ?? 'nb'
      const words = text[language].brings
      const id = await bring(
        db,
        access,
        params.research!,
        what,
        { language, titled: offer => (offer.from === 'story' ? words.story(offer.title) : offer.title) },
        now,
      )
      return redirect(hrefIn(context, `/${id}`), { said: 'brought' })
    },
  }),
  read(one, { who: researching, shows: material, handle: async context => showOne(context) }),
  read(`${one}/edit`, {
    who: researching,
    shows: ['source'],
    handle: async context => {
      const { db, access, params } = context
      const source = await sourceOf(db, access, params.research!, params.source!)
      return showEdit(context, fresh(typedAs({ ...source })))
    },
  }),
  write(`${one}/edit`, {
    who: researching,
    form: sourceForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['title', 'own_part'])
      if (input.happened_on > dayOf(now)) throw new Mend({ happened_on: 'not_yet' })
      await changeSource(db, access, params.research!, params.source!, input, now)
      return redirect(hrefIn(context, `/${params.source}`), { said: 'changed' })
    },
    again: showEdit,
  }),
  write(`${one}/remove`, {
    who: researching,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeSource(db, access, params.research!, params.source!, now)
      return redirect(hrefIn(context), { said: 'removed' })
    },
  }),
  read(`${one}/paper`, { who: researching, shows: material, handle: async context => showPaper(context) }),
  ...passage_routes,
]

const studyOf = ({ db, access, params }: Context<Access>) => researchOf(db, access, params.research!)

/** One page of a source: the one asked for, or the one on which the passage `?at=` stands. */
async function showOne(context: Context<Access>) {
  const { db, access, params, query } = context
  const research = await studyOf(context)
  const source = await sourceOf(db, access, research.id, params.source!)
  const { count, before } = await countPassages(db, access, source.id, query.get('at') ?? '')
  const asked =
    before === null ? query : new URLSearchParams({ page: String(Math.floor(before / per_page) + 1) })
  const paging = pagingOf(asked, count, per_page)
  const progress = await progressOf(db, access, research.id, source.id)
  return page(
    <OnePage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      source={source}
      far={progress(source.id)}
      passages={await passagesFrom(db, access, source.id, paging)}
      paging={paging}
      informants={await informantsOf(db, access, research.id)}
      still_there={await stillThere(db, access, source)}
    />,
  )
}

async function showEdit(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const research = await studyOf(context)
  return page(
    <EditPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      source={await sourceOf(db, access, research.id, params.source!)}
      state={state}
    />,
  )
}

async function showPaper(context: Context<Access>) {
  const { db, access, params, query } = context
  const research = await studyOf(context)
  const source = await sourceOf(db, access, research.id, params.source!)
  const { informants: there } = (await progressOf(db, access, research.id, source.id))(source.id)
  const speakers = (await informantsOf(db, access, research.id)).filter(({ id }) => there.includes(id))
  const chosen = speakers.find(({ id }) => id === query.get('of')) ?? null
  return page(
    <PaperPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      source={source}
      speakers={speakers}
      chosen={chosen}
      said={chosen ? await saidBy(db, access, source.id, chosen.id) : []}
    />,
  )
}
