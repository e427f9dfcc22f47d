// npm run samskap -- <command>: the command line. Prints nothing of its own on standard output.
import { chooseNode, ensureBuilt, ensureInstalled, runInOurPlace } from './lib/ensure.mjs'

ensureInstalled({ quiet: true })
const node = chooseNode()
ensureBuilt(node)
runInOurPlace(node, 'dist/src/cli.js', process.argv.slice(2))
