import type { Access } from '../../../../../../platform/access.ts'
import { addAnchor, confirmBacking, noteBacking } from '../../../../../guide/anchoring/commands.ts'
import { daysAfter, later, type Seat, type Stage } from '../../../stage/demo.ts'

/** Who backs it: one yes that waits, one that runs out soon, and one that was noted on somebody's word. */
export async function backing(
  stage: Stage,
  lead: Access,
  seat: (name: string) => Seat,
  { february, april, june }: Record<'february' | 'april' | 'june', Date>,
): Promise<void> {
  const { tx, now } = stage
  const nothing = {
    participant_id: '',
    who: '',
    what: '',
    until: '',
    case_number: '',
    budget_line: '',
    plan_clause: '',
  }
  const tor = await stage.as(lead.initiative_id, seat('Tor').id)
  const grete = await stage.as(lead.initiative_id, seat('Grete').id)
  const time = await addAnchor(
    tx,
    lead,
    {
      ...nothing,
      level: 'middle',
      participant_id: tor.participant_id,
      what: 'Seks timer i uka til Ingrid og Solveig.',
      until: daysAfter(now, 39),
    },
    february,
  )
  await confirmBacking(tx, tor, time, 1, later(february, 2))
  const wall = await addAnchor(
    tx,
    lead,
    {
      ...nothing,
      level: 'across',
      who: 'Biblioteket',
      what: 'Vegg, strøm og plass i rommet der låneskapet står.',
      until: daysAfter(now, 320),
    },
    april,
  )
  await noteBacking(
    tx,
    lead,
    wall,
    { note: 'Biblioteksjefen sa ja på torsdagsmøtet.', version: 1 },
    later(april, 1),
  )
  const ring = await addAnchor(
    tx,
    lead,
    {
      ...nothing,
      level: 'civil',
      participant_id: grete.participant_id,
      what: 'To fra Naboringen på hvert møte. Reisen betales.',
    },
    february,
  )
  await confirmBacking(tx, grete, ring, 1, later(february, 3))
  await addAnchor(
    tx,
    lead,
    {
      ...nothing,
      level: 'up',
      participant_id: tor.participant_id,
      what: 'Legge saken om en fast linje i budsjettet fram for kommunestyret.',
      case_number: '26/01418',
      budget_line: 'Oppvekst, åpne møteplasser',
      plan_clause: 'Samfunnsdelen, kapittelet om oppvekst',
      until: daysAfter(now, 60),
    },
    later(june, 9),
  )
}
