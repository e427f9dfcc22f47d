import type { Access } from '../../../../../../platform/access.ts'
import { hashToken, InstallationKey, newAnswerKey, newToken } from '../../../../../../platform/secrets.ts'
import type { Seat, Stage } from '../../../stage/demo.ts'
import { coming } from './coming/demo.ts'
import { evenings, type WorkDays } from './evenings/demo.ts'
import { minutesOf } from './minutes/demo.ts'
import { owed } from './owed/demo.ts'
import { wall } from './wall/demo.ts'

/** What the made-up work is played with. Nobody knows the codes of the made-up notes, so the key is thrown away. */
export type Work = {
  stage: Stage
  lead: Access
  as(name: string): Promise<Access>
  seat(name: string): Seat
  key: InstallationKey
  given(): { given_key: string }
}

/** The evenings at the table, what hung on the wall and became of it, and what people were owed an answer for. */
export async function workOfTorsdagsbordet(
  stage: Stage,
  lead: Access,
  seat: (name: string) => Seat,
  days: WorkDays,
): Promise<void> {
  const key = new InstallationKey(hashToken(newToken()))
  const as = async (name: string) => (name === 'Ingrid' ? lead : stage.as(lead.initiative_id, seat(name).id))
  const work: Work = { stage, lead, as, seat, key, given: () => ({ given_key: newAnswerKey() }) }
  const { board_id, ids } = await wall(work, days)
  await evenings(work, days, board_id)
  await minutesOf(work)
  await coming(work)
  await owed(work, days, ids)
}
