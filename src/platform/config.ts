import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { root } from './paths.ts'
import { InstallationKey } from './secrets.ts'
import { StartupProblem } from './startup.ts'

type Setting = { about: string; secret?: true; schema: z.ZodType }

const yes_no = z.enum(['yes', 'no'])

/** Every setting with its meaning; the administrator's page is made from this table. */
export const settings = {
  HOST: { about: 'The network address to listen on.', schema: z.string().default('127.0.0.1') },
  PORT: { about: 'The port to listen on.', schema: z.coerce.number().int().min(0).max(65535).default(3000) },
  BASE_URL: {
    about: 'The address people use, for printed and mailed links. Default: http://localhost:PORT.',
    schema: z.url({ protocol: /^https?$/, error: 'must begin with https://' }).optional(),
  },
  DATA_DIR: { about: 'The folder for the database, the key and mail.', schema: z.string().default('data') },
  DATABASE_URL: {
    about: 'A PostgreSQL server of your own, 15 or newer. Default: the built-in server in DATA_DIR.',
    secret: true,
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgres://')
      .optional(),
  },
  SAMSKAP_KEY: {
    about: 'The installation key, 64 hexadecimal digits. Default: made at first start in DATA_DIR/key.',
    secret: true,
    schema: z
      .string()
      .regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits')
      .optional(),
  },
  DEMO: {
    about:
      'Made-up example and sign-in without mail: yes or no. Default: yes on this machine alone, otherwise no.',
    schema: yes_no.optional(),
  },
  SMTP_URL: {
    about: 'The mail server, such as smtps://name:password@host. Default: mail is laid in DATA_DIR/mail.',
    secret: true,
    schema: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional(),
  },
  MAIL_FROM: { about: 'The sender of mail.', schema: z.string().default('Samskap <samskap@localhost>') },
  SIGN_IN_DOMAINS: {
    about: 'The e-mail domains that may sign in and start an initiative, with commas. Default: all.',
    schema: z.string().default(''),
  },
  LANGUAGE_CHECKERS: {
    about:
      'The e-mail addresses of those who may approve texts and voices in other languages, with commas. Default: everyone who may sign in.',
    schema: z.string().default(''),
  },
  TRUST_PROXY: {
    about: 'yes when a proxy of your own sets X-Forwarded-For.',
    schema: yes_no.default('no'),
  },
} satisfies Record<string, Setting>

export type Config = {
  host: string
  port: number
  base_url: string
  data_dir: string
  database_url: string | null
  demo: boolean
  smtp_url: string | null
  mail_from: string
  sign_in_domains: string[]
  language_checkers: string[]
  trust_proxy: boolean
  secure_cookies: boolean
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** Reads the environment once. Throws StartupProblem with one line that says what to do. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const schema = z.object(Object.fromEntries(Object.entries(settings).map(([name, s]) => [name, s.schema])))
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new StartupProblem(`The setting ${issue.path.join('.')} is not right: ${issue.message}.`)
  }
  const given = parsed.data as { [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']> }
  const local = loopback.has(given.HOST)
  const base_url = (given.BASE_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, '')
  if (!local && !given.BASE_URL) {
    throw new StartupProblem(
      'Set BASE_URL to the https address people use, since HOST is open to the network.',
    )
  }
  // A proxy of one's own may listen to the network while we listen to this machine alone.
  const alone = local && loopback.has(new URL(base_url).hostname)
  if (!alone && !base_url.startsWith('https://')) {
    throw new StartupProblem('BASE_URL must begin with https:// when people reach it over the network.')
  }
  return {
    host: given.HOST,
    port: given.PORT,
    base_url,
    data_dir: resolve(root, given.DATA_DIR),
    database_url: given.DATABASE_URL ?? null,
    demo: given.DEMO ? given.DEMO === 'yes' : alone,
    smtp_url: given.SMTP_URL ?? null,
    mail_from: given.MAIL_FROM,
    sign_in_domains: namesIn(given.SIGN_IN_DOMAINS),
    language_checkers: namesIn(given.LANGUAGE_CHECKERS),
    trust_proxy: given.TRUST_PROXY === 'yes',
    secure_cookies: base_url.startsWith('https://'),
  }
}

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map(name => name.trim().toLowerCase())
    .filter(Boolean)

/** Makes the data folder where it is not there yet. Throws StartupProblem when it cannot be written. */
export function makeDataFolder(config: Config): void {
  try {
    mkdirSync(config.data_dir, { recursive: true })
    accessSync(config.data_dir, constants.W_OK)
  } catch {
    throw new StartupProblem(
      `The folder ${config.data_dir} cannot be written. Choose another: DATA_DIR=/path/to/folder npm start`,
    )
  }
}

/** The installation key: from the environment, or a file of its own that is made once. */
export function readKey(config: Config, env: NodeJS.ProcessEnv = process.env): InstallationKey {
  if (env.SAMSKAP_KEY) return new InstallationKey(Buffer.from(env.SAMSKAP_KEY, 'hex'))
  const path = join(config.data_dir, 'key')
  if (!existsSync(path)) makeKey(path)
  return new InstallationKey(Buffer.from(readFileSync(path, 'utf8').trim(), 'hex'))
}

/** Whole or not at all: of two apps that start at once, one makes the key and both read it. */
function makeKey(path: string): void {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 })
  try {
    linkSync(draft, path)
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault
  } finally {
    rmSync(draft)
  }
}
