import { type Command, readArguments, UsageFault } from '../../../../platform/command.ts'
import type { Holds } from '../../../../platform/holds.ts'
import { withStanding } from '../../../../platform/standing.ts'
import { dryRun } from './queries.ts'

/** `samskap retention dry-run`: what the clock would take tonight. */
export const retentionDryRun = (holdsHere: () => Promise<readonly Holds[]>): Command => ({
  name: 'retention dry-run',
  usage: 'samskap retention dry-run',
  about: `Tells what the nightly job would delete now: how many rows of which table, for each initiative by its id.

Everything is done in one transaction that is then taken back, so it is exactly what the job would do. Nothing is deleted
before an administrator has said yes to the lengths on the page /installation/retention, recordings with a last day
excepted.

Exit code 1: the database cannot be read; 2: the command is not right.`,
  async run(args, io) {
    const { positionals } = readArguments(args, {})
    if (positionals.length > 0) throw new UsageFault('give nothing more')
    const holds = await holdsHere()
    const { confirmed, would } = await withStanding(({ db, config, now }) => dryRun(db, holds, config, now))
    for (const { initiative_id, whole, taken } of would) {
      const tables = Object.entries(taken).map(([table, rows]) => `${table} ${rows}`)
      io.out(
        `${initiative_id ?? 'outside initiatives'}${whole ? ' (all of it)' : ''}: ${tables.join(', ')}\n`,
      )
    }
    if (would.length === 0) io.out('Nothing would be deleted.\n')
    if (!confirmed) io.out('The lengths are not confirmed: tonight only recordings with a last day go.\n')
    return 0
  },
})
