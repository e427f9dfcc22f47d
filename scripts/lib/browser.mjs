// The browser of the journeys: CHROMIUM, the system's own, or the one that playwright-core installs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './ensure.mjs'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The path of a browser, or null. Call it only when the packages are installed. */
export async function findBrowser() {
  const { chromium } = await import('playwright-core')
  const places = [process.env.CHROMIUM, ...system, chromium.executablePath()]
  return places.find(path => path && existsSync(path)) ?? null
}

/** Installs a browser where none is found; returns its path, or null. */
export async function ensureBrowser(node) {
  const found = await findBrowser()
  if (found) return found
  console.log('Installing a browser …')
  const on_debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (on_debian) {
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])
    const installed = await findBrowser()
    if (installed) return installed
  }
  run(node, [join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'])
  return findBrowser()
}

function run(command, flags) {
  spawnSync(command, flags, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}
