import { newId } from '../../src/platform/secrets.ts'
import type { World } from './app.ts'

/** Names this account as one who may take texts and voices in other languages into use. */
export async function nameChecker(world: World, email: string): Promise<void> {
  const { id } = await world.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('installation_grant')
    .values({ id: newId(), account_id: id, kind: 'language_checker', given_at: world.clock.now })
    .execute()
}
