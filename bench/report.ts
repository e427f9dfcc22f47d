import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../src/platform/clock.ts'
import { root } from '../src/platform/paths.ts'
import { asMarkdown, type BenchRow } from './table.ts'

/** When and on what it was measured. */
export function circumstances(postgres: string): string {
  const [processor] = cpus()
  const day = systemClock().toISOString().slice(0, 10)
  const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}`
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`
  return `${day}: ${machine}, ${memory}, Node ${process.versions.node}, PostgreSQL ${postgres}`
}

const between = /(<!-- measured -->)[\s\S]*(<!-- end of measured -->)/

/** Puts the figures into docs/bench.md; the words around them stay as somebody wrote them. */
export async function writeReport(when: string, rows: BenchRow[]): Promise<void> {
  const path = join(root, 'docs', 'bench.md')
  const missed = rows.filter(row => !row.reached).map(row => `- ${row.name}: ${row.ours} (${row.target})\n`)
  const not_reached = missed.length > 0 ? `Not reached:\n\n${missed.join('')}` : 'Every target was reached.\n'
  const measured = `${when}\n\n${asMarkdown(rows)}\n${not_reached}`
  const words = await readFile(path, 'utf8')
  await writeFile(
    path,
    words.replace(between, (_, start, end) => `${start}\n${measured}${end}`),
  )
}
