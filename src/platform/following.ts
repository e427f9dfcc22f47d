import type { Context as HonoContext } from 'hono'
import pg from 'pg'
import type { Access, Gate, Grant, Visitor } from './access.ts'
import type { Database } from './database.ts'
import type { Language } from './language.ts'
import { type LiveTopic, lastChange } from './live.ts'
import type { Log } from './log.ts'
import { type Outlet, openOutlet } from './outlet.ts'
import type { Context } from './route.ts'
import { type Change, missed_much, Telling } from './telling.ts'

type Follower = {
  visitor: Visitor
  /** What the gate has said, and when it was asked. */
  access: Access | null
  asked_at: number
  who: readonly Grant[]
  language: Language
  /** The one topic it wishes to hear of, or null for all. */
  topic: string | null
  seen: number
  outlet: Outlet
}

/** All who follow one initiative through this process. */
type Circle = {
  initiative_id: string
  followers: Set<Follower>
  /** The newest change that this process has heard of, or null while it does not know. */
  head: number | null
  /** The last changes up to there, as they were heard, without a gap: who follows closely needs no read. */
  recent: Change[]
  telling: boolean
  again: boolean
}

const keep_alive_every = 25_000
const try_again_after = 1_000
const most_recent = 100
/** Who was away for longer hears of the newest of them, and that there was more. */
const most_missed = 200
const silence = Buffer.from(':\n\n')

/** Listens once per process and hands changes on to the open streams. */
export class Live {
  private listener: pg.Client | null = null
  private readonly circles = new Map<string, Circle>()
  private readonly telling: Telling
  private keeping: NodeJS.Timeout | null = null
  private stopped = false
  /** When somebody's access last changed, or may have while nobody listened. */
  private in_doubt = 0

  constructor(
    private readonly database: Database,
    topics: readonly LiveTopic[],
    private readonly gate: Gate,
    private readonly log: Log,
    clock: () => Date,
  ) {
    this.telling = new Telling(database.db, topics, clock)
  }

  /** Connects the listener; reconnects by itself until stopped, and lets every follower catch up. */
  async start(): Promise<void> {
    const client = new pg.Client({ ...this.database.connection, application_name: 'samskap' })
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === 'samskap_access') this.in_doubt = performance.now()
      else this.heard(payload)
    })
    client.on('error', () => {})
    client.on('end', () => this.again())
    await client.connect()
    await client.query('listen samskap_change; listen samskap_access')
    this.in_doubt = performance.now()
    this.listener = client
    this.keeping ??= setInterval(() => this.keepAlive(), keep_alive_every).unref()
    for (const circle of this.circles.values()) {
      circle.head = null
      circle.recent = []
      this.wake(circle)
    }
  }

  async stop(): Promise<void> {
    this.stopped = true
    if (this.keeping) clearInterval(this.keeping)
    for (const circle of this.circles.values()) {
      for (const follower of circle.followers) this.dismiss(circle, follower)
    }
    await this.listener?.end()
  }

  /** A word to every open stream, since what stands between cuts a connection on which nothing is said. */
  keepAlive(): void {
    for (const circle of this.circles.values()) {
      for (const follower of circle.followers) this.tell(circle, follower, silence)
    }
  }

  /**
   * Opens the stream for one reader, whom the gate has let in since `asked_at`. Before each change it is asked again if
   * anybody's access may have changed meanwhile; a grant that is gone ends the stream.
   */
  async open(
    c: HonoContext,
    context: Context<Access>,
    who: readonly Grant[],
    asked_at: number,
  ): Promise<Response> {
    const { initiative_id } = context.access
    const given = c.req.header('last-event-id') ?? context.query.get('after')
    const last = given === null ? Number.NaN : Number(given)
    const counted = Number.isSafeInteger(last) && last >= 0
    const seen = counted ? last : await lastChange(this.database.db, initiative_id)
    const circle = this.circleOf(initiative_id)
    const beginning = Buffer.from(`retry: 2000\nid: ${seen}\n\n`)
    const { outlet, response } = openOutlet(c, beginning, () => this.drop(circle, follower))
    const { visitor, language } = context
    const follower: Follower = {
      visitor,
      access: context.access,
      asked_at,
      who,
      language,
      topic: context.query.get('topic'),
      seen,
      outlet,
    }
    circle.followers.add(follower)
    this.wake(circle)
    return response
  }

  private circleOf(initiative_id: string): Circle {
    const fresh: Circle = {
      initiative_id,
      followers: new Set(),
      head: null,
      recent: [],
      telling: false,
      again: false,
    }
    const circle = this.circles.get(initiative_id) ?? fresh
    this.circles.set(initiative_id, circle)
    return circle
  }

  private drop(circle: Circle, follower: Follower): void {
    circle.followers.delete(follower)
    if (circle.followers.size === 0 && this.circles.get(circle.initiative_id) === circle) {
      this.circles.delete(circle.initiative_id)
    }
  }

  private dismiss(circle: Circle, follower: Follower): void {
    this.drop(circle, follower)
    follower.outlet.end()
  }

  private tell(circle: Circle, follower: Follower, bytes: Uint8Array): void {
    if (!follower.outlet.write(bytes)) this.dismiss(circle, follower)
  }

  private again(): void {
    if (this.stopped) return
    this.log('info', 'listener lost, connecting again')
    setTimeout(() => this.start().catch(() => this.again()), try_again_after).unref()
  }

  private heard(payload: string): void {
    const [initiative_id = '', number, topic = '', about, ...rest] = payload.split(' ')
    const circle = this.circles.get(initiative_id)
    if (!circle) return
    const seq = Number(number)
    if (circle.head !== null && seq > circle.head) {
      if (seq !== circle.head + 1) circle.recent = []
      const change = { seq, topic, ref: about === '-' ? null : (about ?? null), told: rest.join(' ') || null }
      circle.recent = [...circle.recent.slice(-most_recent), change]
      circle.head = seq
    }
    this.wake(circle)
  }

  /** One telling at a time in a circle, so that changes arrive in order and none twice. */
  private wake(circle: Circle): void {
    circle.again = true
    if (circle.telling) return
    circle.telling = true
    this.tellAll(circle).catch(fault => {
      if (this.stopped) return
      circle.head = null
      this.log('error', 'fault', { where: 'live', stack: String(fault?.stack ?? fault) })
      circle.telling = false
      setTimeout(() => this.wake(circle), try_again_after).unref()
    })
  }

  private async tellAll(circle: Circle): Promise<void> {
    while (circle.again) {
      circle.again = false
      await this.tellOnce(circle)
    }
    // At once, so that nobody who wakes us meanwhile finds us telling.
    circle.telling = false
  }

  private async tellOnce(circle: Circle): Promise<void> {
    const { db } = this.database
    let read_at = 0
    if (circle.head === null) {
      // Whoever speaks up from here on is heard, so nothing can be missed in between.
      circle.head = -1
      const newest = await lastChange(db, circle.initiative_id)
      if (newest > (circle.head ?? -1)) {
        // The read has overtaken what is heard: what was heard ends before it, and what comes next begins after it.
        circle.head = newest
        circle.recent = []
      }
      // What was read may be ahead of what was heard: somebody may have been shut out before it, unheard yet.
      read_at = performance.now()
    }
    const { head } = circle
    const followers = [...circle.followers]
    // A number from before the database was restored would wait for ever.
    for (const follower of followers) follower.seen = Math.min(follower.seen, head)
    const behind = followers.filter(follower => follower.seen < head)
    if (behind.length === 0) return
    const from = behind.reduce((least, follower) => Math.min(least, follower.seen), head)
    const [changes] = await Promise.all([
      this.changesBetween(circle, from, head),
      this.askAgain(circle, behind, Math.max(read_at, this.in_doubt)),
    ])
    const pieces = await Promise.all(behind.map(follower => this.bytesFor(follower, changes)))
    for (const [at, follower] of behind.entries()) {
      const bytes = pieces[at]
      follower.seen = head
      if (bytes === null) this.dismiss(circle, follower)
      else if (bytes!.length > 0) this.tell(circle, follower, bytes!)
    }
  }

  /**
   * One question to the gate for all whose access may have changed since it was asked. What is told was committed before,
   * so nobody hears of a change that shut them out.
   */
  private async askAgain(
    { initiative_id }: Circle,
    followers: readonly Follower[],
    in_doubt: number,
  ): Promise<void> {
    const unsure = followers.filter(follower => follower.asked_at <= in_doubt)
    if (unsure.length === 0) return
    const asked_at = performance.now()
    const visitors = unsure.map(({ visitor }) => visitor)
    const accesses = await this.gate.initiativeForAll(this.database.db, visitors, initiative_id)
    for (const [at, follower] of unsure.entries()) {
      follower.access = accesses[at] ?? null
      follower.asked_at = asked_at
    }
  }

  /** What this follower has not seen yet; null for one who may not follow any more. */
  private async bytesFor(
    { who, access, topic: wish, seen, language }: Follower,
    changes: readonly Change[],
  ): Promise<Buffer | null> {
    if (!access?.grants.some(grant => who.includes(grant))) return null
    const news = changes.filter(
      ({ seq, topic }) => seq > seen && (wish === null || wish === topic || topic === missed_much),
    )
    return this.telling.bytesOf(news, access, language)
  }

  private async changesBetween({ initiative_id, recent }: Circle, from: number, to: number) {
    const [first] = recent
    const changes =
      first && first.seq <= from + 1
        ? recent.filter(({ seq }) => seq > from && seq <= to)
        : await this.readChanges(initiative_id, from, to)
    return this.telling.newestOf(changes)
  }

  private async readChanges(initiative_id: string, from: number, to: number): Promise<Change[]> {
    const rows = await this.database.db
      .selectFrom('change')
      .select(['seq', 'topic', 'ref'])
      .where('initiative_id', '=', initiative_id)
      .where('seq', '>', from)
      .where('seq', '<=', to)
      .orderBy('seq', 'desc')
      .limit(most_missed)
      .execute()
    const changes = rows.toReversed().map(row => ({ ...row, told: null }))
    const [first] = changes
    if (!first || first.seq === from + 1) return changes
    return [{ seq: first.seq - 1, topic: missed_much, ref: null, told: null }, ...changes]
  }
}
