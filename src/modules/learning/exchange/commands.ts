import { sql } from 'kysely'
import type { InstallationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { Mend, NotFound } from '../../../platform/errors.ts'
import { fetchText } from '../../../platform/fetching.ts'
import { newId } from '../../../platform/secrets.ts'
import { inOneTransaction, oneAtATime } from '../../../platform/transaction.ts'
import { refuseMadeUp } from '../../access/installation/commands.ts'
import { findable } from '../telling/queries.ts'
import { type Ask, figuresFrom, manifestFrom, storiesFrom, thingsFrom } from './pulling/queries.ts'
import { foreignAmong, marksFrom, peerOf } from './queries.ts'
import { differences, type FetchedStory, type FetchedThing, type Problem } from './rules.ts'

/** From now on we fetch from this installation, and believe only what is signed with this key. */
export async function addPeer(
  tx: Tx,
  access: InstallationAccess,
  { name, address, public_key }: { name: string; address: string; public_key: string },
  now: Date,
): Promise<void> {
  refuseMadeUp(access)
  const id = newId()
  const added = await tx
    .insertInto('peer')
    .values({ id, name, address, public_key, added_at: now, added_by: access.account_id })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!added.numInsertedOrUpdatedRows) throw new Mend({ address: 'known' })
  await leaveInstallationTrace(tx, access.account_id, now, 'peer_added', id)
  await pullSoon(tx, id)
}

/** Fetches anew as soon as somebody is free to. */
export async function askForPull(tx: Tx, access: InstallationAccess, id: string, now: Date): Promise<void> {
  refuseMadeUp(access)
  await peerOf(tx, id)
  await pullSoon(tx, id)
  await leaveInstallationTrace(tx, access.account_id, now, 'peer_asked', id)
}

const pullSoon = (tx: Tx, id: string) =>
  sql`select graphile_worker.add_job('pull_peers', json_build_object('peer', ${id}::text),
    job_key := 'pull_' || ${id}::text)`.execute(tx)

/** We fetch no more from there, and all that came from there goes. */
export async function endPeer(tx: Tx, access: InstallationAccess, id: string, now: Date): Promise<void> {
  refuseMadeUp(access)
  const gone = await tx.deleteFrom('peer').where('id', '=', id).executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new NotFound()
  await leaveInstallationTrace(tx, access.account_id, now, 'peer_ended', id)
}

/** What came in and went at one fetch; or why nothing did. */
export type Pulled = { changed: number; gone: number } | { fault: Problem }

type Around = { now: Date; demo: boolean; ask?: Ask }

/**
 * Fetches from one installation: what is new or changed there comes in, what is gone there goes here, all or nothing.
 * What is not signed as agreed, or cannot be read, changes nothing.
 */
export async function pullPeer(db: Db, id: string, { now, demo, ask = fetchText }: Around): Promise<Pulled> {
  const peer = await peerOf(db, id)
  const pulled = await fetchAndKeep(db, peer, { now, demo, ask })
  if ('fault' in pulled) {
    await db
      .updateTable('peer')
      .set({ problem: pulled.fault, problem_at: now })
      .where('id', '=', id)
      .execute()
  }
  return pulled
}

type Known = Awaited<ReturnType<typeof peerOf>>

async function fetchAndKeep(db: Db, peer: Known, { now, demo, ask }: Required<Around>): Promise<Pulled> {
  const manifest = await manifestFrom(peer, ask)
  if ('fault' in manifest) return manifest
  const made_at = new Date(manifest.made_at)
  if (peer.made_at && made_at < peer.made_at) return { fault: 'older' }
  const told = differences(manifest.stories, await marksFrom(db, peer.id, 'stories'))
  const lent = differences(manifest.things, await marksFrom(db, peer.id, 'things'))
  const stories = await storiesFrom(peer, told.wanted, ask)
  if ('fault' in stories) return stories
  const things = await thingsFrom(peer, lent.wanted, ask)
  if ('fault' in things) return things
  const figures = await figuresFrom(peer, ask)
  if ('fault' in figures) return figures
  const marks = new Map([...manifest.stories, ...manifest.things])
  // What is made up stands only where everything is.
  const shown = <T extends { demo: boolean }>(all: readonly T[]) => all.filter(one => demo || !one.demo)
  return inOneTransaction(db, async tx => {
    await oneAtATime(tx, `peer ${peer.id}`)
    const foreign = [
      ...(await foreignAmong(tx, peer.id, 'stories', told.wanted)),
      ...(await foreignAmong(tx, peer.id, 'things', lent.wanted)),
    ]
    if (foreign.length > 0) return { fault: 'foreign' as const }
    const [new_stories, new_things] = [shown(stories), shown(things)]
    const counties = new Set(
      (await tx.selectFrom('county').select('number').execute()).map(({ number }) => number),
    )
    await drop(tx, peer.id, 'shared_story', [...told.gone, ...new_stories.map(({ id }) => id)])
    await drop(tx, peer.id, 'shared_thing', lent.gone)
    for (const story of new_stories) {
      const county_number = counties.has(story.county_number ?? '') ? story.county_number : null
      await keepStory(tx, peer.id, { ...story, county_number }, marks.get(story.id) ?? '')
    }
    for (const thing of new_things) await keepThing(tx, peer.id, thing, marks.get(thing.id) ?? '')
    await keepFigures(tx, peer.id, { figures: shown(figures.figures), counts: shown(figures.counts) }, now)
    await tx
      .updateTable('peer')
      .set({ pulled_at: now, made_at, problem: null, problem_at: null })
      .where('id', '=', peer.id)
      .execute()
    return {
      changed: new_stories.length + new_things.length,
      gone: told.gone.length + lent.gone.length,
    }
  })
}

async function drop(
  tx: Tx,
  peer_id: string,
  table: 'shared_story' | 'shared_thing',
  ids: readonly string[],
): Promise<void> {
  await sql`delete from ${sql.table(table)} where peer_id = ${peer_id} and id = any(${ids}::uuid[])`.execute(
    tx,
  )
}

async function keepStory(tx: Tx, peer_id: string, story: FetchedStory, mark: string): Promise<void> {
  const { quotes, ...copy } = story
  await tx
    .insertInto('shared_story')
    .values({ ...copy, peer_id, mark, ...findable(copy) })
    .execute()
  if (quotes.length === 0) return
  await tx
    .insertInto('shared_quote')
    .values(quotes.map((quote, at) => ({ ...quote, shared_story_id: story.id, number: at + 1 })))
    .execute()
}

/** A thing keeps its place: where it was taken into use stands beside it. */
async function keepThing(tx: Tx, peer_id: string, thing: FetchedThing, mark: string): Promise<void> {
  const copy = { ...thing, peer_id, mark, body: JSON.stringify(thing.body) }
  await tx
    .insertInto('shared_thing')
    .values(copy)
    .onConflict(same => same.column('id').doUpdateSet(copy))
    .execute()
}

type Kept = Exclude<Awaited<ReturnType<typeof figuresFrom>>, { fault: Problem }>

/** Protected figures are few, and take the place of those that came before. */
async function keepFigures(
  tx: Tx,
  peer_id: string,
  { figures, counts }: Pick<Kept, 'figures' | 'counts'>,
  now: Date,
): Promise<void> {
  await tx.deleteFrom('country_figure').where('peer_id', '=', peer_id).execute()
  await tx.deleteFrom('country_count').where('peer_id', '=', peer_id).execute()
  for (const { figures: shown, ...figure } of figures) {
    await tx
      .insertInto('country_figure')
      .values({ ...figure, id: newId(), peer_id, figures: JSON.stringify(shown), made_at: now })
      .execute()
  }
  for (const count of counts) {
    await tx
      .insertInto('country_count')
      .values({ ...count, id: newId(), peer_id, made_at: now })
      .execute()
  }
}
