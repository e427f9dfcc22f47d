import type { Route } from '../../../platform/route.ts'
import { routes as asking } from './asking/routes.tsx'
import { routes as giving } from './giving/routes.tsx'
import { routes as open } from './open/routes.tsx'
import { routes as own } from './own/routes.tsx'

export const routes: readonly Route[] = [...asking, ...giving, ...own, ...open]
