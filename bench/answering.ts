import type { ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { alternate, besides, connections, type Measured, perSecond, ratioOf } from './alternate.ts'
import { type Asked, asRaw, type Own, planFor, send } from './capture.ts'
import type { Floor, Plan } from './floor.ts'
import { askProgram, endProcess, type Place, type Server, startProgram } from './place.ts'
import { type Group, numbered, numberedPeople, others, type Person, seedGroup, tokenOf } from './seed.ts'
import type { BenchRow } from './table.ts'

const target = 0.5
/** As many as there are submissions in a turn: each is somebody's first. */
const people_of_the_large_round = 2000
const people_of_a_group = 12
const turn = { submitting: 1_500, pages: 1_000 }

/** Stands for the number of the request; see load.ts. */
const any_person = '@@@@@@'

/** What a browser sends along. */
export const browser = {
  'accept-language': 'nb-NO,nb;q=0.9,en;q=0.7',
  'accept-encoding': 'gzip, deflate, br',
  'sec-fetch-site': 'same-origin',
}

const as = (person: string) => ({ ...browser, cookie: `samskap_session=${tokenOf(person)}` })
const keyOf = (person: string) => `bench-answer-key${person}`
const address = ({ initiative_id, round_id }: Group) => `/i/${initiative_id}/rounds/${round_id}`

function form(group: Group, person: string, to: string, fields: Record<string, string>): Asked {
  const body = Object.entries({ key: keyOf(person), ...fields }).map(pair => pair.join('='))
  const headers = { ...as(person), 'content-type': 'application/x-www-form-urlencoded' }
  return { method: 'POST', path: `${address(group)}/${to}`, headers, body: body.join('&') }
}

const answers_of_all = Array.from({ length: 28 }, (_, at) => 1 + (at % 5)).join('%2C')
const submission = (group: Group, person: string): Asked =>
  form(group, person, 'answers', { answers: answers_of_all, language: 'nb' })

/** The page before the first statement: who is in my group, what is published. */
export const startPage = (group: Group): Asked => ({
  method: 'GET',
  path: `${address(group)}/answer`,
  headers: as(numbered(0)),
})

/** A statement's page, as the button "Begin" asks for it. */
export const statementPage = (group: Group): Asked =>
  form(group, numbered(0), 'answer', { at: '-1', here: 'start', language: 'nb', answers: '', go: '0' })

/** Submitting and the answer pages, each beside a bare server that runs the same statements. */
export async function benchAnswering(
  place: Place,
): Promise<{ rows: BenchRow[]; group: Group; myself: Person }> {
  const many = numberedPeople(people_of_the_large_round)
  const large = await seedGroup(place.database, many, { open: true })
  const few = [many[0]!, ...others(people_of_a_group - 1)]
  const group = await seedGroup(place.database, few, { open: true })
  const forget = () => place.database.pool.query('truncate receipt, response')

  // The first request of all reads the instrument, which is then kept.
  await send(place.server.port, startPage(group))
  const submit = await planFor(place, submission(large, numbered(0)), ownOf(many[0]!, large))
  await forget()
  const pages = [
    { name: 'The page before the first statement', asked: startPage(group) },
    { name: 'The page of a statement', asked: statementPage(group) },
  ]
  const plans: Plan[] = []
  for (const { asked } of pages) plans.push(await planFor(place, asked, ownOf(many[0]!, group)))
  for (const plan of [submit, ...plans]) {
    if (plan.status !== 200) throw new Error(`${plan.method} ${plan.path} gave ${plan.status}`)
  }

  const { program, server } = await startFloor(place, [submit, ...plans])
  try {
    const rows = [await benchSubmission(place.server, server, large, submit, forget)]
    for (const [at, { name, asked }] of pages.entries()) {
      rows.push(await benchPage(name, place.server, server, asked, plans[at]!))
    }
    return { rows, group, myself: many[0]! }
  } finally {
    await endProcess(program)
  }
}

function ownOf({ session_id, participant_id }: Person, { initiative_id, round_id }: Group): Own {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  return {
    ...{ session_id, participant_id, lasting: [initiative_id, round_id] },
    ...{
      session_hash: hash(tokenOf(numbered(0))),
      key_hash: hash(`${participant_id} ${keyOf(numbered(0))}`),
    },
  }
}

async function startFloor(place: Place, plans: Plan[]): Promise<{ program: ChildProcess; server: Server }> {
  const program = startProgram('floor.js')
  const { port } = await askProgram<Floor, { port: number }>(program, {
    connection: place.database.connection,
    plans,
  })
  return { program, server: { port, pid: program.pid! } }
}

async function benchSubmission(
  our_server: Server,
  floor_server: Server,
  group: Group,
  plan: Plan,
  forget: () => Promise<unknown>,
): Promise<BenchRow> {
  const request = asRaw(submission(group, any_person))
  const servers = [our_server, floor_server].map(server => ({ server, request }))
  const load = {
    connections,
    amount: people_of_the_large_round,
    milliseconds: turn.submitting,
    status: plan.status,
  }
  const [ours, floor] = await alternate(servers, load, forget)
  return {
    name: 'Submitting 28 answers over HTTP',
    ...compared(ours!, floor!),
    ...{
      ours: perSecond(ours!),
      floor: `${perSecond(floor!)} (the same ${plan.statements.length} statements)`,
    },
    note: besides(ours!, floor!),
  }
}

async function benchPage(
  name: string,
  our_server: Server,
  floor_server: Server,
  asked: Asked,
  plan: Plan,
): Promise<BenchRow> {
  const request = asRaw(asked)
  const servers = [our_server, floor_server].map(server => ({ server, request }))
  const load = { connections, amount: Number.MAX_SAFE_INTEGER, milliseconds: turn.pages, status: plan.status }
  const [ours, floor] = await alternate(servers, load)
  const bytes = Buffer.byteLength(plan.body, 'base64')
  return {
    ...{
      name,
      ours: perSecond(ours!),
      floor: `${perSecond(floor!)} (the same ${plan.statements.length} statements)`,
    },
    ...compared(ours!, floor!),
    note: `${besides(ours!, floor!)}; ${bytes} bytes gzip, which the floor has ready`,
  }
}

function compared(ours: Measured, floor: Measured) {
  const ratio = ratioOf(ours, floor, 'per_second')
  return { ratio, target: `≥ ${target}`, reached: ratio >= target }
}
