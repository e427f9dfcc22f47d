import { readFile } from 'node:fs/promises'
import { request as ask } from 'node:http'
import pg from 'pg'
import { pause } from '../src/platform/postgres/processes.ts'
import type { Given, Plan, Statement } from './floor.ts'
import type { Place } from './place.ts'

export type Asked = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body?: string }
export type Answered = { status: number; headers: [string, string][]; body: Buffer }

/** One request, the answer as it came over the wire: nothing unpacked. */
export function send(port: number, asked: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const { method, path, headers, body } = asked
    const sent = ask({ host: '127.0.0.1', port, method, path, headers, agent: false }, response => {
      const pieces: Buffer[] = []
      response.on('data', piece => pieces.push(piece))
      response.on('end', () => {
        const named = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value): [string, string] => [name, value]),
        )
        resolve({ status: response.statusCode ?? 0, headers: named, body: Buffer.concat(pieces) })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** The same request as raw text for the load generator, on a connection that stays open. */
export function asRaw({ method, path, headers, body = '' }: Asked): string {
  const all = { host: '127.0.0.1', ...headers, ...(body ? { 'content-length': String(body.length) } : {}) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`
}

/**
 * What in the sample request belongs to the person who asked: the floor puts each person's own there. Any other id
 * but the `lasting` ones was made for this request alone.
 */
export type Own = {
  session_id: string
  participant_id: string
  session_hash: string
  key_hash: string
  lasting: string[]
}

/**
 * Sends a sample request to our server and reads in PostgreSQL's own log which statements it ran: the floor runs
 * these, so that the two cannot drift apart.
 */
export async function planFor(place: Place, asked: Asked, own: Own): Promise<Plan> {
  const administrator = new pg.Client({ ...place.database.connection, user: 'postgres' })
  await administrator.connect()
  const setting = async (...lines: string[]) => {
    for (const line of lines) await administrator.query(`alter system ${line}`)
    await administrator.query('select pg_reload_conf()')
    await pause(300)
  }
  const before = (await readFile(place.log_file)).length
  await setting(`set log_line_prefix = '${mark}%p '`, "set log_statement = 'all'")
  const answered = await send(place.server.port, asked)
  await setting('reset log_statement', 'reset log_line_prefix')
  await administrator.end()
  const log = (await readFile(place.log_file)).subarray(before).toString()
  const kept = answered.headers.filter(
    ([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding', 'content-length'].includes(name),
  )
  const { status, body } = answered
  return {
    ...{ method: asked.method, path: asked.path, status, body: body.toString('base64') },
    headers: [...kept, ['content-length', String(body.length)]],
    statements: statementsIn(log, own),
  }
}

const mark = '@bench@'
/** What the app does by itself meanwhile, and what we do. */
const not_of_the_request = /graphile_worker|alter system|pg_reload_conf|^\s*listen\b|pg_advisory/i

function statementsIn(log: string, own: Own): Statement[] {
  const found: Statement[] = []
  const entries = log.split(mark).map(entry => entry.replaceAll('\n\t', '\n').trimEnd())
  entries.forEach((entry, at) => {
    const simple = /^\d+ LOG: {2}statement: ([\s\S]+)/.exec(entry)?.[1]
    const prepared = /^\d+ LOG: {2}execute [^:]+: ([\s\S]+)/.exec(entry)?.[1]
    const sql = simple ?? prepared
    if (sql === undefined || not_of_the_request.test(sql)) return
    const detail = /^\d+ DETAIL: {2}Parameters: ([\s\S]+)/.exec(entries[at + 1] ?? '')?.[1]
    found.push({ sql, values: detail ? valuesIn(detail).map(value => givenFor(value, own)) : [] })
  })
  return found
}

/** `$1 = 'it''s', $2 = NULL` as values. */
const valuesIn = (detail: string): (string | null)[] =>
  [...detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g)].map(
    match => match[1]?.replaceAll("''", "'") ?? null,
  )

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `{one}` and `{"\\\\x00"}`: a list of one, as the gate is asked about. */
const list_of_one = /^\{"?(?:\\\\)?([^,"{}]+)"?\}$/

function givenFor(value: string | null, own: Own): Given {
  const inside = list_of_one.exec(value ?? '')?.[1]
  const one = inside === undefined ? null : givenFor(inside.replace(/^x/, '\\x'), own)
  if (one && one.is !== 'the_same') return { is: 'list_of', one }
  if (value === own.session_id) return { is: 'found', column: 'session_id' }
  if (value === own.participant_id) return { is: 'found', column: 'participant_id' }
  if (value === `\\x${own.session_hash}`) return { is: 'session_hash' }
  if (value === `\\x${own.key_hash}`) return { is: 'key_hash' }
  if (value !== null && uuid.test(value) && !own.lasting.includes(value)) return { is: 'new_id' }
  return { is: 'the_same', value }
}
