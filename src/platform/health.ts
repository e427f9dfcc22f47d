import type { Hono } from 'hono'
import type { Database } from './database.ts'
import type { Metrics } from './metrics.ts'

/** For those who watch over an installation: whether it lives, whether it can answer, and what it counts. */
export function serveHealth(
  app: Hono,
  { database, metrics }: { database: Database; metrics: Metrics },
): void {
  app.get('/healthz', c => c.text('ok'))
  app.get('/readyz', async c => {
    const ready = await database.pool.query('select 1').then(
      () => true,
      () => false,
    )
    return ready ? c.text('ready') : c.text('the database does not answer', 503)
  })
  app.get('/metrics', c => c.text(metrics.text()))
}
