import type { AccountAccess } from '../../platform/access.ts'
import type { Db } from '../../platform/database.ts'
import { NotFound } from '../../platform/errors.ts'
import { parts, type Word, wordsFor } from '../../platform/words.ts'
import { instrumentWords } from '../scorecard/instrument/queries.ts'
import { byPart, type Standing, standingOf } from './rules.ts'

export type Kit = { code: string; name: string; direction: 'ltr' | 'rtl'; in_use: readonly string[] }

/** Every text that residents meet, in the order in which it is best written: part by part, statements last. */
export async function wordsOf(db: Db, code: string): Promise<Word[]> {
  const content = (await instrumentWords(db)).map(({ key, part, words }) => ({
    key,
    part,
    source: words.nb ?? '',
    english: words.en ?? '',
    needs: [],
    counts: null,
  }))
  const all = [...wordsFor(code), ...content]
  return parts.flatMap(part => all.filter(word => word.part === part))
}

/** A language that somebody has brought. */
export async function kitOf(db: Db, _: AccountAccess, code: string): Promise<Kit> {
  const row = await db
    .selectFrom('language_kit')
    .select(['code', 'name', 'direction'])
    .where('code', '=', code)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  const in_use = await db.selectFrom('kit_part').select('part').where('code', '=', code).execute()
  return {
    code: row.code,
    name: row.name,
    direction: row.direction === 'rtl' ? 'rtl' : 'ltr',
    in_use: in_use.map(one => one.part),
  }
}

/** Every text of a language, with what stands there now. */
export async function standingIn(db: Db, _: AccountAccess, code: string): Promise<Standing[]> {
  const versions = await db
    .selectFrom('kit_text')
    .select(['id', 'key', 'version', 'body', 'source', 'written_by', 'checked_at'])
    .where('code', '=', code)
    .execute()
  return standingOf(await wordsOf(db, code), versions)
}

/** All languages with how far each part has come. */
export async function kitsNow(db: Db, access: AccountAccess) {
  const codes = await db.selectFrom('language_kit').select('code').orderBy('name').orderBy('code').execute()
  return Promise.all(
    codes.map(async ({ code }) => ({
      ...(await kitOf(db, access, code)),
      parts: byPart(await standingIn(db, access, code)),
    })),
  )
}
