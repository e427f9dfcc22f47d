import type { Route } from '../../platform/route.ts'
import { routes as answering } from './answering/routes.tsx'
import { routes as imports } from './imports/routes.tsx'
import { routes as results } from './results/routes.tsx'
import { routes as rounds } from './rounds/routes.tsx'

// Imports stand first: their address would otherwise be taken for a round's.
export const routes: readonly Route[] = [...imports, ...rounds, ...answering, ...results]
