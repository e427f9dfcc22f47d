import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Gate } from './access.ts'
import { askingOf } from './asking.ts'
import { Assets } from './assets.ts'
import { type Clock, systemClock } from './clock.ts'
import { type Config, makeDataFolder, readKey } from './config.ts'
import { loadContent } from './content.ts'
import { type Database, openDatabase } from './database.ts'
import { Live } from './following.ts'
import { startJobs } from './jobs.ts'
import { careful, type Log, logToConsole } from './log.ts'
import { Metrics } from './metrics.ts'
import { migrate } from './migrate.ts'
import { root } from './paths.ts'
import { connectPostgres } from './postgres/connect.ts'
import type { Room } from './room.ts'
import type { InstallationKey } from './secrets.ts'
import { makeServer } from './server.tsx'
import { StartupProblem } from './startup.ts'

export type App = ReturnType<typeof assemble>

/** The whole server over an open database, without a port: what tests call and what `start` serves. */
export function assemble(given: {
  rooms: readonly Room[]
  gate: Gate
  database: Database
  config: Config
  key: InstallationKey
  clock: Clock
  log: Log
}) {
  const log = careful(given.log)
  const topics = given.rooms.flatMap(room => room.topics ?? [])
  const live = new Live(given.database, topics, given.gate, log, given.clock)
  const asking = askingOf(given.gate, given.database.db)
  const assets = new Assets(join(root, 'dist', 'assets'))
  const holds = given.rooms.flatMap(room => room.holds ?? [])
  const server = makeServer(given.rooms, {
    ...given,
    log,
    asking,
    live,
    assets,
    holds,
    metrics: new Metrics(),
  })
  return { ...given, log, holds, live, server }
}

/** Lays the content files and, where it is wished, the made-up example. Safe to do again. */
export async function prepare(
  rooms: readonly Room[],
  database: Database,
  config: Config,
  key: InstallationKey,
  now: Date,
): Promise<void> {
  for (const room of rooms) {
    if (room.content) await loadContent(database.db, await room.content(), now)
  }
  if (!config.demo) return
  for (const room of rooms) {
    const { demo } = room
    if (demo) await database.db.transaction().execute(tx => demo(tx, key, now))
  }
}

/** Starts everything and listens. Ends by SIGINT or SIGTERM, in the reverse order. */
export async function start(rooms: readonly Room[], gate: Gate, config: Config): Promise<void> {
  makeDataFolder(config)
  const key = readKey(config)
  const postgres = await connectPostgres(config)
  // What was opened is closed in the reverse order, also when a later part cannot start.
  const opened: (() => Promise<unknown>)[] = [() => postgres.stop()]
  const close = async () => {
    while (opened.length > 0) await opened.pop()!()
  }
  try {
    await migrate(postgres.connection)
    const database = openDatabase(postgres.connection)
    opened.push(() => database.close())
    await prepare(rooms, database, config, key, systemClock())
    const app = assemble({ rooms, gate, database, config, key, clock: systemClock, log: logToConsole })
    const jobs = await startJobs(
      database,
      rooms.flatMap(room => room.jobs ?? []),
      { ...app },
    )
    opened.push(() => jobs.stop())
    await app.live.start()
    opened.push(() => app.live.stop())
    const listening = await listen(app, config)
    opened.push(async () => {
      listening.close()
      if ('closeAllConnections' in listening) listening.closeAllConnections()
    })
  } catch (fault) {
    await close()
    throw fault
  }
  // A terminal sends Ctrl+C to npm and to us; the second signal waits for the same end.
  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    close().then(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
  greet(config)
}

function listen(app: App, config: Config): Promise<ReturnType<typeof serve>> {
  return new Promise((resolve, reject) => {
    const listening = serve({ fetch: app.server.fetch, hostname: config.host, port: config.port }, () =>
      resolve(listening),
    )
    listening.once('error', (fault: NodeJS.ErrnoException) => {
      const taken = fault.code === 'EADDRINUSE'
      reject(taken ? new StartupProblem(portTaken(config.port)) : fault)
    })
  })
}

const portTaken = (port: number) =>
  `Port ${port} is taken. Stop the other program, or choose a port: PORT=3001 npm start`

function greet(config: Config): void {
  console.log(`\nSamskap is ready: ${config.base_url}`)
  if (config.demo) console.log('Choose "Try it" on the front page to look around in a made-up example.')
  console.log('Stop with Ctrl+C.\n')
}
