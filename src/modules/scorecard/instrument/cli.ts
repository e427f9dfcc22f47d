import { type Command, InputFault, readArguments, readText, UsageFault } from '../../../platform/command.ts'
import { readInstrument } from './rules.ts'

/** `samskap instrument check FILE`: is this a sound instrument, and if not, what is wrong on which line? */
export const checkInstrument: Command = {
  name: 'instrument check',
  usage: 'samskap instrument check FILE',
  about: `Checks an instrument file and names every fault with its line.

FILE is YAML in UTF-8, as those in content/instruments/. Any number of statements, scales of 3 to 10
points, reversed statements and other groupings are fine. Exit code 0 when it is sound, 1 when not.`,
  async run(args, io) {
    const { positionals } = readArguments(args, {})
    const [path] = positionals
    if (path === undefined || positionals.length > 1) throw new UsageFault('give one instrument file')
    const read = readInstrument(await readText(path, io))
    if ('faults' in read)
      throw new InputFault(read.faults.map(({ line, message }) => `${path}:${line}: ${message}`))
    const { statements, groupings, scale, languages, use } = read.instrument
    const fine = [
      counted(statements.length, 'statement'),
      `a scale from ${scale.min} to ${scale.max}`,
      ...groupings.map(({ id, groups }) => `${id} in ${counted(groups.length, 'group')}`),
      `${counted(languages.length, 'language')} (${languages.join(', ')})`,
      ...(use === 'round' ? [] : [uses[use]]),
    ]
    io.out(`fine: ${fine.join(', ')}\n`)
    return 0
  },
}

const uses = { pulse: 'for the pulse', staff: 'for staff alone' }

const counted = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
