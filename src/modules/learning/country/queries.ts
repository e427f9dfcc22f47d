import type { Db } from '../../../platform/database.ts'
import { phases } from '../../guide/queries.ts'
import { thicknesses } from '../rules.ts'
import { countryInstrument } from './keeping/queries.ts'
import { type Count, type Figure, type Figures, quarterFrom, type Shown, together } from './keeping/rules.ts'
import { inOrder, regionsOf, treeOf } from './tree/rules.ts'

export type { Count, Figure } from './keeping/rules.ts'

/** Everything that is published of the country, from a quarter on: what the page and the files read, and nothing else. */
export async function publishedOf(db: Db, demo: boolean, since = '2020-01-01') {
  const tree = treeOf(demo)
  const reading_figures = db
    .selectFrom('country_figure as f')
    .leftJoin('peer as p', 'p.id', 'f.peer_id')
    .select(['f.quarter', 'f.level', 'f.counties', 'f.initiatives', 'f.answers', 'f.renewed', 'f.figures'])
    .select(['f.instrument_id', 'f.instrument_version', 'p.name as from'])
    .where('f.demo', '=', demo)
    .where('f.quarter', '>=', since)
    .where('p.ended_at', 'is', null)
  const reading_counts = db
    .selectFrom('country_count as c')
    .leftJoin('peer as p', 'p.id', 'c.peer_id')
    .select(['c.quarter', 'c.about', 'c.classes', 'c.initiatives', 'p.name as from'])
    .where('c.demo', '=', demo)
    .where('c.quarter', '>=', since)
    .where('p.ended_at', 'is', null)
  const [instrument, figures, counts, names] = await Promise.all([
    countryInstrument(db),
    reading_figures.execute(),
    reading_counts.execute(),
    db.selectFrom('county').select(['number', 'name']).execute(),
  ])
  const order = tree.map(({ number }) => number)
  // the classes of each count stand in this order too
  const classes = [...phases, ...thicknesses.map(String), ...order]
  const place = (counties: readonly string[]) => order.indexOf(inOrder(tree, counties)[0] ?? '')
  const level = { leaf: 0, region: 1, country: 2 }
  const regions = regionsOf(tree)
  return {
    tree,
    instrument,
    names: new Map(names.map(({ number, name }) => [number, name])),
    counts: counts
      .map((row): Count => ({ ...row, about: row.about as Count['about'] }))
      .toSorted(
        (a, b) =>
          a.quarter.localeCompare(b.quarter) ||
          (a.from ?? '').localeCompare(b.from ?? '') ||
          a.about.localeCompare(b.about) ||
          classes.indexOf(a.classes[0] ?? '') - classes.indexOf(b.classes[0] ?? ''),
      ),
    figures: figures
      .map(({ instrument_id, instrument_version, ...row }): Figure => {
        const counties = inOrder(tree, row.counties)
        const at = regions.find(one => row.level === 'region' && one.counties.join() === counties.join())
        return {
          ...row,
          level: row.level as Figure['level'],
          ...{ counties, region: at?.region ?? null, figures: row.figures as unknown as Figures },
          instrument: { id: instrument_id, version: instrument_version },
        }
      })
      .toSorted(
        (a, b) =>
          a.quarter.localeCompare(b.quarter) ||
          (a.from ?? '').localeCompare(b.from ?? '') ||
          level[a.level] - level[b.level] ||
          place(a.counties) - place(b.counties),
      ),
  }
}

export type Published = Awaited<ReturnType<typeof publishedOf>>

/** So many quarters are drawn. */
const quarters_drawn = 8

/** The picture as it stands: the last quarter that was kept, how it came there, and what others have. */
export async function countryPicture(db: Db, demo: boolean) {
  const last = await lastQuarter(db, demo)
  const published = await publishedOf(db, demo, last ? quarterFrom(last, 1 - quarters_drawn) : undefined)
  const { instrument } = published
  const own = published.figures.filter(one => one.from === null)
  const own_counts = published.counts.filter(one => one.from === null)
  const now = own.filter(one => one.quarter === last)
  const versions = instrument?.versions ?? []
  const isComparable = (one: Figure) =>
    one.instrument.id === instrument?.id && versions.includes(one.instrument.version)
  const countries = own.filter(one => one.level === 'country' && isComparable(one))
  const peers = [...new Set(published.figures.flatMap(one => one.from ?? []))].flatMap(name => {
    const all = published.figures.filter(one => one.from === name && one.level === 'country')
    return all.filter(isComparable).slice(-1)
  })
  const country = now.find(one => one.level === 'country') ?? null
  const all = [...(country ? [country] : []), ...peers]
  return {
    ...published,
    quarter: last,
    country,
    leaves: now.filter(one => one.level === 'leaf'),
    regions: now.filter(one => one.level === 'region'),
    counts: own_counts.filter(one => one.quarter === last),
    over_time: countries.map(one => ({
      ...one,
      leaves: own.filter(other => other.level === 'leaf' && other.quarter === one.quarter),
    })),
    peers,
    with_peers:
      instrument && peers.length > 0
        ? {
            initiatives: all.reduce((sum, one) => sum + one.initiatives, 0),
            answers: all.reduce((sum, one) => sum + one.answers, 0),
            figures: together(
              all.map(one => one.figures),
              instrument.scale,
            ),
          }
        : null,
  }
}

/** The last quarter that was kept here. */
async function lastQuarter(db: Db, demo: boolean): Promise<string | null> {
  const of = (table: 'country_figure' | 'country_count') =>
    db
      .selectFrom(table)
      .select(row => row.fn.max('quarter').as('quarter'))
      .where('peer_id', 'is', null)
      .where('demo', '=', demo)
      .executeTakeFirst()
  const found = await Promise.all([of('country_figure'), of('country_count')])
  return (
    found
      .flatMap(row => row?.quarter ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}

export type Picture = Awaited<ReturnType<typeof countryPicture>>

/** The figure of one field or value, where it is shown. */
export const shownOf = (figures: Figures, grouping: string, id: string): Shown | null =>
  figures[grouping]?.find(one => one.id === id) ?? null
