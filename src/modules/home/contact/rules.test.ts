import { expect, test } from 'vitest'
import { securityText } from './rules.ts'

const about = { contact: 'hull@bjorkevik.example', base_url: 'https://samskap.example' }

test('security.txt has what RFC 9116 asks for, and expires within a year', () => {
  const now = new Date('2026-02-02T10:00:00Z')
  const lines = securityText({ ...about, now })
    .trimEnd()
    .split('\n')
  const fields = Object.fromEntries(lines.map(line => line.split(/: (.*)/)))
  expect(fields).toMatchObject({
    Contact: 'mailto:hull@bjorkevik.example',
    Canonical: 'https://samskap.example/.well-known/security.txt',
    Policy: 'https://samskap.example/contact#security',
  })
  const days = (Date.parse(fields.Expires) - now.getTime()) / 86_400_000
  expect(days).toBeGreaterThan(90)
  expect(days).toBeLessThan(365)
})
