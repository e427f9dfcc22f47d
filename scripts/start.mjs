// npm start: installs what is missing, builds, and serves.
import { chooseNode, ensureBuilt, ensureInstalled, runInOurPlace } from './lib/ensure.mjs'

ensureInstalled()
const node = chooseNode()
ensureBuilt(node)
runInOurPlace(node, 'dist/src/main.js', process.argv.slice(2))
