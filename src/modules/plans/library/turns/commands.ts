import { mkdtemp, open, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db, Tx } from '../../../../platform/database.ts'
import { most_outline_bytes } from '../../../../platform/documents/read_outline.ts'
import { filesUnder } from '../../../../platform/folder.ts'
import type { Threads } from '../../../../platform/threads.ts'
import { inOneTransaction } from '../../../../platform/transaction.ts'
import { factorsIn } from '../../factors/rules.ts'
import { planReaders } from '../../scan/commands.ts'
import type { PlanFile, PlanTask } from '../../scan/file/rules.ts'
import type { Reading } from '../../terms/queries.ts'
import { addFile } from '../commands.ts'
import { placesFor } from '../queries.ts'
import { keysOf } from '../rules.ts'

/** After so long a claim has lapsed: no reading takes it. */
const claim_minutes = 12
/** A plan over which readers have died so often is given up. */
const most_tries = 3
const unfolded_zip = 2 * 1024 * 1024 * 1024
const most_in_zip = 2000
/** For so long it is told why a file of many plans could not be unpacked. */
const told_days = 30
/** What programs lay into a ZIP beside the files that people chose. */
const beside = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i

/** After the commit a worker looks for what waits; it looks every minute by itself as well. */
export const readSoon = (tx: Tx): Promise<unknown> =>
  sql`select graphile_worker.add_job('read_plans', '{}'::json, job_key := 'read_plans')`.execute(tx)

/**
 * Unpacks and reads what waits, a thread for each processor, until nothing is left or `goesOn` says no. What was begun
 * and not ended by somebody who died is begun anew. Gives how many plans were read or given up.
 */
export async function readWaiting(
  db: Db,
  reading: Reading,
  now: Date,
  goesOn: () => boolean = () => true,
): Promise<number> {
  await unpackWaiting(db, now, goesOn)
  await readAnew(db, reading)
  const readers = planReaders()
  let done = 0
  const take = async (): Promise<void> => {
    while (goesOn()) {
      const claimed = await claimPlan(db, now)
      if (!claimed) return
      await readOne(db, claimed, reading, readers, now)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, take))
  await readers.end()
  return done
}

/** What another reader, or other words, gave is read again; until then it stands. What one could not read, another may. */
const readAnew = (db: Db, { reader }: Reading) =>
  db
    .updateTable('plan')
    .set({ state: 'waiting', why: null, tries: 0, claimed_at: null })
    .where('state', '<>', 'waiting')
    .where('reader', '<>', reader)
    .execute()

type Claimed = { id: string; file_name: string; tries: number }

async function claimPlan(db: Db, now: Date): Promise<Claimed | undefined> {
  const { rows } = await sql<Claimed>`
    update plan set claimed_at = ${now}, tries = tries + 1
    where id = (select id from plan where state = 'waiting' and (${lapsed(now)})
      order by added_at, id limit 1 for update skip locked)
    returning id, file_name, tries`.execute(db)
  return rows[0]
}

const lapsed = (now: Date) =>
  sql`claimed_at is null or claimed_at < ${new Date(now.getTime() - claim_minutes * 60_000)}`

async function readOne(
  db: Db,
  { id, file_name, tries }: Claimed,
  reading: Reading,
  readers: Threads<PlanTask, PlanFile>,
  now: Date,
): Promise<void> {
  if (tries > most_tries) return keep(db, id, { kind: 'unread', why: 'died' }, reading, now)
  const bytes = await bytesOf(db, id)
  const done = await readers.run({ name: file_name, bytes, terms: reading.terms }, [bytes])
  // A thread that died took nobody along: the next try is with another.
  if (done === 'died' && tries < most_tries) {
    await db.updateTable('plan').set({ claimed_at: null }).where('id', '=', id).execute()
    return
  }
  await keep(db, id, typeof done === 'string' ? { kind: 'unread', why: done } : done, reading, now)
}

async function bytesOf(db: Db, plan_id: string): Promise<ArrayBuffer> {
  const chunks = await db
    .selectFrom('plan_chunk')
    .select('bytes')
    .where('plan_id', '=', plan_id)
    .orderBy('number')
    .execute()
  return Uint8Array.from(Buffer.concat(chunks.map(({ bytes }) => bytes))).buffer
}

const rows_at_once = 500

/** Keeps what a file gave in place of what an earlier reading gave. */
const keep = (db: Db, plan_id: string, file: PlanFile, reading: Reading, now: Date) =>
  inOneTransaction(db, tx => keepReading(tx, plan_id, file, reading, now))

/** The same within a transaction. */
export async function keepReading(
  tx: Tx,
  plan_id: string,
  file: PlanFile,
  { reader, factors }: Reading,
  now: Date,
): Promise<void> {
  // Removed while it was read.
  const there = await tx
    .selectFrom('plan')
    .select('id')
    .where('id', '=', plan_id)
    .forUpdate()
    .executeTakeFirst()
  if (!there) return
  await tx.deleteFrom('plan_hit').where('plan_id', '=', plan_id).execute()
  const closing = tx.updateTable('plan').where('id', '=', plan_id)
  if (file.kind === 'unread') {
    const none = { words: null, pages: null, pictures: null, broken: null, language: null, read_at: null }
    await closing.set({ state: 'unread', why: file.why, claimed_at: null, reader, ...none }).execute()
    return
  }
  const { hits, words, pages, unread, language } = file
  const keys = keysOf(hits)
  const rows = hits.map(({ meant, path, at, ...hit }, position) => ({
    ...{ plan_id, position, key: keys[position] ?? String(position), path: [...path], word_from: at, ...hit },
    ...{ meaning: meant.meaning, rule: meant.why.rule, rule_words: meant.why.words },
    ...{ responsible: meant.responsible, due: meant.due, we: meant.we, we_words: meant.we_words },
    factors: factorsIn(factors, [hit.before, hit.sentence, hit.after]),
  }))
  for (let from = 0; from < rows.length; from += rows_at_once) {
    await tx
      .insertInto('plan_hit')
      .values(rows.slice(from, from + rows_at_once))
      .execute()
  }
  await closing
    .set({
      ...{ state: 'read', why: null, claimed_at: null, read_at: now, reader },
      ...{ words, pages, pictures: unread.pictures, broken: unread.broken, language },
    })
    .execute()
}

async function unpackWaiting(db: Db, now: Date, goesOn: () => boolean): Promise<void> {
  await db
    .deleteFrom('plan_upload')
    .where('why', 'is not', null)
    .where('added_at', '<', new Date(now.getTime() - told_days * 86_400_000))
    .execute()
  while (goesOn()) {
    const { rows } = await sql<{ id: string; tries: number }>`
      update plan_upload set claimed_at = ${now}, tries = tries + 1
      where id = (select id from plan_upload where why is null and (${lapsed(now)})
        order by added_at, id limit 1 for update skip locked)
      returning id, tries`.execute(db)
    const [upload] = rows
    if (!upload) return
    if (upload.tries > most_tries) await giveUp(db, upload.id, 'died')
    else await unpack(db, upload.id, now)
  }
}

/** Why is told for a while; its bytes are of no use. */
const giveUp = (db: Db, id: string, why: string) =>
  inOneTransaction(db, async tx => {
    await tx.updateTable('plan_upload').set({ why }).where('id', '=', id).execute()
    await tx.deleteFrom('plan_upload_chunk').where('upload_id', '=', id).execute()
  })

/** By way of a file on disk: only one plan at a time is in memory. What was unpacked before is not laid again. */
async function unpack(db: Db, id: string, now: Date): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'samskap-plans-'))
  await unpackIn(folder, db, id, now).finally(() => rm(folder, { recursive: true }))
}

async function unpackIn(folder: string, db: Db, id: string, now: Date): Promise<void> {
  const upload = await db.selectFrom('plan_upload').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const places = await placesFor(db, upload)
  const zip = join(folder, 'plans.zip')
  await writeChunks(db, id, zip)
  const found = await filesUnder(zip, { most_bytes: most_outline_bytes, most_unfolded: unfolded_zip })
  const from = { organisation_id: upload.organisation_id, account_id: upload.added_by, demo: upload.demo }
  const chosen = found.filter(file => !beside.test(file.path.slice(zip.length + 1)))
  if (chosen.length === 0) await giveUp(db, id, 'empty')
  for (const file of chosen.slice(0, most_in_zip)) {
    const read = await file.read()
    const path = file.path.slice(zip.length + 1)
    if (!path) {
      await giveUp(db, id, typeof read === 'string' ? read : 'broken')
      continue
    }
    await inOneTransaction(db, tx => addFile(tx, from, { path, file: read, said: upload }, places, now))
  }
  await db.deleteFrom('plan_upload').where('id', '=', id).where('why', 'is', null).execute()
}

async function writeChunks(db: Db, upload_id: string, path: string): Promise<void> {
  await using file = await open(path, 'w')
  for (let number = 0; ; number++) {
    const chunk = await db
      .selectFrom('plan_upload_chunk')
      .select('bytes')
      .where('upload_id', '=', upload_id)
      .where('number', '=', number)
      .executeTakeFirst()
    if (!chunk) return
    await file.write(chunk.bytes)
  }
}
