import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'

/** A value of a statement: the same each time, or one that belongs to the request. */
export type Given =
  | { is: 'the_same'; value: string | null }
  | { is: 'session_hash' | 'key_hash' | 'new_id' }
  /** A column that a statement before gave. */
  | { is: 'found'; column: string }
  /** A list with one of these in it. */
  | { is: 'list_of'; one: Given }

export type Statement = { sql: string; values: Given[] }

/** One address: the statements that our server runs for it, and the bytes that it sends. */
export type Plan = {
  method: string
  path: string
  statements: Statement[]
  status: number
  headers: [string, string][]
  /** base64 */
  body: string
}

export type Floor = { connection: pg.PoolConfig; plans: Plan[] }

/** The least that can be done: Node's own server and `pg`, no framework, no rules, no page. */
function serve({ connection, plans }: Floor): void {
  const pool = new pg.Pool({ max: 10, ...connection })
  const known = new Map(
    plans.map(plan => [`${plan.method} ${plan.path}`, { ...plan, body: Buffer.from(plan.body, 'base64') }]),
  )
  const server = createServer(async (request, response) => {
    const plan = known.get(`${request.method} ${request.url}`)
    if (!plan) return response.writeHead(404).end()
    const body = request.method === 'POST' ? new URLSearchParams(await read(request)) : new URLSearchParams()
    const answers = body.get('answers')?.split(',').map(Number) ?? []
    if (answers.some(Number.isNaN)) return response.writeHead(422).end()
    await run(pool, plan.statements, request, body)
    response.writeHead(plan.status, Object.fromEntries(plan.headers)).end(plan.body)
  })
  server.keepAliveTimeout = 60_000
  server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }))
}

async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}

async function run(
  pool: pg.Pool,
  statements: readonly Statement[],
  request: IncomingMessage,
  body: URLSearchParams,
): Promise<void> {
  const token = /samskap_session=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const found: Record<string, unknown> = {}
  const of = (given: Given): unknown => {
    if (given.is === 'the_same') return given.value
    if (given.is === 'list_of') return [of(given.one)]
    if (given.is === 'found') return found[given.column]
    if (given.is === 'new_id') return randomUUID()
    return hash(given.is === 'session_hash' ? token : (body.get('key') ?? ''))
  }
  const client = await pool.connect()
  try {
    for (const { sql, values } of statements) {
      const { rows } = await (values.length > 0 ? client.query(sql, values.map(of)) : client.query(sql))
      Object.assign(found, rows[0])
    }
  } finally {
    client.release()
  }
}

const hash = (text: string) => createHash('sha256').update(text).digest()

// Whoever started us is gone.
process.on('disconnect', () => process.exit())
process.on('message', serve)
