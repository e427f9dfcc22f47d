import type { Route } from '../../../platform/route.ts'
import { routes as book } from './book/routes.tsx'
import { routes as marking } from './marking/routes.tsx'
import { routes as memos } from './memos/routes.tsx'
import { routes as one } from './one/routes.tsx'

/** What has a name of its own stands before what is found by an id. */
export const routes: readonly Route[] = [...book, ...memos, ...one, ...marking]
