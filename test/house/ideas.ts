import { newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

/** What stands behind an idea as it is laid, what may be added to it, and somebody who is seen in pictures. */
export const idea_ids = {
  behind: '60a7d2f4-b19c-4e83-9d05-f2c8b6143ea7',
  more: 'c3185e9b-07f6-42da-b8c4-91ed70a5f362',
  person: '9be4f071-26a3-4d58-8f1c-a04d7c9e5b83',
}

/** Something that somebody gave, received and not answered. */
export async function layContribution(
  world: World,
  initiative_id: string,
  { id = newId(), body = 'Et skap på biblioteket', by = null as string | null, anonymous = false } = {},
): Promise<string> {
  const at = world.clock.now
  const given = { way: 'note', body, given_on: '2026-01-29', given_by: by, anonymous, noted_at: at }
  await world.db
    .insertInto('contribution')
    .values({ initiative_id, id, ...given })
    .execute()
  await world.db
    .insertInto('contribution_event')
    .values({ initiative_id, contribution_id: id, number: 1, kind: 'received', at })
    .execute()
  return id
}

/** An idea that has grown out of one contribution, and another that it might grow from. */
export async function layIdea(world: World, initiative_id: string, own: string): Promise<string> {
  const at = world.clock.now
  const { behind, more } = idea_ids
  // The made-up initiative is met again and again.
  await world.db.deleteFrom('idea').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .deleteFrom('contribution')
    .where('initiative_id', '=', initiative_id)
    .where('id', 'in', [behind, more])
    .execute()
  for (const id of [behind, more]) await layContribution(world, initiative_id, { id, by: own })
  const idea_id = newId()
  await world.db
    .insertInto('idea')
    .values({ initiative_id, id: idea_id, title: 'Låneskapet', made_at: at, made_by: own })
    .execute()
  await world.db
    .insertInto('idea_move')
    .values({ initiative_id, idea_id, number: 1, stage: 'idea', at, noted_by: own })
    .execute()
  await world.db
    .insertInto('idea_contribution')
    .values({ initiative_id, idea_id, contribution_id: behind })
    .execute()
  return idea_id
}

/** Wishes for a talk: one's own, that of somebody whom nobody talks to yet, and one that one has taken. */
export async function layWishes(
  world: World,
  initiative_id: string,
  own: string,
  others: readonly [string, string],
): Promise<void> {
  const asked = { initiative_id, how: 'call', asked_at: world.clock.now }
  await world.db.deleteFrom('follow_up').where('initiative_id', '=', initiative_id).execute()
  await world.db
    .insertInto('follow_up')
    .values([
      { ...asked, id: newId(), participant_id: own },
      { ...asked, id: newId(), participant_id: others[0] },
      { ...asked, id: newId(), participant_id: others[1], follower_id: own },
    ])
    .execute()
}

/** A picture in which nobody is seen yet, and somebody who may be. */
export async function laySeen(world: World, initiative_id: string, own: string): Promise<void> {
  const at = world.clock.now
  const { person } = idea_ids
  await world.db
    .deleteFrom('participant')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', person)
    .execute()
  await world.db
    .insertInto('participant')
    .values({ initiative_id, id: person, name: 'Odd', party: 'resident', language: 'nb', created_at: at })
    .execute()
  await world.db
    .insertInto('initiative_grant')
    .values({ initiative_id, id: newId(), participant_id: person, kind: 'member', given_at: at })
    .execute()
  const picture = { description: 'Bordet', type: 'image/jpeg', width: 1, height: 1, shows_people: true }
  await world.db
    .insertInto('picture')
    .values({
      ...{ initiative_id, id: newId(), ...picture, bytes: Buffer.alloc(1) },
      ...{ added_at: at, added_by: own },
    })
    .execute()
}
