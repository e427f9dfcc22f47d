import type { Access } from './access.ts'
import type { Db } from './database.ts'
import type { Language } from './language.ts'
import type { LiveTopic } from './live.ts'

/** `told` is what it says to everybody, where that came along. */
export type Change = { seq: number; topic: string; ref: string | null; told: string | null }

const most_kept = 200

/** Told to who was away for longer than can be told one by one: the page is to be fetched anew. */
export const missed_much = 'missed'

/** Changes as bytes: each is made once for all who get the same, however many they are. */
export class Telling {
  private readonly topics: ReadonlyMap<string, LiveTopic>
  private readonly made = new Map<string, Promise<Buffer | null>>()

  constructor(
    private readonly db: Db,
    topics: readonly LiveTopic[],
    private readonly clock: () => Date,
  ) {
    this.topics = new Map(topics.map(one => [one.topic, one]))
  }

  /** Of topics where only the newest counts, the newest; of the others all. */
  newestOf(changes: readonly Change[]): Change[] {
    const newest = new Map(changes.map(({ seq, topic, ref }) => [`${topic} ${ref}`, seq]))
    return changes.filter(
      ({ seq, topic, ref }) => !this.topics.get(topic)?.newest_only || newest.get(`${topic} ${ref}`) === seq,
    )
  }

  /** These changes as one reader gets them. */
  async bytesOf(changes: readonly Change[], access: Access, language: Language): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (const change of changes) {
      const piece = await this.piece(change, access, language)
      if (piece) pieces.push(piece)
    }
    return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)
  }

  /** One change, or null where no room tells of it. */
  private piece(
    { seq, topic: name, ref, told }: Change,
    access: Access,
    language: Language,
  ): Promise<Buffer | null> {
    if (name === missed_much)
      return Promise.resolve(Buffer.from(`id: ${seq}\nevent: ${missed_much}\ndata: \n\n`))
    const topic = this.topics.get(name)
    if (!topic) return Promise.resolve(null)
    const readers = topic.audience ? `${topic.audience(access)} ${language}` : ''
    const key = `${access.initiative_id} ${seq} ${readers}`
    const known = this.made.get(key)
    if (known) return known
    const text = topic.audience
      ? topic.render(this.db, access, ref, language, this.clock())
      : told === null
        ? topic.render(this.db, access, ref)
        : Promise.resolve(told)
    // Whom it shows nothing is told nothing: not even that something happened.
    const made = text.then(html =>
      topic.audience && html === ''
        ? null
        : Buffer.from(`id: ${seq}\nevent: ${name}\ndata: ${JSON.stringify(html)}\n\n`),
    )
    this.made.set(key, made)
    made.catch(() => this.made.delete(key))
    if (this.made.size > most_kept) this.made.delete(this.made.keys().next().value!)
    return made
  }
}
