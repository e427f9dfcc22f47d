// npm run test:long: more of what chance may find. Hostile forms, random rounds, and a database whose app is killed.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chooseNode, ensureInstalled, root } from './lib/ensure.mjs'

ensureInstalled({ dev: true })
const node = chooseNode()
const kills = 20

run('random rounds', ['--project', 'server', 'src/modules/scorecard/closing/protection.test.ts'], {
  PROTECTION_ROUNDS: '100000',
})
run('hostile forms', ['--project', 'server', 'test/house/fuzz.test.ts'], { FUZZ_CASES: '100000' })
for (let time = 1; time <= kills; time++) {
  run(`killed apps, ${time} of ${kills}`, ['--project', 'server', 'src/platform/postgres/embedded.test.ts'])
}

function run(name, flags, env = {}) {
  console.log(`\n— ${name}`)
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const done = spawnSync(node, [program, 'run', ...flags], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, LONG: 'yes', ...env },
  })
  if (done.status !== 0) process.exit(1)
}
