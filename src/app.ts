import * as access from './modules/access/holds.ts'
import { jobs as access_jobs } from './modules/access/jobs.ts'
import { routes as access_routes } from './modules/access/routes.tsx'
import { text as access_text } from './modules/access/text/index.ts'
import { conflictsOf } from './platform/language.ts'
import type { Room } from './platform/room.ts'

/** The rooms, in the order a visitor meets them. */
export const rooms: readonly Room[] = [
  {
    name: 'access',
    routes: access_routes,
    holds: access.holds,
    jobs: access_jobs,
    conflicts: conflictsOf(access_text),
  },
]
