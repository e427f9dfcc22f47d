import type { Route } from '../../../platform/route.ts'
import { routes as entry } from './entry/routes.tsx'
import { routes as help } from './help/routes.tsx'
import { routes as sheets } from './sheets/routes.tsx'

export const routes: readonly Route[] = [...sheets, ...entry, ...help]
