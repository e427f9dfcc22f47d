import type { Access } from '../../../platform/access.ts'
import { file, page } from '../../../platform/reply.ts'
import { type Context, type Route, read } from '../../../platform/route.ts'
import { initiativeOf, stepsOf } from '../../initiatives/queries.ts'
import { snapshotCsv } from './files/rules.ts'
import { ResultPage } from './pages.tsx'
import { type Closed, closedRound } from './queries.ts'
import { ResearchPage } from './research/pages.tsx'
import { routes as talk } from './talk/routes.tsx'
import { readingOf } from './text/index.ts'

const who = ['facilitator', 'member', 'observer'] as const
const round = '/i/:initiative/rounds/:round'

export const routes: readonly Route[] = [
  read(`${round}/result`, {
    who,
    handle: async context => {
      const { db, access } = context
      const closed = await here(context)
      const agreed = (round_id: string) => stepsOf(db, access, { origin: 'round', origin_id: round_id })
      return page(
        <ResultPage
          context={context}
          initiative={await initiativeOf(db, access)}
          closed={closed}
          steps={await agreed(closed.round.id)}
          last_steps={closed.last ? await agreed(closed.last.round.id) : []}
        />,
      )
    },
  }),
  read(`${round}/research`, {
    who,
    handle: async context =>
      page(
        <ResearchPage
          context={context}
          initiative={await initiativeOf(context.db, context.access)}
          closed={await here(context)}
        />,
      ),
  }),
  read(`${round}/snapshot.csv`, {
    who,
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
    who,
    handle: async context => {
      const closed = await here(context)
      return file(
        `${JSON.stringify(closed.snapshot, null, 2)}\n`,
        'application/json; charset=utf-8',
        nameOf(closed, 'json'),
      )
    },
  }),
  ...talk,
]

const here = ({ db, access, params }: Context<Access>) => closedRound(db, access, params.round!)

const nameOf = ({ round }: Closed, ending: string) => `samskap-${round.number}.${ending}`
