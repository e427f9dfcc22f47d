import { sql } from 'kysely'
import type { InstallationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Db, Tx } from '../../../platform/database.ts'
import { Mend, NotFound } from '../../../platform/errors.ts'
import { fetchingInAll } from '../../../platform/fetching.ts'
import { newId } from '../../../platform/secrets.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { refuseMadeUp } from '../../access/installation/commands.ts'
import { insideOf } from '../shelf/copies/queries.ts'
import { findable } from '../telling/queries.ts'
import { type Ask, figuresFrom, manifestFrom, storiesFrom, thingsFrom } from './pulling/queries.ts'
import { foreignAmong, foreignPlaces, marksFrom, peerOf, peersOf } from './queries.ts'
import { differences, type FetchedStory, type FetchedThing, kept_days, type Problem } from './rules.ts'

/** From now on we fetch from this installation, and believe only what is signed with this key. */
export async function addPeer(
  tx: Tx,
  access: InstallationAccess,
  { name, address, public_key }: { name: string; address: string; public_key: string },
  now: Date,
): Promise<void> {
  refuseMadeUp(access)
  const id = newId()
  const peers = await peersOf(tx)
  if (peers.some(peer => peer.public_key === public_key)) throw new Mend({ address: 'known' })
  // Two may bear one name: then the second is known by its address as well.
  const called = peers.some(peer => peer.name === name) ? `${name} (${new URL(address).host})` : name
  const added = await tx
    .insertInto('peer')
    .values({ id, name: called, address, public_key, added_at: now, added_by: access.account_id })
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

const pullSoon = (db: Db, id: string) =>
  sql`select graphile_worker.add_job('pull_peers', json_build_object('peer', ${id}::text),
    job_key := 'pull_' || ${id}::text)`.execute(db)

/** Each by itself: one that is slow, or sends what nobody thought of, keeps no other from being fetched. */
export async function pullEachSoon(db: Db): Promise<void> {
  for (const { id } of await peersOf(db)) await pullSoon(db, id)
}

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
export async function pullPeer(
  db: Db,
  id: string,
  { now, demo, ask = fetchingInAll() }: Around,
): Promise<Pulled> {
  const peer = await peerOf(db, id)
  const pulled = await fetchAndKeep(db, peer, { now, demo, ask })
  if ('fault' in pulled) {
    await db
      .updateTable('peer')
      .set({ problem: pulled.fault, problem_at: now })
      .where('id', '=', id)
      .execute()
    if (peer.pulled_at && peer.pulled_at.getTime() < now.getTime() - kept_days * 86_400_000)
      await letGo(db, id)
  }
  return pulled
}

/** All that came from there goes; it comes back with the first fetch that succeeds. */
async function letGo(db: Db, peer_id: string): Promise<void> {
  await inOneTransaction(db, async tx => {
    for (const table of ['shared_story', 'shared_thing', 'country_figure', 'country_count'] as const) {
      await tx.deleteFrom(table).where('peer_id', '=', peer_id).execute()
    }
    await tx.updateTable('peer').set({ pulled_at: null }).where('id', '=', peer_id).execute()
  })
}

type Known = Awaited<ReturnType<typeof peerOf>>

async function fetchAndKeep(db: Db, peer: Known, { now, demo, ask }: Required<Around>): Promise<Pulled> {
  const manifest = await manifestFrom(peer, ask)
  if ('fault' in manifest) return manifest
  if (isOlder(manifest, peer)) return { fault: 'older' }
  const told = differences(manifest.stories, await marksFrom(db, peer.id, 'stories'))
  const lent = differences(manifest.things, await marksFrom(db, peer.id, 'things'))
  const stories = await storiesFrom(peer, told.wanted, ask)
  if ('fault' in stories) return stories
  const things = await thingsFrom(peer, lent.wanted, ask)
  if ('fault' in things) return things
  const figures = await figuresFrom(peer, ask)
  if ('fault' in figures) return figures
  // What is made up stands only where everything is.
  const shown = <T extends { demo: boolean }>(all: readonly T[]) => all.filter(one => demo || !one.demo)
  return inOneTransaction(db, tx =>
    keepAll(tx, peer, now, {
      manifest,
      wanted: [told.wanted, lent.wanted],
      stories: shown(stories),
      things: shown(things),
      figures: shown(figures.figures),
      counts: shown(figures.counts),
    }),
  )
}

const isOlder = ({ made_at }: { made_at: string }, peer: { made_at: Date | null }): boolean =>
  peer.made_at !== null && new Date(made_at) < peer.made_at

type Answer<F extends (...given: never[]) => Promise<unknown>> = Exclude<
  Awaited<ReturnType<F>>,
  { fault: Problem }
>
type Brought = {
  manifest: Answer<typeof manifestFrom>
  wanted: [stories: string[], things: string[]]
  stories: FetchedStory[]
  things: FetchedThing[]
} & Pick<Answer<typeof figuresFrom>, 'figures' | 'counts'>

async function keepAll(tx: Tx, { id }: Known, now: Date, brought: Brought): Promise<Pulled> {
  const { manifest, stories, figures, counts } = brought
  const [wanted_stories, wanted_things] = brought.wanted
  // Somebody else may have fetched in the meantime, or ended it.
  const peer = await tx
    .selectFrom('peer')
    .select('made_at')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!peer) return { changed: 0, gone: 0 }
  if (isOlder(manifest, peer)) return { fault: 'older' }
  const foreign = [
    ...(await foreignAmong(tx, id, 'stories', wanted_stories)),
    ...(await foreignAmong(tx, id, 'things', wanted_things)),
    ...(await foreignPlaces(
      tx,
      id,
      stories.flatMap(story => story.public_id ?? []),
    )),
  ]
  if (foreign.length > 0) return { fault: 'foreign' }
  const told = differences(manifest.stories, await marksFrom(tx, id, 'stories'))
  const lent = differences(manifest.things, await marksFrom(tx, id, 'things'))
  const things = brought.things.flatMap(thing => {
    const inside = insideOf(thing.kind, thing.body)
    return inside ? [{ ...thing, body: inside.body }] : []
  })
  const kept_things = new Set(things.map(thing => thing.id))
  // What was asked for and did not come has been taken back since the list was made.
  await drop(tx, id, 'shared_story', [...told.gone, ...wanted_stories])
  await drop(tx, id, 'shared_thing', [...lent.gone, ...wanted_things.filter(one => !kept_things.has(one))])
  const marks = new Map([...manifest.stories, ...manifest.things])
  const counties = await tx.selectFrom('county').select('number').execute()
  const known = new Set(counties.map(({ number }) => number))
  for (const story of stories) {
    const county_number = known.has(story.county_number ?? '') ? story.county_number : null
    await keepStory(tx, id, { ...story, county_number }, marks.get(story.id) ?? '')
  }
  for (const thing of things) await keepThing(tx, id, thing, marks.get(thing.id) ?? '')
  await keepFigures(tx, id, { figures, counts }, now)
  const made_at = new Date(manifest.made_at)
  await tx
    .updateTable('peer')
    // A clock that goes fast there must not make everything later look old.
    .set({ pulled_at: now, made_at: made_at > now ? now : made_at, problem: null, problem_at: null })
    .where('id', '=', id)
    .execute()
  return { changed: stories.length + things.length, gone: told.gone.length + lent.gone.length }
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
async function keepThing(
  tx: Tx,
  peer_id: string,
  thing: Omit<FetchedThing, 'body'> & { body: object },
  mark: string,
): Promise<void> {
  const copy = { ...thing, peer_id, mark, body: JSON.stringify(thing.body) }
  await tx
    .insertInto('shared_thing')
    .values(copy)
    .onConflict(same => same.column('id').doUpdateSet(copy))
    .execute()
}

/** Protected figures are few, and take the place of those that came before. */
async function keepFigures(
  tx: Tx,
  peer_id: string,
  { figures, counts }: Pick<Brought, 'figures' | 'counts'>,
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
