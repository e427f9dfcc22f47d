import type { Route } from '../../platform/route.ts'
import { routes as coding } from './coding/routes.tsx'
import { routes as counts } from './counts/routes.tsx'
import { routes as files } from './files/routes.tsx'
import { routes as guides } from './guides/routes.tsx'
import { routes as own } from './own/routes.tsx'
import { routes as people } from './people/routes.tsx'
import { routes as care } from './plan/care/routes.tsx'
import { routes as letter } from './plan/letter/routes.tsx'
import { routes as plan } from './plan/routes.tsx'
import { routes as steps } from './plan/steps/routes.tsx'
import { routes as masks } from './sources/masks/routes.tsx'
import { routes as sources } from './sources/routes.tsx'
import { routes as sound } from './sources/sound/routes.tsx'
import { routes as words } from './words/routes.tsx'

export const routes: readonly Route[] = [
  // `guides` is no study's id.
  ...guides,
  ...plan,
  ...letter,
  ...care,
  ...steps,
  ...people,
  ...own,
  ...coding,
  ...sources,
  ...sound,
  ...masks,
  ...counts,
  ...words,
  ...files,
]
