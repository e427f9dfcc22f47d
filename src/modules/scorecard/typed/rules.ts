import { hashToken } from '../../../platform/secrets.ts'
import type { Side } from '../rounds/rules.ts'
import { BLANK } from '../scoring/rules.ts'

/** What a printed sheet depends on: when any of it changes, sheets that were printed before no longer fit. */
export type Agreed = {
  id: string
  instrument_id: string
  instrument_version: string
  sides: readonly Side[]
  k: number
}

/** No 0 and O, no 1, I and L, no U: read from paper and typed without mistakes. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const code_length = 6

/** The code that stands on every sheet of a round. It says which round and statements a sheet belongs to, and no more. */
export function sheetCode({ id, instrument_id, instrument_version, sides, k }: Agreed): string {
  const groups = sides.map(side => [side.id, side.label ?? null, ...side.parties])
  const hash = hashToken(JSON.stringify([id, `${instrument_id}@${instrument_version}`, groups, k]))
  return [...hash.subarray(0, code_length)].map(byte => alphabet[byte % alphabet.length]).join('')
}

/**
 * What the key of a sheet stands for. No seat's own answer has such a key, so that nobody turns a sheet into an answer
 * that counts, or changes at the desk what a person sent.
 */
export const deskKey = (key: string): string => `sheet ${key}`

/** From here on one answer may differ without the sheet being another one. */
const much_answered = 8

/**
 * Whether a sheet looks like one that was entered before: the same answers, save one that may have been read or typed
 * wrongly. An empty sheet is like no other.
 */
export function isAlike(answers: readonly number[], other: readonly number[]): boolean {
  const answered = answers.filter(answer => answer !== BLANK).length
  if (answered === 0 || answers.length !== other.length) return false
  const differ = answers.filter((answer, at) => answer !== other[at]).length
  return differ <= (answered >= much_answered ? 1 : 0)
}
