import type { ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/platform/migrate.ts'
import { accountFor } from '../../src/platform/postgres/account.ts'
import { embeddedBinaries } from '../../src/platform/postgres/binaries.ts'
import {
  builtin_locale,
  type Cluster,
  initialise,
  launch,
  port,
} from '../../src/platform/postgres/cluster.ts'
import { isPostgres, isRunning, pause, serverOf } from '../../src/platform/postgres/processes.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { host: string; port: number }
  }
}

const places = '/tmp/samskap-test-server-'

const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200']

/** One server for the whole run, with every migration run once into the database that fresh ones are copies of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const place = mkdtempSync(`${places}${process.pid}-`)
  // The server's account must walk through; the folder inside is closed.
  chmodSync(place, 0o755)
  let server: ChildProcess | null = null
  const stop = async () => {
    server?.kill('SIGQUIT')
    while (server && server.exitCode === null && server.signalCode === null) await pause(10)
    rmSync(place, { recursive: true, force: true })
  }
  try {
    const cluster = chooseServer(join(place, 'postgres'))
    await initialise(cluster)
    server = launch(cluster, fast)
    const address = { host: cluster.folder, port }
    const admin = await answering({ ...address, user: 'postgres', database: 'postgres' })
    await admin.query('create role samskap login')
    await admin.query('create database samskap_template owner samskap')
    await admin.end()
    await migrate({ ...address, user: 'samskap', database: 'samskap_template' })
    project.provide('postgres', address)
  } catch (fault) {
    await stop()
    throw fault
  }
  return stop
}

/** A run that was killed could not stop its server. */
async function sweep(): Promise<void> {
  for (const name of readdirSync('/tmp').filter(name => join('/tmp', name).startsWith(places))) {
    const place = join('/tmp', name)
    const maker = Number.parseInt(place.slice(places.length), 10)
    if (!(maker > 0) || isRunning(maker)) continue
    const server = serverOf(join(place, 'postgres'))
    while (server && isPostgres(server)) {
      process.kill(server, 'SIGQUIT')
      await pause(50)
    }
    rmSync(place, { recursive: true, force: true })
  }
}

/** The embedded 18, or Debian's 15 (SAMSKAP_TEST_POSTGRES=15), the oldest we support. */
function chooseServer(folder: string): Cluster {
  const account = accountFor(folder)
  if (process.env.SAMSKAP_TEST_POSTGRES !== '15') {
    return { folder, account, binaries: embeddedBinaries(account), locale: builtin_locale }
  }
  const bin = process.env.PG15_BIN ?? '/usr/lib/postgresql/15/bin'
  if (!existsSync(join(bin, 'initdb'))) throw new Error(`No PostgreSQL 15 in ${bin}. Set PG15_BIN.`)
  const binaries = { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
  return { folder, account, binaries, locale: ['--locale=C.UTF-8'] }
}

async function answering(config: pg.ClientConfig): Promise<pg.Client> {
  for (let left = 1_000; ; left--) {
    const client = new pg.Client(config)
    try {
      await client.connect()
      return client
    } catch (fault) {
      if (left === 0) throw fault
      await pause(15)
    }
  }
}
