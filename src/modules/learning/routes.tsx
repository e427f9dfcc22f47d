import type { Route } from '../../platform/route.ts'
import { routes as country } from './country/routes.tsx'
import { routes as exchange } from './exchange/routes.tsx'
import { routes as finding } from './finding/routes.tsx'
import { routes as following } from './following/routes.tsx'
import { routes as front } from './front/routes.tsx'
import { routes as gatherings } from './gatherings/routes.tsx'
import { routes as help } from './help/routes.tsx'
import { routes as lessons } from './lessons/routes.tsx'
import { routes as mentors } from './mentors/routes.tsx'
import { routes as shelf } from './shelf/routes.tsx'
import { routes as telling } from './telling/routes.tsx'

export const routes: readonly Route[] = [
  ...front,
  ...telling,
  ...finding,
  ...following,
  ...help,
  ...mentors,
  ...gatherings,
  ...shelf,
  ...lessons,
  ...country,
  ...exchange,
]
