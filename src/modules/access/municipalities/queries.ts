import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
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

/** Those that are there today by name, with their counties: the real ones, or those of the example. */
export async function allMunicipalities(db: Db, demo: boolean) {
  return db
    .selectFrom('municipality as m')
    .innerJoin('county as c', 'c.number', 'm.county_number')
    .select(['m.number', 'm.name', 'c.name as county'])
    .where('m.became', 'is', null)
    .where('m.demo', '=', demo)
    .orderBy('m.name')
    .execute()
}

/**
 * The number of the municipality that was written; null when nothing was. Who writes one that was merged gets what it
 * became.
 */
export async function writtenMunicipality(db: Db, written: string, demo: boolean): Promise<string | null> {
  if (written === '') return null
  const found = findMunicipality(await allMunicipalities(db, demo), written)
  if (found) return found.number
  const merged = await sql<{ number: string; name: string; is_now: string }>`
    select m.number, m.name, w.is_now from (${whereMunicipalitiesAre}) as w
    join municipality m on m.number = w.number
    where m.became is not null and m.demo = ${demo}`.execute(db)
  const was = findMunicipality(merged.rows, written)
  if (!was) throw new Mend({ municipality: 'unknown_municipality' })
  return was.is_now
}

/** Where each municipality is today, through as many mergers as there were: what it is now, and in which county. */
export const whereMunicipalitiesAre = sql<{ number: string; is_now: string; county_number: string }>`
  with recursive followed as (
    select number, number as is_now, county_number from municipality where became is null
    union all
    select m.number, f.is_now, f.county_number from municipality m join followed f on m.became = f.number)
  select number, is_now, county_number from followed`
