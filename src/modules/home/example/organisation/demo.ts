import { demo_domain } from '../../../../platform/outbox.ts'
import { newId } from '../../../../platform/secrets.ts'
import { giveOrganisationGrant } from '../../../access/organisations/commands.ts'
import { lastTime, type Stage } from '../stage/demo.ts'

/** A made-up municipality that stands behind one of the initiatives and is asked by another, and who looks after it. */
export async function bjorkevik({ tx, now }: Stage, administrator: string): Promise<void> {
  const june = lastTime(now, 6, 1)
  const organisation_id = newId()
  await tx
    .insertInto('organisation')
    .values({
      id: organisation_id,
      name: 'Bjørkevik kommune',
      kind: 'municipality',
      contact_email: `samskaping@${demo_domain}`,
      privacy_officer: 'Berge',
      privacy_officer_email: `personvernombud@${demo_domain}`,
      demo: true,
      created_at: june,
    })
    .execute()
  for (const kind of ['organisation_administrator', 'network_coordinator'] as const) {
    await giveOrganisationGrant(tx, null, organisation_id, administrator, kind, june)
  }
  await tx
    .insertInto('installation_grant')
    .values({ id: newId(), account_id: administrator, kind: 'installation_administrator', given_at: june })
    .execute()
  const initiatives = await tx
    .selectFrom('initiative')
    .select(['initiative_id', 'place'])
    .where('demo', '=', true)
    .orderBy('created_at')
    .execute()
  const standing = initiatives.filter(one => one.place === 'Bjørkevik')
  const asking = initiatives.filter(one => one.place !== 'Bjørkevik').slice(0, 1)
  for (const [index, { initiative_id }] of [...standing, ...asking].entries()) {
    const answer = { decision: 'confirmed', decided_at: june, decided_by: administrator }
    await tx
      .insertInto('initiative_organisation')
      .values({
        initiative_id,
        id: newId(),
        organisation_id,
        asked_at: index < standing.length ? june : now,
        ...(index < standing.length ? answer : {}),
      })
      .execute()
  }
}
