import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passkeyPlace } from '../../../platform/passkeys.ts'
import { goesOn, refusalIn, refusals } from './rules.ts'

const counter = fc.integer({ min: 0, max: 2 ** 32 - 1 })

test('a counter goes on when it grows, or when the passkey counts nothing at all', () => {
  expect(goesOn(0, 0)).toBe(true)
  fc.assert(fc.property(counter, counter, (before, now) => goesOn(before, now) === now > before || now === 0))
})

test('no answer opens a counting passkey twice', () => {
  fc.assert(
    fc.property(counter, counter, (before, now) => before === 0 || !goesOn(before, now) || !goesOn(now, now)),
  )
})

test('passkeys belong to the name in BASE_URL, and a bare number has none', () => {
  expect(passkeyPlace({ base_url: 'https://samskap.example:8443' })).toEqual({
    name: 'samskap.example',
    origin: 'https://samskap.example:8443',
  })
  for (const base_url of ['http://127.0.0.1:3000', 'http://[::1]:3000'])
    expect(passkeyPlace({ base_url })).toBe(null)
})

test('only our own words tell why nobody came in', () => {
  for (const word of refusals) expect(refusalIn(word)).toBe(word)
  for (const word of [null, '', 'toString', '<fuzz>']) expect(refusalIn(word)).toBe(null)
})
