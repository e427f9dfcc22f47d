import { rooms } from './app.ts'
import { gate } from './modules/access/queries.ts'
import { readConfig } from './platform/config.ts'
import { start } from './platform/start.ts'
import { StartupProblem } from './platform/startup.ts'

try {
  await start(rooms, gate, readConfig())
} catch (fault) {
  if (!(fault instanceof StartupProblem)) throw fault
  console.error(fault.message)
  process.exit(1)
}
