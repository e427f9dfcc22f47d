import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPersons } from './log.ts'
import { newCode, newToken } from './secrets.ts'

test('what the database, JSON and a mail server repeat of people is taken out', () => {
  const messages = [
    'error: invalid input syntax for type uuid: "Amina fra Bjørkevik"',
    'SyntaxError: Unexpected token \'A\', "Amina ble "... is not valid JSON',
    '550 5.1.1 <amina@bjorkevik.example>: user unknown',
    "Failed task 7 (send_mail) with error '550 amina@bjorkevik.example'",
  ]
  for (const message of messages) {
    expect(withoutPersons(message)).not.toMatch(/amina/i)
    expect(withoutPersons(message).length).toBeGreaterThan(10)
  }
})

test('codes, tokens, telephone and identity numbers never stand in a log', () => {
  const secrets = fc.constantFrom(
    () => newCode(8),
    () => newCode(12),
    () => newToken(),
    () => '912 34 567',
    () => '01017012345',
  )
  fc.assert(
    fc.property(secrets, fc.constantFrom(': ', ' ', '=', '/'), (make, before) => {
      const secret = make()
      expect(withoutPersons(`refused${before}${secret} at line 3`)).not.toContain(secret)
    }),
  )
})

test('where a fault is stays: files, lines and ids, also one that looks like a code in its middle', () => {
  const ids = fc.oneof(fc.uuid(), fc.constant('607f8b50-aa11-4848-9487-0a8e1c6252bd'))
  fc.assert(
    fc.property(ids, id => {
      const line = `at heldRound (file:///srv/samskap/dist/src/modules/scorecard/rounds/queries.js:51:9) ${id}`
      expect(withoutPersons(line)).toBe(line)
    }),
    { numRuns: 2_000 },
  )
})
