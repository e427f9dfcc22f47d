import { forgetAttempts } from '../../platform/attempts.ts'
import type { Job } from '../../platform/jobs.ts'
import { sendMail } from '../../platform/outbox.ts'
import { endOldSessions, forgetExpired } from './commands.ts'

export const jobs: readonly Job[] = [
  {
    name: 'send_mail',
    run: ({ db, config, now }, payload) => sendMail(db, config, now, payload.id ?? ''),
  },
  {
    name: 'end_old_sessions',
    every: '*/10 * * * *',
    run: ({ db, now }) => endOldSessions(db, now),
  },
  {
    name: 'forget_expired',
    every: '17 3 * * *',
    run: async ({ db, now }) => {
      await forgetExpired(db, now)
      await forgetAttempts(db, now)
    },
  },
]
