import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../src/platform/paths.ts'

/** The command line as it is built. */
export const command_line = join(root, 'dist/src/cli.js')

/** What a program that was run to its end said, and how long it took. */
export type Ran = { seconds: number; out: string; err: string }

/** Runs a program to its end; it fails where the program does. */
export const run = (command: string, args: string[]): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { out: '', err: '' }
    child.stdout.on('data', text => (said.out += text))
    child.stderr.on('data', text => (said.err += text))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve({ seconds: (performance.now() - started) / 1000, ...said })
      else reject(new Error(`${command} ended with ${code}: ${said.err}`))
    })
  })

/** Imported first, it says at the end how much memory there was at the most. */
export const telling_peak = `data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))`

/** The most memory that a program said it had, in megabytes. */
export const peakOf = (ran: Ran): number => Number(/peak (\d+)/.exec(ran.err)?.[1]) / 1024
