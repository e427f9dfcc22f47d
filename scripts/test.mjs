// npm test: everything, the quickest first; stops at the first part that fails. The last line is the sum.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { ensureBrowser } from './lib/browser.mjs'
import { chooseNode, ensureInstalled, root } from './lib/ensure.mjs'

ensureInstalled({ dev: true })
const node = chooseNode()
const bin = join(root, 'node_modules', '.bin')
const results = mkdtempSync(join(tmpdir(), 'samskap-results-'))
const total = { passed: 0, failed: 0 }
const summary = []

const postgres_15 = process.env.PG15_BIN ?? '/usr/lib/postgresql/15/bin'
const has_15 = existsSync(join(postgres_15, 'initdb'))
const on_15 = { SAMSKAP_TEST_POSTGRES: '15', PG15_BIN: postgres_15 }
const why_not_15 = has_15 || process.env.CI === 'true' ? null : `no PostgreSQL 15 in ${postgres_15}`

const parts = [
  ['types', () => check('tsc', ['--noEmit'])],
  ['style', () => check('biome', ['check', '.'])],
  ['build', () => run(node, [join(root, 'scripts', 'build.mjs')])],
  // Over the build, since the tool does not read this TypeScript; .dependency-cruiser.cjs tells more.
  ['who imports whom', () => check('depcruise', ['--config', '.dependency-cruiser.cjs', 'dist/src'])],
  ['nothing unused', () => check('knip', [])],
  ['known holes', knownHoles],
  ['rules', () => vitest('rules')],
  ['server on PostgreSQL 18', () => vitest('server')],
  ['server on PostgreSQL 15', () => vitest('server', on_15), why_not_15],
  ['browser', async () => vitest('e2e', { CHROMIUM: await browser() })],
  [
    'smoke in the browser on PostgreSQL 15',
    async () => vitest('e2e', { ...on_15, SMOKE: '1', CHROMIUM: await browser() }),
    why_not_15,
  ],
]

const not_asked = 'the registry gives no answer from here'
let all_well = true
for (const [name, part, why_not] of parts) {
  if (!all_well || why_not) {
    summary.push(`  –  ${name}: not run${why_not ? `, ${why_not}` : ''}`)
    continue
  }
  console.log(`\n— ${name}`)
  const began = performance.now()
  const done = await part()
  if (done === not_asked) {
    summary.push(`  –  ${name}: ${not_asked}`)
    continue
  }
  all_well = done
  summary.push(`  ${all_well ? '✓' : '✗'}  ${name}: ${((performance.now() - began) / 1000).toFixed(1)} s`)
}
rmSync(results, { recursive: true, force: true })
// A part that failed without a failed test (types, style, a server that would not start) counts as one.
if (!all_well && !total.failed) total.failed = 1
console.log(`\n${summary.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = all_well ? 0 : 1

function run(command, flags, env = {}) {
  const path = [bin, process.env.PATH].join(delimiter)
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path, ...env } }
  return spawnSync(command, flags, options).status === 0
}

/** The tools are run by the chosen Node, whatever the first line of their file would find. */
function check(tool, flags) {
  return run(join(bin, tool), flags)
}

/** Without an answer from the registry nothing is claimed: the sum says that it was not asked. */
function knownHoles() {
  const asked = spawnSync(node, [join(root, 'scripts', 'audit.mjs')], { cwd: root, stdio: 'inherit' })
  return asked.status === 3 ? not_asked : asked.status === 0
}

function vitest(project, env) {
  const report = join(results, `${project}-${summary.length}.json`)
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const flags = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]
  const well = run(node, [program, ...flags], env)
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report)
    ? JSON.parse(readFileSync(report, 'utf8'))
    : {}
  total.passed += numPassedTests
  total.failed += numFailedTests
  return well
}

async function browser() {
  const found = await ensureBrowser(node)
  if (!found)
    console.log('No browser could be installed. Install Chromium, or name it: CHROMIUM=/path npm test')
  return found ?? ''
}
