import type { Route } from '../../platform/route.ts'
import { routes as readings } from './readings/routes.tsx'
import { routes as retention } from './retention/routes.tsx'
import { routes as traces } from './traces/routes.tsx'

export const routes: readonly Route[] = [...traces, ...readings, ...retention]
