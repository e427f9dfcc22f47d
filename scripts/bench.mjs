// npm run bench: the measured figures as a table.
import { ensureBrowser } from './lib/browser.mjs'
import { chooseNode, ensureBuilt, ensureInstalled, runInOurPlace } from './lib/ensure.mjs'

ensureInstalled({ dev: true })
const node = chooseNode()
ensureBuilt(node)
process.env.CHROMIUM = (await ensureBrowser(node)) ?? ''
runInOurPlace(node, 'dist/bench/main.js', process.argv.slice(2))
