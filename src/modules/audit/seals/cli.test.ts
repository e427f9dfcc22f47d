import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { runCli } from '../../../cli.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import { InstallationKey } from '../../../platform/secrets.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { sealTraces } from './commands.ts'

const world = await makeWorld()
const { db } = world
const folder = mkdtempSync(join(tmpdir(), 'samskap-audit-'))
const secret = randomBytes(32)
const key = new InstallationKey(secret)
const before = { ...process.env }

beforeAll(() => {
  const { host, port, database } = world.database.connection as {
    host: string
    port: number
    database: string
  }
  process.env.DATABASE_URL = `postgres://samskap@/${database}?host=${encodeURIComponent(host)}&port=${port}`
  process.env.SAMSKAP_KEY = secret.toString('hex')
  process.env.DATA_DIR = folder
  delete process.env.BASE_URL
})
afterAll(async () => {
  process.env = before
  rmSync(folder, { recursive: true })
  await world.end()
})

async function run(...args: string[]) {
  const out: string[] = []
  const err: string[] = []
  const io = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) }
  const code = await runCli(args, { ...io, stdin: process.stdin })
  return { code, out: out.join(''), err: err.join('') }
}

const { initiative_id, seats } = await layInitiative(world)
const access = await seats.facilitator.access()

async function leaveAndSeal() {
  await inOneTransaction(db, tx => leaveTrace(tx, access, world.clock.now, 'step_agreed', initiative_id))
  await inOneTransaction(db, tx => sealTraces(tx, { initiative_id }, key, world.clock.now))
}

test('the command tells that nothing was altered, and what was sealed last', async () => {
  await leaveAndSeal()
  const { code, out, err } = await run('audit', 'verify')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(new RegExp(`^${initiative_id} seal 1 [0-9a-f]{64} \\(1 seals, 0 traces wait`))
  expect(out).toContain('No trace was altered.')
  const noted = join(folder, 'noted.txt')
  writeFileSync(noted, out)
  await leaveAndSeal()
  expect((await run('audit', 'verify', '--noted', noted)).code).toBe(0)
  writeFileSync(noted, out.replace(/[0-9a-f]{64}/, '0'.repeat(64)))
  const changed = await run('audit', 'verify', '--noted', noted)
  expect(changed.code).toBe(1)
  expect(changed.err).toBe(`${initiative_id}: seal 1 is not the one that was noted\n`)
})

test('it tells in which initiative and at which seal something was altered', async () => {
  await sql`alter table audit_event disable trigger audit_append_only`.execute(db)
  await sql`update audit_event set what = 'step_changed' where seal_number = 2`.execute(db)
  await sql`alter table audit_event enable trigger audit_append_only`.execute(db)
  const { code, err, out } = await run('audit', 'verify')
  expect(code).toBe(1)
  expect(err).toBe(`${initiative_id}: a trace under seal 2 was changed\n`)
  expect(out).not.toContain('No trace was altered')
})

test('with another key nothing is ours, and without a key or a database it says so', async () => {
  process.env.SAMSKAP_KEY = '0'.repeat(64)
  expect((await run('audit', 'verify')).err).toContain('seal 1 was changed, or not made with this')
  delete process.env.SAMSKAP_KEY
  expect(await run('audit', 'verify')).toMatchObject({
    code: 1,
    err: expect.stringContaining('there is no key in'),
  })
  process.env.SAMSKAP_KEY = secret.toString('hex')
  const { DATABASE_URL } = process.env
  delete process.env.DATABASE_URL
  expect((await run('audit', 'verify')).err).toContain('there is no database in')
  process.env.DATABASE_URL = DATABASE_URL
  expect((await run('audit', 'verify', 'all')).code).toBe(2)
})

test('the other command tells that nothing would be deleted', async () => {
  const { code, out } = await run('retention', 'dry-run')
  expect(code).toBe(0)
  expect(out).toBe(
    'Nothing would be deleted.\nThe lengths are not confirmed: tonight only recordings with a last day go.\n',
  )
  expect((await run('retention', 'dry-run', 'now')).code).toBe(2)
})
