import { createHash, randomUUID } from 'node:crypto'
import { Hono, type Context as HonoContext } from 'hono'
import type { Access, Gate } from './access.ts'
import type { Asking } from './asking.ts'
import { type Assets, serveAssets } from './assets.ts'
import { countAttempt } from './attempts.ts'
import { type Body, bodyOf, keepTyped } from './body.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database, Tx } from './database.ts'
import { Conflict, LookFirst, Mend, NewerVersion, NotAllowed, NotFound, SignInFirst } from './errors.ts'
import type { Live } from './following.ts'
import { errorsOf, type FormState, type Values } from './form.tsx'
import { serveHealth } from './health.ts'
import type { Holds } from './holds.ts'
import { freshenKits, wishedLanguage } from './kits.ts'
import type { Language } from './language.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { type ProblemKind, ProblemPage, refusalOf } from './problem.tsx'
import { traceReading } from './reading.ts'
import type { Html, Reply } from './reply.ts'
import { addressOf, cookieName, fromElsewhere, networkOf, readCookies } from './request.ts'
import type { Room } from './room.ts'
import { type Context, type Limit, type Route, shownOn, type WriteRoute } from './route.ts'
import type { InstallationKey } from './secrets.ts'
import { send } from './send.ts'
import { inOneTransactionAtLast } from './transaction.ts'
import type { Part } from './words.ts'

export type Surroundings = {
  database: Database
  config: Config
  key: InstallationKey
  assets: Assets
  holds: readonly Holds[]
  gate: Gate
  asking: Asking
  clock: Clock
  log: Log
  metrics: Metrics
  live: Live
}

/** The server: every registered route behind its gate, and nothing else. */
export function makeServer(rooms: readonly Room[], around: Surroundings): Hono {
  const app = new Hono()
  serveAssets(app, around.assets)
  serveHealth(app, around)
  const conflicts = wordsForConflicts(rooms)
  const routes = rooms.flatMap(room => room.routes ?? [])
  const shown = shownOn(routes)
  for (const given of routes) {
    const route = { ...given, shows: shown(given) }
    const pipeline = (c: HonoContext) => answer(c, route, around, conflicts)
    if (route.method === 'POST') app.post(route.path, pipeline)
    else app.get(route.path, pipeline)
  }
  app.notFound(c => answerProblem(c, around, 'not_found', 404))
  app.onError((fault, c) => answerFault(c, around, fault))
  return app
}

type Conflicts = (language: Language, code: string) => string

const wordsForConflicts =
  (rooms: readonly Room[]): Conflicts =>
  (language, code) =>
    rooms.map(room => room.conflicts?.(language)[code]).find(words => words !== undefined) ?? code

async function answer(
  c: HonoContext,
  route: Route,
  around: Surroundings,
  conflicts: Conflicts,
): Promise<Response> {
  const started = performance.now()
  const response = await guarded(c, route, around, conflicts)
  if (!route.quiet) {
    around.metrics.count(route.method, route.path, response.status, performance.now() - started)
  }
  return response
}

async function guarded(
  c: HonoContext,
  route: Route,
  around: Surroundings,
  conflicts: Conflicts,
): Promise<Response> {
  const asked_at = performance.now()
  const entered = { ...(await openContext(c, around, route.kit)), shows: route.shows ?? [] }
  const context: Context = entered
  const sent = route.method === 'POST' && !route.from_elsewhere
  if (sent && fromElsewhere(c, around.config)) return problem(context, 'other_site', 403)
  const body = bodyOf(c.req.raw, route.method === 'POST' ? route.largest_body : 0)
  try {
    if (route.limit) await enforceLimit(c, route.limit, around)
    context.access = await prove(entered, route, around.gate)
    if (route.method === 'STREAM') {
      return await around.live.open(c, context as Context<Access>, route.who, asked_at)
    }
    const reply =
      route.method === 'GET' ? await route.handle(context) : await act(body, route, context, around)
    await traceReading(route, reply, context)
    return await send(reply, around.config, c.req.header('accept-encoding'), c.req.header('range'))
  } catch (fault) {
    const typed = sent ? await body.words() : []
    const refusal = refusalOf(fault)
    if (refusal) return problem(context, refusal.kind, refusal.status, { typed })
    if (fault instanceof Conflict) {
      return problem(context, 'conflict', 409, { typed, explain: conflicts(context.language, fault.code) })
    }
    return answerFault(c, around, fault, context, typed)
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const stranger = { visitor: { session_id: null, account: null }, access: null }

async function openContext(
  c: HonoContext,
  around: Surroundings,
  kit: Part | null = null,
): Promise<Context<Access | null>> {
  const all = readCookies(c.req.header('cookie'))
  const cookie = (name: string) => all.get(cookieName(name, around.config.secure_cookies))
  const now = around.clock()
  const token = cookie('samskap_session')
  const { initiative = '' } = c.req.param() as Record<string, string>
  const initiative_id = uuid.test(initiative) ? initiative : null
  const url = new URL(c.req.url)
  await freshenKits(around.database.db, now)
  const entered = token ? await around.asking({ token, initiative_id, now }) : stranger
  return {
    db: around.database.db,
    access: entered.access,
    visitor: { ...entered.visitor, user_agent: c.req.header('user-agent') ?? '' },
    language: wishedLanguage(cookie('samskap_language'), c.req.header('accept-language'), kit),
    kit,
    now,
    try_token: cookie('samskap_try') ?? null,
    ...{ link_token: cookie('samskap_link') ?? null, when_key: cookie('samskap_when') ?? null },
    log: around.log,
    looked: '',
    for_script: c.req.header('accept') === 'application/json',
    params: c.req.param() as Record<string, string>,
    ...{ query: url.searchParams, path: url.pathname },
    config: around.config,
    key: around.key,
    assets: around.assets,
    holds: around.holds,
    shows: [],
  }
}

async function enforceLimit(c: HonoContext, limit: Limit, around: Surroundings): Promise<void> {
  const address = networkOf(addressOf(c, around.config))
  const hashed = createHash('sha256').update(address).digest('base64url').slice(0, 16)
  await countAttempt(around.database.db, limit, hashed, around.clock())
}

/** What the handler receives as `access`: proof of what its route asks for. */
async function prove(context: Context<Access | null>, route: Route, gate: Gate): Promise<unknown> {
  for (const [name, value] of Object.entries(context.params)) {
    if (name !== 'token' && name !== 'name' && !uuid.test(value)) throw new NotFound()
  }
  // No text in the database has a zero in it: nothing is to be found under such an address.
  if ([...Object.values(context.params), ...context.query.values()].some(value => value.includes('\0'))) {
    throw new NotFound()
  }
  if (route.who === 'anyone') return context.visitor
  if (route.who === 'account') {
    const account = gate.account(context.visitor)
    if (!account) throw new SignInFirst()
    return account
  }
  if (!context.visitor.session_id) throw new SignInFirst()
  const access = await proofFor(context, route, gate)
  if (!access) throw new NotFound()
  const wanted: readonly string[] = route.who
  if (!access.grants.some(grant => wanted.includes(grant))) throw new NotAllowed()
  return access
}

/** Whose grants count is told by the address: those in the initiative, in the organisation, or in the installation. */
async function proofFor(
  { db, visitor, access, params, config }: Context<Access | null>,
  route: Route,
  gate: Gate,
) {
  if (route.path.startsWith('/i/')) return access
  if (!visitor.account) throw new SignInFirst()
  if (route.path.startsWith('/o/')) return gate.organisation(db, visitor, params.organisation!)
  return gate.installation(db, visitor, config)
}

async function act(body: Body, route: WriteRoute, context: Context, around: Surroundings): Promise<Reply> {
  const given = await body.read()
  const parsed = route.form.safeParse(given)
  const values = keepTyped(given)
  const looked = typeof values.looked === 'string' ? values.looked : ''
  if (!parsed.success) return mend(route, context, { values, errors: errorsOf(parsed.error), conflict: null })
  try {
    if (!route.writes) return await route.act({ ...context, looked } as Context<unknown, Tx>, parsed.data)
    const work = async (tx: Tx) => {
      const reply = await route.act({ ...context, looked, db: tx } as Context<unknown, Tx>, parsed.data)
      if (reply.kind !== 'redirect' && 'status' in reply && (reply.status ?? 200) >= 400)
        throw new RolledBack(reply)
      return reply
    }
    return await inOneTransactionAtLast(around.database.db, work, () =>
      around.log('info', 'deadlock', { path: route.path }),
    )
  } catch (fault) {
    if (fault instanceof RolledBack) return fault.reply
    if (fault instanceof Mend) return mend(route, context, { values, errors: fault.errors, conflict: null })
    if (fault instanceof LookFirst) {
      const { looks, looked } = fault
      return mend(route, context, { values, errors: {}, conflict: null, hints: { looks, looked } })
    }
    if (fault instanceof NewerVersion && route.again) {
      const reply = await route.again(context, { values, errors: {}, conflict: fault.current as Values })
      return reply.kind === 'page' ? { ...reply, status: 409 } : reply
    }
    throw fault
  }
}

/** A refusal leaves nothing behind: the page is sent, the transaction is undone. */
class RolledBack extends Error {
  constructor(readonly reply: Reply) {
    super('rolled back')
  }
}

async function mend(route: WriteRoute, context: Context, state: FormState): Promise<Reply> {
  if (!route.again) throw new NotFound()
  const reply = await route.again(context, state)
  return reply.kind === 'page' ? { ...reply, status: 422 } : reply
}

async function problem(
  context: Context,
  kind: ProblemKind,
  status: number,
  more: { explain?: string; typed?: readonly string[] } = {},
): Promise<Response> {
  const html = <ProblemPage context={context} kind={kind} {...more} />
  const response = await send({ kind: 'page', html: html as Html, status: 404 }, context.config)
  return new Response(response.body, { status, headers: response.headers })
}

async function answerProblem(c: HonoContext, around: Surroundings, kind: ProblemKind, status: number) {
  return problem(await openContext(c, around), kind, status)
}

async function answerFault(
  c: HonoContext,
  around: Surroundings,
  fault: unknown,
  known?: Context,
  typed: readonly string[] = [],
): Promise<Response> {
  const number = randomUUID().slice(0, 8)
  around.log('error', 'fault', { number, stack: fault instanceof Error ? causes(fault) : String(fault) })
  const context = known ?? {
    ...({} as Context),
    visitor: { session_id: null, account: null },
    language: wishedLanguage(undefined, c.req.header('accept-language')),
    kit: null,
    query: new URLSearchParams(),
    path: '/',
    config: around.config,
    assets: around.assets,
    holds: around.holds,
    shows: [],
  }
  const html = <ProblemPage context={context} kind="fault" number={number} typed={typed} />
  const response = await send({ kind: 'page', html: html as Html, status: 404 }, around.config)
  return new Response(response.body, { status: 500, headers: response.headers })
}

const causes = (fault: Error): string =>
  `${fault.stack ?? fault.message}${fault.cause instanceof Error ? `\nbecause ${causes(fault.cause)}` : ''}`
