import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type pg from 'pg'
import { freePort } from '../../bench/place.ts'
import { root } from '../../src/platform/paths.ts'
import { until } from './until.ts'

/** The built app in a process of its own, which may be killed and started again on the same port. */
export type AppApart = {
  url: string
  /** Ends the process without a word, as a power cut would. */
  kill(): Promise<void>
  start(): Promise<void>
  end(): Promise<void>
}

/** Starts the app over a database that is there already; several may share one. `faults` gathers what it complains of. */
export async function startApart(given: {
  connection: pg.PoolConfig
  data_dir: string
  key: string
  faults: string[]
}): Promise<AppApart> {
  const { user, database, host, port } = given.connection
  const own_port = await freePort()
  const url = `http://127.0.0.1:${own_port}`
  const settings = {
    DATA_DIR: given.data_dir,
    DATABASE_URL: `postgres://${user}@/${database}?host=${encodeURIComponent(String(host))}&port=${port}`,
    SAMSKAP_KEY: given.key,
    HOST: '127.0.0.1',
    PORT: String(own_port),
    BASE_URL: url,
    DEMO: 'no',
  }
  let app: ChildProcess | null = null

  const start = async () => {
    const started = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    started.stderr?.on('data', piece => given.faults.push(String(piece)))
    app = started
    await until('the app to be ready', async () => {
      if (started.exitCode !== null) throw new Error(`the app ended with ${started.exitCode}`)
      return fetch(`${url}/readyz`).then(
        answer => answer.ok,
        () => false,
      )
    })
  }
  const stop = (signal: NodeJS.Signals) => async () => {
    if (!app || app.exitCode !== null || app.signalCode !== null) return
    const gone = once(app, 'exit')
    app.kill(signal)
    await gone
  }
  await start()
  return { url, start, kill: stop('SIGKILL'), end: stop('SIGTERM') }
}
