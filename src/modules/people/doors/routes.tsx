import type { Visitor } from '../../../platform/access.ts'
import { countAttempt, isFull } from '../../../platform/attempts.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NotFound, TooMany } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { page, pageOnce, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../platform/route.ts'
import { isWholeToken, tidyToken } from '../../../platform/secrets.ts'
import { isGroupCode } from '../rules.ts'
import {
  answerRequest,
  askToJoin,
  type Claimed,
  claimInvitation,
  claimWithGroupCode,
  returnWithCode,
} from './commands.ts'
import { answerForm, askForm, claimForm, codeForm } from './forms.ts'
import { CodePage, GroupPage, JoinPage, OverPage, WaitingPage, WelcomePage } from './pages.tsx'
import { codeOf, groupOf, invitationOf, requestOf, seatOf } from './queries.ts'
import { routes as sheet_routes } from './sheets/routes.tsx'

// A whole meeting may sit behind one address and come in within the same minutes; thirty guesses are no help
// against codes of 39 and 59 bits.
const code_limit = { name: 'code', most: 30, minutes: 10 }
// Many addresses together are no help against a return code, but could be against a group code: docs/decisions has the
// figures. Only codes that were wrong count, and only group codes wait when there are too many.
const wrong_codes = { name: 'wrong group codes', most: 600, minutes: 10 }
const join_limit = { name: 'join', most: 120, minutes: 10 }

export const routes: readonly Route[] = [
  read('/join/:token', { who: 'anyone', kit: 'invitation', limit: join_limit, handle: showJoin }),
  write('/join/:token', {
    who: 'anyone',
    kit: 'invitation',
    form: button(),
    limit: join_limit,
    act: async context => {
      const { db, visitor, key, params, now } = context
      const claimed = await claimInvitation(db, visitor, key, tidyToken(params.token!), now)
      return claimed ? showWelcome(context, claimed) : showJoin(context)
    },
  }),

  read('/code', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context => page(<CodePage context={context} state={fresh()} />),
  }),
  write('/code', {
    who: 'anyone',
    kit: 'invitation',
    form: codeForm,
    limit: code_limit,
    act: async (context, { code }) => {
      const { db, visitor, now } = context
      const found = await codeOpening(context, code)
      if (found.kind === 'group_code') return showGroup(context, fresh({ code }))
      const token = await returnWithCode(db, visitor, found.initiative_id, found.participant_id!, now)
      return redirect(`/i/${found.initiative_id}`, { cookies: cookiesFor(token) })
    },
    again: async (context, state) => {
      await countWrong(context, state)
      return page(<CodePage context={context} state={state} />)
    },
  }),

  write('/join-group/claim', {
    who: 'anyone',
    kit: 'invitation',
    form: claimForm,
    limit: code_limit,
    act: async (context, { code, participant_id }) => {
      const { db, visitor, key, now } = context
      const found = await codeOpening(context, code)
      if (found.kind !== 'group_code') throw new Mend({ code: 'unknown_code' })
      const claimed = await claimWithGroupCode(db, visitor, key, found.initiative_id, participant_id, now)
      return showWelcome(context, claimed)
    },
    again: async (context, state) => {
      await countWrong(context, state)
      return showGroup(context, state)
    },
  }),
  write('/join-group/ask', {
    who: 'anyone',
    kit: 'invitation',
    form: askForm,
    limit: code_limit,
    act: async (context, { code, ...who }) => {
      const { db, visitor, now } = context
      const found = await codeOpening(context, code)
      if (found.kind !== 'group_code') throw new Mend({ code: 'unknown_code' })
      const asked = await askToJoin(db, visitor, found.initiative_id, who, now)
      return redirect(`/waiting/${asked.id}`, { cookies: cookiesFor(asked.token) })
    },
    again: async (context, state) => {
      await countWrong(context, state)
      return showGroup(context, state)
    },
  }),
  // These pages are answers to a form; their addresses lead back to it when the language is changed.
  read('/join-group/claim', { who: 'anyone', handle: async () => redirect('/code') }),
  read('/join-group/ask', { who: 'anyone', handle: async () => redirect('/code') }),

  read('/waiting/:request', {
    who: 'anyone',
    kit: 'invitation',
    handle: async context => {
      const request = await requestOf(context.db, context.visitor, context.params.request!)
      if (!request) throw new NotFound()
      return page(<WaitingPage context={context} request={request} />)
    },
  }),
  write('/i/:initiative/people/asking/:request', {
    who: ['facilitator'],
    form: answerForm,
    act: async (context, { decision }) => {
      const { db, access, params, language, now } = context
      await answerRequest(db, access, params.request!, decision, language, now)
      return redirect(`/i/${access.initiative_id}/people`, { said: decision })
    },
  }),
  ...sheet_routes,
]

const cookiesFor = (token: string) => [{ name: 'samskap_session' as const, value: token }]

/** What the code opens; a group code only while not too many wrong ones are tried all over the installation. */
async function codeOpening(context: Context<Visitor, Tx>, code: string) {
  const { db, key, now } = context
  if (isGroupCode(code) && (await isFull(db, wrong_codes, 'all', now))) throw new TooMany()
  const found = await codeOf(db, key, code, now)
  if (!found) throw new Mend({ code: 'unknown_code' })
  return found
}

/** Outside the transaction that was undone, so that it counts. */
async function countWrong({ db, now }: Context<Visitor>, state: FormState): Promise<void> {
  const wrong = state.errors.code === 'unknown_code' && isGroupCode(String(state.values.code ?? ''))
  if (wrong) await countAttempt(db, wrong_codes, 'all', now)
}

/** What a link leads to, or that it no longer opens (410). */
async function showJoin(context: Context<Visitor>): Promise<Reply> {
  const { db, visitor, params, now } = context
  const invitation = await invitationOf(db, tidyToken(params.token!), now)
  const seat = invitation ? await seatOf(db, visitor, invitation.initiative_id) : null
  if (!invitation?.open) {
    const own = invitation && seat?.id === invitation.participant_id ? invitation : null
    return page(<OverPage context={context} own={own} cut={!isWholeToken(params.token!)} />, 410)
  }
  const other_seat = seat && seat.id !== invitation.participant_id ? seat : null
  return page(<JoinPage context={context} invitation={invitation} other_seat={other_seat} />)
}

/** The return code, in answer to the form and never again. */
async function showWelcome(context: Context<Visitor>, claimed: Claimed): Promise<Reply> {
  const visitor = { ...context.visitor, session_id: claimed.session_id }
  const seat = await seatOf(context.db, visitor, claimed.initiative_id)
  return pageOnce(
    <WelcomePage
      context={{ ...context, visitor }}
      initiative_id={claimed.initiative_id}
      name={seat!.name}
      code={claimed.return_code}
    />,
    cookiesFor(claimed.token),
  )
}

/** The page behind a group's code; the code travels in the form, never in the address. */
async function showGroup(context: Context<Visitor>, state: FormState): Promise<Reply> {
  const code = String(state.values.code ?? '')
  const found = await codeOf(context.db, context.key, code, context.now)
  if (found?.kind !== 'group_code') {
    return page(
      <CodePage context={context} state={{ ...fresh({ code }), errors: { code: 'unknown_code' } }} />,
    )
  }
  const group = await groupOf(context.db, found.initiative_id)
  return page(<GroupPage context={context} group={group} code={code} state={state} />)
}
