import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NotFound } from '../../../platform/errors.ts'
import type { Language } from '../../../platform/language.ts'
import { announce } from '../../../platform/live.ts'
import { newId } from '../../../platform/secrets.ts'
import type { AnswerInput, PaperInput } from './forms.ts'
import { consentsNow, textSeen } from './queries.ts'
import { becomes, mayNote, type Purpose, purposes } from './rules.ts'

/** One's own yes or no to one purpose. To take a yes back is to say no. */
export async function answerConsent(
  tx: Tx,
  access: Access,
  input: AnswerInput,
  language: Language,
  now: Date,
): Promise<void> {
  await lockSeat(tx, access, access.participant_id)
  const { purpose, answer, content_version } = input
  await say(tx, access, access.participant_id, { purpose, answer, content_version, language }, null, now)
}

/** Notes what a person has ticked and signed on a sheet. The person sees who noted it, and can undo it. */
export async function noteFromPaper(
  tx: Tx,
  access: Access,
  participant_id: string,
  input: PaperInput,
  language: Language,
  now: Date,
): Promise<void> {
  const takes_part = await lockSeat(tx, access, participant_id)
  const held = await consentsNow(tx, access, participant_id)
  for (const purpose of purposes) {
    const typed = input[purpose]
    if (typed === 'none') continue
    const answer = typed === 'no' ? 'no' : 'yes'
    const before = held.find(one => one.purpose === purpose)
    if (!mayNote(answer, before, takes_part)) {
      throw new Mend({ [purpose]: takes_part ? 'own_no' : 'yes_of_one_who_left' })
    }
    const content_version = typed === 'no' ? null : typed
    const said = { purpose, answer, content_version, language } as const
    await say(tx, access, participant_id, said, access.participant_id, now)
  }
}

/** Two answers of one person come one after the other. Says whether the person takes part now. */
async function lockSeat(tx: Tx, access: Access, participant_id: string): Promise<boolean> {
  const seat = await tx
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', participant_id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!seat) throw new NotFound()
  const grant = await tx
    .selectFrom('initiative_grant')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('participant_id', '=', participant_id)
    .where('ended_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return grant !== undefined
}

type Said = { purpose: Purpose; answer: 'yes' | 'no'; content_version: string | null; language: Language }

async function say(
  tx: Tx,
  access: Access,
  participant_id: string,
  said: Said,
  noted_by: string | null,
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const { purpose, language } = said
  const held = (await consentsNow(tx, access, participant_id)).find(one => one.purpose === purpose)
  // A no on paper is a no to whatever the yes was to.
  const seen = await textSeen(tx, purpose, said.content_version ?? held?.content_version ?? null)
  const answer = becomes(said.answer, held, seen.version, noted_by)
  if (!answer) return
  const id = newId()
  // What is said last holds, also where a clock stands still or two servers' clocks differ.
  const at = new Date(Math.max(now.getTime(), held ? held.at.getTime() + 1 : 0))
  await tx
    .insertInto('consent')
    .values({
      ...{ initiative_id, id, participant_id, purpose, answer, at, language, noted_by },
      content_id: seen.id,
      content_version: seen.version,
      on_paper: noted_by !== null,
    })
    .execute()
  // What a person says is the person's own business; that somebody noted it for them is not.
  await leaveTrace(tx, access, now, noted_by ? 'consent_noted' : `consent_${answer}`, id, participant_id)
  await announce(tx, initiative_id, now, 'consents')
}
