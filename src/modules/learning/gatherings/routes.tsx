import type { Route } from '../../../platform/route.ts'
import { routes as coming } from './coming/routes.tsx'
import { routes as open } from './open/routes.tsx'
import { routes as sharing } from './sharing/routes.tsx'

export const routes: readonly Route[] = [...sharing, ...coming, ...open]
