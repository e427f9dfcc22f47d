import type { Tx } from '../../platform/database.ts'
import { demo_domain } from '../../platform/outbox.ts'
import { newId } from '../../platform/secrets.ts'
import type { DemoPerson } from './rules.ts'

/** The made-up people whom a visitor may try Samskap as. */
export const demo_accounts: Record<DemoPerson, { name: string; email: string }> = {
  facilitator: { name: 'Ingrid', email: `ingrid@${demo_domain}` },
  resident: { name: 'Amina', email: `amina@${demo_domain}` },
  leader: { name: 'Tor', email: `tor@${demo_domain}` },
  researcher: { name: 'Vilde', email: `vilde@${demo_domain}` },
  administrator: { name: 'Astrid', email: `astrid@${demo_domain}` },
}

/** Makes the made-up accounts; doing it twice changes nothing. Returns their ids. */
export async function seedAccounts(tx: Tx, now: Date): Promise<Record<DemoPerson, string>> {
  const ids = {} as Record<DemoPerson, string>
  for (const [person, { name, email }] of Object.entries(demo_accounts) as [
    DemoPerson,
    { name: string; email: string },
  ][]) {
    await tx
      .insertInto('account')
      .values({ id: newId(), email, name, language: 'nb', demo: true, created_at: now })
      .onConflict(conflict => conflict.column('email').doNothing())
      .execute()
    const account = await tx
      .selectFrom('account')
      .select('id')
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    ids[person] = account.id
  }
  return ids
}
