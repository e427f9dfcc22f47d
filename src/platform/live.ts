import type { Context as HonoContext } from 'hono'
import { sql } from 'kysely'
import pg from 'pg'
import type { Access, Gate, Who } from './access.ts'
import type { Database, Db, Tx } from './database.ts'
import type { Language } from './language.ts'
import type { Log } from './log.ts'
import type { Context } from './route.ts'

/** One kind of change that pages follow: how it looks for an audience, rendered once per audience and language. */
export type LiveTopic = {
  topic: string
  /** Which readers get the same piece of page. */
  audience(access: Access): string
  render(db: Db, access: Access, ref: string | null, language: Language, now: Date): Promise<string>
}

type Change = { initiative_id: string; seq: number; topic: string; ref: string | null }

/**
 * Tells everybody who follows this initiative that something changed. `seq` is taken under the initiative's row lock in
 * the writer's transaction, so its order is the order of commits. Never called from answering.
 */
export async function announce(
  tx: Tx,
  initiative_id: string,
  now: Date,
  topic: string,
  ref?: string,
): Promise<void> {
  const head = await tx
    .insertInto('change_head')
    .values({ initiative_id, seq: 1 })
    .onConflict(conflict =>
      conflict.column('initiative_id').doUpdateSet(set => ({ seq: set('change_head.seq', '+', 1) })),
    )
    .returning('seq')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('change')
    .values({ initiative_id, seq: head.seq, topic, ref: ref ?? null, at: now })
    .execute()
  await sql`select pg_notify('samskap_change', ${`${initiative_id} ${head.seq}`})`.execute(tx)
}

/** The number of the newest change, so that a page can follow from where it stood when it was made. */
export async function lastChange(db: Db, initiative_id: string): Promise<number> {
  const head = await db
    .selectFrom('change_head')
    .select('seq')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  return head?.seq ?? 0
}

type Follower = {
  initiative_id: string
  seen: number
  waiting: Promise<void>
  deliver(change: Change): Promise<void>
}

/** Listens once per process and hands changes on to the open streams. */
export class Live {
  private listener: pg.Client | null = null
  private readonly followers = new Set<Follower>()
  private readonly rendered = new Map<string, Promise<string>>()
  private stopped = false

  constructor(
    private readonly database: Database,
    private readonly topics: readonly LiveTopic[],
    private readonly log: Log,
    private readonly clock: () => Date,
  ) {}

  /** Connects the listener; reconnects by itself until stopped, and lets every follower catch up. */
  async start(): Promise<void> {
    const client = new pg.Client({ ...this.database.connection, application_name: 'samskap' })
    client.on('notification', message => this.heard(message.payload ?? ''))
    client.on('error', () => {})
    client.on('end', () => this.again())
    await client.connect()
    await client.query('listen samskap_change')
    this.listener = client
    for (const follower of this.followers) this.wake(follower)
  }

  async stop(): Promise<void> {
    this.stopped = true
    this.followers.clear()
    await this.listener?.end()
  }

  private again(): void {
    if (this.stopped) return
    this.log('info', 'listener lost, connecting again')
    setTimeout(() => this.start().catch(() => this.again()), 1_000).unref()
  }

  private heard(payload: string): void {
    const [initiative_id] = payload.split(' ')
    for (const follower of this.followers) {
      if (follower.initiative_id === initiative_id) this.wake(follower)
    }
  }

  /** One delivery at a time per follower, so that events arrive in order and none twice. */
  private wake(follower: Follower): void {
    follower.waiting = follower.waiting.then(() => this.catchUp(follower)).catch(() => this.drop(follower))
  }

  private drop(follower: Follower): void {
    this.followers.delete(follower)
  }

  private async catchUp(follower: Follower): Promise<void> {
    const changes = await this.database.db
      .selectFrom('change')
      .select(['initiative_id', 'seq', 'topic', 'ref'])
      .where('initiative_id', '=', follower.initiative_id)
      .where('seq', '>', follower.seen)
      .orderBy('seq')
      .execute()
    for (const change of changes) {
      await follower.deliver(change)
      follower.seen = change.seq
    }
  }

  /** Opens the stream for one reader. Each event asks the gate again; a grant that is gone ends the stream. */
  async open(c: HonoContext, context: Context<Access>, who: Who, gate: Gate): Promise<Response> {
    const { initiative_id } = context.access
    const last = Number(c.req.header('last-event-id') ?? context.query.get('after') ?? Number.NaN)
    const seen = Number.isSafeInteger(last) ? last : await lastChange(this.database.db, initiative_id)
    let follower: Follower
    const body = new ReadableStream<Uint8Array>({
      start: controller => {
        const write = (text: string) => controller.enqueue(new TextEncoder().encode(text))
        write(`retry: 2000\nid: ${seen}\n\n`)
        follower = {
          initiative_id,
          seen,
          waiting: Promise.resolve(),
          deliver: async change => {
            const access = await gate.initiative(this.database.db, context.visitor, initiative_id)
            if (!access?.grants.some(grant => who.includes(grant))) {
              this.drop(follower)
              controller.close()
              return
            }
            const html = await this.render(change, access, context.language)
            if (html !== null)
              write(`id: ${change.seq}\nevent: ${change.topic}\ndata: ${JSON.stringify(html)}\n\n`)
          },
        }
        this.followers.add(follower)
        this.wake(follower)
      },
      cancel: () => this.drop(follower),
    })
    return new Response(body, {
      headers: {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
        'x-content-type-options': 'nosniff',
      },
    })
  }

  private async render(change: Change, access: Access, language: Language): Promise<string | null> {
    const topic = this.topics.find(one => one.topic === change.topic)
    if (!topic) return null
    const key = `${change.initiative_id} ${change.seq} ${topic.audience(access)} ${language}`
    const known = this.rendered.get(key)
    if (known) return known
    const made = topic.render(this.database.db, access, change.ref, language, this.clock())
    this.rendered.set(key, made)
    if (this.rendered.size > 200) this.rendered.delete(this.rendered.keys().next().value!)
    return made
  }
}
