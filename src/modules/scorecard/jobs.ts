import type { Job } from '../../platform/jobs.ts'
import { jobs as closing } from './closing/jobs.ts'
import { jobs as rounds } from './rounds/jobs.ts'

export const jobs: readonly Job[] = [...rounds, ...closing]
