import type { Access } from '../../../../platform/access.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { researchHref } from '../../pages.tsx'
import { researchOf } from '../../queries.ts'
import { researching } from '../../rules.ts'
import { addForm } from '../forms.ts'
import { memoCount } from '../memos/queries.ts'
import { bookOf, endedIn, usesOf } from '../queries.ts'
import { writeCode } from './commands.ts'
import { BookPage, PrintPage } from './pages.tsx'

const all = '/i/:initiative/research/:research/codes'
const shows = ['code', 'coding', 'research_memo'] as const

export const routes: readonly Route[] = [
  read(all, { shows, who: researching, handle: context => showBook(context, fresh()) }),
  write(all, {
    who: researching,
    form: addForm,
    act: async (context, input) => {
      const { db, access, params, now } = context
      await lookFirst(context, input, ['name', 'definition', 'example'])
      await writeCode(db, access, params.research!, input, now)
      return redirect(researchHref(access.initiative_id, params.research!, 'codes'), { said: 'added' })
    },
    again: showBook,
  }),
  read(`${all}/print`, {
    shows: ['code', 'coding'],
    who: researching,
    handle: async context => page(<PrintPage {...(await bookFor(context))} />),
  }),
]

async function bookFor(context: Context<Access>) {
  const { db, access, params } = context
  const research = await researchOf(db, access, params.research!)
  return {
    context,
    research,
    initiative: await initiativeOf(db, access),
    book: await bookOf(db, access, research.id),
    uses: await usesOf(db, access, research),
  }
}

async function showBook(context: Context<Access>, state: FormState) {
  const { db, access, params } = context
  const shown = await bookFor(context)
  const ended = await endedIn(db, access, params.research!)
  const memos = await memoCount(db, access, params.research!)
  return page(<BookPage {...shown} ended={ended} memos={memos} state={state} />)
}
