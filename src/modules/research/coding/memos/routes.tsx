import type { Access } from '../../../../platform/access.ts'
import { button } from '../../../../platform/fields.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { pagingOf } from '../../../../platform/paging.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { researchOf, sourcesOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { bookOf } from '../queries.ts'
import { changeMemo, removeMemo, writeMemo } from './commands.ts'
import { changeForm, memoForm } from './forms.ts'
import { MemoPage, MemosPage } from './pages.tsx'
import { memoCount, memoOf, memosOf } from './queries.ts'

const all = '/i/:initiative/research/:research/codes/memos'
const one = `${all}/:memo`
/** So many memos stand on one page. */
const per = 50

export const routes: readonly Route[] = [
  read(all, {
    shows: ['research_memo', 'code', 'source'],
    who: researching,
    handle: context => showAll(context, fresh()),
  }),
  write(all, {
    who: researching,
    form: memoForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await writeMemo(db, access, params.research!, input, now)
      const to = input.code_id && !input.passage_id ? `/${input.code_id}` : '/memos'
      return redirect(hrefOf(context, to), { said: 'written' })
    },
    again: showAll,
  }),
  read(one, {
    shows: ['research_memo'],
    who: researching,
    handle: context => showOne(context, null),
  }),
  write(one, {
    who: researching,
    form: changeForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await changeMemo(db, access, params.research!, params.memo!, input, now)
      return redirect(hrefOf(context, '/memos'), { said: 'written' })
    },
    again: showOne,
  }),
  write(`${one}/remove`, {
    who: researching,
    form: button(),
    act: async context => {
      const { db, access, params, now } = context
      await removeMemo(db, access, params.research!, params.memo!, now)
      return redirect(hrefOf(context, '/memos'), { said: 'removed' })
    },
  }),
]

const hrefOf = ({ access, params }: Context<Access>, rest: string): string =>
  researchHref(access.initiative_id, params.research!, 'codes', rest)

async function showAll(context: Context<Access>, state: FormState) {
  const { db, access, params, query } = context
  const research = await researchOf(db, access, params.research!)
  const paging = pagingOf(query, await memoCount(db, access, research.id), per)
  return page(
    <MemosPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      book={await bookOf(db, access, research.id)}
      sources={await sourcesOf(db, access, research.id)}
      memos={await memosOf(db, access, research.id, {}, paging)}
      paging={paging}
      state={state}
    />,
  )
}

async function showOne(context: Context<Access>, state: FormState | null) {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  const memo = await memoOf(db, access, research.id, params.memo!)
  return page(
    <MemoPage
      context={context}
      initiative={await initiativeOf(db, access)}
      research={research}
      memo={memo}
      state={state ?? fresh({ body: memo.body, version: String(memo.version) })}
    />,
  )
}
