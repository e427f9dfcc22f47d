import type { Load, Loaded } from './load.ts'
import { askProgram, endProcess, processorTime, type Server, startProgram } from './place.ts'
import { median } from './table.ts'

/** What a server did in one turn, or the medians of all its turns. */
type Figures = {
  per_second: number
  p50: number
  p95: number
  /** Processor milliseconds of the server's process for each request, PostgreSQL's not among them. */
  cpu: number | null
}

export type Measured = Figures & { turns: Figures[] }

const turns = 9
export const connections = 50

/**
 * Loads the servers in turn, so that what else the machine does meets them alike. The first turn of each only warms
 * it up. `before` makes things as they were, outside of what is measured.
 */
export async function alternate(
  servers: readonly { server: Server; request: string }[],
  load: Omit<Load, 'port' | 'request'>,
  before: () => Promise<unknown> = async () => {},
): Promise<Measured[]> {
  const generator = startProgram('load.js')
  const runs = servers.map(() => [] as Figures[])
  try {
    for (let turn = 0; turn <= turns; turn++) {
      for (const [at, { server, request }] of servers.entries()) {
        await before()
        const used = processorTime(server.pid)
        const loaded = await askProgram<Load, Loaded>(generator, { ...load, request, port: server.port })
        const now_used = processorTime(server.pid)
        const cpu = used === null || now_used === null ? null : (now_used - used) / loaded.each.length
        if (turn > 0) runs[at]!.push(figuresOf(loaded, cpu))
      }
    }
  } finally {
    await endProcess(generator)
  }
  return runs.map(all => ({
    per_second: median(all.map(run => run.per_second)),
    p50: median(all.map(run => run.p50)),
    p95: median(all.map(run => run.p95)),
    cpu: all.some(run => run.cpu === null) ? null : median(all.map(run => run.cpu ?? 0)),
    turns: all,
  }))
}

function figuresOf({ took, each }: Loaded, cpu: number | null): Figures {
  const sorted = each.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
  return { per_second: (1000 * each.length) / took, p50: at(0.5), p95: at(0.95), cpu }
}

/** The median of the turns' ratios: two turns beside each other have met the same machine. */
export const ratioOf = (one: Measured, other: Measured, figure: 'per_second' | 'p50'): number =>
  median(one.turns.map((turn, at) => turn[figure] / (other.turns[at]?.[figure] ?? Number.NaN)))

export const perSecond = ({ per_second }: Measured): string => `${Math.round(per_second)}/s`

/** CPU and p95 of ours and the floor, for the note of a row. */
export function besides(ours: Measured, floor: Measured): string {
  const cpu = (one: Measured) => (one.cpu === null ? 'unknown' : `${one.cpu.toFixed(2)} ms`)
  const p95 = (one: Measured) => `${one.p95.toFixed(0)} ms`
  return `CPU each ${cpu(ours)} (floor ${cpu(floor)}); p95 at 50 connections ${p95(ours)} (floor ${p95(floor)})`
}
