import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a process with this number exists. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Whether this number is a PostgreSQL server: after a power cut it may have passed on to any program. */
export function isPostgres(pid: number): boolean {
  if (!(pid > 0) || !isRunning(pid)) return false
  try {
    if (existsSync('/proc/self/comm')) return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres'
    return /postgres$/.test(
      execFileSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).trim(),
    )
  } catch {
    return false
  }
}

/** The number of the server that runs, or ran when the power went, on this folder: it has written it there. */
export function serverOf(folder: string): number | null {
  try {
    return Number.parseInt(readFileSync(join(folder, 'postmaster.pid'), 'utf8'), 10)
  } catch {
    // Not there, or gone between two looks: the server takes it away as it ends.
    return null
  }
}

/** Waits a little, between two looks at another process. */
export const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
