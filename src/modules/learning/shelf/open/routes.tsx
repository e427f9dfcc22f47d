import type { AccountAccess } from '../../../../platform/access.ts'
import { Conflict, NotFound } from '../../../../platform/errors.ts'
import { type FormState, fresh } from '../../../../platform/form.tsx'
import { pagingOf } from '../../../../platform/paging.tsx'
import { file, page, redirect } from '../../../../platform/reply.ts'
import { type Context, type Route, read, write } from '../../../../platform/route.ts'
import { seatsOf } from '../../../access/queries.ts'
import { patternForm, whoStarts } from '../../../guide/pattern/queries.ts'
import { theGuide } from '../../../guide/queries.ts'
import { lookFirst } from '../../../initiatives/guard/queries.ts'
import { type Card, countThings, seatsToTake, thingOf, thingsOn, wentWith, wishIn } from '../queries.ts'
import { startFromShelf } from '../taking/commands.ts'
import { ShelfPage, StartPage, ThingPage } from './pages.tsx'

const shelf = '/shelf'
const start = `${shelf}/:thing/start`
const on_a_page = 24

export const routes: readonly Route[] = [
  read(shelf, {
    who: 'anyone',
    handle: async context => {
      const { db, config, query } = context
      const wish = wishIn(query)
      const paging = pagingOf(query, await countThings(db, config, wish), on_a_page)
      const seats = await ownSeats(context)
      return page(
        <ShelfPage
          context={context}
          things={await thingsOn(db, config, wish, paging)}
          wish={wish}
          paging={paging}
          may_lend={seats.filter(({ kinds }) => kinds.includes('facilitator'))}
        />,
      )
    },
  }),
  read(`${shelf}/:thing`, {
    who: 'anyone',
    handle: async context => {
      const { db, config, params, visitor } = context
      const card = await thingOf(db, config, params.thing!)
      const seats = await ownSeats(context)
      return page(
        <ThingPage
          context={context}
          card={card}
          guide={await theGuide()}
          went={await wentWith(db, card)}
          seats={await seatsToTake(db, visitor, card)}
          own={seats.some(({ initiative_id }) => initiative_id === card.initiative_id)}
        />,
      )
    },
  }),
  read(`${shelf}/:thing/file`, {
    who: 'anyone',
    handle: async ({ db, config, params }) => {
      const { inside } = await thingOf(db, config, params.thing!)
      if (inside.kind !== 'language') throw new NotFound()
      return file(
        JSON.stringify(inside.body, null, 2),
        'application/json',
        `samskap-${inside.body.code}.json`,
      )
    },
  }),
  read(start, { who: 'account', handle: context => showStart(context, null) }),
  write(start, {
    who: 'account',
    form: patternForm,
    limit: { name: 'start', most: 20, minutes: 10 },
    act: async (context, input) => {
      const { db, visitor, language, now } = context
      const account = await starterOf(context)
      await lookFirst(context, input, ['title', 'question'])
      const started = await startFromShelf(
        db,
        { account, visitor, language },
        await patternHere(context),
        input,
        now,
      )
      return redirect(`/i/${started}/guide`, { said: 'from_pattern' })
    },
    again: async (context, state) => {
      await starterOf(context)
      return showStart(context, state)
    },
  }),
]

const ownSeats = async ({ db, visitor }: Context) =>
  visitor.session_id === null ? [] : await seatsOf(db, visitor)

async function starterOf({ db, visitor, config }: Context<AccountAccess>): Promise<AccountAccess> {
  const account = await whoStarts(db, visitor, config)
  if (typeof account === 'string') throw new Conflict(account)
  return account
}

async function patternHere({ db, config, params }: Context<AccountAccess>) {
  const card = await thingOf(db, config, params.thing!)
  if (card.inside.kind !== 'pattern') throw new NotFound()
  return card as Card & { inside: { kind: 'pattern' } }
}

async function showStart(context: Context<AccountAccess>, state: FormState | null) {
  const { db, visitor, config } = context
  const card = await patternHere(context)
  const starter = await whoStarts(db, visitor, config)
  const letter = card.inside.body.letters.map(({ id }) => id)
  return page(
    <StartPage
      context={context}
      card={card}
      cannot={typeof starter === 'string' ? starter : null}
      state={state ?? fresh({ name: '', party: 'public_employee', letter })}
    />,
  )
}
