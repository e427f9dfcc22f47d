import type { Route } from '../../platform/route.ts'
import { routes as board } from './board/routes.tsx'
import { routes as journey } from './journey/routes.tsx'

export const routes: readonly Route[] = [...board, ...journey]
