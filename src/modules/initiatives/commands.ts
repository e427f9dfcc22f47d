import type { Access, AccountAccess } from '../../platform/access.ts'
import { leaveTrace } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database.ts'
import { NewerVersion, NotFound } from '../../platform/errors.ts'
import type { Language } from '../../platform/language.ts'
import { announce } from '../../platform/live.ts'
import { newId } from '../../platform/secrets.ts'
import { seatAccount } from '../access/commands.ts'
import type {
  ChangeStepInput,
  DecideInput,
  EditInput,
  OutcomeInput,
  ProposeInput,
  StartInput,
} from './forms.ts'
import { waitingProposal } from './queries.ts'
import type { StepOrigin } from './rules.ts'

/** Starts an initiative: its question, and the one who asks as its first participant and facilitator. */
export async function startInitiative(
  tx: Tx,
  access: AccountAccess,
  input: Omit<StartInput, 'organisation_id'>,
  language: Language,
  now: Date,
): Promise<{ initiative_id: string; participant_id: string }> {
  const initiative_id = newId()
  const participant_id = newId()
  const { question, name, party, ambition, ...about } = input
  await tx
    .insertInto('initiative')
    .values({
      initiative_id,
      ...about,
      ambition: Number(ambition),
      language,
      demo: access.demo,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('participant')
    .values({
      initiative_id,
      id: participant_id,
      name,
      party,
      email: access.email,
      language,
      created_at: now,
    })
    .execute()
  await tx
    .insertInto('seat_event')
    .values({ initiative_id, id: newId(), participant_id, kind: 'joined', at: now })
    .execute()
  for (const kind of ['facilitator', 'member']) {
    await tx
      .insertInto('initiative_grant')
      .values({ initiative_id, id: newId(), participant_id, kind, given_at: now })
      .execute()
  }
  await seatAccount(tx, access.account_id, initiative_id, participant_id, now)
  await tx
    .insertInto('problem_statement')
    .values({
      initiative_id,
      id: newId(),
      number: 1,
      body: question,
      proposed_by: participant_id,
      proposed_at: now,
      decision: 'adopted',
      decided_at: now,
      decided_by: participant_id,
    })
    .execute()
  // The gate's proof of this initiative comes with the next request.
  const starter = { initiative_id, participant_id, account_id: access.account_id }
  await leaveTrace(tx, starter, now, 'initiative_started', initiative_id)
  return { initiative_id, participant_id }
}

/** Changes what the initiative says of itself. */
export async function changeInitiative(tx: Tx, access: Access, input: EditInput, now: Date): Promise<void> {
  const { version, ambition, ...about } = input
  const saved = await tx
    .updateTable('initiative')
    .set({ ...about, ambition: Number(ambition), version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const current = await tx
      .selectFrom('initiative')
      .select(['title', 'place', 'started_by', 'ambition', 'whom_to_ask', 'meal', 'version'])
      .where('initiative_id', '=', access.initiative_id)
      .executeTakeFirstOrThrow()
    throw new NewerVersion({
      ...current,
      ambition: String(current.ambition),
      version: String(current.version),
    })
  }
  await leaveTrace(tx, access, now, 'initiative_changed', access.initiative_id)
  await announce(tx, access.initiative_id, now, 'initiative')
}

/** Proposes another question. Everybody round the table may. */
export async function proposeQuestion(
  tx: Tx,
  access: Access,
  input: ProposeInput,
  now: Date,
): Promise<string> {
  const { initiative_id } = access
  // The lock lets two proposals at once each get a number of their own.
  await tx
    .selectFrom('initiative')
    .select('initiative_id')
    .where('initiative_id', '=', initiative_id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  const last = await tx
    .selectFrom('problem_statement')
    .select(set => set.fn.max('number').as('number'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const id = newId()
  await tx
    .insertInto('problem_statement')
    .values({
      initiative_id,
      id,
      number: last.number + 1,
      ...input,
      proposed_by: access.participant_id,
      proposed_at: now,
    })
    .execute()
  await leaveTrace(tx, access, now, 'question_proposed', id)
  await announce(tx, initiative_id, now, 'question', id)
  return id
}

/** Adopts a proposed question or keeps the one there is; each proposal is decided once. */
export async function decideQuestion(
  tx: Tx,
  access: Access,
  proposal_id: string,
  input: DecideInput,
  now: Date,
): Promise<void> {
  await waitingProposal(tx, access, proposal_id)
  await tx
    .updateTable('problem_statement')
    .set({ ...input, decided_at: now, decided_by: access.participant_id })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', proposal_id)
    .execute()
  await leaveTrace(tx, access, now, `question_${input.decision}`, proposal_id)
  await announce(tx, access.initiative_id, now, 'question', proposal_id)
}

/** Notes a step the group has agreed: what, who, by when, and where it came from. */
export async function agreeStep(
  tx: Tx,
  access: Access,
  input: {
    what: string
    who: string
    due: string
    origin: StepOrigin
    /** The round it was agreed after. */
    origin_id: string | null
    /** The point or the method card of the guide it came from. */
    origin_ref?: string
  },
  now: Date,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('step')
    .values({
      initiative_id: access.initiative_id,
      id,
      ...input,
      due: input.due || null,
      agreed_at: now,
      agreed_by: access.participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'step_agreed', id)
  await announce(tx, access.initiative_id, now, 'steps', id)
  return id
}

/** Changes an agreed step. */
export async function changeStep(
  tx: Tx,
  access: Access,
  step_id: string,
  input: ChangeStepInput,
  now: Date,
): Promise<void> {
  const { version, what, who, due } = input
  const saved = await tx
    .updateTable('step')
    .set({ what, who, due: due || null, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', step_id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) {
    const current = await tx
      .selectFrom('step')
      .select(['what', 'who', 'due', 'version'])
      .where('initiative_id', '=', access.initiative_id)
      .where('id', '=', step_id)
      .executeTakeFirst()
    if (!current) throw new NotFound()
    throw new NewerVersion({ ...current, due: current.due ?? '', version: String(current.version) })
  }
  await leaveTrace(tx, access, now, 'step_changed', step_id)
  await announce(tx, access.initiative_id, now, 'steps', step_id)
}

/** Notes what became of a step. Earlier notes stay. */
export async function noteOutcome(
  tx: Tx,
  access: Access,
  step_id: string,
  input: OutcomeInput,
  now: Date,
): Promise<void> {
  const step = await tx
    .selectFrom('step')
    .select('id')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', step_id)
    .executeTakeFirst()
  if (!step) throw new NotFound()
  await tx
    .insertInto('step_outcome')
    .values({
      initiative_id: access.initiative_id,
      id: newId(),
      step_id,
      ...input,
      at: now,
      noted_by: access.participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, `step_${input.outcome}`, step_id)
  await announce(tx, access.initiative_id, now, 'steps', step_id)
}
