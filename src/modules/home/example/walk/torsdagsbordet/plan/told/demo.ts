import type { Access } from '../../../../../../../platform/access.ts'
import { dayOf } from '../../../../../../../platform/format.ts'
import { addGain } from '../../../../../../impact/gains/commands.ts'
import { planOf } from '../../../../../../impact/queries.ts'
import { chooseStory, markStory, tellStory } from '../../../../../../impact/stories/commands.ts'
import { noteValue } from '../../../../../../impact/value/commands.ts'
import { later, type Seat, type Stage } from '../../../../stage/demo.ts'

const stories = [
  {
    who: 'Siri',
    told_as: 'en mor til to',
    may_go: 'report',
    body: 'Før spiste jeg og ungene foran tv-en nesten hver dag. Nå er det torsdag, og da er det noen som venter på oss. I mars ble jeg syk, og en av de andre kom med suppe uten at jeg hadde spurt. Jeg visste ikke at det var sånt folk gjorde her.',
  },
  {
    who: 'Yosef',
    told_as: 'en far',
    may_go: 'report',
    body: 'Jeg lånte en barnevogn i skapet. Så ble jeg spurt om jeg kunne ta en kveld selv. Det er lenge siden noen spurte meg om noe jeg kunne gjøre.',
  },
  {
    who: 'Marit',
    told_as: 'en ansatt',
    may_go: 'group',
    body: 'Jeg har sluttet å ha svaret klart. Det er roligere, og folk forteller mer.',
  },
] as const

const values = [
  [
    'heard',
    'person',
    'residents',
    'Flere sier at de har fått et ord inn, også de som sjelden gjør det.',
    'february',
  ],
  ['motivation', 'person', 'employees', 'To av de ansatte sier at de gleder seg til torsdag.', 'february'],
  [
    'learning',
    'organisation',
    'both',
    'Vi lærte at søknaden om barnehageplass må fylles ut tre ganger. Ingen av oss visste det.',
    'april',
  ],
  ['belonging', 'person', 'residents', 'Folk sier «vi» om bordet.', 'april'],
  ['people_around', 'person', 'residents', 'Noen møtes nå utenom torsdagene.', 'june'],
  [
    'ways_of_working',
    'organisation',
    'employees',
    'Helsestasjonen begynner også andre møter med det den ikke får til.',
    'june',
  ],
  ['local_place', 'society', 'both', 'Biblioteket er åpent to kvelder til.', 'june'],
] as const

/** What people told, what was noted of value, and one careful estimate. */
export async function tellOfTheTable(
  stage: Stage,
  lead: Access,
  seat: (name: string) => Seat,
  days: Record<'february' | 'april' | 'june', Date>,
): Promise<void> {
  const { tx } = stage
  const as = (name: string) => stage.as(lead.initiative_id, seat(name).id)
  const plan = await planOf(tx, lead)
  const group_id = plan.groups[0]!.id
  const indicator_id = plan.indicators.find(({ kind }) => kind === 'story')!.id
  const told_on = dayOf(days.june)
  const ids: string[] = []
  for (const { who, ...story } of stories) {
    const access = await as(who)
    const own = { ...story, group_id, indicator_id, told_on, told_by: access.participant_id, said_yes: false }
    ids.push(await tellStory(tx, access, own, days.june))
  }
  const marks = [
    ['Leyla', 0, 'Den viser at det ikke er maten det handler om.'],
    ['Grete', 0, 'Det var ingen som ba om hjelp. Den kom.'],
    ['Amina', 1, 'Han gikk fra å låne til å gi.'],
  ] as const
  for (const [who, at, why] of marks) await markStory(tx, await as(who), ids[at]!, { why }, days.june)
  const chosen_why =
    'Vi valgte den sammen, fordi den viser hva det vil si å ha noen. Hun som fortalte den, sa ja til at den blir med i rapporten.'
  await chooseStory(tx, lead, ids[0]!, { chosen_why, version: 1 }, later(days.june, 3))
  for (const [about, level, whose, body, when] of values) {
    await noteValue(tx, lead, { about, level, whose, body, day: dayOf(days[when]) }, days[when])
  }
  await addGain(
    tx,
    lead,
    {
      ...{ kind: 'time', what: 'Timer brukt på å finne barneutstyr til familier', period: 'på et halvt år' },
      ...{ count_low: 15, count_high: 30, each_low: 0.5, each_high: 1.5, share_low: 30, share_high: 80 },
      assumptions:
        'Vi har talt utlån som helsestasjonen ellers ville ha ringt rundt for. Noen ville ha klart seg uten.',
      source: 'Boka i skapet, og et anslag fra Solveig og Marit',
    },
    days.june,
  )
}
