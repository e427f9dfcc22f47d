import { defineConfig } from 'vitest/config'

const rules = ['src/**/rules.test.ts']
const database = ['test/setup/database.ts']
/** What an older PostgreSQL does not change is looked at on the newest alone: odd input, and how pages are made. */
const on_the_oldest = process.env.SAMSKAP_TEST_POSTGRES === '15'
const same_everywhere = on_the_oldest ? ['test/house/fuzz.test.ts', 'test/house/pages.test.ts'] : []

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'rules', include: rules } },
      {
        test: {
          name: 'server',
          include: ['src/**/*.test.{ts,tsx}', 'test/house/**/*.test.{ts,tsx}'],
          exclude: [...rules, ...same_everywhere],
          globalSetup: database,
          testTimeout: process.env.LONG ? 3_600_000 : 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [process.env.SMOKE ? 'test/e2e/smoke.test.ts' : 'test/e2e/**/*.test.ts'],
          globalSetup: database,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
