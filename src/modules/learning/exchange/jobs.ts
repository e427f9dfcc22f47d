import type { Job } from '../../../platform/jobs.ts'
import { pullPeer } from './commands.ts'
import { peersOf } from './queries.ts'

export const jobs: readonly Job[] = [
  {
    name: 'pull_peers',
    every: '40 2 * * *',
    run: async ({ db, now, config }, { peer }) => {
      const peers = await peersOf(db)
      for (const { id } of peers.filter(one => peer === undefined || one.id === peer)) {
        await pullPeer(db, id, { now, demo: config.demo })
      }
    },
  },
]
