import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InstallationKey, newId } from '../../../../platform/secrets.ts'
import { isTitle, keyFrom, markOf, newSecret } from './rules.ts'

test('a name opens with the key that sealed it, and with no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), name => {
      const [own, other] = [keyFrom(newSecret()), keyFrom(newSecret())]
      const sealed = own.seal(name)
      expect(own.open(sealed)).toBe(name)
      expect(() => other.open(sealed)).toThrow()
      if (name.length > 3) expect(sealed.includes(Buffer.from(name))).toBe(false)
    }),
    { numRuns: 50 },
  )
})

test('the secret of a study, sealed by the installation, makes the same key again', () => {
  const installation = new InstallationKey(Buffer.alloc(32, 7))
  const secret = newSecret()
  const sealed = installation.seal(secret)
  expect(keyFrom(installation.open(sealed)).open(keyFrom(secret).seal('Aud'))).toBe('Aud')
})

test('one sign turned in what is sealed, and it does not open', () => {
  const own = keyFrom(newSecret())
  fc.assert(
    fc.property(fc.nat({ max: 30 }), at => {
      const sealed = own.seal('Målfrid')
      sealed[at % sealed.length]! ^= 1
      expect(() => own.open(sealed)).toThrow()
    }),
    { numRuns: 30 },
  )
})

test('a seat has one mark in a study, another in the next, and no two seats share one', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, two) => {
      const secret = newSecret()
      const own = keyFrom(secret)
      expect(markOf(own, one)).toEqual(markOf(keyFrom(secret), one))
      expect(markOf(keyFrom(newSecret()), one)).not.toEqual(markOf(own, one))
      if (one !== two) expect(markOf(own, one)).not.toEqual(markOf(own, two))
    }),
    { numRuns: 50 },
  )
  expect(markOf(keyFrom(newSecret()), newId())).toHaveLength(32)
})

test('the title of a study is recognised however it is typed, and nothing else is', () => {
  expect(isTitle('  hva  TORSDAGENE betyr ', 'Hva torsdagene betyr')).toBe(true)
  expect(isTitle('Hva torsdagene', 'Hva torsdagene betyr')).toBe(false)
  expect(isTitle('', 'Hva torsdagene betyr')).toBe(false)
})
