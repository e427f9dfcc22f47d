import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { hashToken } from '../../../platform/secrets.ts'
import { type Round, roundsOf } from '../rounds/queries.ts'
import { deskKey, isAlike, sheetCode } from './rules.ts'

/**
 * Whether a sheet with these answers seems to have been entered on this side before. Only what was entered by whoever
 * leads is looked at, never what a person answered on their own phone, with or without help. The sheet that this key
 * opens is not its own double.
 */
export async function looksEntered(
  db: Db,
  access: Access,
  round_id: string,
  sheet: { key: string; side: string; answers: readonly number[] },
): Promise<boolean> {
  const rows = await db
    .selectFrom('response')
    .select('answers')
    .where('initiative_id', '=', access.initiative_id)
    .where('round_id', '=', round_id)
    .where('side', '=', sheet.side)
    .where('entered', '=', true)
    .where('key_hash', '<>', hashToken(deskKey(sheet.key)))
    .execute()
  return rows.some(row => isAlike(sheet.answers, row.answers))
}

/** The other round of this initiative that a code belongs to, if it is one of theirs. */
export async function roundWithCode(db: Db, access: Access, code: string): Promise<Round | null> {
  const rounds = await roundsOf(db, access)
  return rounds.find(round => round.kind !== 'import' && sheetCode(round) === code) ?? null
}
