import type { Route } from '../../platform/route.ts'
import { routes as asking } from './asking/routes.tsx'
import { routes as files } from './files/routes.tsx'
import { routes as follow } from './follow/routes.tsx'
import { routes as gains } from './gains/routes.tsx'
import { routes as groups } from './groups/routes.tsx'
import { routes as hypothesis } from './hypothesis/routes.tsx'
import { routes as indicators } from './indicators/routes.tsx'
import { routes as measuring } from './measuring/routes.tsx'
import { routes as path } from './path/routes.tsx'
import { routes as plan } from './plan/routes.tsx'
import { routes as report } from './report/routes.tsx'
import { routes as stories } from './stories/routes.tsx'
import { routes as value } from './value/routes.tsx'

export const routes: readonly Route[] = [
  ...path,
  ...plan,
  ...groups,
  ...hypothesis,
  ...indicators,
  ...measuring,
  ...follow,
  ...report,
  ...asking,
  ...stories,
  ...value,
  ...gains,
  ...files,
]
