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
import { freshDatabase } from './fresh.ts'

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

export type House = Awaited<ReturnType<typeof openHouse>>

/**
 * The whole server on a port of its own, with its jobs and an empty database, and a browser before it. `faults` gathers
 * what went wrong where nobody looked: a fault of the server, a script or style that the browser refused.
 */
export async function openHouse(options: { demo?: boolean } = {}) {
  const fresh = await freshDatabase()
  const data_dir = mkdtempSync(join(tmpdir(), 'samskap-journey-'))
  const config = readConfig({ DATA_DIR: data_dir, DEMO: options.demo ? 'yes' : 'no' })
  const database = openDatabase(fresh.connection)
  await prepare(rooms, database, config, systemClock())
  const faults: string[] = []
  const log: Log = (level, event, facts) => {
    if (level === 'error') faults.push(`${event} ${JSON.stringify(facts)}`)
  }
  const key = new InstallationKey(randomBytes(32))
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
  const browser = await openBrowser()
  const contexts: { close(): Promise<void> }[] = []
  const mail = join(data_dir, 'mail')

  return {
    browser,
    config,
    database,
    faults,
    url: config.base_url,

    /** Somebody with a browser of their own: in bokmål, on a middle-sized screen, unless told. */
    async visitor(own: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        baseURL: config.base_url,
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

    /** The newest letter to somebody, once it lies in the data folder. */
    async letterTo(recipient: string): Promise<string> {
      return until(`a letter to ${recipient}`, async () => {
        const row = await database.db
          .selectFrom('outbox')
          .select('id')
          .where('recipient', '=', recipient)
          .where('sent_at', 'is not', null)
          .orderBy('created_at', 'desc')
          .executeTakeFirst()
        const name = row && readdirSync(mail).find(one => one === `${row.id}.txt`)
        return name && readFileSync(join(mail, name), 'utf8')
      })
    },

    async end(): Promise<void> {
      for (const context of contexts) await context.close()
      await browser.close()
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await app.live.stop()
      await jobs.stop()
      await database.close()
      await fresh.drop()
      rmSync(data_dir, { recursive: true, force: true })
    },
  }
}

/** Asks again and again until there is something, for what no page can tell. */
async function until<T>(what: string, ask: () => Promise<T | undefined | null | false | ''>): Promise<T> {
  for (let left = 800; left > 0; left--) {
    const found = await ask()
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`Waited in vain for ${what}`)
}
