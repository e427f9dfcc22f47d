import { execFileSync } from 'node:child_process'
import { type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StartupProblem } from '../startup.ts'

/** The system account that runs the server; null when it is the app's own. */
export type Account = { uid: number; gid: number } | null

/** Whom to run as. PostgreSQL refuses root, so root hands it to the owner of the folder, or to `postgres`. */
export function accountFor(folder: string): Account {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return named('postgres') ?? create('postgres')
}

function named(name: string): Account {
  try {
    const number = (flag: string) =>
      Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: number('-u'), gid: number('-g') }
  } catch {
    return null
  }
}

function create(name: string): Account {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    ['adduser', '-S', '-D', '-H', name],
  ]
  for (const [command, ...flags] of ways) {
    try {
      execFileSync(command!, flags, { stdio: 'ignore' })
    } catch {
      continue
    }
    const made = named(name)
    if (made) return made
  }
  throw new StartupProblem(
    `The database must not run as root, and the account ${name} could not be made. Start Samskap as an ordinary user.`,
  )
}

/** Whether the account may walk from the root down to this folder. */
export function reachable(folder: string, account: Account): boolean {
  if (!account) return true
  const above = dirname(folder)
  return mayEnter(statSync(folder), account) && (above === folder || reachable(above, account))
}

function mayEnter({ uid, gid, mode }: Stats, account: NonNullable<Account>): boolean {
  const right = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return (mode & right) !== 0
}
