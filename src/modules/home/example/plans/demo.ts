import { demo_domain } from '../../../../platform/outbox.ts'
import { newId } from '../../../../platform/secrets.ts'
import { demo_accounts } from '../../../access/demo.ts'
import { giveOrganisationGrant } from '../../../access/organisations/commands.ts'
import { gate } from '../../../access/queries.ts'
import { participantsOf } from '../../../people/queries.ts'
import { judgeFactor } from '../../../plans/factors/commands.ts'
import { layInventedPlans } from '../../../plans/library/demo.ts'
import { passagesIn, placesHere, plansOf } from '../../../plans/library/queries.ts'
import { correctPassage } from '../../../plans/passages/commands.ts'
import { tellWork } from '../../../plans/work/commands.ts'
import { lastTime, type Stage } from '../stage/demo.ts'

/** Bjørkevik and its county, in the made-up country. */
const own = 'Bjørkevik'
const county = '95'

/** A made-up county reads its 41 municipalities' plans, says what a rule got wrong, and sees which words became work. */
export async function plans(stage: Stage, administrator: string, session_id: string): Promise<void> {
  const { tx, now } = stage
  const june = lastTime(now, 6, 1)
  const organisation_id = newId()
  await tx
    .insertInto('organisation')
    .values({
      ...{
        id: organisation_id,
        name: 'Fjordfylket fylkeskommune',
        kind: 'county',
        demo: true,
        created_at: june,
      },
      ...{ contact_email: `samskaping.fylket@${demo_domain}`, privacy_officer: 'Berge' },
      privacy_officer_email: `personvernombud.fylket@${demo_domain}`,
    })
    .execute()
  for (const kind of ['organisation_administrator', 'network_coordinator'] as const) {
    await giveOrganisationGrant(tx, null, organisation_id, administrator, kind, june)
  }
  await layInventedPlans(tx, { county, own, organisation_id, account_id: administrator, now: june })
  const account = { id: administrator, ...demo_accounts.administrator, demo: true }
  const access = await gate.organisation(tx, { session_id, account }, organisation_id)
  const place = (await placesHere(tx, true)).find(({ name }) => name === own)
  if (!access || !place) throw new Error('The made-up county has nobody, or no Bjørkevik.')
  const here = (await plansOf(tx, true, { numbers: [place.number] })).map(({ id }) => id)
  const passages = await passagesIn(tx, here, { family: 'co-creation' })
  const [named] = passages.filter(one => one.meaning === 'named')
  if (named) {
    await correctPassage(
      tx,
      access,
      { plan_id: named.plan_id, key: named.key },
      {
        ...{ meaning: 'goal', we: 'together', version: 1 },
        reason: 'Kommunestyret ba om dette som et mål da planen ble vedtatt, og gjelder alle tjenestene.',
      },
      june,
    )
  }
  const said = [
    ['anchoring', 'there', 'Kommunestyret vedtok det i mars, og ledergruppa følger opp hvert kvartal.'],
    ['surplus', 'begun', 'Det er satt av penger til mat og lokale. Tid for de ansatte mangler ennå.'],
    ['roles', 'missing', 'Ingen har avklart hvem som bestemmer når innbyggere og etat er uenige.'],
  ] as const
  for (const [factor, state, note] of said) {
    await judgeFactor(tx, access, place.number, { factor, state, note, version: 1 }, june)
  }
  await tell(stage, passages)
}

/** The Thursday Table tells that it does what the plan wants. */
async function tell(stage: Stage, passages: Awaited<ReturnType<typeof passagesIn>>): Promise<void> {
  const { tx, now } = stage
  const { initiative_id } = await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('title', '=', 'Torsdagsbordet')
    .where('demo', '=', true)
    .executeTakeFirstOrThrow()
  const lead = (await participantsOf(tx, { initiative_id })).find(({ name }) => name === 'Ingrid')
  const measure =
    passages.find(one => one.meaning === 'measure') ?? passages.find(one => one.meaning === 'goal')
  if (!lead || !measure) throw new Error('Nobody leads the Thursday Table, or no plan asks for it.')
  await tellWork(
    tx,
    await stage.as(initiative_id, lead.id),
    {
      plan_id: measure.plan_id,
      key: measure.key,
      said: 'Vi lager middag sammen hver torsdag og snakker etterpå.',
    },
    now,
  )
}
