import { defineConfig } from 'vitest/config'

const rules = ['src/**/rules.test.ts']
const database = ['test/setup/database.ts']
/** What an older PostgreSQL does not change is looked at on the newest alone: odd input, and how pages are made. */
const on_the_oldest = process.env.SAMSKAP_TEST_POSTGRES === '15'
const same_everywhere = on_the_oldest ? ['test/house/fuzz.test.ts', 'test/house/pages.test.ts'] : []

/** Milliseconds until a test that hangs is given up; none is measured by it, as machines are slow and busy. */
const patience = process.env.LONG ? 3_600_000 : 300_000

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'rules', include: rules, testTimeout: patience } },
      {
        test: {
          name: 'server',
          include: ['src/**/*.test.{ts,tsx}', 'test/house/**/*.test.{ts,tsx}'],
          exclude: [...rules, ...same_everywhere],
          globalSetup: database,
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [process.env.SMOKE ? 'test/e2e/smoke.test.ts' : 'test/e2e/**/*.test.ts'],
          globalSetup: database,
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
