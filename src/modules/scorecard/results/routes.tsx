import { type Access, grants } from '../../../platform/access.ts'
import { file, page } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { initiativeOf } from '../../initiatives/queries.ts'
import { pulsesOf } from '../pulse/queries.ts'
import { ShortResultPage } from '../pulse/result/pages.tsx'
import { HeldBackPage } from '../release/outside/pages.tsx'
import { audiencesOf } from '../release/queries.ts'
import { followsOnly } from '../release/rules.ts'
import { seriesOf } from '../rounds/rules.ts'
import { snapshotCsv } from './files/rules.ts'
import { Lines } from './lines/pages.tsx'
import { linesOf } from './lines/queries.ts'
import { routes as lines } from './lines/routes.tsx'
import { ResultPage } from './pages.tsx'
import { type Closed, closedRound, isHeldBack, stepsShownWith } from './queries.ts'
import { ResearchPage } from './research/pages.tsx'
import { routes as talk } from './talk/routes.tsx'
import { readingOf } from './text/index.ts'

const round = '/i/:initiative/rounds/:round'

export const routes: readonly Route[] = [
  read(`${round}/result`, {
    shows: ['round', 'snapshot', 'closed_line', 'step', 'step_outcome', 'release'],
    who: grants,
    kit: 'results',
    handle: async context => {
      const { db, access } = context
      if (await isHeldBack(db, access, context.params.round!)) return heldBack(context)
      const closed = await here(context)
      const releasable = closed.round.kind !== 'staff' && closed.snapshot.kind === 'figures'
      const shown = {
        context,
        initiative: await initiativeOf(db, access),
        closed,
        sits: !followsOnly(access.grants),
        leads: access.grants.includes('facilitator'),
        lines: <Lines {...(await linesFor(context))} look="r-after" />,
        ...(releasable ? { released: await audiencesOf(db, access, closed.round.id) } : {}),
      }
      if (seriesOf(closed.round.kind) !== 'round') {
        return page(<ShortResultPage {...shown} over_time={(await pulsesOf(db, access)).over_time} />)
      }
      return page(<ResultPage {...shown} {...(await stepsShownWith(db, access, closed))} />)
    },
  }),
  read(`${round}/research`, {
    shows: ['round', 'snapshot'],
    who: grants,
    handle: async context => {
      const { db, access } = context
      if (await isHeldBack(db, access, context.params.round!)) return heldBack(context)
      const initiative = await initiativeOf(db, access)
      return page(<ResearchPage context={context} initiative={initiative} closed={await here(context)} />)
    },
  }),
  read(`${round}/snapshot.csv`, {
    shows: ['round', 'snapshot'],
    who: grants,
    handle: async context => {
      const closed = await here(context)
      const { language } = context
      const { statement, group, side } = readingOf(
        language,
        closed.known.in(language),
        closed.snapshot,
        closed.round.sides,
      )
      const table = snapshotCsv(closed.snapshot, { statement, group, side })
      return file(table, 'text/csv; charset=utf-8', nameOf(closed, 'csv'))
    },
  }),
  read(`${round}/snapshot.json`, {
    shows: ['round', 'snapshot'],
    who: grants,
    handle: async context => {
      const closed = await here(context)
      return file(
        `${JSON.stringify(closed.snapshot, null, 2)}\n`,
        'application/json; charset=utf-8',
        nameOf(closed, 'json'),
      )
    },
  }),
  ...lines,
  ...talk,
]

async function linesFor({ db, access, language, params }: Context<Access>) {
  const leads = access.grants.includes('facilitator')
  return {
    language,
    lines: await linesOf(db, access, params.round!),
    may_take: leads ? `/i/${access.initiative_id}/rounds/${params.round}` : undefined,
  }
}

const here = ({ db, access, params }: Context<Access>) => closedRound(db, access, params.round!)

const heldBack = async (context: Context<Access>) =>
  page(<HeldBackPage context={context} initiative={await initiativeOf(context.db, context.access)} />)

const nameOf = ({ round }: Closed, ending: string) =>
  seriesOf(round.kind) === 'round'
    ? `samskap-${round.number}.${ending}`
    : `samskap-${round.kind}-${round.number}.${ending}`
