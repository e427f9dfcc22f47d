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
import type { JWK } from 'jose'
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
  ADMINISTRATORS: {
    about:
      'The e-mail addresses of those who look after the installation, with commas. They can name others. Default: nobody.',
    schema: z.string().default(''),
  },
  OPERATOR: {
    about: 'The name of the body that runs this installation, as it stands on its pages. Default: none.',
    schema: z.string().max(200).default(''),
  },
  CONTACT: {
    about: 'The e-mail address where people get an answer about this installation. Default: none.',
    schema: z.email('must be an e-mail address').optional(),
  },
  SECURITY_CONTACT: {
    about: 'The e-mail address for those who have found a hole. Default: the same as CONTACT.',
    schema: z.email('must be an e-mail address').optional(),
  },
  OIDC_ISSUER: {
    about: 'The provider with which employees sign in, by its issuer address. Default: none.',
    schema: z.url({ protocol: /^https?$/, error: 'must begin with https://' }).optional(),
  },
  OIDC_CLIENT_ID: {
    about: 'What this installation is called at the provider. Default: none.',
    schema: z.string().max(200).optional(),
  },
  OIDC_CLIENT_SECRET: {
    about: 'The secret that the provider gave. Default: none.',
    secret: true,
    schema: z.string().optional(),
  },
  OIDC_CLIENT_KEY: {
    about: 'A file with a private key (JWK) of your own, instead of the secret. Default: none.',
    schema: z.string().optional(),
  },
  OIDC_NAME: {
    about: 'What people call the provider, such as ID-porten. Default: the host of OIDC_ISSUER.',
    schema: z.string().max(60).optional(),
  },
  OIDC_SCOPE: {
    about: 'What the provider is asked for. For ID-porten: openid.',
    schema: z
      .string()
      .regex(/^openid( |$)/, 'must begin with openid')
      .default('openid profile email'),
  },
  OIDC_ACR: {
    about:
      'The levels (acr) that are let in, with commas; the first is the one that is asked for. Default: all.',
    schema: z.string().default(''),
  },
  TRUST_PROXY: {
    about: 'yes when a proxy of your own sets X-Forwarded-For.',
    schema: yes_no.default('no'),
  },
} satisfies Record<string, Setting>

/** How employees sign in with a provider of OpenID Connect. */
export type ProviderSettings = {
  issuer: string
  client_id: string
  client_secret: string | null
  client_key: JWK | null
  name: string
  scope: string
  acr: string[]
}

export type Config = {
  /** The names of the settings that were given; the others have their default. */
  given: string[]
  host: string
  port: number
  base_url: string
  data_dir: string
  database_url: string | null
  demo: boolean
  smtp_url: string | null
  mail_from: string
  sign_in_domains: string[]
  administrators: string[]
  operator: string
  contact: string | null
  security_contact: string | null
  /** Null where employees sign in by e-mail like everybody else. */
  provider: ProviderSettings | null
  trust_proxy: boolean
  secure_cookies: boolean
}

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/** Whether this is the very machine that asks. */
export const isLoopback = (hostname: string): boolean => loopback.has(hostname)

/** Reads the environment once. Throws StartupProblem with one line that says what to do. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const schema = z.object(Object.fromEntries(Object.entries(settings).map(([name, s]) => [name, s.schema])))
  const parsed = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw new StartupProblem(`The setting ${issue.path.join('.')} is not right: ${issue.message}.`)
  }
  const given = parsed.data as Given
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
    given: Object.keys(settings).filter(name => env[name]),
    host: given.HOST,
    port: given.PORT,
    base_url,
    data_dir: resolve(root, given.DATA_DIR),
    database_url: given.DATABASE_URL ?? null,
    demo: given.DEMO ? given.DEMO === 'yes' : alone,
    smtp_url: given.SMTP_URL ?? null,
    mail_from: given.MAIL_FROM,
    sign_in_domains: namesIn(given.SIGN_IN_DOMAINS),
    administrators: namesIn(given.ADMINISTRATORS),
    operator: given.OPERATOR,
    contact: given.CONTACT ?? null,
    security_contact: given.SECURITY_CONTACT ?? given.CONTACT ?? null,
    provider: providerIn(given),
    trust_proxy: given.TRUST_PROXY === 'yes',
    secure_cookies: base_url.startsWith('https://'),
  }
}

type Given = { [K in keyof typeof settings]: z.output<(typeof settings)[K]['schema']> }

function providerIn(given: Given): ProviderSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: client_id, OIDC_CLIENT_SECRET: secret } = given
  if (!issuer) {
    if (!client_id && !secret) return null
    throw new StartupProblem('Set OIDC_ISSUER to the address of the provider, or none of the OIDC settings.')
  }
  const { protocol, hostname, host } = new URL(issuer)
  if (protocol !== 'https:' && !loopback.has(hostname)) {
    throw new StartupProblem('OIDC_ISSUER must begin with https://, except on this machine alone.')
  }
  if (!client_id) throw new StartupProblem('Set OIDC_CLIENT_ID to what the provider calls this installation.')
  if (Boolean(secret) === Boolean(given.OIDC_CLIENT_KEY)) {
    throw new StartupProblem('Set either OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY: the provider must know us.')
  }
  return {
    issuer,
    client_id,
    client_secret: secret ?? null,
    client_key: given.OIDC_CLIENT_KEY ? readJwk(given.OIDC_CLIENT_KEY) : null,
    name: given.OIDC_NAME ?? host,
    scope: given.OIDC_SCOPE,
    acr: given.OIDC_ACR.split(/[\s,]+/).filter(Boolean),
  }
}

/** Throws StartupProblem when the file holds no private key; what it holds is never repeated. */
function readJwk(path: string): JWK {
  try {
    const key = JSON.parse(readFileSync(resolve(root, path), 'utf8')) as JWK
    if (key.kty && key.d) return key
  } catch {
    // Said below, in the same words.
  }
  throw new StartupProblem('OIDC_CLIENT_KEY must be a file that can be read, with a private key as a JWK.')
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
