import { createHash } from 'node:crypto'
import type { Db } from './database.ts'
import { StartupProblem } from './startup.ts'

/** One published version of a content file. */
export type ContentFile = { id: string; version: string; kind: 'instrument'; body: string }

/**
 * Lays content files in the database as (id, version, hash). A published version is superseded, never edited: the same
 * version with other text refuses to start.
 */
export async function loadContent(db: Db, files: readonly ContentFile[], now: Date): Promise<void> {
  for (const file of files) {
    const hash = createHash('sha256').update(file.body).digest()
    const known = await db
      .selectFrom('content_version')
      .select('hash')
      .where('id', '=', file.id)
      .where('version', '=', file.version)
      .executeTakeFirst()
    if (known && !known.hash.equals(hash)) {
      throw new StartupProblem(
        `The content "${file.id}" version ${file.version} was changed after it was published. Give the new text a new version number.`,
      )
    }
    if (known) continue
    await db
      .insertInto('content_version')
      .values({ ...file, hash, loaded_at: now })
      .onConflict(conflict => conflict.doNothing())
      .execute()
  }
}
