import { createHash } from 'node:crypto'
import { join, sep } from 'node:path'
import type { OrganisationAccess } from '../../../platform/access.ts'
import { leaveInstallationTrace } from '../../../platform/audit.ts'
import type { Tx } from '../../../platform/database.ts'
import { Mend, NewerVersion, NotAllowed } from '../../../platform/errors.ts'
import { asTyped } from '../../../platform/fields.ts'
import { newId } from '../../../platform/secrets.ts'
import { oneAtATime } from '../../../platform/transaction.ts'
import { organisationOf } from '../../access/organisations/queries.ts'
import type { WhyUnread } from '../scan/file/rules.ts'
import { municipalityOf, yearOf } from '../scan/rules.ts'
import type { PlanInput } from './forms.ts'
import { type Places, planForTending } from './queries.ts'
import { kindOf, mayRemove, mayTendPlace, type PlanKind, titleOf } from './rules.ts'

const chunk_bytes = 1024 * 1024

/** A plan as it comes: which place and year it is of, and the file. */
export type NewPlan = {
  municipality_number: string | null
  year: number | null
  kind: PlanKind
  title: string
  link: string
  file_name: string
  /** Its bytes, or why there are none. */
  file: Uint8Array | WhyUnread
}

type From = { organisation_id: string | null; account_id: string | null; demo: boolean }

/** What is said of all plans that somebody brings together. */
export type Said = Pick<NewPlan, 'municipality_number' | 'year' | 'link'>

/** Lays the plan of a file. What is not said of place and year is told by its path; else its place is that of who brings it. */
export function addFile(
  tx: Tx,
  from: From,
  { path, file, said }: { path: string; file: NewPlan['file']; said: Said },
  { known, own }: Places,
  now: Date,
): Promise<string | null> {
  const named = municipalityOf(
    join(sep, path),
    sep,
    known.map(({ name }) => name),
  )
  const told = known.find(({ name }) => name === named)?.number
  const plan = {
    ...{ municipality_number: said.municipality_number ?? told ?? own, year: said.year ?? yearOf(path) },
    ...{ kind: kindOf(path), title: titleOf(path), link: said.link, file_name: path.slice(0, 500), file },
  }
  return addPlan(tx, from, plan, now)
}

/** Lays a plan that waits to be read; null where this municipality, or whoever brings it, has the same file already. */
export async function addPlan(tx: Tx, from: From, plan: NewPlan, now: Date): Promise<string | null> {
  const { file, ...named } = plan
  // Programs write what they like into the names of files.
  const about = { ...named, title: asTyped(named.title), file_name: asTyped(named.file_name) }
  const bytes = typeof file === 'string' ? new Uint8Array() : file
  const hash = createHash('sha256').update(bytes).digest()
  await holdFile(tx, hash)
  if (await isThere(tx, from, { ...about, size: bytes.length, hash })) return null
  const id = newId()
  const laid = await tx
    .insertInto('plan')
    .values({
      ...about,
      ...{ id, size: bytes.length, hash },
      ...(typeof file === 'string' && { state: 'unread', why: file }),
      ...{ organisation_id: from.organisation_id, added_by: from.account_id, demo: from.demo, added_at: now },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (laid.numInsertedOrUpdatedRows === 0n) return null
  for (const [number, piece] of piecesOf(bytes).entries()) {
    await tx.insertInto('plan_chunk').values({ plan_id: id, number, bytes: piece }).execute()
  }
  return id
}

/** Two who lay the same file, or give it a place, do so one after the other. */
const holdFile = (tx: Tx, hash: Buffer) => oneAtATime(tx, `plan ${hash.toString('hex')}`)

type Laid = Pick<NewPlan, 'municipality_number' | 'file_name'> & { size: number; hash: Buffer }

/** The table keeps two of the same file from one municipality; here it is those of no place, and those without bytes. */
async function isThere(
  tx: Tx,
  { organisation_id, demo }: From,
  { municipality_number, file_name, size, hash }: Laid,
): Promise<boolean> {
  if (municipality_number !== null && size > 0) return false
  const own = tx
    .selectFrom('plan')
    .select('id')
    .where('organisation_id', organisation_id === null ? 'is' : '=', organisation_id)
    .where('demo', '=', demo)
    .where('hash', '=', hash)
  const same =
    size > 0
      ? own
      : own
          .where('file_name', '=', file_name)
          .where('municipality_number', municipality_number === null ? 'is' : '=', municipality_number)
  return (await same.limit(1).executeTakeFirst()) !== undefined
}

/** Lays a file of many plans, to be unpacked by and by; one of the same name that could not be is forgotten. */
export async function addUpload(
  tx: Tx,
  from: From,
  { file_name: given, bytes, said }: { file_name: string; bytes: Uint8Array; said: Said },
  now: Date,
): Promise<string> {
  const id = newId()
  const file_name = asTyped(given.slice(0, 500))
  await tx
    .deleteFrom('plan_upload')
    .where('organisation_id', '=', from.organisation_id)
    .where('file_name', '=', file_name)
    .where('why', 'is not', null)
    .execute()
  await tx
    .insertInto('plan_upload')
    .values({
      ...said,
      ...{ id, file_name, organisation_id: from.organisation_id, added_by: from.account_id },
      ...{ demo: from.demo, added_at: now },
    })
    .execute()
  for (const [number, piece] of piecesOf(bytes).entries()) {
    await tx.insertInto('plan_upload_chunk').values({ upload_id: id, number, bytes: piece }).execute()
  }
  return id
}

const piecesOf = (bytes: Uint8Array): Buffer[] =>
  Array.from({ length: Math.ceil(bytes.length / chunk_bytes) }, (_, at) =>
    Buffer.from(bytes.subarray(at * chunk_bytes, (at + 1) * chunk_bytes)),
  )

/** Says of which place and year a plan is, what it is called and where the municipality has it. */
export async function changePlan(
  tx: Tx,
  access: OrganisationAccess,
  id: string,
  {
    version,
    municipality_number,
    ...about
  }: Omit<PlanInput, 'municipality'> & { municipality_number: string },
  now: Date,
): Promise<void> {
  const before = await planForTending(tx, access, id)
  // Nobody gives a plan to a municipality that they could not have brought it for.
  if (before.organisation_id !== access.organisation_id) await mayTendHere(tx, access, municipality_number)
  await holdFile(tx, before.hash)
  const same = await tx
    .selectFrom('plan')
    .select('id')
    .where('municipality_number', '=', municipality_number)
    .where('hash', '=', before.hash)
    .where('size', '>', 0)
    .where('id', '<>', id)
    .executeTakeFirst()
  if (same) throw new Mend({ municipality: 'same_plan' })
  const saved = await tx
    .updateTable('plan')
    .set({ ...about, municipality_number, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw new NewerVersion(await planForTending(tx, access, id))
  await leaveInstallationTrace(tx, access.account_id, now, 'plan_changed', id)
}

/** Only those who may say what a municipality's plans mean go on. */
export async function mayTendHere(tx: Tx, access: OrganisationAccess, number: string | null): Promise<void> {
  if (!mayTendPlace(await organisationOf(tx, access), number)) throw new NotAllowed()
}

/** Takes a plan out of the library, with what was read in it and said of it. */
export async function removePlan(tx: Tx, access: OrganisationAccess, id: string, now: Date): Promise<void> {
  const plan = await planForTending(tx, access, id)
  if (!mayRemove(await organisationOf(tx, access), plan)) throw new NotAllowed()
  await tx.deleteFrom('plan').where('id', '=', id).execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'plan_removed', id)
}
