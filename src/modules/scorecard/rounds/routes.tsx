import { type Access, grants } from '../../../platform/access.ts'
import { button } from '../../../platform/fields.ts'
import { type FormState, fresh } from '../../../platform/form.tsx'
import { lastChange } from '../../../platform/live.ts'
import { page, type Reply, redirect } from '../../../platform/reply.ts'
import { type Context, quiet, type Route, read, write } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { hasEnded } from '../../initiatives/state/queries.ts'
import { closeRound } from '../closing/commands.ts'
import { lastSteps } from '../course/queries.ts'
import { instrumentsOnOffer } from '../instrument/queries.ts'
import { isSeatedAsStaff } from '../pulse/queries.ts'
import { followsOnly } from '../release/rules.ts'
import {
  askForSmaller,
  cancelPlan,
  changePlan,
  openRound,
  planOf,
  planRound,
  voteOnSmaller,
} from './commands.ts'
import { askForm, changePlanForm, planForm, voteForm } from './forms.ts'
import { ClosePage, OpenPage } from './open/pages.tsx'
import { PlannedPage, RoundsPage } from './pages.tsx'
import { PlanPage } from './planning/pages.tsx'
import { allAgreed, hasVoted, kOf, membersOf, roundOf, roundsOf, seatCounts, seatsMoved } from './queries.ts'
import { publishedCounts, sideOf, usual_sides } from './rules.ts'

const leaders = ['facilitator'] as const

export const routes: readonly Route[] = [
  read('/i/:initiative/rounds', {
    shows: ['round', 'snapshot'],
    who: grants,
    handle: async context => {
      const { db, access } = context
      const initiative = await initiativeOf(db, access)
      const at_rounds = {
        context,
        initiative,
        leads: leads(context),
        staff: await isSeatedAsStaff(db, access),
      }
      return page(<RoundsPage {...at_rounds} rounds={await roundsOf(db, access)} />)
    },
  }),
  read('/i/:initiative/rounds/new', {
    shows: ['round'],
    who: leaders,
    handle: async context => {
      const offered = await instrumentsOnOffer(context.db)
      const first = offered[0]?.instrument
      const usual = Object.entries(usual_sides).map(([party, side]) => [`side_${party}`, side])
      return showPlan(
        context,
        fresh({ ...Object.fromEntries(usual), instrument: first ? `${first.id}@${first.version}` : '' }),
      )
    },
  }),
  write('/i/:initiative/rounds/new', {
    who: leaders,
    form: planForm,
    act: async (context, plan) => {
      const id = await planRound(context.db, context.access, plan, context.now)
      return redirect(`/i/${context.access.initiative_id}/rounds/${id}`, { said: 'planned' })
    },
    again: async (context, state) => showPlan(context, state),
  }),
  read('/i/:initiative/rounds/:round/edit', {
    shows: ['round'],
    who: leaders,
    handle: async context =>
      showPlan(context, fresh(planOf(await roundOf(context.db, context.access, context.params.round!)))),
  }),
  write('/i/:initiative/rounds/:round/edit', {
    who: leaders,
    form: changePlanForm,
    act: async (context, plan) => {
      await changePlan(context.db, context.access, context.params.round!, plan, context.now)
      return redirect(hrefHere(context), { said: 'planned' })
    },
    again: async (context, state) => showPlan(context, state),
  }),

  read('/i/:initiative/rounds/:round', {
    shows: ['round', 'participant', 'small_group_vote', 'step'],
    who: grants,
    handle: async context => showRound(context),
  }),
  write('/i/:initiative/rounds/:round/cancel', {
    who: leaders,
    form: button(),
    act: async context => {
      await cancelPlan(context.db, context.access, context.params.round!, context.now)
      return redirect(`/i/${context.access.initiative_id}/rounds`, { said: 'cancelled' })
    },
  }),
  write('/i/:initiative/rounds/:round/ask', {
    who: leaders,
    form: askForm,
    act: async (context, { asked_k }) => {
      await askForSmaller(context.db, context.access, context.params.round!, Number(asked_k), context.now)
      return redirect(hrefHere(context), { said: 'asked' })
    },
    again: async context => showRound(context),
  }),
  quiet(
    write('/i/:initiative/rounds/:round/vote', {
      who: ['member'],
      form: voteForm,
      act: async (context, { agrees }) => {
        await voteOnSmaller(context.db, context.access, context.params.round!, agrees === 'yes')
        return redirect(hrefHere(context), { said: 'voted' })
      },
      again: async context => showRound(context),
    }),
  ),
  write('/i/:initiative/rounds/:round/open', {
    who: leaders,
    form: button(),
    act: async context => {
      await openRound(context.db, context.access, context.params.round!, context.now)
      return redirect(hrefHere(context), { said: 'opened' })
    },
  }),
  read('/i/:initiative/rounds/:round/close', {
    shows: ['round'],
    who: leaders,
    handle: async context => {
      const { db, access, params } = context
      const round = await roundOf(db, access, params.round!)
      if (round.status !== 'open') return redirect(hrefHere(context))
      return page(<ClosePage context={context} initiative={await initiativeOf(db, access)} round={round} />)
    },
  }),
  write('/i/:initiative/rounds/:round/close', {
    who: leaders,
    form: button(),
    act: async context => {
      await closeRound(context.db, context.access, context.params.round!, context.now)
      return redirect(`${hrefHere(context)}/result`)
    },
  }),
]

const leads = ({ access }: Context<Access>): boolean => access.grants.includes('facilitator')

const hrefHere = ({ access, params }: Context<Access>): string =>
  `/i/${access.initiative_id}/rounds/${params.round}`

async function showPlan(context: Context<Access>, state: FormState): Promise<Reply> {
  const initiative = await initiativeOf(context.db, context.access)
  const instruments = await instrumentsOnOffer(context.db)
  return page(
    <PlanPage
      context={context}
      initiative={initiative}
      state={state}
      instruments={instruments}
      round_id={context.params.round ?? null}
      ended={await hasEnded(context.db, context.access)}
    />,
  )
}

async function showRound(context: Context<Access>): Promise<Reply> {
  const { db, access, params } = context
  const round = await roundOf(db, access, params.round!)
  if (round.status === 'closed') return redirect(`${hrefHere(context)}/result`)
  const initiative = await initiativeOf(db, access)
  const members = await membersOf(db, access)
  const k = await kOf(db, access, round)
  const me = members.find(member => member.participant_id === access.participant_id)
  const answers = me !== undefined && sideOf(round.sides, me.party) !== null
  const last = await lastSteps(db, access, round.id)
  const last_change = await lastChange(db, access.initiative_id)
  const may_note = !followsOnly(access.grants)
  const shown = {
    context,
    initiative,
    round,
    members,
    k,
    answers,
    last,
    may_note,
    last_change,
    leads: leads(context),
  }
  if (round.status === 'open') {
    const moved = await seatsMoved(db, access, round)
    const counts = publishedCounts(moved ? [] : await seatCounts(db, access, round, members), k)
    return page(<OpenPage {...shown} counts={counts} moved={moved} />)
  }
  const voted = await hasVoted(db, access, round.id)
  const all_agreed = round.asked_k !== null && (await allAgreed(db, access, round.id))
  return page(<PlannedPage {...shown} voted={voted} all_agreed={all_agreed} member={me !== undefined} />)
}
