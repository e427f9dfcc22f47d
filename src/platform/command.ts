import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'

/** What a command may touch of the outside: two outlets, standard input, and being stopped. */
export type CommandIo = {
  out(text: string): void
  err(text: string): void
  stdin: AsyncIterable<Uint8Array>
  /** How wide the terminal is that shows what goes to `err`; undefined where it is none. */
  columns?: number | undefined
  /** A command that ends in good order when it is stopped asks for this; the second time it is stopped at once. */
  stopping?(): AbortSignal
}

/** One command of the command line. `name` is what people type: 'scorecard score'. */
export type Command = {
  name: string
  usage: string
  about: string
  run(args: string[], io: CommandIo): Promise<number>
}

/** What the person gave cannot be read: each line goes to standard error, exit code 1. */
export class InputFault extends Error {
  readonly lines: string[]

  constructor(lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** The command itself was written wrongly: one line and the usage, exit code 2. */
export class UsageFault extends Error {}

type Flags = Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }>

/** Sorts arguments into named ones and the rest; an unknown or incomplete one is a usage fault. */
export const readArguments = <const F extends Flags>(args: string[], options: F) =>
  parseArgs({ args, options, allowPositionals: true, strict: true })

/** Runs a command and turns its faults into lines on standard error and an exit code. */
export const runCommand = async (command: Command, args: string[], io: CommandIo): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(`${command.usage}\n\n${command.about}\n`)
    return 0
  }
  try {
    return await command.run(args, io)
  } catch (fault) {
    if (fault instanceof InputFault) {
      io.err(fault.lines.map(line => line + '\n').join(''))
      return 1
    }
    if (fault instanceof UsageFault || isArgumentFault(fault)) {
      io.err(`${fault.message}\n\n${command.usage}\n`)
      return 2
    }
    throw fault
  }
}

const isArgumentFault = (fault: unknown): fault is Error =>
  fault instanceof TypeError && 'code' in fault && String(fault.code).startsWith('ERR_PARSE_ARGS_')

const system_words: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a folder, not a file',
  EACCES: 'this file may not be read',
}

const inPlainWords = (path: string, fault: unknown): unknown => {
  const words = fault instanceof Error && 'code' in fault ? system_words[String(fault.code)] : undefined
  return words === undefined ? fault : new InputFault([`${path}: ${words}`])
}

/** The bytes of a file piece by piece; `-` is standard input. */
export async function* readBytes(path: string, io: CommandIo): AsyncGenerator<Uint8Array> {
  const source = path === '-' ? io.stdin : createReadStream(path, { highWaterMark: 1 << 16 })
  try {
    yield* source
  } catch (fault) {
    throw inPlainWords(path, fault)
  }
}

const text_limit = 20 * 1024 * 1024

/** A whole text file in UTF-8, without its byte order mark. */
export const readText = async (path: string, io: CommandIo): Promise<string> => {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of readBytes(path, io)) {
    size += part.length
    if (size > text_limit) throw new InputFault([`${path}: the file is larger than 20 MB`])
    parts.push(part)
  }
  const bytes = Buffer.concat(parts)
  if (!isUtf8(bytes)) throw new InputFault([`${path}: the file is not UTF-8 text; save it as UTF-8`])
  return new TextDecoder().decode(bytes)
}
