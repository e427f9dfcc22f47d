import type { AccountAccess } from '../../platform/access.ts'
import { NotFound } from '../../platform/errors.ts'
import { type FormState, fresh } from '../../platform/form.tsx'
import { isPart } from '../../platform/kits.ts'
import { page, redirect } from '../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../platform/route.ts'
import type { Part } from '../../platform/words.ts'
import { refusalToCheck } from '../access/queries.ts'
import { CheckPage } from './checking/pages.tsx'
import { beginKit, checkTexts, writeTexts } from './commands.ts'
import { checkForm, kitForm, textsForm } from './forms.ts'
import { KitPage, KitsPage } from './pages.tsx'
import { kitOf, kitsNow, standingIn } from './queries.ts'
import { byPart, onPage, pagesOf, seenOf } from './rules.ts'
import { PrintPage, WritePage } from './writing/pages.tsx'

const limit = { name: 'languages', most: 300, minutes: 60 }
// A page of long texts in a script of three bytes a letter.
const largest_body = 512 * 1024

export const routes: readonly Route[] = [
  read('/languages', {
    shows: ['language_kit', 'kit_text'],
    who: 'account',
    handle: context => showKits(context, fresh()),
  }),
  write('/languages', {
    who: 'account',
    form: kitForm,
    limit,
    act: async ({ db, access, now }, given) => {
      await beginKit(db, access, given, now)
      return redirect(`/languages/${given.code}`, { said: 'begun' })
    },
    again: showKits,
  }),
  read('/languages/:name', {
    shows: ['language_kit', 'kit_text'],
    who: 'account',
    handle: async context => {
      const { kit, standing } = await here(context)
      return page(<KitPage context={context} kit={kit} parts={byPart(standing)} />)
    },
  }),

  read('/languages/:name/write', {
    shows: ['kit_text'],
    who: 'account',
    handle: async context => {
      const { on_page } = await here(context)
      const values = Object.fromEntries(on_page.map(one => [one.word.key, one.newest?.body ?? '']))
      return showWriting(context, fresh({ ...values, version: seenOf(on_page) }))
    },
  }),
  write('/languages/:name/write', {
    who: 'account',
    form: textsForm,
    limit,
    largest_body,
    act: async (context, { version, go, ...bodies }) => {
      const { kit, part, at, pages, on_page } = await here(context)
      const seen = version.split(',').map(Number)
      const keys = on_page.map(one => one.word.key)
      const count = await writeTexts(
        context.db,
        context.access,
        { code: kit.code, keys, seen, bodies },
        context.now,
      )
      const next = go === 'next' && at < pages ? at + 1 : at
      const to = `/languages/${kit.code}/write?part=${part}&page=${next}`
      return redirect(to, { said: count > 0 ? 'written' : 'nothing' })
    },
    again: showWriting,
  }),
  read('/languages/:name/print', {
    who: 'account',
    handle: async context => {
      const { kit, part, in_part } = await here(context)
      return page(<PrintPage context={context} kit={kit} part={part} standing={in_part} />)
    },
  }),

  read('/languages/:name/check', {
    shows: ['kit_text'],
    who: 'account',
    handle: context => showChecking(context, fresh()),
  }),
  write('/languages/:name/check', {
    who: 'account',
    form: checkForm,
    limit,
    largest_body,
    act: async (context, { right, ...instead }) => {
      const { kit, part } = await here(context)
      const ids = typeof right === 'string' ? [right] : right
      const taken = await checkTexts(
        context.db,
        context.access,
        { code: kit.code, right: ids, instead },
        context.now,
      )
      const to = taken ? `/languages/${kit.code}` : `/languages/${kit.code}/check?part=${part}`
      return redirect(to, { said: taken ? 'taken' : 'checked' })
    },
    again: showChecking,
  }),
]

/** The language, part and page that the address names. */
async function here({ db, access, params, query }: Context<AccountAccess>) {
  const kit = await kitOf(db, access, params.name!)
  const standing = await standingIn(db, access, kit.code)
  const named = query.get('part') ?? 'answering'
  const in_part = standing.filter(one => one.word.part === named)
  if (!isPart(named) || in_part.length === 0) throw new NotFound()
  const pages = pagesOf(in_part.length)
  const at = Number(query.get('page') ?? 1)
  if (!Number.isInteger(at) || at < 1 || at > pages) throw new NotFound()
  const part: Part = named
  return { kit, standing, part, in_part, pages, at, on_page: onPage(in_part, at) }
}

async function showKits(context: Context<AccountAccess>, state: FormState) {
  const kits = await kitsNow(context.db, context.access)
  return page(<KitsPage context={context} kits={kits} state={state} />)
}

async function showWriting(context: Context<AccountAccess>, state: FormState) {
  const { kit, part, in_part, pages, at, on_page } = await here(context)
  const place = { part, pages, at, in_part }
  return page(<WritePage context={context} kit={kit} place={place} on_page={on_page} state={state} />)
}

async function showChecking(context: Context<AccountAccess>, state: FormState) {
  const { kit, part, in_part } = await here(context)
  const waiting = in_part.filter(one => one.waits)
  const mine = waiting.filter(one => one.newest?.written_by === context.access.account_id)
  const theirs = onPage(
    waiting.filter(one => !mine.includes(one)),
    1,
  )
  return page(
    <CheckPage
      context={context}
      kit={kit}
      part={part}
      standing={theirs}
      own={mine.length}
      refusal={await refusalToCheck(context.db, context.access)}
      state={state}
    />,
  )
}
