import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../src/platform/database.ts'
import { root } from '../src/platform/paths.ts'
import { startEmbedded } from '../src/platform/postgres/embedded.ts'
import { pause } from '../src/platform/postgres/processes.ts'

/** A server under measurement: ours or a floor, each in a process of its own. */
export type Server = { port: number; pid: number }

/** The whole app over a database of its own, in a folder that is thrown away. */
export type Place = {
  server: Server
  database: Database
  log_file: string
  /** For more apps over the same database. */
  settings: Settings
  end(): Promise<void>
}

type Settings = Readonly<Record<string, string>>

const patience = 60_000

/** Starts the built app as `npm start` does, on a free port of this machine alone. */
export async function startPlace(): Promise<Place> {
  const data_dir = await mkdtemp(join(tmpdir(), 'samskap-bench-'))
  const folder = join(data_dir, 'postgres')
  // We hold the database server open, so that it outlives the app by a moment and we can ask it ourselves.
  const postgres = await startEmbedded({ folder, log: () => {} })
  const settings = { DATA_DIR: data_dir, HOST: '127.0.0.1', DEMO: 'no', DATABASE_URL: '', BASE_URL: '' }
  const database = openDatabase(postgres.connection)
  const clear = async () => {
    await database.close()
    await postgres.stop()
    await rm(data_dir, { recursive: true, force: true })
  }
  try {
    const { end, ...server } = await startApp(settings)
    const log_file = join(folder, 'server.log')
    return { server, database, log_file, settings, end: () => end().then(clear) }
  } catch (fault) {
    await clear()
    throw fault
  }
}

/** Starts the built app with these settings on a free port. */
export async function startApp(settings: Settings): Promise<Server & { end(): Promise<void> }> {
  const port = await freePort()
  const app = spawn(process.execPath, [join(root, 'dist', 'src', 'main.js')], {
    env: { ...process.env, ...settings, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await untilReady(app, port)
  } catch (fault) {
    await endProcess(app)
    throw fault
  }
  return { port, pid: app.pid!, end: () => endProcess(app) }
}

/** A port that nobody has now. */
export async function freePort(): Promise<number> {
  const asked = createServer().listen(0, '127.0.0.1')
  await once(asked, 'listening')
  const address = asked.address()
  asked.close()
  await once(asked, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port was found')
  return address.port
}

async function untilReady(app: ChildProcess, port: number): Promise<void> {
  const until = performance.now() + patience
  while (performance.now() < until) {
    if (app.exitCode !== null) throw new Error(`the app ended with ${app.exitCode} before it was ready`)
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      answer => answer.ok,
      () => false,
    )
    if (ready) return
    await pause(50)
  }
  throw new Error('the app did not become ready')
}

/** Starts one of our own programs beside this file; it talks by messages. */
export function startProgram(name: string): ChildProcess {
  return fork(join(import.meta.dirname, name), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}

/** One message to a program, and the next one back; its end instead of an answer is a fault. */
export function askProgram<Given extends object, Answer>(
  program: ChildProcess,
  message: Given,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`a program of the bench ended with ${code}`))
    program.once('exit', ended)
    program.once('message', answer => {
      program.off('exit', ended)
      resolve(answer as Answer)
    })
    program.send(message)
  })
}

/** Ends a process that we started, and waits until it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const giving_up = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(giving_up)
}

/** Processor milliseconds that a process has used so far, to 10 ms; null where the system does not say. */
export function processorTime(pid: number): number | null {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return null
  const fields = readFileSync(path, 'utf8').split(') ').at(-1)!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}
