import type { Access } from '../../../../platform/access.ts'
import type { Tx } from '../../../../platform/database.ts'
import { newId } from '../../../../platform/secrets.ts'
import { initiativeOf } from '../../../initiatives/queries.ts'
import { layInventedCountry } from '../../../learning/country/tree/commands.ts'
import { askAboutPlan, askQuestion, closeHelp, thankFor } from '../../../learning/help/commands.ts'
import { planFor } from '../../../learning/help/copy/queries.ts'
import { answerHelp } from '../../../learning/help/giving/commands.ts'
import { answersTo } from '../../../learning/help/queries.ts'
import { answerStory, askPersons, publishStory, writeStory } from '../../../learning/telling/commands.ts'
import { quotesIn } from '../../../learning/telling/queries.ts'
import { addQuote, answerQuote } from '../../../learning/telling/quotes/commands.ts'
import { participantsOf } from '../../../people/queries.ts'
import { later, type Stage } from '../stage/demo.ts'
import { picture } from './country/demo.ts'
import { lendAndMeet } from './lent/demo.ts'
import { asked, stories } from './told/demo.ts'

type Seats = { lead: Access; as(name: string): Promise<Access> }

/** Where in the invented country Bjørkevik is. */
const bjorkevik = 4

/** Nobody has an address in the example: nothing is posted. */
const untold = async () => {}

/** The made-up initiatives tell each other what they have learnt, ask and answer; and the made-up country has its figures. */
export async function network(stage: Stage): Promise<void> {
  const { now, tx } = stage
  const municipalities = await layInventedCountry(tx)
  await tx
    .updateTable('initiative')
    .set({ municipality_number: municipalities[bjorkevik] ?? null })
    .where('place', '=', 'Bjørkevik')
    .where('demo', '=', true)
    .execute()
  const [bordet, doera, kaia, rom] = [
    await seatsIn(stage, 'Torsdagsbordet'),
    await seatsIn(stage, 'Boligdøra'),
    await seatsIn(stage, 'Kaia'),
    await seatsIn(stage, 'Fritt rom'),
  ]
  const cupboard = await tell(stage, bordet, stories.cupboard, 'nb', ['Amina', 'Leyla', 'Solveig'], -50)
  await quote(
    stage.tx,
    bordet,
    cupboard,
    'Amina',
    'Vi trengte ikke hjelp. Vi trengte noen å spise middag med.',
    now,
  )
  // With Amina's words in it, the others say yes to it once more.
  for (const name of ['Leyla', 'Solveig']) {
    const yes = { answer: 'yes', why: '', version: 2 } as const
    await answerStory(stage.tx, await bordet.as(name), cupboard, yes, later(now, -47))
  }
  await publishStory(stage.tx, bordet.lead, cupboard, 2, later(now, -46))
  const quiet = await tell(stage, bordet, stories.quiet_weeks, 'nb', ['Siri', 'Grete'], -20)
  await publishStory(stage.tx, bordet.lead, quiet, 1, later(now, -17))
  const first = await tell(stage, doera, stories.answer_first, 'nb', ['Robel', 'Mona'], -34)
  await publishStory(stage.tx, doera.lead, first, 1, later(now, -31))
  const key = await tell(stage, kaia, stories.key, 'nn', ['Sverre', 'Ragnhild'], -12)
  await publishStory(stage.tx, kaia.lead, key, 1, later(now, -9))
  await askEachOther(stage, { bordet, kaia, rom })
  await lendAndMeet(stage, bordet, kaia)
  await picture(stage, municipalities)
}

async function seatsIn({ tx, as }: Stage, title: string): Promise<Seats> {
  const { initiative_id } = await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('title', '=', title)
    .where('demo', '=', true)
    .executeTakeFirstOrThrow()
  const seats = await participantsOf(tx, { initiative_id })
  const leads = seats.find(seat => seat.grants.includes('facilitator'))!
  return {
    lead: await as(initiative_id, leads.id),
    as: name => as(initiative_id, seats.find(seat => seat.name === name)!.id),
  }
}

type Told = (typeof stories)[keyof typeof stories]

/** Somebody writes it, and those it is about say yes. */
async function tell(
  { tx, now }: Stage,
  { lead, as }: Seats,
  story: Told,
  language: 'nb' | 'nn',
  about: readonly string[],
  days: number,
): Promise<string> {
  const at = later(now, days)
  const empty = {
    before: '',
    tried: '',
    advice: '',
    resident_voice: '',
    employee_voice: '',
    place_instead: '',
  }
  const id = await writeStory(
    tx,
    lead,
    {
      ...{ ...empty, ...story, id: newId(), language, news_id: '' },
      ...{ themes: [...story.themes], fields: [...story.fields], place_masked: 'place_instead' in story },
    },
    at,
  )
  // One after the other: a session sits in one seat at a time.
  const persons: Access[] = []
  for (const name of about) persons.push(await as(name))
  await askPersons(
    tx,
    lead,
    id,
    persons.map(({ participant_id }) => participant_id),
    at,
  )
  for (const person of persons) {
    await answerStory(tx, person, id, { answer: 'yes', why: '', version: 1 }, later(at, 2))
  }
  return id
}

async function quote(tx: Tx, { lead, as }: Seats, story: string, name: string, body: string, now: Date) {
  const person = await as(name)
  const { participant_id } = person
  await addQuote(tx, lead, story, { id: newId(), participant_id, body }, later(now, -49))
  const [noted] = await quotesIn(tx, lead, story)
  await answerQuote(tx, person, story, noted!.id, { answer: 'yes', version: noted!.version }, later(now, -48))
}

async function askEachOther(
  { tx, now }: Stage,
  { bordet, kaia, rom }: Record<'bordet' | 'kaia' | 'rom', Seats>,
): Promise<void> {
  const shownAs = async ({ lead }: Seats) => (await initiativeOf(tx, lead)).title
  const none = { strong: '', unclear: '', thought_of: '', version: undefined }
  const { rest, responsible, plan } = asked
  const resting = await askQuestion(
    tx,
    rom.lead,
    { title: rest.title, body: rest.body, themes: [...rest.themes], shown_as: await shownAs(rom) },
    'nb',
    later(now, -40),
  )
  const says = { ...none, body: rest.answer, shown_as: await shownAs(bordet) }
  await answerHelp(tx, await bordet.as('Grete'), resting, says, later(now, -38), untold)
  const [helped] = await answersTo(tx, { id: resting })
  await thankFor(tx, rom.lead, resting, helped!.id, later(now, -37))
  const outcome = { outcome: 'Vi prøver å ringe. Første runde er gjort, og alle tok telefonen.', version: 1 }
  await closeHelp(tx, rom.lead, resting, outcome, later(now, -25), untold)

  const key = await askQuestion(
    tx,
    await kaia.as('Ragnhild'),
    {
      ...{ title: responsible.title, body: responsible.body, themes: [...responsible.themes] },
      shown_as: await shownAs(kaia),
    },
    'nn',
    later(now, -6),
  )
  const answer = { ...none, body: responsible.answer, shown_as: await shownAs(bordet) }
  await answerHelp(tx, await bordet.as('Marit'), key, answer, later(now, -4), untold)

  const parts = ['problem', 'groups', 'activities'] as const
  const { seen } = await planFor(tx, bordet.lead, parts)
  const looked = await askAboutPlan(
    tx,
    bordet.lead,
    {
      ...{
        title: plan.title,
        body: plan.body,
        themes: ['families', 'poverty'],
        shown_as: await shownAs(bordet),
      },
      ...{ parts: [...parts], seen },
    },
    'nb',
    later(now, -8),
  )
  const { strong, unclear, thought_of } = plan
  const seen_there = {
    body: '',
    strong,
    unclear,
    thought_of,
    version: undefined,
    shown_as: await shownAs(kaia),
  }
  await answerHelp(tx, await kaia.as('Elin'), looked, seen_there, later(now, -3), untold)
  await askQuestion(
    tx,
    bordet.lead,
    {
      title: 'Hvem har fått bibliotek og helsestasjon til å dele et kjøkken?',
      body: 'Vi lager mat på grendehuset, men skapet står på biblioteket. Bygget har et kjøkken som ingen bruker etter klokka tre. Hvordan fikk dere lov?',
      themes: ['food'],
      shown_as: await shownAs(bordet),
    },
    'nb',
    later(now, -1),
  )
}
