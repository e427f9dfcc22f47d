import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../../../platform/paths.ts'
import { StartupProblem } from '../../../platform/startup.ts'
import { reader_version } from '../scan/file/rules.ts'
import { type Finder, finderOf, readTerms, type Terms } from './rules.ts'

export const our_terms = join(root, 'content', 'plans', 'terms.yaml')
const our_factors = join(root, 'content', 'plans', 'factors.yaml')

/** The words that the plans of the library are read for; `reader` tells one way of reading from another. */
export type Reading = { terms: string; reader: string; families: readonly string[]; factors: Finder }

/** Our words as their files have them. */
export async function ourReading(): Promise<Reading> {
  const [terms, factors] = await Promise.all([readFile(our_terms, 'utf8'), readFile(our_factors, 'utf8')])
  const families = [...new Set(read(our_terms, terms).terms.map(term => term.family))]
  const hash = createHash('sha256').update(`${terms}\n${factors}`).digest('hex').slice(0, 16)
  return {
    terms,
    families,
    reader: `${reader_version}-${hash}`,
    factors: finderOf(read(our_factors, factors)),
  }
}

/** The families of words, the one that is counted first. */
export const ourFamilies = async (): Promise<readonly string[]> => (await ourReading()).families

function read(path: string, body: string): Terms {
  const terms = readTerms(body)
  if ('faults' in terms) throw new StartupProblem(`${path}: ${terms.faults.join('; ')}`)
  return terms
}
