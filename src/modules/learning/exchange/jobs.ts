import type { Job } from '../../../platform/jobs.ts'
import { pullEachSoon, pullPeer } from './commands.ts'
import { peersOf } from './queries.ts'

export const jobs: readonly Job[] = [
  {
    name: 'pull_peers',
    every: '40 2 * * *',
    run: async ({ db, now, config }, { peer }) => {
      if (peer === undefined) return pullEachSoon(db)
      const known = (await peersOf(db)).some(({ id }) => id === peer)
      if (known) await pullPeer(db, peer, { now, demo: config.demo })
    },
  },
]
