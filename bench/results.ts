import { alternate, type Measured, ratioOf } from './alternate.ts'
import { browser } from './answering.ts'
import { asRaw } from './capture.ts'
import type { Place } from './place.ts'
import { others, type Person, publishRound, seedGroup } from './seed.ts'
import type { BenchRow } from './table.ts'

const sizes = [10, 1_000, 100_000]
const times_the_smallest = 2
const turn = 700

/** The results page of rounds of several sizes: it reads what closing has kept, so the size must not matter. */
export async function benchResults({ server, database }: Place, myself: Person): Promise<BenchRow[]> {
  const servers = []
  for (const size of sizes) {
    const people = [myself, ...others(11)]
    const group = await seedGroup(database, people, { open: false })
    await publishRound(database, group, size)
    const request = asRaw({
      method: 'GET',
      path: `/i/${group.initiative_id}/rounds/${group.round_id}/result`,
      headers: { ...browser, cookie: `samskap_session=${myself.token}` },
    })
    servers.push({ server, request })
  }
  await database.pool.query('analyze')
  const measured = await alternate(servers, {
    connections: 1,
    amount: Number.MAX_SAFE_INTEGER,
    milliseconds: turn,
    status: 200,
  })
  const [smallest, ...larger] = measured
  return larger.map((one, at) => row(sizes[at + 1]!, one, smallest!))
}

function row(size: number, measured: Measured, smallest: Measured): BenchRow {
  const times = ratioOf(measured, smallest, 'p50')
  const milliseconds = ({ p50 }: Measured) => `${p50.toFixed(1)} ms`
  return {
    name: `The results page of ${size.toLocaleString('en')} responses`,
    ...{ ours: milliseconds(measured), floor: `${milliseconds(smallest)} (10 responses)` },
    ratio: 1 / times,
    target: `at most ${times_the_smallest} times`,
    reached: times <= times_the_smallest,
    note: `one request at a time, median; CPU each ${measured.cpu?.toFixed(2) ?? 'unknown'} ms`,
  }
}
