import {
  type Command,
  type CommandIo,
  InputFault,
  readArguments,
  readText,
  UsageFault,
} from '../../../platform/command.ts'
import { withStanding } from '../../../platform/standing.ts'
import { inOneMoment } from '../../../platform/transaction.ts'
import { type Checked, checkTraces, initiativesWithTraces } from './queries.ts'
import type { Fault, FaultKind } from './rules.ts'

const words: Readonly<Record<FaultKind, (fault: Fault) => string>> = {
  seal_missing: ({ seal, count }) =>
    count === 1 ? `seal ${seal} is missing` : `${count} seals are missing, from number ${seal}`,
  seal_not_ours: ({ seal }) => `seal ${seal} was changed, or not made with this installation's key`,
  events_changed: ({ seal }) => `a trace under seal ${seal} was changed`,
  events_missing: ({ seal, count }) => `${traces(count)} missing under seal ${seal}`,
  events_added: ({ seal, count }) => `${traces(count)} too many under seal ${seal}`,
  without_seal: ({ seal, count }) => `seal ${seal} is missing, which ${traces(count)} said to be under`,
  slipped_in: ({ seal, count }) => `${traces(count)} dated before seal ${seal} and not under it`,
  head_missing: ({ seal }) => `the note of the last seal, number ${seal}, is missing or older`,
  head_not_ours: () => "the note of the last seal was changed, or not made with this installation's key",
  older_than_noted: ({ seal }) => `seal ${seal} is not the one that was noted`,
}

const traces = (count: number | null) => (count === 1 ? '1 trace is' : `${count} traces are`)

/** `samskap audit verify`: whether anybody has altered the traces. */
export const verifyAudit: Command = {
  name: 'audit verify',
  usage: 'samskap audit verify [--noted FILE]',
  about: `Looks over the traces of every initiative: whether one was changed, taken out or put in since it was sealed.

  --noted FILE    what this command printed at an earlier time: every seal noted there must still stand

Uses the database and the key that the app uses (DATA_DIR, or DATABASE_URL and SAMSKAP_KEY), while it runs or not.
Prints, for each initiative, the number of its last seal and the beginning of its hash. Keep the output where nobody who
looks after the database can write: it alone shows that a whole older state was put back. A trace is sealed within ten
minutes; what happens to it before that, and what somebody does who has both the database and the key, is not seen.

Exit code 1: something was altered, or the database cannot be read; 2: the command is not right.`,
  async run(args, io) {
    const { values, positionals } = readArguments(args, { noted: { type: 'string' } })
    if (positionals.length > 0) throw new UsageFault('give nothing but --noted FILE')
    const noted = values.noted ? notedIn(await readText(values.noted, io), values.noted) : new Map()
    const checked = await withStanding(async ({ db, key }) => {
      const all: Checked[] = []
      for (const initiative_id of await initiativesWithTraces(db)) {
        const before = noted.get(initiative_id) ?? null
        all.push(await inOneMoment(db, tx => checkTraces(tx, { initiative_id }, key, before)))
      }
      return all
    })
    return report(checked, noted, io)
  },
}

const line = /^([0-9a-f-]{36}) +seal (\d+) +([0-9a-f]{64})/

function notedIn(text: string, path: string): Map<string, { number: number; hash: string }> {
  const found = text.split('\n').flatMap(one => line.exec(one) ?? [])
  if (found.length === 0) throw new InputFault([`${path}: no line of it names a seal`])
  return new Map(
    text.split('\n').flatMap(one => {
      const [, initiative_id, number, hash] = line.exec(one) ?? []
      return initiative_id ? [[initiative_id, { number: Number(number), hash: hash! }]] : []
    }),
  )
}

/** One line for each initiative on standard output, one for each fault on standard error. */
function report(checked: readonly Checked[], noted: ReadonlyMap<string, unknown>, io: CommandIo): number {
  for (const { initiative_id, last, seals, waiting, faults } of checked) {
    const sealed = last ? `seal ${last.number} ${last.hash.toString('hex')}` : 'nothing sealed yet'
    io.out(`${initiative_id} ${sealed} (${seals} seals, ${waiting} traces wait for the next)\n`)
    for (const fault of faults) io.err(`${initiative_id}: ${words[fault.kind](fault)}\n`)
  }
  const known = new Set(checked.map(one => one.initiative_id))
  const gone = [...noted.keys()].filter(initiative_id => !known.has(initiative_id))
  for (const initiative_id of gone) {
    io.err(`${initiative_id}: was noted and is not here any more; the clock may have taken it\n`)
  }
  const faults = checked.flatMap(one => one.faults)
  io.out(faults.length === 0 ? 'No trace was altered.\n' : '')
  return faults.length === 0 && gone.length === 0 ? 0 : 1
}
