import * as access from './modules/access/holds.ts'
import { text as installation_text } from './modules/access/installation/text/index.ts'
import { jobs as access_jobs } from './modules/access/jobs.ts'
import { content as access_content } from './modules/access/municipalities/queries.ts'
import { text as organisations_text } from './modules/access/organisations/text/index.ts'
import { routes as access_routes } from './modules/access/routes.tsx'
import { text as access_text } from './modules/access/text/index.ts'
import * as audit from './modules/audit/holds.ts'
import { jobs as audit_jobs } from './modules/audit/jobs.ts'
import { routes as audit_routes } from './modules/audit/routes.tsx'
import { text as audit_text } from './modules/audit/text/index.ts'
import * as contributions from './modules/contributions/holds.ts'
import { jobs as contributions_jobs } from './modules/contributions/jobs.ts'
import { routes as contributions_routes } from './modules/contributions/routes.tsx'
import { text as anchoring_text } from './modules/guide/anchoring/text/index.ts'
import * as guide from './modules/guide/holds.ts'
import { topics as news_topics } from './modules/guide/news/live.ts'
import { text as pattern_text } from './modules/guide/pattern/text/index.ts'
import { content as guide_content } from './modules/guide/queries.ts'
import { guideRoutes } from './modules/guide/routes.tsx'
import { text as sparring_text } from './modules/guide/sparring/text/index.ts'
import { text as way_text } from './modules/guide/way/text/index.ts'
import { weeklyJobs } from './modules/guide/weekly/jobs.ts'
import { seedDemo } from './modules/home/example/demo.ts'
import { holds as folder_holds } from './modules/home/folder/holds.ts'
import { routes as home_routes } from './modules/home/routes.tsx'
import { topics as board_topics } from './modules/ideas/board/live.ts'
import { text as board_text } from './modules/ideas/board/text/index.ts'
import * as ideas from './modules/ideas/holds.ts'
import { text as journey_text } from './modules/ideas/journey/text/index.ts'
import { routes as ideas_routes } from './modules/ideas/routes.tsx'
import { jobs as asking_jobs } from './modules/impact/asking/jobs.ts'
import { text as asking_text } from './modules/impact/asking/text/index.ts'
import { text as plan_files_text } from './modules/impact/files/text/index.ts'
import { text as groups_text } from './modules/impact/groups/text/index.ts'
import * as impact from './modules/impact/holds.ts'
import { text as indicators_text } from './modules/impact/indicators/text/index.ts'
import { jobs as impact_jobs } from './modules/impact/measuring/reminding/jobs.ts'
import { text as measuring_text } from './modules/impact/measuring/text/index.ts'
import { content as impact_content } from './modules/impact/queries.ts'
import { routes as impact_routes } from './modules/impact/routes.tsx'
import * as initiatives from './modules/initiatives/holds.ts'
import { topics as initiatives_topics } from './modules/initiatives/live.ts'
import { text as owners_text } from './modules/initiatives/owners/text/index.ts'
import { routes as initiatives_routes } from './modules/initiatives/routes.tsx'
import { text as initiatives_text } from './modules/initiatives/text/index.ts'
import * as languages from './modules/languages/holds.ts'
import { routes as languages_routes } from './modules/languages/routes.tsx'
import { text as languages_text } from './modules/languages/text/index.ts'
import { jobs as country_jobs } from './modules/learning/country/keeping/jobs.ts'
import { jobs as exchange_jobs } from './modules/learning/exchange/jobs.ts'
import { newStories } from './modules/learning/following/queries.ts'
import { jobs as gatherings_jobs } from './modules/learning/gatherings/jobs.ts'
import { text as gatherings_text } from './modules/learning/gatherings/text/index.ts'
import { text as help_text } from './modules/learning/help/text/index.ts'
import * as learning from './modules/learning/holds.ts'
import { content as lessons_content } from './modules/learning/lessons/queries.ts'
import { text as mentors_text } from './modules/learning/mentors/text/index.ts'
import { routes as learning_routes } from './modules/learning/routes.tsx'
import { text as telling_text } from './modules/learning/telling/text/index.ts'
import { topics as cafe_topics } from './modules/meetings/cafe/live.ts'
import { text as cafe_text } from './modules/meetings/cafe/text/index.ts'
import { topics as evening_topics } from './modules/meetings/evening/live.ts'
import { text as evening_text } from './modules/meetings/evening/text/index.ts'
import * as meetings from './modules/meetings/holds.ts'
import { text as minutes_text } from './modules/meetings/minutes/text/index.ts'
import { routes as meetings_routes } from './modules/meetings/routes.tsx'
import { topics as talk_topics } from './modules/meetings/talk/live.ts'
import { text as talk_text } from './modules/meetings/talk/text/index.ts'
import { text as times_text } from './modules/meetings/times/text/index.ts'
import { content as agreement_content } from './modules/people/agreement/queries.ts'
import { text as competence_text } from './modules/people/competence/text/index.ts'
import { content as consent_content } from './modules/people/consent/queries.ts'
import { text as exchange_text } from './modules/people/exchange/text/index.ts'
import { text as follow_up_text } from './modules/people/follow_up/text/index.ts'
import * as people from './modules/people/holds.ts'
import { topics as people_topics } from './modules/people/live.ts'
import { routes as people_routes } from './modules/people/routes.tsx'
import { text as people_text } from './modules/people/text/index.ts'
import * as plans from './modules/plans/holds.ts'
import { jobs as plans_jobs } from './modules/plans/library/turns/jobs.ts'
import { routes as plans_routes } from './modules/plans/routes.tsx'
import { text as research_coding_text } from './modules/research/coding/text/index.ts'
import { content as research_content } from './modules/research/guides/queries.ts'
import * as research from './modules/research/holds.ts'
import { text as research_people_text } from './modules/research/people/text/index.ts'
import { text as research_plan_text } from './modules/research/plan/text/index.ts'
import { routes as research_routes } from './modules/research/routes.tsx'
import { text as research_sources_text } from './modules/research/sources/text/index.ts'
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
    conflicts: conflictsOf(access_text, organisations_text, installation_text),
    content: access_content,
  },
  {
    name: 'audit',
    routes: audit_routes,
    holds: audit.holds,
    jobs: audit_jobs,
    conflicts: conflictsOf(audit_text),
  },
  {
    name: 'initiatives',
    routes: initiatives_routes,
    holds: initiatives.holds,
    topics: initiatives_topics,
    conflicts: conflictsOf(initiatives_text, owners_text),
  },
  {
    name: 'people',
    routes: people_routes,
    holds: people.holds,
    topics: people_topics,
    conflicts: conflictsOf(people_text, exchange_text, follow_up_text, competence_text),
    content: async () => [...(await consent_content()), ...(await agreement_content())],
  },
  {
    name: 'contributions',
    routes: contributions_routes,
    holds: contributions.holds,
    jobs: contributions_jobs,
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
    name: 'ideas',
    routes: ideas_routes,
    holds: ideas.holds,
    topics: board_topics,
    conflicts: conflictsOf(board_text, journey_text),
  },
  {
    name: 'meetings',
    routes: meetings_routes,
    holds: meetings.holds,
    topics: [...evening_topics, ...cafe_topics, ...talk_topics],
    conflicts: conflictsOf(evening_text, cafe_text, talk_text, minutes_text, times_text),
  },
  {
    name: 'impact',
    routes: impact_routes,
    holds: impact.holds,
    jobs: [...impact_jobs, ...asking_jobs],
    conflicts: conflictsOf(asking_text, groups_text, plan_files_text, indicators_text, measuring_text),
    content: impact_content,
  },
  {
    name: 'guide',
    routes: guideRoutes([newStories]),
    holds: guide.holds,
    jobs: weeklyJobs([newStories]),
    topics: news_topics,
    conflicts: conflictsOf(anchoring_text, way_text, sparring_text, pattern_text),
    content: guide_content,
  },
  {
    name: 'research',
    routes: research_routes,
    holds: research.holds,
    conflicts: conflictsOf(
      research_people_text,
      research_sources_text,
      research_coding_text,
      research_plan_text,
    ),
    content: research_content,
  },
  {
    name: 'plans',
    routes: plans_routes,
    holds: plans.holds,
    jobs: plans_jobs,
  },
  {
    name: 'learning',
    routes: learning_routes,
    holds: learning.holds,
    content: lessons_content,
    jobs: [...gatherings_jobs, ...country_jobs, ...exchange_jobs],
    conflicts: conflictsOf(help_text, telling_text, mentors_text, gatherings_text),
  },
  {
    name: 'languages',
    routes: languages_routes,
    holds: languages.holds,
    conflicts: conflictsOf(languages_text),
  },
  { name: 'home', routes: home_routes, holds: folder_holds, demo: seedDemo },
]
