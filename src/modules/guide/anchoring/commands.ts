import type { Access } from '../../../platform/access.ts'
import { leaveTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Conflict, NewerVersion, NotAllowed, NotFound } from '../../../platform/errors.ts'
import { newId } from '../../../platform/secrets.ts'
import { seatIsTaken } from '../commands.ts'
import type { AnchorInput, ChangeAnchorInput } from './forms.ts'
import type { BackingKind } from './rules.ts'

const columns = [
  'level',
  'participant_id',
  'who',
  'what',
  'until',
  'case_number',
  'budget_line',
  'plan_clause',
] as const

/** Puts somebody on the map: who could back the work, or does. */
export async function addAnchor(tx: Tx, access: Access, input: AnchorInput, now: Date): Promise<string> {
  await seatIsTaken(tx, access, input.participant_id)
  const id = newId()
  await tx
    .insertInto('anchor')
    .values({
      initiative_id: access.initiative_id,
      id,
      ...valuesOf(input),
      added_at: now,
      added_by: access.participant_id,
    })
    .execute()
  await leaveTrace(tx, access, now, 'anchor_added', id, input.participant_id || undefined)
  return id
}

/** Changes what stands there. A yes that was given is then for the old words, and must be given again. */
export async function changeAnchor(
  tx: Tx,
  access: Access,
  id: string,
  input: ChangeAnchorInput,
  now: Date,
): Promise<void> {
  const { version, ...given } = input
  const current = await lockAnchor(tx, access, id)
  if (current.version !== version) {
    const said = columns.map(column => [column, current[column] ?? ''] as const)
    throw new NewerVersion({ ...Object.fromEntries(said), version: String(current.version) })
  }
  const values = valuesOf(given)
  // Saved as it stood: nobody is asked again for nothing.
  if (columns.every(column => values[column] === current[column])) return
  if (values.participant_id !== current.participant_id) await seatIsTaken(tx, access, input.participant_id)
  await tx
    .updateTable('anchor')
    .set({ ...values, version: version + 1 })
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'anchor_changed', id, input.participant_id || undefined)
}

/** Takes it off the map, with all that was said of it. */
export async function removeAnchor(tx: Tx, access: Access, id: string, now: Date): Promise<void> {
  const { participant_id } = await lockAnchor(tx, access, id)
  await tx
    .deleteFrom('anchor')
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .execute()
  await leaveTrace(tx, access, now, 'anchor_removed', id, participant_id ?? undefined)
}

/** Says yes to what one has just read, from one's own seat. Twice is as good as once. */
export async function confirmBacking(
  tx: Tx,
  access: Access,
  id: string,
  version: number,
  now: Date,
): Promise<void> {
  const anchor = await lockAnchor(tx, access, id)
  if (anchor.participant_id !== access.participant_id) throw new NotAllowed()
  if (anchor.version !== version) throw new Conflict('anchor_changed')
  const newest = await newestOf(tx, access, id)
  if (newest?.kind === 'confirmed' && newest.anchor_version === version) return
  await say(tx, access, id, { kind: 'confirmed', note: '', version, number: newest?.number }, now)
  await leaveTrace(tx, access, now, 'anchor_confirmed', id)
}

/** Notes how somebody without a seat has said yes. Whoever has one says it from there. */
export async function noteBacking(
  tx: Tx,
  access: Access,
  id: string,
  { note, version }: { note: string; version: number },
  now: Date,
): Promise<void> {
  const anchor = await lockAnchor(tx, access, id)
  if (anchor.participant_id !== null) throw new Conflict('anchor_has_seat')
  // The note comes back below what stands there now.
  if (anchor.version !== version) throw new NewerVersion({ version: String(anchor.version) })
  const newest = await newestOf(tx, access, id)
  await say(tx, access, id, { kind: 'noted', note, version, number: newest?.number }, now)
  await leaveTrace(tx, access, now, 'anchor_noted', id)
}

/** Takes a yes back: one's own, or as whoever leads for somebody without a seat. */
export async function takeBackBacking(
  tx: Tx,
  access: Access,
  id: string,
  note: string,
  now: Date,
): Promise<void> {
  const { participant_id, version } = await lockAnchor(tx, access, id)
  const may =
    participant_id === null ? access.grants.includes('facilitator') : participant_id === access.participant_id
  if (!may) throw new NotAllowed()
  const newest = await newestOf(tx, access, id)
  if (!newest) throw new Conflict('anchor_not_backed')
  if (newest.kind === 'taken_back') return
  await say(tx, access, id, { kind: 'taken_back', note, version, number: newest.number }, now)
  await leaveTrace(tx, access, now, 'anchor_taken_back', id)
}

const valuesOf = ({ participant_id, until, ...rest }: AnchorInput) => ({
  ...rest,
  participant_id: participant_id || null,
  until: until || null,
})

/** Of two who say or change something at once, the second sees what the first did. */
async function lockAnchor(tx: Tx, access: Access, id: string) {
  const anchor = await tx
    .selectFrom('anchor')
    .select([...columns, 'version'])
    .where('initiative_id', '=', access.initiative_id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  if (!anchor) throw new NotFound()
  return anchor
}

const newestOf = (tx: Tx, access: Access, anchor_id: string) =>
  tx
    .selectFrom('backing')
    .select(['kind', 'anchor_version', 'number'])
    .where('initiative_id', '=', access.initiative_id)
    .where('anchor_id', '=', anchor_id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()

async function say(
  tx: Tx,
  access: Access,
  anchor_id: string,
  {
    kind,
    note,
    version,
    number,
  }: { kind: BackingKind; note: string; version: number; number: number | undefined },
  now: Date,
): Promise<void> {
  const { initiative_id, participant_id } = access
  const said = { kind, note, anchor_version: version, number: (number ?? 0) + 1 }
  await tx
    .insertInto('backing')
    .values({ initiative_id, id: newId(), anchor_id, ...said, at: now, said_by: participant_id })
    .execute()
}
