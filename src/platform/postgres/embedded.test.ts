import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { StartupProblem } from '../startup.ts'
import { checkServer } from './check.ts'
import { startEmbedded } from './embedded.ts'

const place = mkdtempSync('/tmp/samskap-embedded-')
const folder = join(place, 'data', 'postgres')
const given = { folder, log: () => {} }
const runs = () => existsSync(join(folder, 'postmaster.pid'))

afterAll(() => rmSync(place, { recursive: true, force: true }))

async function ask(connection: pg.PoolConfig, sql: string) {
  const client = new pg.Client(connection)
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows[0]
}

/** Another app, in a process of its own; killed without a chance to stop anything. */
async function startAnotherAndKillIt() {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('embedded.ts', import.meta.url).href)})
    await startEmbedded({ folder: ${JSON.stringify(folder)}, log() {} })
    console.log('ready')`
  const app = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(app.stdout, 'data')
  app.kill('SIGKILL')
  await once(app, 'exit')
}

describe('the embedded database', () => {
  test('is made by two apps at once, shared, and stopped by the last of them', async () => {
    const half_made = `${folder}.new-999999999-x`
    mkdirSync(half_made, { recursive: true })
    const [first, second] = await Promise.all([startEmbedded(given), startEmbedded(given)])
    await first.stop()
    expect(await ask(second.connection, 'select current_database() as name')).toEqual({ name: 'samskap' })
    await second.stop()
    expect(runs()).toBe(false)
    expect(existsSync(half_made)).toBe(false)
  })

  test('opens no port, lets nobody else in, keeps what is committed, and is not its superuser', async () => {
    const app = await startEmbedded(given)
    const sql = `select current_setting('listen_addresses') as listens, current_setting('fsync') as fsync,
      current_setting('server_encoding') as encoding, lower('ÆØÅ') as lower, usesuper as super
      from pg_user where usename = current_user`
    const expected = { listens: '', fsync: 'on', encoding: 'UTF8', lower: 'æøå', super: false }
    expect(await ask(app.connection, sql)).toEqual(expected)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    await app.stop()
  })

  test('of a killed app is taken over with what is in it, and stopped', async () => {
    await startAnotherAndKillIt()
    expect(runs()).toBe(true)
    const app = await startEmbedded(given)
    await app.stop()
    expect(runs()).toBe(false)
  })

  test('is started again when it was ended from outside', async () => {
    const lost = Promise.withResolvers<string>()
    const app = await startEmbedded({ folder, log: lost.resolve })
    const admin = { ...app.connection, user: 'postgres' }
    await ask(
      admin,
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samskap keeper'`,
    )
    await lost.promise
    await app.stop()
    expect(runs()).toBe(false)
  })

  test('starts although a stale file names the number of another program', async () => {
    writeFileSync(join(folder, 'postmaster.pid'), `${process.pid}\n${folder}\n`)
    const app = await startEmbedded(given)
    expect(await ask(app.connection, 'select 1 as one')).toEqual({ one: 1 })
    await app.stop()
  })

  test('puts its socket in a private place when the path of the folder is too long', async () => {
    const long = join(place, 'long-'.repeat(25))
    const app = await startEmbedded({ folder: long, log: () => {} })
    expect(app.connection.host).toMatch(/^\/tmp\/samskap-/)
    expect(statSync(app.connection.host!).mode & 0o777).toBe(0o700)
    expect(await ask(app.connection, 'select 1 as one')).toEqual({ one: 1 })
    await app.stop()
    rmSync(app.connection.host!, { recursive: true })
  })

  test('is refused in one line where the folder cannot be written or holds something else', async () => {
    const file = join(place, 'a-file')
    writeFileSync(file, '')
    const under_a_file = startEmbedded({ folder: join(file, 'postgres'), log: () => {} })
    await expect(under_a_file).rejects.toThrow(/^The folder .* cannot be .*DATA_DIR.*$/)
    await expect(under_a_file).rejects.toBeInstanceOf(StartupProblem)
    await expect(startEmbedded({ folder: place, log: () => {} })).rejects.toThrow(
      /something else than a database/,
    )
  })
})

describe('a server of one’s own', () => {
  test('is refused in one line when it cannot be reached', async () => {
    const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' })
    await expect(checkServer(pool)).rejects.toThrow(
      /^The database of DATABASE_URL cannot be reached: .*ECONNREFUSED/,
    )
    await pool.end()
  })
})
