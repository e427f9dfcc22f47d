import type { Visitor } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { Mend } from '../../../platform/errors.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, pageOnce, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, quiet, type Route, read, step, write } from '../../../platform/route.ts'
import { forgetAddress, giverSays } from './commands.ts'
import { codeForm, sayOutsideForm } from './forms.ts'
import { CodePage, type Outcome, StandsPage } from './pages.tsx'
import { openedBy } from './queries.ts'
import { codeIn } from './rules.ts'

// A whole meeting may sit behind one address. What can be guessed is 78 bits; this is against somebody who floods it.
const limit = { name: 'tracking', most: 600, minutes: 10 }
const saying = { name: 'tracking said', most: 200, minutes: 10 }

/** Following what one gave, without a seat: no session, no trace, no count. */
export const routes: readonly Route[] = [
  quiet(
    read('/given', {
      who: 'anyone',
      limit,
      handle: async context => showCode(context, fresh({ code: codeIn(context.link_token ?? '') ?? '' })),
    }),
  ),
  // The code stands in an address once, where a camera or a message has opened it. Pages that answer a form lead back.
  quiet(
    read('/given/:token', {
      who: 'anyone',
      limit,
      handle: async ({ params }) => {
        const code = codeIn(params.token!)
        return redirect('/given', code ? { cookies: [{ name: 'samskap_link', value: code }] } : {})
      },
    }),
  ),
  quiet(
    step('/given', {
      who: 'anyone',
      limit,
      form: codeForm,
      act: async (context, { code }) => showStanding(context, code, null),
      again: showCode,
    }),
  ),
  quiet(
    write('/given/word', {
      who: 'anyone',
      limit: saying,
      form: sayOutsideForm,
      act: async (context, { code, ...input }) => {
        const { db, now } = context
        const opened = await opening(context, code)
        await giverSays(db, opened, opened.id, input, now)
        return showStanding(context, code, 'said')
      },
      again: showAgain,
    }),
  ),
  quiet(
    write('/given/no-mail', {
      who: 'anyone',
      limit: saying,
      form: codeForm,
      act: async (context, { code }) => {
        const opened = await opening(context, code)
        await forgetAddress(context.db, opened, opened.id)
        return showStanding(context, code, 'no_mail')
      },
      again: showAgain,
    }),
  ),
]

type Here = Context<Visitor, Db>

async function opening({ db, key, now }: Here, code: string) {
  const opened = await openedBy(db, key, code, now)
  if (!opened) throw new Mend({ code: 'unknown_code' })
  return opened
}

async function showCode(context: Here, state: FormState): Promise<Reply> {
  return page(<CodePage context={context} state={state} />)
}

/** The answer to the form: what the code has opened, and nothing that keeps it in this browser. */
async function showStanding(context: Here, code: string, outcome: Outcome | null): Promise<Reply> {
  const shown = await opening(context, code)
  const state = fresh()
  return pageOnce(<StandsPage {...{ context, code, shown, outcome, state }} />, [
    { name: 'samskap_link', value: null },
  ])
}

/** Something needs mending: the code, and then nothing is shown, or what was written. */
async function showAgain(context: Here, state: FormState): Promise<Reply> {
  const code = String(state.values.code ?? '')
  const shown = state.errors.code ? null : await openedBy(context.db, context.key, code, context.now)
  if (!shown)
    return showCode(context, { ...fresh({ code }), errors: { code: state.errors.code ?? 'unknown_code' } })
  return page(<StandsPage {...{ context, code, shown, outcome: null, state }} />)
}
