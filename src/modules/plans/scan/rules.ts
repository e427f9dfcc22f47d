import { basename, dirname, extname, relative, sep } from 'node:path'
import type { Hit } from '../reading/rules.ts'
import type { PlanFile } from './file/rules.ts'

/** A file that was looked at: which place and year it is of, and what it gave or which file it is the same as. */
export type ScannedFile = {
  path: string
  municipality: string
  year: number | null
} & (PlanFile | { kind: 'same'; as: string })

/** What stands in a list of contents or of sources is not the plan's own word. */
export const counts = (hit: Pick<Hit, 'place'>): boolean =>
  hit.place !== 'contents' && hit.place !== 'sources'

/** The hits of a family that count, in one file. */
export const hitsOf = (file: ScannedFile, family: string): Hit[] =>
  file.kind === 'read' ? file.hits.filter(hit => hit.family === family && counts(hit)) : []

/** One place's plans together. `partly`: not every page could be read; null of `names` where none could. */
export type MunicipalityRow = {
  municipality: string
  files: number
  unread: number
  partly: boolean
  years: number[]
  names: boolean | null
  hits: number
  words: number
  per_ten_thousand: number | null
  places: Record<string, number>
  meanings: Record<string, number>
}

/** The places in the order of their names, with what their plans say of a family of words. */
export function municipalitiesOf(files: readonly ScannedFile[], family: string): MunicipalityRow[] {
  const own = files.filter(file => file.kind !== 'same')
  const names = [...new Set(own.map(file => file.municipality))]
  return names
    .toSorted((one, other) => one.localeCompare(other, 'nb'))
    .map(name =>
      rowOf(
        name,
        own.filter(file => file.municipality === name),
        family,
      ),
    )
}

function rowOf(municipality: string, files: readonly ScannedFile[], family: string): MunicipalityRow {
  const read = files.filter(file => file.kind === 'read')
  const hits = files.flatMap(file => hitsOf(file, family))
  const words = read.reduce((sum, file) => sum + file.words, 0)
  const years = [...new Set(files.flatMap(file => file.year ?? []))].toSorted((one, other) => one - other)
  return {
    ...{ municipality, files: files.length, unread: files.length - read.length, years },
    partly: read.some(file => file.unread.pictures + file.unread.broken > 0),
    names: read.length > 0 ? hits.length > 0 : null,
    hits: hits.length,
    words,
    per_ten_thousand: perTenThousand(hits.length, words),
    places: countedBy(hits.map(hit => hit.place)),
    meanings: countedBy(hits.map(hit => hit.meant.meaning)),
  }
}

/** How often in ten thousand words, to a tenth; null where there are no words. */
export const perTenThousand = (hits: number, words: number): number | null =>
  words === 0 ? null : Math.round((hits * 100_000) / words) / 10

const countedBy = (values: readonly string[]): Record<string, number> => {
  const counted: Record<string, number> = {}
  for (const value of values) counted[value] = (counted[value] ?? 0) + 1
  return counted
}

const year = /(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/

/** The first year that a file's name tells; else that of its folder. */
export function yearOf(path: string): number | null {
  const found = year.exec(basename(path)) ?? year.exec(basename(dirname(path)))
  return found ? Number(found[0]) : null
}

/** A name without case, figures and signs, its words with a space between them. */
export const lettersOf = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()

const kinds_of_plan =
  /(?:^|[\s_.,()-])(?:kommune(?:plan(?:en)?s?|delplan)?|samfunn(?:sdel(?:en)?|splan)?|samfunnsdelen|kpa?s?|plan(?:en)?|planprogram|høring(?:sutkast)?|vedtatt|vedteken|utkast|forslag|endelig|rev|revidert|temaplan|strategi|handlingsdel|\d).*$/i

/**
 * The place that a file is of: one of the known names that stands in its path, the last in it and the longest; else the
 * folder under where the scan began; else the words that its name begins with.
 */
export function municipalityOf(path: string, root: string, known: readonly string[]): string {
  const inside = relative(root, path) || basename(path)
  const words = ` ${lettersOf(inside)} `
  const named = known
    .map(name => ({ name, at: words.lastIndexOf(` ${lettersOf(name)} `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => other.name.length - one.name.length || other.at - one.at)
  if (named[0]) return named[0].name
  const [folder, ...further] = inside.normalize('NFC').split(sep)
  if (folder !== undefined && further.length > 0 && !/\.zip$/i.test(folder)) return folder
  const file = basename(inside.normalize('NFC'), extname(inside))
  const begins = file.replace(kinds_of_plan, '').replace(/[_-]+/g, ' ').trim()
  return begins || file
}
