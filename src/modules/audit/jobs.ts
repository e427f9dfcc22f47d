import type { Job } from '../../platform/jobs.ts'
import { jobs as retention } from './retention/sweep/jobs.ts'
import { jobs as seals } from './seals/jobs.ts'

export const jobs: readonly Job[] = [...seals, ...retention]
