// npm run bench: the measured figures as a table.
import { chooseNode, ensureBuilt, ensureInstalled, runInOurPlace } from './lib/ensure.mjs'

ensureInstalled({ dev: true })
const node = chooseNode()
ensureBuilt(node)
runInOurPlace(node, 'dist/bench/main.js', process.argv.slice(2))
