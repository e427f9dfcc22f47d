import * as access from './modules/access/holds.ts'
import { jobs as access_jobs } from './modules/access/jobs.ts'
import { routes as access_routes } from './modules/access/routes.tsx'
import { text as access_text } from './modules/access/text/index.ts'
import { seedDemo } from './modules/home/example/demo.ts'
import { routes as home_routes } from './modules/home/routes.tsx'
import * as initiatives from './modules/initiatives/holds.ts'
import { topics as initiatives_topics } from './modules/initiatives/live.ts'
import { routes as initiatives_routes } from './modules/initiatives/routes.tsx'
import { text as initiatives_text } from './modules/initiatives/text/index.ts'
import * as languages from './modules/languages/holds.ts'
import { routes as languages_routes } from './modules/languages/routes.tsx'
import { text as languages_text } from './modules/languages/text/index.ts'
import * as people from './modules/people/holds.ts'
import { topics as people_topics } from './modules/people/live.ts'
import { routes as people_routes } from './modules/people/routes.tsx'
import { text as people_text } from './modules/people/text/index.ts'
import * as scorecard from './modules/scorecard/holds.ts'
import { content as scorecard_content } from './modules/scorecard/instrument/queries.ts'
import { jobs as scorecard_jobs } from './modules/scorecard/jobs.ts'
import { topics as rounds_topics } from './modules/scorecard/rounds/live.ts'
import { routes as scorecard_routes } from './modules/scorecard/routes.tsx'
import { text as scorecard_text } from './modules/scorecard/text/index.ts'
import { topics as together_topics } from './modules/scorecard/together/live.ts'
import { conflictsOf } from './platform/language.ts'
import type { Room } from './platform/room.ts'

/** The rooms, in the order a visitor meets them. */
export const rooms: readonly Room[] = [
  {
    name: 'access',
    routes: access_routes,
    holds: access.holds,
    jobs: access_jobs,
    conflicts: conflictsOf(access_text),
  },
  {
    name: 'initiatives',
    routes: initiatives_routes,
    holds: initiatives.holds,
    topics: initiatives_topics,
    conflicts: conflictsOf(initiatives_text),
  },
  {
    name: 'people',
    routes: people_routes,
    holds: people.holds,
    topics: people_topics,
    conflicts: conflictsOf(people_text),
  },
  {
    name: 'scorecard',
    routes: scorecard_routes,
    holds: scorecard.holds,
    jobs: scorecard_jobs,
    topics: [...rounds_topics, ...together_topics],
    conflicts: conflictsOf(scorecard_text),
    content: scorecard_content,
  },
  {
    name: 'languages',
    routes: languages_routes,
    holds: languages.holds,
    conflicts: conflictsOf(languages_text),
  },
  { name: 'home', routes: home_routes, demo: seedDemo },
]
