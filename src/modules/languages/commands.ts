import type { AccountAccess } from '../../platform/access.ts'
import { leaveInstallationTrace } from '../../platform/audit.ts'
import type { Tx } from '../../platform/database.ts'
import { Conflict, Mend, NewerVersion, NotFound } from '../../platform/errors.ts'
import { newId } from '../../platform/secrets.ts'
import { refusalToCheck } from '../access/queries.ts'
import type { KitInput } from './forms.ts'
import { standingIn } from './queries.ts'
import { byPart, placesAmiss, type Standing } from './rules.ts'

/** Begins a language: nothing of it is shown to residents yet. */
export async function beginKit(tx: Tx, access: AccountAccess, given: KitInput, now: Date): Promise<void> {
  const made = await tx
    .insertInto('language_kit')
    .values({ ...given, started_by: access.account_id, started_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Mend({ code: 'there_already' })
  await leaveInstallationTrace(tx, access.account_id, now, 'language_begun')
}

/** One at a time writes in a language, so that versions follow each other. */
async function holdKit(tx: Tx, code: string): Promise<void> {
  const kit = await tx
    .selectFrom('language_kit')
    .select('code')
    .where('code', '=', code)
    .forUpdate()
    .executeTakeFirst()
  if (!kit) throw new NotFound()
}

type Written = {
  code: string
  keys: readonly string[]
  seen: readonly number[]
  bodies: Record<string, unknown>
}

/** Keeps what is new on a page, as new versions that wait for somebody else. How many there were. */
export async function writeTexts(tx: Tx, access: AccountAccess, given: Written, now: Date): Promise<number> {
  const { code, keys, seen, bodies } = given
  await holdKit(tx, code)
  const standing = (await standingIn(tx, access, code)).filter(one => keys.includes(one.word.key))
  const before = await versionsSeen(tx, code, keys, seen)
  const changed = standing.filter(({ word, newest }) => {
    const body = bodies[word.key]
    if (typeof body !== 'string' || body === '') return false
    // What was on the page when it was opened is no change, unless the bokmål has moved on under it.
    const outdated = newest !== null && newest.source !== word.source
    return body !== (before.get(word.key) ?? '') || (outdated && newest.body === body)
  })
  const amiss = changed.map(({ word }) => [word.key, placesAmiss(word, String(bodies[word.key]))] as const)
  const errors = Object.fromEntries(amiss.filter(([, error]) => error !== null)) as Record<string, string>
  if (Object.keys(errors).length > 0) throw new Mend(errors)

  const newer = changed.filter(
    ({ word, newest }) =>
      newest !== null &&
      newest.version !== (seen[keys.indexOf(word.key)] ?? 0) &&
      newest.body !== bodies[word.key],
  )
  if (newer.length > 0) {
    const theirs = Object.fromEntries(newer.map(({ word, newest }) => [word.key, newest!.body]))
    const latest = new Map(standing.map(one => [one.word.key, one.newest?.version ?? 0]))
    throw new NewerVersion({ ...theirs, version: keys.map(key => latest.get(key) ?? 0).join() })
  }
  const fresh = changed.filter(
    ({ word, newest }) => newest?.body !== bodies[word.key] || newest?.source !== word.source,
  )
  for (const one of fresh) await writeVersion(tx, access, code, one, String(bodies[one.word.key]), now)
  return fresh.length
}

/** What the writer had before them: the bodies of the versions that were seen. */
async function versionsSeen(tx: Tx, code: string, keys: readonly string[], seen: readonly number[]) {
  const rows = await tx
    .selectFrom('kit_text')
    .select(['key', 'version', 'body'])
    .where('code', '=', code)
    .where('key', 'in', [...keys, ''])
    .execute()
  return new Map(
    rows.filter(row => row.version === seen[keys.indexOf(row.key)]).map(row => [row.key, row.body]),
  )
}

async function writeVersion(
  tx: Tx,
  access: AccountAccess,
  code: string,
  { word, newest }: Standing,
  body: string,
  now: Date,
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('kit_text')
    .values({
      ...{ id, code, key: word.key, version: (newest?.version ?? 0) + 1, body, source: word.source },
      ...{ written_by: access.account_id, written_at: now },
    })
    .execute()
  await leaveInstallationTrace(tx, access.account_id, now, 'language_text_written', id)
}

type Checked = { code: string; right: readonly string[]; instead: Record<string, unknown> }

/**
 * A second person's look: what is right may be shown, what is not is written anew and waits for somebody else again.
 * A version that is no longer the newest is left as it is. True when a part came into use by it.
 */
export async function checkTexts(
  tx: Tx,
  access: AccountAccess,
  { code, right, instead }: Checked,
  now: Date,
): Promise<boolean> {
  const refusal = await refusalToCheck(tx, access)
  if (refusal) throw new Conflict(`${refusal}_checks`)
  await holdKit(tx, code)
  const waiting = (await standingIn(tx, access, code)).filter(one => one.waits)
  const rewritten = waiting.filter(({ newest }) => {
    const body = instead[newest!.id]
    return typeof body === 'string' && body !== '' && body !== newest!.body
  })
  const errors = rewritten
    .map(({ word, newest }) => [newest!.id, placesAmiss(word, String(instead[newest!.id]))] as const)
    .filter(([, error]) => error !== null)
  if (errors.length > 0) throw new Mend(Object.fromEntries(errors) as Record<string, string>)

  const said_right = waiting.filter(one => right.includes(one.newest!.id) && !rewritten.includes(one))
  if (said_right.some(({ newest }) => newest!.written_by === access.account_id))
    throw new Conflict('own_text')
  for (const one of rewritten) {
    await writeVersion(tx, access, code, one, String(instead[one.newest!.id]), now)
  }
  for (const { newest } of said_right) {
    await tx
      .updateTable('kit_text')
      .set({ checked_by: access.account_id, checked_at: now })
      .where('id', '=', newest!.id)
      .execute()
    await leaveInstallationTrace(tx, access.account_id, now, 'language_text_checked', newest!.id)
  }
  return said_right.length > 0 && takeIntoUse(tx, access, code, now)
}

/** Every part of which all is checked comes into use and stays so; what changes later is shown as it is checked. */
async function takeIntoUse(tx: Tx, access: AccountAccess, code: string, now: Date): Promise<boolean> {
  const whole = byPart(await standingIn(tx, access, code)).filter(one => one.checked === one.all)
  let taken = false
  for (const { part } of whole) {
    const made = await tx
      .insertInto('kit_part')
      .values({ code, part, in_use_since: now })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst()
    taken ||= Boolean(made.numInsertedOrUpdatedRows)
  }
  await tx
    .updateTable('language_kit')
    .set(set => ({ changes: set('changes', '+', 1) }))
    .where('code', '=', code)
    .execute()
  return taken
}
