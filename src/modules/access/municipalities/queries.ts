import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFile } from '../../../platform/content.ts'
import type { Db } from '../../../platform/database.ts'
import { Mend } from '../../../platform/errors.ts'
import { root } from '../../../platform/paths.ts'
import { StartupProblem } from '../../../platform/startup.ts'
import { layMunicipalities } from './commands.ts'
import { findMunicipality, readMunicipalities } from './rules.ts'

/** The year of the classification that lies in `content/`. */
const year = '2024'

/** The municipalities and counties, as they are from that year on. */
export async function content(): Promise<ContentFile[]> {
  const name = `municipalities-${year}.csv`
  const body = await readFile(join(root, 'content', name), 'utf8')
  const read = readMunicipalities(body)
  if ('fault' in read) throw new StartupProblem(`content/${name}, line ${read.fault}: this cannot be read.`)
  return [
    {
      id: 'municipalities',
      version: year,
      kind: 'municipalities',
      body,
      lay: tx => layMunicipalities(tx, read),
    },
  ]
}

/** All municipalities by name, with their counties. */
export async function allMunicipalities(db: Db) {
  return db
    .selectFrom('municipality as m')
    .innerJoin('county as c', 'c.number', 'm.county_number')
    .select(['m.number', 'm.name', 'c.name as county'])
    .orderBy('m.name')
    .execute()
}

/** The number of the municipality that was written; null when nothing was. */
export async function writtenMunicipality(db: Db, written: string): Promise<string | null> {
  if (written === '') return null
  const found = findMunicipality(await allMunicipalities(db), written)
  if (!found) throw new Mend({ municipality: 'unknown_municipality' })
  return found.number
}
