import type { Route } from '../../../platform/route.ts'
import { routes as methods } from './methods/routes.tsx'
import { routes as open } from './open/routes.tsx'
import { routes as own } from './own/routes.tsx'
import { routes as sharing } from './sharing/routes.tsx'
import { routes as taking } from './taking/routes.tsx'

export const routes: readonly Route[] = [...own, ...methods, ...sharing, ...taking, ...open]
