import type { Route } from '../../platform/route.ts'
import { routes as bringing } from './bringing/routes.tsx'
import { routes as factors } from './factors/routes.tsx'
import { routes as open } from './open/routes.tsx'
import { routes as passages } from './passages/routes.tsx'
import { routes as places } from './places/routes.tsx'
import { routes as work } from './work/routes.tsx'

export const routes: readonly Route[] = [...open, ...places, ...passages, ...bringing, ...factors, ...work]
