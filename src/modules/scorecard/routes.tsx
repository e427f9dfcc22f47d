import { quiet, type Route } from '../../platform/route.ts'
import { routes as answering } from './answering/routes.tsx'
import { routes as course } from './course/routes.tsx'
import { routes as imports } from './imports/routes.tsx'
import { routes as pulse } from './pulse/routes.tsx'
import { routes as release } from './release/routes.tsx'
import { routes as results } from './results/routes.tsx'
import { routes as rounds } from './rounds/routes.tsx'
import { routes as tell } from './rounds/tell/routes.tsx'
import { routes as together } from './together/routes.tsx'
import { routes as typed } from './typed/routes.tsx'
import { routes as voices } from './voices/routes.tsx'

// Imports stand first: their address would otherwise be taken for a round's.
export const routes: readonly Route[] = [
  ...imports,
  ...typed.map(quiet),
  ...rounds,
  ...answering.map(quiet),
  ...results,
  ...release,
  ...pulse,
  ...together,
  ...voices,
  ...course,
  ...tell,
]
