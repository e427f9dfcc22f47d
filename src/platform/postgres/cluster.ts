import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { constants, lstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { access, chmod, chown, lchown, lstat, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { StartupProblem } from '../startup.ts'
import { type Account, reachable } from './account.ts'
import type { Binaries } from './binaries.ts'
import { isRunning } from './processes.ts'

/** One folder with a database in it, the programs for it, and who runs them. */
export type Cluster = { folder: string; binaries: Binaries; account: Account; locale: string[] }

/** Code-point order with full case rules, the same on every machine; people's order is the app's (Intl). */
export const builtin_locale = ['--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

export const port = 5432

/** The bytes of a socket's path that every Unix takes. */
const longest_socket_path = 103

/** Makes the database where there is none. Whoever is killed meanwhile leaves only a folder beside it. */
export async function initialise(cluster: Cluster): Promise<void> {
  const { folder, account, binaries, locale } = cluster
  const parent = dirname(folder)
  const fresh = `${folder}.new-${process.pid}-${randomUUID()}`
  try {
    await mkdir(parent, { recursive: true })
    await removeLeftovers(folder)
    await mkdir(fresh, { mode: 0o700 })
    if (account) await chown(fresh, account.uid, account.gid)
  } catch (fault) {
    throw new StartupProblem(`The folder ${parent} cannot be written (${codeOf(fault)}). ${whose(parent)}`)
  }
  try {
    const flags = ['-D', nameFor(fresh, account), '-U', 'postgres', '-E', 'UTF8', '--auth=trust', ...locale]
    await run(binaries.initdb, flags, fresh, account)
    // Only the socket lets anyone in, and only the folder's owner reaches it (rights 0700). A password
    // kept in the same folder would protect nothing more.
    await writeFile(join(fresh, 'pg_hba.conf'), 'local all all trust\n')
    await rename(fresh, folder)
  } catch (fault) {
    await rm(fresh, { recursive: true, force: true })
    if (await isInitialised(folder)) return
    throw new StartupProblem(`The database could not be made in ${folder}. (${faultLine(String(fault))})`)
  }
}

/** Whether the folder holds a database; throws when it holds one that we must not touch. */
export async function isInitialised(folder: string, major?: number): Promise<boolean> {
  const names: string[] = await readdir(folder).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return []
    throw new StartupProblem(`The folder ${folder} cannot be read (${codeOf(fault)}). ${whose(folder)}`)
  })
  if (names.length === 0) return false
  if (!names.includes('PG_VERSION')) {
    throw new StartupProblem(
      `The folder ${folder} holds something else than a database. Move it, or set DATA_DIR.`,
    )
  }
  const made = Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8'))
  if (major && made !== major) {
    throw new StartupProblem(
      `The database in ${folder} was made by PostgreSQL ${made} and cannot be opened by ${major}. Start it with the version of Samskap that made it and move its content.`,
    )
  }
  await access(folder, constants.W_OK | constants.X_OK).catch(fault => {
    throw new StartupProblem(`The folder ${folder} cannot be written (${codeOf(fault)}). ${whose(folder)}`)
  })
  return true
}

function whose(folder: string): string {
  const owner = statSync(folder, { throwIfNoEntry: false })?.uid
  return owner !== undefined && owner !== process.getuid?.()
    ? 'It belongs to another account: start Samskap as that one, or set DATA_DIR to another folder.'
    : 'Make it writable, or set DATA_DIR to another folder.'
}

/** Starts the server. It outlives us on purpose: another app may be using it (see embedded.ts). */
export function launch({ folder, binaries, account }: Cluster, settings: string[] = []): ChildProcess {
  const name = nameFor(folder, account)
  const socket = socketFolder(folder, account)
  const flags = [
    ...['-D', name, '-p', String(port), '-k', socket === folder ? name : socket],
    ...['listen_addresses=', 'unix_socket_permissions=0700', 'timezone=UTC', 'log_timezone=UTC'].flatMap(
      option,
    ),
    ...settings.flatMap(option),
  ]
  const path = join(folder, 'server.log')
  const size = lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
  const log = openSync(path, size > 5_000_000 ? 'w' : 'a', 0o600)
  const child = spawn(binaries.postgres, flags, {
    ...surroundings(folder, account),
    detached: true,
    stdio: ['ignore', log, log],
  })
  child.unref()
  return child
}

const option = (setting: string) => ['-c', setting]

/** Where the socket stands: in the folder, or, when that path is too long for one, in a private place. */
export function socketFolder(folder: string, account: Account): string {
  const in_folder = Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= longest_socket_path
  // Not os.tmpdir(): two apps with different environments must find the same one.
  return in_folder
    ? folder
    : `/tmp/samskap-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}-${ownerOf(account)}`
}

const ownerOf = (account: Account) => account?.uid ?? process.getuid?.() ?? 0

/** Makes the private place, and refuses one that somebody else has made. */
export async function prepareSocketFolder({ folder, account }: Cluster): Promise<void> {
  const path = socketFolder(folder, account)
  if (path === folder) return
  const made = await mkdir(path, { mode: 0o700, recursive: true })
  if (made && account) await chown(path, account.uid, account.gid)
  const { uid, mode } = await lstat(path)
  if (uid !== ownerOf(account) || (mode & 0o170777) !== 0o040700) {
    throw new StartupProblem(
      `The path ${folder} is too long, and ${path} belongs to another. Set a shorter DATA_DIR.`,
    )
  }
}

/** Mends what a copy or a restore has changed: files that are root's, rights too wide. The server refuses both. */
export async function mendRights({ folder, account }: Cluster): Promise<void> {
  const { uid, mode } = await lstat(folder)
  if (account && uid === 0) {
    const entries = await readdir(folder, { recursive: true })
    for (const entry of [...entries, '.']) await lchown(join(folder, entry), account.uid, account.gid)
  }
  if (mode & 0o077) await chmod(folder, 0o700)
}

/**
 * The folder's name for a process of the account. Under parents that only root may enter it has none; but a
 * process that begins inside it (see surroundings) can always call it its own working directory.
 */
function nameFor(folder: string, account: Account): string {
  return reachable(folder, account) ? folder : '/proc/self/cwd'
}

function surroundings(folder: string, account: Account) {
  return { ...account, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' } }
}

async function removeLeftovers(folder: string): Promise<void> {
  const prefix = `${basename(folder)}.new-`
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(prefix)) continue
    const maker = Number.parseInt(name.slice(prefix.length), 10)
    if (!isRunning(maker)) await rm(join(dirname(folder), name), { recursive: true, force: true })
  }
}

function run(program: string, flags: string[], folder: string, account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, flags, {
      ...surroundings(folder, account),
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', chunk => {
      said += chunk
    })
    child.on('error', reject)
    child.on('close', code =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `exit code ${code}`)),
    )
  })
}

const codeOf = (fault: unknown) => (fault as NodeJS.ErrnoException).code ?? String(fault)

/** The line that tells what went wrong, of all that a program of PostgreSQL said. */
export function faultLine(said: string): string | null {
  const lines = said.trim().split('\n')
  const line = lines.findLast(line => /(FATAL|PANIC|error):/.test(line)) ?? lines.at(-1)
  return line?.replace(/^.*?(FATAL|PANIC|error):\s*/, '') || null
}
