import type { Route } from '../../platform/route.ts'
import { routes as cafe } from './cafe/routes.tsx'
import { routes as equality } from './equality/routes.tsx'
import { routes as evening } from './evening/routes.tsx'
import { routes as invited } from './invited/routes.tsx'
import { routes as minutes } from './minutes/routes.tsx'
import { routes as plan } from './plan/routes.tsx'
import { routes as roles } from './roles/routes.tsx'
import { routes as spread } from './spread/routes.tsx'
import { routes as talk } from './talk/routes.tsx'
import { routes as times } from './times/routes.tsx'

export const routes: readonly Route[] = [
  // Addresses that stand by themselves go before those of one meeting.
  ...equality,
  ...spread,
  ...minutes,
  ...plan,
  ...times,
  ...invited,
  ...roles,
  ...evening,
  ...cafe,
  ...talk,
]
