import { type RawBuilder, sql } from 'kysely'
import type { Access } from './access.ts'
import type { Db, Tx } from './database.ts'
import type { Language } from './language.ts'

/** One kind of change that pages follow, and how it looks. */
export type LiveTopic = {
  topic: string
  /** Who was away gets what it has come to, not every change on the way there. */
  newest_only?: true
} & (ForAudiences | ForEverybody)

/** Rendered once per audience and language. */
type ForAudiences = {
  /** Which readers get the same piece of page. */
  audience(access: Access): string
  render(db: Db, access: Access, ref: string | null, language: Language, now: Date): Promise<string>
}

/** Without words: the same for everybody. Who follows closely is told what `announce` was given, without a read. */
type ForEverybody = {
  audience: null
  render(db: Db, within: Pick<Access, 'initiative_id'>, ref: string | null): Promise<string>
}

/** What is announced: of which kind, about which row, and what it says to everybody if nobody need be asked. */
type Announced = { topic: string; ref?: string; told?: string }

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
  told?: string,
): Promise<void> {
  const announced = { topic, ...(ref ? { ref } : {}), ...(told ? { told } : {}) }
  await sql`/* often */ with ${announcing(initiative_id, now, announced, sql`(select) as always`)}
    select from announced`.execute(tx)
}

/**
 * The same as part of a larger statement that ends with `select from announced`: it is told if there are rows `from`
 * which to tell it.
 */
export const announcing = (
  initiative_id: string,
  now: Date,
  { topic, ref, told }: Announced,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`
  head as (
    insert into change_head (initiative_id, seq) select ${initiative_id}::uuid, 1 from ${from}
    on conflict (initiative_id) do update set seq = change_head.seq + 1 returning seq
  ), kept as (
    insert into change (initiative_id, seq, topic, ref, at)
    select ${initiative_id}, seq, ${topic}, ${ref ?? null}, ${now} from head
  ), announced as (
    select pg_notify('samskap_change', concat_ws(' ', ${initiative_id}::uuid, seq, ${topic}::text,
      ${ref ?? '-'}::text, ${told ?? null}::text)) from head
  )`

/** The number of the newest change, so that a page can follow from where it stood when it was made. */
export async function lastChange(db: Db, initiative_id: string): Promise<number> {
  const head = await db
    .selectFrom('change_head')
    .select('seq')
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirst()
  return head?.seq ?? 0
}
