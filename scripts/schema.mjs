// npm run schema: src/platform/schema.ts anew, from the migrations run into a database that is then thrown away.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseNode, ensureInstalled, root } from './lib/ensure.mjs'

ensureInstalled({ dev: true })
// npm puts this Node first on the path; it runs the sources as they are.
chooseNode()
const { Cli } = await import('kysely-codegen')
const { startEmbedded } = await import('../src/platform/postgres/embedded.ts')
const { migrate } = await import('../src/platform/migrate.ts')

const place = mkdtempSync(join(tmpdir(), 'samskap-schema-'))
// PostgreSQL never runs as root: its own account must be able to walk through.
chmodSync(place, 0o755)
const out = join(place, 'schema.ts')
const target = join(root, 'src', 'platform', 'schema.ts')
const before = readFileSync(target, 'utf8')

let postgres = null
try {
  postgres = await startEmbedded({ folder: join(place, 'postgres'), log: () => {} })
  await migrate(postgres.connection)
  await new Cli().generate({
    dialect: 'postgres',
    url: urlOf(postgres.connection),
    outFile: out,
    defaultSchemas: ['public'],
    includePattern: 'public.*',
    // As src/platform/database.ts reads them: a date stays text, a bigint becomes a number.
    dateParser: 'string',
    logLevel: 'error',
  })
  const made = readFileSync(out, 'utf8').replace('Int8 = ColumnType<string, ', 'Int8 = ColumnType<number, ')
  writeFileSync(target, made)
  const tables = made.match(/^export interface (?!DB )/gm)?.length ?? 0
  console.log(`src/platform/schema.ts: ${tables} tables, ${made === before ? 'nothing new' : 'changed'}`)
} finally {
  await postgres?.stop()
  rmSync(place, { recursive: true, force: true })
}

function urlOf({ host, port, user, database }) {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`
}
