import type { Tx } from '../../../../../platform/database.ts'
import { dayOf } from '../../../../../platform/format.ts'
import { newId } from '../../../../../platform/secrets.ts'
import { keepQuarter } from '../../../../learning/country/keeping/commands.ts'
import { quarterFrom, quarterOf } from '../../../../learning/country/keeping/queries.ts'
import { publish } from '../../../../scorecard/closing/commands.ts'
import { instrumentOf } from '../../../../scorecard/instrument/queries.ts'
import { made_up_instrument, madeUpAnswers } from '../../rules.ts'
import { later, type Stage } from '../../stage/demo.ts'

/** How many small initiatives there are in each invented county, in their order. */
const in_each = [9, 7, 6, 3, 8, 5, 2, 4]
const phases = ['preparation', 'recruitment', 'work', 'work', 'running', 'work', 'closing'] as const
const sides = [
  { id: 'residents', parties: ['resident', 'civil_society'] },
  { id: 'public', parties: ['public_employee', 'leader'] },
]
const [residents, employees] = [6, 5]
const fields = 7
const statements_a_field = 4
const quarter_in_days = 91

/** Somewhere between 0 and 1, the same for the same numbers. */
const chance = (one: number, other: number): number => ((one * 37 + other * 101 + 13) % 89) / 89

/** What they answered: each place a little different, and a little better from time to time, but for one field. */
function answersOf(place: number, time: number): number[][] {
  const means = (lift: number) =>
    Array.from({ length: fields * statements_a_field }, (_, statement) => {
      const field = Math.floor(statement / statements_a_field)
      const on = field === 3 ? -0.5 : 0.12 * time
      return Math.min(
        4.7,
        Math.max(1.4, 2.7 + lift + on + chance(place, field) + chance(place, statement) / 3),
      )
    })
  return [
    ...madeUpAnswers({ answered: residents, means: means(-0.2), dont_know: {} }),
    ...madeUpAnswers({ answered: employees, means: means(0.3), dont_know: {} }),
  ]
}

/**
 * Small made-up initiatives in the invented counties, each with a round or more in the last four quarters, and the
 * figures of those quarters: what the picture of the country needs, and nothing else.
 */
export async function picture({ tx, now }: Stage, municipalities: readonly string[]): Promise<void> {
  let number = 0
  for (const [county, count] of in_each.entries()) {
    for (let at = 0; at < count; at++) {
      number++
      const started = later(now, -quarter_in_days * 5 - number)
      await onePlace(tx, { number, municipality_number: municipalities[county]!, started, now })
    }
  }
  const this_quarter = quarterOf(dayOf(now))
  for (const ago of [-4, -3, -2, -1]) {
    await keepQuarter(tx, { demo: true, quarter: quarterFrom(this_quarter, ago), now })
  }
}

type Place = { number: number; municipality_number: string; started: Date; now: Date }

async function onePlace(tx: Tx, { number, municipality_number, started, now }: Place): Promise<void> {
  const initiative_id = newId()
  const about = { title: `Samskaping ${number}`, place: 'Oppdiktet sted', started_by: 'municipality' }
  await tx
    .insertInto('initiative')
    .values({
      ...{ ...about, initiative_id, municipality_number, language: 'nb', demo: true, created_at: started },
      ambition: number % 4,
    })
    .execute()
  await tx
    .insertInto('problem_statement')
    .values({
      ...{ initiative_id, id: newId(), number: 1, body: 'Hva kan vi få til sammen her?' },
      ...{ proposed_at: started, decision: 'adopted', decided_at: started },
    })
    .execute()
  const moved = { initiative_id, id: newId(), number: 1, kind: 'on', at: started }
  await tx
    .insertInto('phase_move')
    .values({ ...moved, phase: phases[number % phases.length]! })
    .execute()
  const { scored } = await instrumentOf(tx, made_up_instrument.id, made_up_instrument.version)
  const times = [4, 3, 2, 1].filter(ago => ago === 1 || (number + ago) % 3 > 0)
  for (const [time, ago] of times.entries()) {
    const closed_at = later(now, -quarter_in_days * ago + (number % 20) - 40)
    const id = newId()
    await tx
      .insertInto('round')
      .values({
        ...{ initiative_id, id, number: time + 1, kind: 'group', k: 5, status: 'closed', version: 3 },
        ...{ instrument_id: made_up_instrument.id, instrument_version: made_up_instrument.version },
        ...{ sides: JSON.stringify(sides), created_at: later(closed_at, -8) },
        ...{ opened_at: later(closed_at, -7), closed_at },
      })
      .execute()
    const answers = answersOf(number, 4 - ago)
    const responses = answers.map((one, person) => ({
      ...{ side: person < residents ? 'residents' : 'public', answers: one, typed_by_other: false },
    }))
    await publish(tx, { initiative_id, round_id: id }, closed_at, scored, responses, {
      ...{ k: 5, sides: sides.map(side => side.id), joined: [], left: [] },
      members: [
        { side: 'residents', seats: residents },
        { side: 'public', seats: employees },
      ],
    })
  }
}
