import type { Access } from '../../../../platform/access.ts'
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
/** Where the young people of the example are under way, without a word of it in the plan. */
const with_quay = 'Sundøya'

/** What a person reads otherwise than the rules did. */
const corrections = [
  {
    place: own,
    of: 'Samskaping er et ord',
    meaning: 'goal',
    we: 'together',
    reason: 'Kommunestyret ba om dette som et mål da planen ble vedtatt, og det gjelder alle tjenestene.',
  },
  {
    place: 'Eidslia',
    of: 'Med samskaping mener vi',
    meaning: 'defined',
    we: 'municipality',
    reason: 'Innbyggerne nevnes, men de er ikke med og bestemmer. Her er «vi» kommunen alene.',
  },
  {
    place: 'Lyngneset',
    of: 'Samskaping Arkitekter',
    meaning: 'other',
    we: 'nobody',
    reason: 'Det er navnet på et firma.',
  },
] as const

const judged = [
  [
    own,
    'anchoring',
    'there',
    'Kommunestyret vedtok det i mars, og ledergruppa følger det opp hvert kvartal.',
  ],
  [own, 'surplus', 'begun', 'Det er satt av penger til mat og lokale. Tid for de ansatte mangler ennå.'],
  [own, 'roles', 'missing', 'Ingen har avklart hvem som bestemmer når innbyggere og etat er uenige.'],
  ['Eidslia', 'understanding', 'missing', 'Planen sier samskaping og mener innsparing. Det må vi snakke om.'],
  ['Eidslia', 'process', 'begun', 'Svømmehallen ble åpnet av naboene i høst. Det er et sted å begynne.'],
] as const

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
  if (!access) throw new Error('The made-up county has nobody.')
  const numbers = new Map((await placesHere(tx, true)).map(({ name, number }) => [name, number]))
  const passagesOf = async (place: string) => {
    const here = await plansOf(tx, true, { numbers: [numbers.get(place) ?? ''] })
    return passagesIn(
      tx,
      here.map(({ id }) => id),
      { family: 'co-creation' },
    )
  }
  for (const { place, of, ...said } of corrections) {
    const passage = (await passagesOf(place)).find(({ sentence }) => sentence.includes(of))
    if (!passage) throw new Error(`No plan of ${place} says: ${of}`)
    const { plan_id, key } = passage
    await correctPassage(tx, access, { plan_id, key }, { ...said, version: 1 }, june)
  }
  for (const [place, factor, state, note] of judged) {
    const number = numbers.get(place) ?? ''
    await judgeFactor(tx, access, number, { factor, state, note, version: 1 }, june)
  }
  await tell(stage, await passagesOf(own), numbers.get(with_quay) ?? null)
}

/**
 * The Thursday Table tells that it does what the plan wants, and the young people on the quay that they are under way
 * without one.
 */
async function tell(
  stage: Stage,
  passages: Awaited<ReturnType<typeof passagesIn>>,
  quay: string | null,
): Promise<void> {
  const { tx, now } = stage
  const measure = passages.find(one => one.meaning === 'measure')
  if (!measure) throw new Error('No plan asks for the Thursday Table.')
  await tellWork(
    tx,
    await seatIn(stage, 'Torsdagsbordet', 'Ingrid'),
    {
      ...{ plan_id: measure.plan_id, key: measure.key },
      said: 'Vi lager middag sammen hver torsdag og snakker etterpå.',
    },
    now,
  )
  const young = await seatIn(stage, 'Kaia', 'Amina')
  await tx
    .updateTable('initiative')
    .set({ municipality_number: quay })
    .where('initiative_id', '=', young.initiative_id)
    .execute()
  const said = 'Vi gjer opp naustet på kaia saman, så det kan vere ope om kvelden.'
  await tellWork(tx, young, { plan_id: '', key: '', said }, now)
}

async function seatIn(stage: Stage, title: string, who: string): Promise<Access> {
  const { initiative_id } = await stage.tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('title', '=', title)
    .where('demo', '=', true)
    .executeTakeFirstOrThrow()
  const seat = (await participantsOf(stage.tx, { initiative_id })).find(({ name }) => name === who)
  if (!seat) throw new Error(`${who} is not in ${title}.`)
  return stage.as(initiative_id, seat.id)
}
