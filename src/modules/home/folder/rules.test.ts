import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changesBetween, hostIn, installationFacts } from './rules.ts'

const key = fc.oneof(fc.string({ minLength: 1, maxLength: 8 }), fc.constantFrom('toString', 'constructor'))
const facts = fc.dictionary(key, fc.string({ maxLength: 8 }))

test('nothing has changed between a version and itself', () => {
  fc.assert(
    fc.property(facts, one => {
      expect(changesBetween(one, one)).toEqual([])
    }),
  )
})

test('the changes lead from one version to the other, and back when turned round', () => {
  fc.assert(
    fc.property(facts, facts, (before, after) => {
      const walked: Record<string, string> = { ...before }
      for (const change of changesBetween(before, after)) {
        if (change.after === null) delete walked[change.key]
        else walked[change.key] = change.after
      }
      expect(walked).toEqual(after)
      const turned = changesBetween(after, before)
      expect(turned.map(one => ({ ...one, before: one.after, after: one.before }))).toEqual(
        changesBetween(before, after),
      )
    }),
  )
})

test('of an address only the host is told', () => {
  expect(hostIn('smtps://name:secret@mail.example.org:465')).toBe('mail.example.org')
  expect(hostIn('postgres://samskap:secret@db.example.org/samskap?sslmode=verify-full')).toBe(
    'db.example.org',
  )
  expect(hostIn('not an address')).toBeNull()
  expect(hostIn(null)).toBeNull()
})

test('no secret of the settings stands among the facts', () => {
  const around = {
    operator: 'Bjørkevik kommune',
    base_url: 'https://samskap.example',
    database_url: 'postgres://samskap:hemmelig@db.example.org/samskap',
    smtp_url: 'smtps://post:hemmelig@mail.example.org',
    issuer: 'https://idporten.example',
  }
  const written = JSON.stringify(installationFacts(around, []))
  expect(written).not.toContain('hemmelig')
  expect(written).toContain('db.example.org')
})
