import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asFarAsBelieved, belongsTogether, nameFor, verifiedAddress } from './rules.ts'

const address = 'kari@example.test'
const anAccount = fc.record({
  email: fc.constantFrom(address, 'ola@example.test', null),
  demo: fc.boolean(),
  is_here: fc.boolean(),
  has_identity: fc.boolean(),
})
const anEmail = fc.option(
  fc.record({ address: fc.constantFrom(address, 'ola@example.test'), verified: fc.boolean() }),
)

test('an account is joined only by its own address, and only when somebody vouches for it', () => {
  fc.assert(
    fc.property(anEmail, anAccount, (email, account) => {
      const together = belongsTogether({ email }, account)
      if (!together) return
      expect(account.email).toBe(email!.address)
      expect(account.is_here || email!.verified).toBe(true)
      expect(account.demo || account.has_identity).toBe(false)
    }),
  )
  const theirs = { email: address, demo: false, is_here: false, has_identity: false }
  expect(belongsTogether({ email: { address, verified: true } }, theirs)).toBe(true)
})

test('a provider vouches for the addresses of the named domains alone', () => {
  const believed = (domains: string[]) =>
    asFarAsBelieved({ email: { address, verified: true } }, domains).email.verified
  expect(believed([])).toBe(true)
  expect(believed(['example.test'])).toBe(true)
  expect(believed(['kommune.example'])).toBe(false)
  expect(asFarAsBelieved({ email: null }, ['kommune.example'])).toEqual({ email: null })
})

test('an address is kept only when it is verified, is one, and belongs to no made-up person', () => {
  const keep = (given: string, verified = true) =>
    verifiedAddress({ email: { address: given, verified } }, 'made-up.example')
  expect(keep(address)).toBe(address)
  for (const refused of ['ingrid@made-up.example', 'kari', 'a@b@c', 'a b@c', '@c', `${'x'.repeat(200)}@c`]) {
    expect(keep(refused), refused).toBeNull()
  }
  expect(keep(address, false)).toBeNull()
  expect(verifiedAddress({ email: null }, 'made-up.example')).toBeNull()
})

test('whoever tells no name is called by the address, or not at all', () => {
  expect(nameFor({ name: 'Kari', email: null })).toBe('Kari')
  expect(nameFor({ name: null, email: { address, verified: false } })).toBe('kari')
  expect(nameFor({ name: null, email: null })).toBe('')
})
