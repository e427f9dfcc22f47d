import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

/** A migrated database of one's own, copied in some 50 ms. End every connection before drop(). */
export async function freshDatabase(): Promise<{ connection: pg.PoolConfig; drop(): Promise<void> }> {
  const address = inject('postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const asAdmin = async (sql: string) => {
    const admin = new pg.Client({ ...address, user: 'postgres', database: 'postgres' })
    await admin.connect()
    await admin.query(sql)
    await admin.end()
  }
  await asAdmin(`create database ${name} template samskap_template owner samskap`)
  return {
    connection: { ...address, user: 'samskap', database: name },
    drop: () => asAdmin(`drop database ${name} with (force)`),
  }
}
