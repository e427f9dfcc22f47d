import type { Route } from '../../platform/route.ts'
import { routes as anchoring } from './anchoring/routes.tsx'
import { routes as contacts } from './contacts/routes.tsx'
import { routes as form } from './form/routes.tsx'
import { routes as letters } from './letters/routes.tsx'
import { routes as methods } from './methods/routes.tsx'
import { routes as news } from './news/routes.tsx'
import { routes as pattern } from './pattern/routes.tsx'
import { routes as points } from './points/routes.tsx'
import { routes as ready } from './ready/routes.tsx'
import { routes as reflection } from './reflection/routes.tsx'
import { routes as sheets } from './sheets/routes.tsx'
import { routes as sparring } from './sparring/routes.tsx'
import { routes as thickness } from './thickness/routes.tsx'
import { routes as way } from './way/routes.tsx'
import type { LetterSource } from './weekly/queries.ts'
import { weeklyRoutes } from './weekly/routes.tsx'

/** `sources`: what the rooms further right have to say in the weekly letter. */
export const guideRoutes = (sources: readonly LetterSource[]): readonly Route[] => [
  ...way,
  ...points,
  ...ready,
  ...sheets,
  ...letters,
  ...anchoring,
  ...contacts,
  ...thickness,
  ...form,
  ...news,
  ...sparring,
  ...weeklyRoutes(sources),
  ...methods,
  ...reflection,
  ...pattern,
]
