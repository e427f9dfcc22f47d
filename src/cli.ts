import { retentionDryRun } from './modules/audit/retention/sweep/cli.ts'
import { verifyAudit } from './modules/audit/seals/cli.ts'
import { scanPlansCommand } from './modules/plans/scan/cli.ts'
import { checkInstrument } from './modules/scorecard/instrument/cli.ts'
import { scoreAnswers } from './modules/scorecard/scoring/cli.ts'
import { type Command, type CommandIo, runCommand } from './platform/command.ts'

/** Every command of `npm run samskap -- …`, in the order the list shows them. */
export const cliCommands: Command[] = [
  checkInstrument,
  scoreAnswers,
  scanPlansCommand,
  verifyAudit,
  // The rooms are many, and only this command needs them.
  retentionDryRun(async () => (await import('./app.ts')).rooms.flatMap(room => room.holds ?? [])),
]

const listOfCommands = () => {
  const widest = Math.max(...cliCommands.map(command => command.name.length))
  const rows = cliCommands.map(
    command => `  ${command.name.padEnd(widest)}  ${command.about.split('\n')[0] ?? ''}`,
  )
  return ['samskap <command> [arguments]', '', ...rows, '', 'samskap <command> --help tells more.', ''].join(
    '\n',
  )
}

/** Finds the command that the first words name and runs it; the number is the exit code. */
export const runCli = async (args: string[], io: CommandIo): Promise<number> => {
  const command = cliCommands.find(({ name }) => name.split(' ').every((word, at) => args[at] === word))
  if (command) return runCommand(command, args.slice(command.name.split(' ').length), io)
  if (args.includes('--help') || args.includes('-h') || args[0] === 'help') {
    io.out(listOfCommands())
    return 0
  }
  const typed = args.slice(0, 2).join(' ')
  io.err((typed ? `there is no command “${typed}”\n\n` : '') + listOfCommands())
  return 2
}

if (import.meta.main) {
  // A reader that has seen enough, as in `samskap … | head`, closes the pipe: nothing to tell.
  process.stdout.on('error', () => process.exit(0))
  process.exitCode = await runCli(process.argv.slice(2), {
    out: text => process.stdout.write(text),
    err: text => process.stderr.write(text),
    stdin: process.stdin,
    columns: process.stderr.isTTY ? process.stderr.columns : undefined,
    stopping() {
      const control = new AbortController()
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => control.abort())
      return control.signal
    },
  })
}
