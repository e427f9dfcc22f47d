// Runs on Node 20 with nothing installed: only what Node itself brings.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')

const modules = join(root, 'node_modules')

/** Ends with one clear line. */
export function give_up(line) {
  console.error(line)
  process.exit(1)
}

/** Installs the packages of package-lock.json unless they are there. */
export function ensureInstalled({ dev = false, quiet = false } = {}) {
  const missing = missingPackage(dev)
  if (!missing) return
  if (!quiet) console.log(`Installing packages (${missing} is missing) …`)
  const npm = process.env.npm_execpath
  // Installs what is locked, as `npm ci` does, but also where a registry lacks programs for systems we are not on.
  const flags = ['install', '--no-save', '--include=dev', '--include=optional']
  flags.push('--no-audit', '--no-fund', '--loglevel=error')
  // On standard error, so that what a command prints stays its own.
  const options = { cwd: root, stdio: ['ignore', process.stderr.fd, process.stderr.fd] }
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options)
    : spawnSync('npm', flags, { ...options, shell: process.platform === 'win32' })
  const still = missingPackage(dev)
  if (done.status !== 0 || still) {
    give_up(
      `The packages could not be installed (${still ?? 'npm failed'}). Check the network and try again.`,
    )
  }
}

/** The first package whose version is not the locked one, by npm's own record of what it installed. */
function missingPackage(dev) {
  const locked = packagesOf(join(root, 'package-lock.json'))
  const record = join(modules, '.package-lock.json')
  const installed = existsSync(record) ? packagesOf(record) : {}
  for (const [path, entry] of Object.entries(locked)) {
    if (!path || entry.optional || entry.devOptional || (entry.dev && !dev)) continue
    if (installed[path]?.version !== entry.version) return path.replace(/^.*node_modules\//, '')
  }
  return null
}

const packagesOf = path => JSON.parse(readFileSync(path, 'utf8')).packages

/** The Node that runs Samskap: the one in package-lock.json, elsewhere the user's own if new enough. */
export function chooseNode() {
  const ours = join(modules, '.bin', 'node')
  // It may be there and still not run, as on a system with another C library.
  if (existsSync(ours) && spawnSync(ours, ['--version']).status === 0) return ours
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return give_up(
    `Samskap needs Node 22.18 or newer; this is ${process.versions.node}. Install Node 24 from nodejs.org.`,
  )
}

/** Builds when a source is newer than the build. */
export function ensureBuilt(node) {
  const stamp = join(root, 'dist', '.built')
  if (existsSync(stamp) && newest() <= statSync(stamp).mtimeMs) return true
  const done = spawnSync(node, [join(root, 'scripts', 'build.mjs')], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  })
  return done.status === 0 || give_up('The build failed; the lines above say where.')
}

function newest() {
  const places = ['src', 'bench', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json']
  return Math.max(...places.map(place => newestIn(join(root, place))))
}

function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0
  // A folder's own time tells of a file taken away.
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))))
}

/** Runs a built program in our place: same terminal, same signals, same exit code. */
export function runInOurPlace(node, program, args) {
  const child = spawn(node, ['--enable-source-maps', join(root, program), ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C in a terminal has reached the child by itself.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  // npm passes a signal on to its shell only, which dies without a word to us.
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 500)
  child.on('error', fault => give_up(`Could not run ${node}: ${fault.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
}
