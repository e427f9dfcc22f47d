import { newId } from '../../src/platform/secrets.ts'
import type { World } from '../setup/app.ts'

/** Something that was given, and the code by which it is followed. */
export const given = { id: '2c6e91d7-4b03-4f5a-86d8-0a17be95c3f4', code: '2345-6789-ABCD-EFGH' }

/** Something of one's own that waits for an answer, known by its code; and a mail about it that did not arrive. */
export async function layGiven(world: World, initiative_id: string, by: string | null): Promise<void> {
  const at = world.clock.now
  // The made-up initiative is met again and again, and a code opens one thing.
  await world.db.deleteFrom('contribution').where('id', '=', given.id).execute()
  const one = { way: 'message', body: 'Det trekker', given_on: '2026-01-29', given_by: by, noted_at: at }
  await world.db
    .insertInto('contribution')
    .values({ initiative_id, id: given.id, ...one })
    .execute()
  await world.db
    .insertInto('contribution_event')
    .values({ initiative_id, contribution_id: given.id, number: 1, kind: 'received', at })
    .execute()
  await world.db
    .insertInto('door_key')
    .values({
      ...{ hash: world.key.hashCode(given.code), kind: 'tracking_code', initiative_id, issued_at: at },
      contribution_id: given.id,
    })
    .execute()
}

/** Mails that were given up: each is sent again or taken away once. */
export async function layLostMail(world: World, initiative_id: string): Promise<void> {
  const at = world.clock.now
  const lost = { kind: 'contribution_news', recipient: 'a@example.test', subject: 'Nytt', body: 'Svar' }
  const failed = { created_at: at, tries: 1, problem: 'no_such_address', failed_at: at }
  await world.db
    .insertInto('outbox')
    .values(Array.from({ length: 20 }, () => ({ id: newId(), initiative_id, ...lost, ...failed })))
    .execute()
}
