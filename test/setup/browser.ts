import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { rooms } from '../../src/app.ts'
import { gate } from '../../src/modules/access/queries.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { readConfig } from '../../src/platform/config.ts'
import { openDatabase } from '../../src/platform/database.ts'
import { startJobs } from '../../src/platform/jobs.ts'
import type { Log } from '../../src/platform/log.ts'
import { InstallationKey } from '../../src/platform/secrets.ts'
import { assemble, prepare } from '../../src/platform/start.ts'
import { type AppApart, startApart } from './apart.ts'
import { freshDatabase } from './fresh.ts'
import { until } from './until.ts'

/** The browser of the journeys; `npm test` names it, and installs one where there is none. */
export function openBrowser(): Promise<Browser> {
  const path = process.env.CHROMIUM || '/usr/bin/chromium'
  // Chromium's sandbox cannot be had by root, as in most containers.
  return chromium.launch({
    executablePath: path,
    args: ['--disable-gpu', '--disable-gpu-rasterization'],
    chromiumSandbox: process.getuid?.() !== 0,
  })
}

/** What a journey needs of a house, however it is served. */
export type House = Awaited<ReturnType<typeof browserBefore>>

/**
 * The whole server on a port of its own, with its jobs and an empty database, and a browser before it. `faults` gathers
 * what went wrong where nobody looked: a fault of the server, a script or style that the browser refused.
 */
export async function openHouse(options: { demo?: boolean } = {}) {
  const faults: string[] = []
  const place = await layPlace(options.demo ?? false)
  const { database, config } = place
  const key = new InstallationKey(randomBytes(32))
  await prepare(rooms, database, config, key, systemClock())
  const log_lines: string[] = []
  const log: Log = (level, event, facts) => {
    const line = `${event} ${JSON.stringify(facts)}`
    log_lines.push(line)
    if (level === 'error') faults.push(line)
  }
  const app = assemble({ rooms, gate, database, config, key, clock: systemClock, log })
  await app.live.start()
  const jobs = await startJobs(
    database,
    rooms.flatMap(room => room.jobs ?? []),
    app,
  )
  const server = serve({ fetch: app.server.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise(resolve => server.once('listening', resolve))
  config.base_url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const before = await browserBefore(place, config.base_url, faults)
  return {
    ...before,
    config,
    key,
    /** Everything that was logged. */
    log_lines,
    async end(): Promise<void> {
      await before.closeBrowser()
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await app.live.stop()
      await jobs.stop()
      await place.end()
    },
  }
}

/** The same with built apps in processes of their own, over one database: they may be killed and started again. */
export async function openHouses(amount: number) {
  const faults: string[] = []
  const place = await layPlace(false)
  const { connection, config } = place
  const key = randomBytes(32).toString('hex')
  const apps: AppApart[] = []
  for (let one = 0; one < amount; one++) {
    apps.push(await startApart({ connection, data_dir: config.data_dir, key, faults }))
  }
  const before = await browserBefore(place, apps[0]!.url, faults)
  return {
    ...before,
    apps,
    async end(): Promise<void> {
      await before.closeBrowser()
      for (const app of apps) await app.end()
      await place.end()
    },
  }
}

async function layPlace(demo: boolean) {
  const fresh = await freshDatabase()
  const data_dir = mkdtempSync(join(tmpdir(), 'samskap-journey-'))
  const config = readConfig({ DATA_DIR: data_dir, DEMO: demo ? 'yes' : 'no' })
  const database = openDatabase(fresh.connection)
  return {
    connection: fresh.connection,
    database,
    config,
    async end() {
      await database.close()
      await fresh.drop()
      rmSync(data_dir, { recursive: true, force: true })
    },
  }
}

async function browserBefore(place: Awaited<ReturnType<typeof layPlace>>, url: string, faults: string[]) {
  const { database, config } = place
  const browser = await openBrowser()
  const contexts: { close(): Promise<void> }[] = []
  const mail = join(config.data_dir, 'mail')

  return {
    browser,
    database,
    faults,
    url,

    /** Somebody with a browser of their own: in bokmål, on a middle-sized screen, unless told. */
    async visitor(own: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        baseURL: url,
        locale: 'nb-NO',
        viewport: { width: 768, height: 1024 },
        ...own,
      })
      contexts.push(context)
      context.on('weberror', fault => faults.push(String(fault.error())))
      context.on('console', message => {
        // A page that answers 4xx on purpose is told there as well.
        if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
          faults.push(message.text())
      })
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      return page
    },

    /** The newest letter to somebody, once it lies in the data folder: an older one is not taken for it meanwhile. */
    async letterTo(recipient: string): Promise<string> {
      return until(`a letter to ${recipient}`, async () => {
        const row = await database.db
          .selectFrom('outbox')
          .select(['id', 'sent_at'])
          .where('recipient', '=', recipient)
          .orderBy('created_at', 'desc')
          .executeTakeFirst()
        const name = row?.sent_at && readdirSync(mail).find(one => one === `${row.id}.txt`)
        return name && readFileSync(join(mail, name), 'utf8')
      })
    },

    async closeBrowser(): Promise<void> {
      for (const context of contexts) await context.close()
      await browser.close()
    },
  }
}
