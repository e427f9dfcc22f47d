import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InstallationKey } from '../../../platform/secrets.ts'
import { readStopToken, stopToken } from './rules.ts'

test('a token is read by the installation that made it, and by no other', () => {
  const [ours, theirs] = [new InstallationKey(randomBytes(32)), new InstallationKey(randomBytes(32))]
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (initiative_id, participant_id) => {
      const whose = { initiative_id, participant_id }
      const token = stopToken(ours, whose)
      expect(token).toMatch(/^[\w-]{128}$/)
      expect(readStopToken(ours, `${token}>.`)).toEqual(whose)
      expect(readStopToken(theirs, token)).toBeNull()
    }),
    { numRuns: 20 },
  )
})
