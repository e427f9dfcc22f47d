import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Db, Tx } from './database.ts'
import { type Language, languages } from './language.ts'
import { root } from './paths.ts'
import { StartupProblem } from './startup.ts'

/** One published version of a content file. */
export type ContentFile = {
  id: string
  version: string
  kind:
    | 'instrument'
    | 'consent'
    | 'agreement'
    | 'municipalities'
    | 'checkpoint'
    | 'method'
    | 'indicator'
    | 'lesson'
    | 'research'
  body: string
  /** Lays what the file holds in tables of its own, in the same transaction as the version. */
  lay?: (tx: Tx) => Promise<void>
}

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
    const { lay, ...version } = file
    await db.transaction().execute(async tx => {
      await tx
        .insertInto('content_version')
        .values({ ...version, hash, loaded_at: now })
        .onConflict(conflict => conflict.doNothing())
        .execute()
      await lay?.(tx)
    })
  }
}

/** A text in each of our languages: none may be missing. */
export const in_four_languages = z.strictObject(
  Object.fromEntries(languages.map(language => [language, z.string().trim().min(1)])) as Record<
    (typeof languages)[number],
    z.ZodString
  >,
)

/** What every text that people say yes to begins with. */
export const versioned = {
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: z.string().regex(/^\d+(\.\d+)*$/),
  /** The older versions that mean the same: who said yes to one of them is not asked again. */
  same_meaning_as: z.array(z.string()).default([]),
}

type Versioned = { id: string; version: string }

/** A content file as its shape says; every scalar stays the text that stands there: version 0.10 is not 0.1. */
export const readContent = <S extends z.ZodType>(shape: S, body: string): z.output<S> =>
  shape.parse(parse(body, { schema: 'failsafe' }))

/** The files of one kind that lie in `content/<kind>/`; a faulty one is named and stops the start. */
export async function contentOfKind(
  kind: ContentFile['kind'],
  shape: z.ZodType<Versioned>,
  content = join(root, 'content'),
): Promise<ContentFile[]> {
  const folder = join(content, kind)
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml')).toSorted()
  return Promise.all(
    names.map(async name => {
      const body = await readFile(join(folder, name), 'utf8')
      const read = shape.safeParse(parse(body, { schema: 'failsafe' }))
      if (!read.success) {
        const { path, message } = read.error.issues[0]!
        throw new StartupProblem(`content/${kind}/${name}: ${path.join('.')}: ${message}`)
      }
      return { id: read.data.id, version: read.data.version, kind, body }
    }),
  )
}

/** Whether a version comes after another: 0.10 after 0.9. */
export const isLater = (version: string, than: string | undefined): boolean =>
  than === undefined || version.localeCompare(than, 'en', { numeric: true }) > 0

/** Which of the four a text is shown in: in a language that people brought it stands in bokmål, and is marked so. */
export const languageOfContent = (language: Language): Language =>
  languages.includes(language) ? language : 'nb'
