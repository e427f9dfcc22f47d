import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withoutPersons } from './log.ts'
import { newCode, newId, newToken } from './secrets.ts'

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

test('where a fault is stays: files, lines and ids', () => {
  const id = newId()
  const line = `at heldRound (file:///srv/samskap/dist/src/modules/scorecard/rounds/queries.js:51:9) ${id}`
  expect(withoutPersons(line)).toBe(line)
})
