import type { Access } from '../../../../platform/access.ts'
import { Mend } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { pagingOf } from '../../../../platform/paging.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { researchOf, sourceOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { codePlaces, codeSpan, takeCodeOff } from '../commands.ts'
import { codeForm, passageForm, uncodeForm } from '../forms.ts'
import { memosOf } from '../memos/queries.ts'
import { bookOf } from '../queries.ts'
import { per_page } from '../rules.ts'
import { CodingPage } from './pages.tsx'
import { PassagePage } from './passage/pages.tsx'
import { besideOf, codedPassage, codedPassages, passageCount } from './queries.ts'
import { piecesOf } from './rules.ts'

const all = '/i/:initiative/research/:research/sources/:source/code'
const one = `${all}/:passage`
const shows = ['source', 'passage', 'informant', 'code', 'coding'] as const

export const routes: readonly Route[] = [
  read(all, { shows, who: researching, handle: context => showSource(context, fresh()) }),
  write(all, {
    who: researching,
    form: codeForm,
    act: async (context, { spans, codes, page }) => {
      const { db, access, params, now } = context
      for (const code of [...codes].sort()) {
        await codePlaces(db, access, params.research!, code, spans, now)
      }
      const query = page > 1 ? `?page=${page}` : ''
      return redirect(`${hrefOf(context)}${query}#p-${spans[0]?.passage_id ?? ''}`, { said: 'coded' })
    },
    again: showSource,
  }),
  read(one, {
    shows: [...shows, 'research_memo'],
    who: researching,
    handle: context => showPassage(context, null),
  }),
  write(one, {
    who: researching,
    form: passageForm,
    act: async (context, { codes, ...span }) => {
      const { db, access, params, now } = context
      const passage_id = params.passage!
      if (span.to_sign <= span.from_sign) throw new Mend({ to_sign: 'choose_text' })
      for (const code_id of [...codes].sort()) {
        await codeSpan(db, access, params.research!, { ...span, passage_id, code_id }, now)
      }
      const by = context.query.get('by') === 'word' ? '?by=word' : ''
      return redirect(`${hrefOf(context)}/${passage_id}${by}`, { said: 'coded' })
    },
    again: showPassage,
  }),
  write(`${one}/uncode`, {
    who: researching,
    form: uncodeForm,
    act: async (context, { coding }) => {
      const { db, access, params, now } = context
      await takeCodeOff(db, access, params.research!, coding, now)
      return redirect(`${hrefOf(context)}/${params.passage}`, { said: 'uncoded' })
    },
    again: context => showPassage(context, null),
  }),
]

const hrefOf = ({ access, params }: Context<Access>): string =>
  researchHref(access.initiative_id, params.research!, 'sources', `/${params.source}/code`)

async function sourceFor(context: Context<Access>) {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  return {
    context,
    research,
    source: await sourceOf(db, access, research.id, params.source!),
    initiative: await initiativeOf(db, access),
    book: await bookOf(db, access, research.id),
    own_id: access.participant_id,
  }
}

async function showSource(context: Context<Access>, state: FormState) {
  const { db, access, query } = context
  const shown = await sourceFor(context)
  const { page: sent } = state.values
  const asked = sent === undefined ? query : new URLSearchParams({ page: String(sent) })
  const paging = pagingOf(asked, await passageCount(db, access, shown.source.id), per_page)
  const passages = await codedPassages(db, access, shown.source.id, paging)
  return page(<CodingPage {...shown} passages={passages} paging={paging} state={state} />)
}

/** One passage. What was chosen in an older text of it cannot be meant any longer. */
async function showPassage(context: Context<Access>, state: FormState | null) {
  const { db, access, params, query } = context
  const shown = await sourceFor(context)
  const { source, research } = shown
  const passage = await codedPassage(db, access, source.id, params.passage!)
  const grain = query.get('by') === 'word' ? 'word' : 'sentence'
  const version = String(passage.version)
  const last = piecesOf(passage.body, source.language, grain).at(-1)
  const usual = { from_sign: '', to_sign: String(last?.to_sign ?? ''), version }
  const typed = state?.values.version === version ? state.values : { ...state?.values, ...usual }
  return page(
    <PassagePage
      {...shown}
      passage={passage}
      grain={grain}
      beside={await besideOf(db, access, source.id, passage.id)}
      per={per_page}
      memos={await memosOf(db, access, research.id, { passage_id: passage.id })}
      state={{ ...(state ?? fresh()), values: typed }}
    />,
  )
}
