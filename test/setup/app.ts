import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rooms } from '../../src/app.ts'
import { gate } from '../../src/modules/access/queries.ts'
import { readConfig } from '../../src/platform/config.ts'
import { openDatabase } from '../../src/platform/database.ts'
import type { Log } from '../../src/platform/log.ts'
import type { Room } from '../../src/platform/room.ts'
import { InstallationKey } from '../../src/platform/secrets.ts'
import { assemble, prepare } from '../../src/platform/start.ts'
import { freshDatabase } from './fresh.ts'

export type World = Awaited<ReturnType<typeof makeWorld>>
export type Answer = { status: number; text: string; location: string | null; headers: Headers }

/** A whole server over a database of its own, without a port. Only the clock is replaced. */
export async function makeWorld(
  options: {
    demo?: boolean
    rooms?: readonly Room[]
    more_rooms?: readonly Room[]
    settings?: Record<string, string>
  } = {},
) {
  const fresh = await freshDatabase()
  const data_dir = mkdtempSync(join(tmpdir(), 'samskap-test-'))
  const config = readConfig({ DATA_DIR: data_dir, DEMO: options.demo ? 'yes' : 'no', ...options.settings })
  const database = openDatabase({ ...fresh.connection, max: 4 })
  const clock = { now: new Date('2026-02-02T10:00:00Z') }
  const all_rooms = [...(options.rooms ?? rooms), ...(options.more_rooms ?? [])]
  const key = new InstallationKey(randomBytes(32))
  await prepare(all_rooms, database, config, key, clock.now)
  /** The faults of ours that the server met, to be read when a test fails. */
  const faults: string[] = []
  /** All that it wrote into its log. */
  const logged: string[] = []
  const log: Log = (_, event, facts) => {
    logged.push(JSON.stringify({ event, ...facts }))
    if (event === 'fault') faults.push(String(facts?.stack))
  }
  const app = assemble({ rooms: all_rooms, gate, database, config, key, clock: () => clock.now, log })
  return {
    app,
    faults,
    logged,
    clock,
    config,
    database,
    key,
    db: database.db,
    visitor: (language = 'nb') => new Visitor(app, database, language),
    end: async () => {
      await app.live.stop()
      await database.close()
      await fresh.drop()
      rmSync(data_dir, { recursive: true, force: true })
    },
  }
}

/** Somebody with a browser: keeps cookies, does not follow redirects by itself. */
export class Visitor {
  readonly cookies = new Map<string, string>()

  constructor(
    private readonly app: ReturnType<typeof assemble>,
    private readonly database: ReturnType<typeof openDatabase>,
    private readonly language: string,
  ) {}

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { method: 'GET', headers })
  }

  /** Sends a form as a browser would; a list gives the field several times. */
  post(
    path: string,
    fields: Record<string, string | readonly string[]> = {},
    headers: Record<string, string> = {},
  ) {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) {
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
    }
    return this.send(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
      body: body.toString(),
    })
  }

  /** Sends a form with a file. */
  upload(path: string, form: FormData): Promise<Answer> {
    return this.send(path, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' }, body: form })
  }

  /** Signs in by the link in the mail. */
  async signIn(email: string): Promise<void> {
    await this.post('/sign-in', { email })
    const mail = await this.database.db
      .selectFrom('outbox')
      .select('body')
      .where('recipient', '=', email)
      .where('kind', '=', 'sign_in')
      .orderBy('created_at', 'desc')
      .executeTakeFirstOrThrow()
    const path = /\/sign-in\/[\w-]+/.exec(mail.body)![0]
    const answer = await this.post(path, {})
    if (answer.status !== 303) throw new Error(`Signing in gave ${answer.status}`)
    await this.database.db.deleteFrom('outbox').where('recipient', '=', email).execute()
  }

  private async send(
    path: string,
    request: Omit<RequestInit, 'headers'> & { headers: Record<string, string> },
  ): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers: Record<string, string> = { 'accept-language': this.language, ...request.headers }
    if (cookie) headers.cookie = cookie
    const response = await this.app.server.request(`http://localhost:3000${path}`, { ...request, headers })
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]!.split('=') as [string, string]
      if (value) this.cookies.set(name, value)
      else this.cookies.delete(name)
    }
    return {
      status: response.status,
      text: await response.text(),
      location: response.headers.get('location'),
      headers: response.headers,
    }
  }
}
