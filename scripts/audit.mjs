// npm run audit: whether a hole is known in a package that serves people. 0: none; 1: there is; 3: nobody could be asked.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/ensure.mjs'

/** Holes that were looked at and do not touch us, each with the reason: `GHSA-…: why`. None at the moment. */
const looked_at = JSON.parse(readFileSync(join(root, 'scripts', 'lib', 'looked_at.json'), 'utf8'))

const asked = spawnSync('npm', ['audit', '--json', '--omit=dev'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
  maxBuffer: 64 * 1024 * 1024,
})
const answer = readable(asked.stdout)
if (!answer?.vulnerabilities) {
  console.log('Not asked: the registry gives no answer about known holes from here.')
  process.exit(3)
}
const holes = Object.values(answer.vulnerabilities).flatMap(one =>
  one.via.filter(via => typeof via === 'object').map(via => ({ package: one.name, ...via })),
)
const open = holes.filter(hole => !Object.keys(looked_at).some(known => hole.url?.endsWith(known)))
for (const hole of open) console.log(`${hole.package}: ${hole.title} (${hole.severity}) ${hole.url}`)
console.log(open.length === 0 ? 'No known hole in what serves people.' : `${open.length} to look at.`)
process.exit(open.length === 0 ? 0 : 1)

function readable(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
