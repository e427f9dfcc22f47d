import { benchAnswering } from './answering.ts'
import { benchBoard } from './board.ts'
import { benchGuide } from './guide.ts'
import { benchImpact } from './impact.ts'
import { benchLearning } from './learning.ts'
import { benchPaper } from './paper.ts'
import { startPlace } from './place.ts'
import { benchPlans } from './plans.ts'
import { circumstances, writeReport } from './report.ts'
import { benchResults } from './results.ts'
import { benchScore } from './score.ts'
import { type BenchRow, printTable } from './table.ts'
import { benchTogether } from './together.ts'
import { benchWire } from './wire.ts'
import { benchWords, usual_words } from './words.ts'

/*
 * npm run bench             every figure, ours beside a floor that is measured in the same run
 * npm run bench -- --write  the same, and docs/bench.md with it
 * npm run bench -- --server without the million rows of the command line
 * npm run bench -- --learning only what places learn from each other
 * npm run bench -- --words    only the words of a study; --words=200000 of fewer
 * npm run bench -- --plans    only municipal plans, as many as the country has municipalities
 * npm run bench -- --together only the phones that follow the big screen or a board
 */

const say = (line: string) => console.error(line)
/** What alone is measured, if something was asked for. */
const only = (['together', 'learning', 'words', 'plans'] as const).find(name =>
  process.argv.some(asked => asked === `--${name}` || asked.startsWith(`--${name}=`)),
)
const words = Number(process.argv.find(asked => asked.startsWith('--words='))?.slice(8) ?? usual_words)
const rows: BenchRow[] = []
const place = await startPlace()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => place.end().then(() => process.exit(130)))
}
let postgres = ''
try {
  const asked = await place.database.pool.query("select current_setting('server_version') as version")
  postgres = asked.rows[0].version
  if (!only || only === 'together') {
    say('Together …')
    rows.push(...(await benchTogether(place)))
    say('Board …')
    rows.push(...(await benchBoard(place)))
  }
  if (!only) {
    say('Answering …')
    const { rows: answering, group, myself } = await benchAnswering(place)
    rows.push(...answering, ...(await benchWire(place.server, group)))
    say('Results …')
    rows.push(...(await benchResults(place, myself)))
    say('Guide …')
    rows.push(...(await benchGuide(place, myself)))
    say('Impact …')
    rows.push(...(await benchImpact(place, myself)))
    say('Paper …')
    rows.push(...(await benchPaper(place)))
  }
  if (!only || only === 'learning') {
    say('Learning …')
    rows.push(...(await benchLearning(place)))
  }
  if (!only || only === 'words') {
    say('Words …')
    rows.push(...(await benchWords(place, words)))
  }
} finally {
  await place.end()
}
if (only === 'plans' || (!only && !process.argv.includes('--server'))) {
  say('Plans …')
  rows.push(...(await benchPlans(only === 'plans')))
}
if (!only && !process.argv.includes('--server')) {
  say('A million rows …')
  rows.push(...(await benchScore()))
}

const when = circumstances(postgres)
process.stdout.write(`\n${when}\n\n${printTable(rows)}`)
if (process.argv.includes('--write')) await writeReport(when, rows)
