import { page } from '../../../platform/reply.ts'
import { type Route, read } from '../../../platform/route.ts'
import { ReportPage, StatementPage } from './pages.tsx'
import { reportOf } from './queries.ts'

export const routes: readonly Route[] = [
  read('/accessibility', {
    who: 'anyone',
    handle: async context => page(<StatementPage context={context} report={reportOf()} />),
  }),
  read('/accessibility/report', {
    who: 'anyone',
    handle: async context => page(<ReportPage context={context} report={reportOf()} />),
  }),
]
