import type { Visitor } from '../../../../platform/access.ts'
import { Mend, NotFound } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { linkOf, readLink } from '../../../../platform/links.ts'
import { type CookieChange, page, pageOnce, type Reply, redirect } from '../../../../platform/reply.ts'
import { type Context, quiet, type Route, read, step, write } from '../../../../platform/route.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'
import { meetingHref } from '../../pages.tsx'
import { ahead, optionsOf, type Poll, pollBehind } from '../queries.ts'
import { readAnswers, typedOf } from '../rules.ts'
import { takeBack, takeIn } from './commands.ts'
import { isKey, keyForm, whenForm } from './forms.ts'
import { StopPage, stopOf, ThanksPage, WhenPage } from './pages.tsx'
import { hasSeat, saidWith } from './queries.ts'

// A whole meeting may sit behind one address. What can be guessed is 256 bits; this is against somebody who floods it.
const limit = { name: 'when', most: 600, minutes: 10 }
const sending = { name: 'when sent', most: 200, minutes: 10 }

/** Saying when one can, without a seat. What the link holds is exchanged once, and stands in no address after that. */
export const routes: readonly Route[] = [
  quiet(
    read('/when/:token', {
      who: 'anyone',
      limit,
      handle: async ({ db, params, access }) => {
        const link = readLink(params.token!)
        const poll = link && (await pollBehind(db, params.token!))
        if (!poll) throw new NotFound()
        const { initiative_id, meeting_id } = poll
        if (await hasSeat(db, access, initiative_id))
          return redirect(meetingHref(initiative_id, meeting_id, 'times'))
        const value = linkOf(initiative_id, link.key)
        return redirect('/when', { cookies: [{ name: 'samskap_link', value }] })
      },
    }),
  ),
  quiet(
    read('/when', {
      who: 'anyone',
      limit,
      handle: async context => {
        const { link_token, when_key, query } = context
        if (!link_token) return page(<StopPage context={context} why="no_link" />)
        const another = query.has('another')
        const key = !another && isKey(when_key) ? when_key : newAnswerKey()
        return showForm(context, { link: link_token, key, another })
      },
    }),
  ),
  quiet(
    step('/when', {
      who: 'anyone',
      limit,
      form: keyForm,
      act: async (context, carry) => showForm(context, carry),
      again: () => nothing(),
    }),
  ),
  quiet(
    write('/when/answers', {
      who: 'anyone',
      limit: sending,
      form: whenForm,
      act: async (context, input) => {
        const { db, now } = context
        const { link, key, name, needs, own_device } = input
        const poll = await pollBehind(db, link, true)
        if (!poll) throw new NotFound()
        if (poll.status !== 'asking')
          return page(<StopPage context={context} why={stopOf(poll)} poll={poll} />, 409)
        const options = ahead(await optionsOf(db, poll, poll.meeting_id), now)
        const answers = readAnswers(
          options.map(({ id }) => id),
          input,
        )
        if (answers.length === 0) throw new Mend({ answers: 'answer_one' })
        const outcome = await takeIn(db, poll, { key, name, needs, answers }, now)
        if (outcome === 'full') return page(<StopPage context={context} why="full" />, 409)
        const shown = { context, poll, options, carry: { link, key }, said: { name, answers }, outcome }
        return pageOnce(<ThanksPage {...shown} />, remembered(context, key, own_device))
      },
      again: async (context, state) => {
        const carried = keyForm.safeParse(state.values)
        if (!carried.success) return nothing()
        return showForm(context, { ...carried.data, state })
      },
    }),
  ),
  quiet(
    write('/when/answers/take-back', {
      who: 'anyone',
      limit: sending,
      form: keyForm,
      act: async (context, { link, key }) => {
        const poll = await pollBehind(context.db, link, true)
        if (!poll) throw new NotFound()
        const why = await takeBack(context.db, poll, key)
        return pageOnce(<StopPage context={context} why={why} />, remembered(context, key, false))
      },
      again: () => nothing(),
    }),
  ),
]

/** Only on a device that somebody calls their own is the key to what they said kept, and only while they wish it. */
function remembered({ when_key }: Context, key: string, own_device: boolean): CookieChange[] {
  if (own_device) return [{ name: 'samskap_when', value: key }]
  return when_key === key ? [{ name: 'samskap_when', value: null }] : []
}

/** A form that has lost its link is nobody's: the same page as at any address where nothing is. */
const nothing = async (): Promise<Reply> => {
  throw new NotFound()
}

type Shown = { link: string; key: string; another?: boolean; state?: FormState }

async function showForm(context: Context<Visitor>, { link, key, another, state }: Shown): Promise<Reply> {
  const { db, now, when_key } = context
  const poll: Poll | null = await pollBehind(db, link)
  if (!poll) throw new NotFound()
  const options = ahead(await optionsOf(db, poll, poll.meeting_id), now)
  if (poll.status !== 'asking') return page(<StopPage context={context} why={stopOf(poll)} poll={poll} />)
  if (options.length === 0) return page(<StopPage context={context} why="no_times" poll={poll} />)
  const known = await saidWith(db, poll, key)
  const own_device = when_key === key ? 'yes' : ''
  const usual = fresh(
    known ? { ...typedOf(known.answers), name: known.name, needs: known.needs, own_device } : {},
  )
  const carry = { link, key }
  return page(
    <WhenPage
      context={context}
      poll={poll}
      options={options}
      carry={carry}
      known={known !== null}
      another={another === true}
      state={state ?? usual}
    />,
  )
}
