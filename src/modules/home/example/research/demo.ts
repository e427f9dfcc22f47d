import type { Access } from '../../../../platform/access.ts'
import { addCode, codeSpan } from '../../../research/coding/commands.ts'
import { writeMemo } from '../../../research/coding/memos/commands.ts'
import { chooseQuote } from '../../../research/counts/quotes/commands.ts'
import { decideShown } from '../../../research/counts/shown/commands.ts'
import { addInformant } from '../../../research/people/commands.ts'
import { nameInformant } from '../../../research/people/keys/commands.ts'
import { approveWords, askToRead } from '../../../research/people/readings/commands.ts'
import { beginResearch, changeResearch } from '../../../research/plan/commands.ts'
import { passagesOf, researchOf } from '../../../research/queries.ts'
import { addSource } from '../../../research/sources/commands.ts'
import { daysAfter, later, type Seat, type Stage } from '../stage/demo.ts'
import { type MadeUpCode, made_up_codes, made_up_talks, unmarked } from './rules.ts'

/** Vilde's study of what the Thursday Table means to those who come: nine conversations and one evening's notes. */
export async function study(stage: Stage): Promise<void> {
  const { tx, now, key } = stage
  const seats = await seatsOf(stage)
  const as = (name: string) => stage.as(seats.initiative_id, seats.of(name).id)
  const began = later(now, -160)
  await stage.seat(await as('Ingrid'), [['Vilde', 'researcher']], began)
  const vilde = await stage.as(seats.initiative_id, (await seatsOf(stage)).of('Vilde').id)
  const about = {
    title: 'Hva torsdagene gjør',
    question: 'Hva skjer mellom innbyggere og ansatte når de lager mat før de snakker?',
  }
  const research_id = await beginResearch(tx, vilde, about, began)
  const { version } = await researchOf(tx, vilde, research_id)
  await changeResearch(
    tx,
    vilde,
    research_id,
    {
      ...about,
      purpose: 'Gruppa får vite hva som virker hos dem. Andre kommuner får lese om det.',
      responsible: 'Vilde, forsker ved en oppdiktet høgskole',
      contact: 'Vilde er ved bordet hver torsdag.',
      afterwards: 'Opptakene slettes. Tekstene slettes ett år etter at rapporten er ferdig.',
      ends_on: daysAfter(now, 120),
      sound_days: 90,
      version,
    },
    later(began, 1),
  )

  const informants = new Map<string, string>()
  for (const name of speakers()) {
    const seat = seats.of(name)
    const id = await addInformant(tx, vilde, research_id, seat.party, later(began, 2))
    await nameInformant(tx, key, vilde, research_id, id, { name, participant_id: seat.id }, later(began, 2))
    informants.set(name, id)
  }
  const codes = await book(stage, vilde, research_id, later(began, 20))
  for (const talk of made_up_talks) {
    const at = later(now, -talk.days_ago)
    const lines = talk.lines.map(([by, line]) => ({ by, ...unmarked(line) }))
    const source_id = await addSource(
      tx,
      vilde,
      research_id,
      {
        ...{ kind: talk.kind, title: talk.title, own_part: talk.own_part, language: 'nb' },
        happened_on: daysAfter(at, 0),
      },
      lines.map(({ by, body }) => ({
        informant_id: by === null ? null : informants.get(by)!,
        body,
        start_ms: null,
      })),
      later(at, 1),
    )
    const passages = await passagesOf(tx, vilde, source_id)
    for (const [place, { stretches }] of lines.entries()) {
      const passage_id = passages[place]!.id
      for (const { codes: of_stretch, quoted, ...span } of stretches) {
        for (const code of of_stretch) {
          await codeSpan(
            tx,
            vilde,
            research_id,
            { passage_id, ...span, code_id: codes.get(code)! },
            later(at, 5),
          )
        }
        if (quoted) {
          await chooseQuote(tx, vilde, research_id, { passage_id, ...span, shows: '' }, later(at, 6))
        }
      }
    }
    for (const name of new Set(lines.flatMap(({ by }) => by ?? []))) {
      const id = informants.get(name)!
      await askToRead(tx, vilde, research_id, id, source_id, later(at, 2))
      // One conversation still waits to be read.
      if (talk.title === 'På vei mellom to møter') continue
      const spoken = lines.filter(({ by }) => by === name).length
      await approveWords(tx, vilde, research_id, id, { source_id, version: spoken }, null, later(at, 4))
    }
  }
  for (const what of ['counts', 'quotes', 'words'] as const) {
    await decideShown(tx, vilde, research_id, { what, shown: true }, later(now, -60))
  }
  await writeMemo(
    tx,
    vilde,
    research_id,
    {
      body: 'Mange sier «kanskje» rett før det viktigste de sier. Det er ikke tvil. Det er en måte å banke på.',
      ...{ code_id: codes.get('usikker')!, source_id: '', passage_id: '' },
    },
    later(now, -70),
  )
}

const speakers = (): string[] => [
  ...new Set(made_up_talks.flatMap(({ lines }) => lines.flatMap(([by]) => by ?? []))),
]

/** Everybody who is or was at the Thursday Table. */
async function seatsOf({ tx }: Stage) {
  const rows = await tx
    .selectFrom('participant as p')
    .innerJoin('initiative as i', 'i.initiative_id', 'p.initiative_id')
    .select(['p.initiative_id', 'p.id', 'p.name', 'p.party'])
    .where('i.title', '=', 'Torsdagsbordet')
    .where('i.demo', '=', true)
    .execute()
  const of = (name: string) => rows.find(one => one.name === name) as Seat
  return { initiative_id: rows[0]!.initiative_id, of }
}

async function book(
  { tx }: Stage,
  vilde: Access,
  research_id: string,
  at: Date,
): Promise<ReadonlyMap<MadeUpCode, string>> {
  const ids = new Map<MadeUpCode, string>()
  for (const [code, { name, definition, under }] of Object.entries(made_up_codes)) {
    const parent_id = under === null ? null : ids.get(under)!
    const made = await addCode(tx, vilde, research_id, { name, definition, parent_id }, at)
    ids.set(code as MadeUpCode, made)
  }
  return ids
}
