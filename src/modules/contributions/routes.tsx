import type { Route } from '../../platform/route.ts'
import { routes as became } from './became/routes.tsx'
import { routes as following } from './following/routes.tsx'
import { routes as mail } from './mail/routes.tsx'
import { routes as owed } from './owed/routes.tsx'

// What has a name of its own stands before what has an id.
export const routes: readonly Route[] = [...became, ...mail, ...owed, ...following]
