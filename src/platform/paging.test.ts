import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pagingOf } from './paging.tsx'

test('whatever an address asks for, every row stands on exactly one page', () => {
  const asked = fc.oneof(fc.integer().map(String), fc.constantFrom('', 'x', '1.5', '-1', 'NaN', '1e9'))
  fc.assert(
    fc.property(asked, fc.nat({ max: 500 }), fc.integer({ min: 1, max: 60 }), (page, count, per) => {
      const paging = pagingOf(new URLSearchParams({ page }), count, per)
      expect(paging.page).toBeGreaterThanOrEqual(1)
      expect(paging.page).toBeLessThanOrEqual(paging.pages)
      expect(paging.from).toBe((paging.page - 1) * per)
      expect(paging.pages * per).toBeGreaterThanOrEqual(count)
      expect((paging.pages - 1) * per).toBeLessThanOrEqual(count)
    }),
  )
})
