import type { Access } from '../../../platform/access.ts'
import { NotFound } from '../../../platform/errors.ts'
import { button } from '../../../platform/fields.ts'
import { lastChange } from '../../../platform/live.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, press, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf, stepsOf } from '../../initiatives/queries.ts'
import { groupCodeOf } from '../../people/doors/queries.ts'
import { instrumentOf } from '../instrument/queries.ts'
import { type Round, roundOf, roundsOf } from '../rounds/queries.ts'
import { seriesOf } from '../rounds/rules.ts'
import { voicesOf } from '../voices/queries.ts'
import { endTogether, moveTogether, startTogether } from './commands.ts'
import { moveForm } from './forms.ts'
import { StartPage } from './frame/pages.tsx'
import { ScreenPage } from './pages.tsx'
import { togetherOf } from './queries.ts'

const leaders = ['facilitator'] as const
const most_agreed = 3

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds/:round/screen', {
    shows: ['round', 'together', 'step', 'door_key'],
    who: leaders,
    handle: context => showScreen(context),
  }),
  write('/i/:initiative/rounds/:round/screen/start', {
    who: leaders,
    form: button(),
    act: async context => {
      await startTogether(context.db, context.access, context.params.round!, context.now)
      return redirect(hrefHere(context))
    },
  }),
  press('/i/:initiative/rounds/:round/screen/move', {
    who: leaders,
    form: moveForm,
    act: async (context, move) => {
      const { db, access, params, now } = context
      const outcome = await moveTogether(db, access, params.round!, move, now)
      if (outcome === 'moved') return redirect(hrefHere(context))
      const stands = await togetherOf(db, access, params.round!)
      return stands ? showScreen(context, 'other', 409) : redirect(hrefHere(context), { said: 'ended' })
    },
    again: context => showScreen(context),
  }),
  write('/i/:initiative/rounds/:round/screen/end', {
    who: leaders,
    form: button(),
    act: async context => {
      await endTogether(context.db, context.access, context.params.round!, context.now)
      return redirect(hrefHere(context), { said: 'ended' })
    },
  }),
]

const roundHref = ({ access, params }: Context<Access>): string =>
  `/i/${access.initiative_id}/rounds/${params.round}`

const hrefHere = (context: Context<Access>): string => `${roundHref(context)}/screen`

async function showScreen(context: Context<Access>, said?: 'other', status: 200 | 409 = 200): Promise<Reply> {
  const { db, access, key, now, language } = context
  const round = await roundOf(db, access, context.params.round!)
  // The staff's own check is answered by each alone.
  if (round.kind === 'staff') throw new NotFound()
  if (round.status !== 'open') return redirect(roundHref(context))
  const initiative = await initiativeOf(db, access)
  // Read before the place, so that a move in between is told and not lost.
  const last_change = await lastChange(db, access.initiative_id)
  const together = await togetherOf(db, access, round.id)
  const frame = {
    context: { ...context, path: hrefHere(context) },
    initiative,
    round,
    last_change,
    ...(said ? { said } : {}),
  }
  if (!together) return page(<StartPage {...frame} />)
  const known = await instrumentOf(db, round.instrument_id, round.instrument_version)
  const view = known.in(language)
  const code = await groupCodeOf(db, access, key, now)
  return page(
    <ScreenPage
      {...frame}
      place={together.place}
      view={view}
      voices={await voicesOf(db, view, now)}
      group_code={code?.code ?? null}
      agreed={await agreedBefore(context, round)}
    />,
    status,
  )
}

/** What was agreed after the round before this one, of the same series. */
async function agreedBefore({ db, access }: Context<Access>, { kind }: Round) {
  const before = (await roundsOf(db, access)).filter(
    round => round.status === 'closed' && seriesOf(round.kind) === seriesOf(kind),
  )
  const last = before.toSorted((one, other) => other.number - one.number)[0]
  if (!last) return []
  const steps = await stepsOf(db, access, { origin: 'round', origin_id: last.id })
  return steps.slice(0, most_agreed)
}
