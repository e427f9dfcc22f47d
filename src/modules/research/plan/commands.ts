import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import type { AgreeInput, BeginInput, ChangeInput } from './forms.ts'
import { mayAgree } from './rules.ts'

/** Begins a study. Only what those who spoke have approved may be used, until something else is agreed. */
export async function beginResearch(tx: Tx, access: Access, input: BeginInput, now: Date): Promise<string> {
  const { initiative_id, participant_id } = access
  const id = newId()
  await tx
    .insertInto('research')
    .values({ initiative_id, id, ...input, begun_at: now, begun_by: participant_id })
    .execute()
  await leaveTrace(tx, access, now, 'research_begun', id)
  return id
}

/** Changes what a study says of itself. NewerVersion where somebody else saved first. */
export async function changeResearch(
  tx: Tx,
  access: Access,
  id: string,
  { version, ...input }: ChangeInput,
  now: Date,
): Promise<void> {
  const { initiative_id } = access
  const saved = await tx
    .updateTable('research')
    .set({ ...input, version: version + 1 })
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(typedAs(await held(tx, access, id)))
  await leaveTrace(tx, access, now, 'research_changed', id)
}

/** What a study says of itself, as it stands in its form. */
export const typedAs = (research: Record<keyof ChangeInput, string | number | null>) => ({
  title: String(research.title),
  question: String(research.question),
  purpose: String(research.purpose),
  responsible: String(research.responsible),
  contact: String(research.contact),
  afterwards: String(research.afterwards),
  ends_on: String(research.ends_on ?? ''),
  sound_days: String(research.sound_days),
  version: String(research.version),
})

/** Notes what was agreed about a study, and where; from then on it holds. */
export async function agree(
  tx: Tx,
  access: Access,
  research_id: string,
  { kind, said }: AgreeInput,
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const research = await held(tx, access, research_id)
  if (kind === 'all_but_taken_back' && !access.grants.includes('facilitator')) throw new NotAllowed()
  if (!mayAgree(research, access.grants).includes(kind)) throw new Conflict('agreed_already')
  const held_now = {
    only_approved: { only_approved: true },
    all_but_taken_back: { only_approved: false },
    ended: { ended_at: now },
    begun_again: { ended_at: null },
  }[kind]
  await tx
    .updateTable('research')
    .set(held_now)
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', research_id)
    .execute()
  const agreed = { kind, said, agreed_at: now, agreed_by: participant_id }
  await tx
    .insertInto('research_agreed')
    .values({ initiative_id, research_id, id: newId(), ...agreed })
    .execute()
  await leaveTrace(tx, access, now, `research_agreed_${kind}`, research_id)
}

/** A study, held until the transaction ends. */
async function held(tx: Tx, { initiative_id }: Access, id: string) {
  const found = await tx
    .selectFrom('research')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!found) throw new NotFound()
  return found
}
