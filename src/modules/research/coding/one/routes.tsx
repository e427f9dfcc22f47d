import type { Access } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { pagingOf } from '../../../../platform/paging.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { researchOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { changeCode, endCode, mergeCode, splitCode, typedAs } from '../book/commands.ts'
import { changeForm, mergeForm, splitForm } from '../forms.ts'
import { memosOf } from '../memos/queries.ts'
import { bookOf, codeOf, eventsOf, placesOf, usesOf } from '../queries.ts'
import { CodePage, type Doing, SplitPage } from './pages.tsx'

const one = '/i/:initiative/research/:research/codes/:code'
const shows = ['code', 'code_event', 'coding', 'source', 'passage', 'informant', 'research_memo'] as const
/** So many places stand on one page. */
const per = 100

export const routes: readonly Route[] = [
  read(one, { shows, who: researching, handle: context => showCode(context, null, null) }),
  write(one, {
    who: researching,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['name', 'definition', 'example'])
      await changeCode(db, access, params.research!, params.code!, input, now)
      return redirect(hrefOf(context, params.code), { said: 'changed' })
    },
    again: (context, state) => showCode(context, 'change', state),
  }),
  write(`${one}/merge`, {
    who: researching,
    form: mergeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await mergeCode(db, access, params.research!, params.code!, input, now)
      return redirect(hrefOf(context, input.into_id), { said: 'merged' })
    },
    again: (context, state) => showCode(context, 'merge', state),
  }),
  read(`${one}/split`, {
    shows: ['code', 'coding', 'source', 'passage', 'informant'],
    who: researching,
    handle: context => showSplit(context, fresh()),
  }),
  write(`${one}/split`, {
    who: researching,
    form: splitForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['name', 'definition'])
      const id = await splitCode(db, access, params.research!, params.code!, input, now)
      return redirect(hrefOf(context, id), { said: 'split' })
    },
    again: showSplit,
  }),
  write(`${one}/end`, {
    who: researching,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await endCode(db, access, params.research!, params.code!, now)
      return redirect(hrefOf(context), { said: 'ended' })
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>, code = ''): string =>
  researchHref(access.initiative_id, params.research!, 'codes', code ? `/${code}` : '')

async function codeFor(context: Context<Access>) {
  const { db, access, params, query } = context
  const research = await researchOf(db, access, params.research!)
  const code = await codeOf(db, access, research.id, params.code!)
  const uses = await usesOf(db, access, research)
  const paging = pagingOf(query, uses.get(code.id)?.places ?? 0, per)
  const places = await placesOf(db, access, research, code.id, paging)
  const initiative = await initiativeOf(db, access)
  return { context, initiative, research, code, uses, places, paging }
}

/** One code; what was being written when something needs mending stands in its own form again. */
async function showCode(context: Context<Access>, doing: Doing | null, state: FormState | null) {
  const { db, access } = context
  const shown = await codeFor(context)
  const { research, code } = shown
  const usual = { change: fresh(typedAs(code)), merge: fresh() }
  return page(
    <CodePage
      {...shown}
      own_id={access.participant_id}
      book={await bookOf(db, access, research.id)}
      memos={await memosOf(db, access, research.id, { code_id: code.id })}
      events={await eventsOf(db, access, code.id)}
      doing={doing}
      states={doing && state ? { ...usual, [doing]: state } : usual}
    />,
  )
}

async function showSplit(context: Context<Access>, state: FormState) {
  return page(<SplitPage {...(await codeFor(context))} state={state} />)
}
