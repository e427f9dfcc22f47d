import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../src/platform/paths.ts'
import { answersMap, instrumentFrom, writeAnswersFile } from './make_answers.ts'
import { command_line, peakOf, type Ran, run, telling_peak } from './programs.ts'
import { type BenchRow, median } from './table.ts'

const rows = 1_000_000
const target = 0.3
const instrument_file = join(root, 'content/instruments/samskap-28.yaml')
/** The means of the columns after the first six, of the answers that are on the scale. */
const means = `NR > 1 { for (i = 7; i <= NF; i++) if ($i >= 1 && $i <= 5) { sum[i] += $i; n[i]++ } }
END { for (i = 7; i <= NF; i++) print sum[i] / n[i] }`
/** The same without a look at missing answers: wrong means, but the least that can be done. */
const only_sums = `NR > 1 { for (i = 7; i <= NF; i++) sum[i] += $i } END { for (i = 7; i <= NF; i++) print sum[i] / NR }`

/** A million rows scored by the command line, beside awk doing only the means on the same file. */
export const benchScore = async (): Promise<BenchRow[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'samskap-bench-'))
  const answers = join(folder, 'answers.csv')
  const map = join(folder, 'map.json')
  const instrument = await instrumentFrom(instrument_file)
  // Without quotation marks, so that `awk -F,` can read the file at its best.
  const shape = { headings: 'codes', quoting: 'none', language: 'nb', seed: 28 } as const
  await writeFile(map, answersMap(instrument))
  const score = (file: string) =>
    run(process.execPath, [
      ...['--import', telling_peak, command_line, 'scorecard', 'score', '--format', 'csv'],
      ...['--instrument', instrument_file, '--answers', file, '--map', map, '--group', 'G00Q01'],
    ])
  const few = join(folder, 'few.csv')
  await writeAnswersFile(few, instrument, { ...shape, rows: rows / 10 })
  await writeAnswersFile(answers, instrument, { ...shape, rows })
  const few_peak = peakOf(await score(few))
  const ours: Ran[] = []
  const floor: Ran[] = []
  for (let turn = 0; turn < 3; turn++) {
    ours.push(await score(answers))
    floor.push(await run('awk', ['-F,', means, answers]))
  }
  const sums = await run('awk', ['-F,', only_sums, answers])
  await rm(folder, { recursive: true })

  const [our_time, floor_time] = [ours, floor].map(all => median(all.map(({ seconds }) => seconds)))
  if (our_time === undefined || floor_time === undefined) throw new Error('nothing was measured')
  const difference = largestDifference(ours[0]?.out ?? '', floor[0]?.out ?? '')
  if (difference > 1e-4) throw new Error(`our means and those of awk differ by ${difference}`)
  const peaks = median(ours.map(peakOf))
  const ratio = floor_time / our_time
  const seconds = (time: number) => `${time.toFixed(2)} s`
  return [
    {
      name: 'A million answers (28 columns, CSV) scored',
      ours: seconds(our_time),
      floor: `${seconds(floor_time)} (awk, the means only)`,
      ratio,
      target: `≥ ${target}`,
      reached: ratio >= target,
      note: `median of 3; ours with groups, standard deviations and alpha; same means; awk adding up without a look at missing answers: ${seconds(sums.seconds)}`,
    },
    {
      name: 'Peak memory for it',
      ours: `${peaks.toFixed(0)} MB`,
      floor: `${few_peak.toFixed(0)} MB (a tenth of the rows)`,
      ratio: null,
      target: 'flat: at most 1.5 times',
      reached: peaks <= 1.5 * few_peak,
      note: 'the whole process, Node itself included',
    },
  ]
}

const largestDifference = (scored: string, printed: string) => {
  const ours = scored.split('\n').filter(line => line.startsWith(',statement,'))
  const theirs = printed.trim().split('\n').map(Number)
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY
  return Math.max(
    ...ours.map((line, at) => Math.abs(Number(line.split(',')[4]) - (theirs[at] ?? Number.NaN))),
  )
}
