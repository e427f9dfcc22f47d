import { sql } from 'kysely'
import type { Tx } from '../../../../platform/database.ts'
import { newId } from '../../../../platform/secrets.ts'
import { oneAtATime } from '../../../../platform/transaction.ts'
import { phases } from '../../../guide/queries.ts'
import { thicknesses } from '../../rules.ts'
import { atLeast, type Contribution, classesOf, least, nextLeaves, wholeRegions } from '../rules.ts'
import { inOrder, treeOf } from '../tree/rules.ts'
import {
  contributionsAt,
  countryInstrument,
  initiativesBy,
  initiativesByCounty,
  type Wanted,
} from './queries.ts'
import { type Figures, figuresOf, together } from './rules.ts'

/** One figure as it is kept. */
type Kept = {
  level: 'leaf' | 'region' | 'country'
  counties: string[]
  instrument_id: string
  instrument_version: string
  initiatives: number
  answers: number
  figures: Figures
  renewed: string
}

/**
 * Keeps the figures of a quarter that is over. What was kept stays: doing it again, or for an earlier quarter, does
 * nothing, also where several processes do it at once.
 */
export async function keepQuarter(tx: Tx, wanted: Wanted & { now: Date }): Promise<void> {
  const { demo, quarter, now } = wanted
  await oneAtATime(tx, 'country figures')
  if (await isKept(tx, wanted)) return
  const leaves = await keepFigures(tx, wanted)
  const head = { demo, quarter, made_at: now }
  const by_phase = await initiativesBy(tx, wanted, 'phase')
  const by_thickness = await initiativesBy(tx, wanted, 'thickness')
  const by_county = await initiativesByCounty(tx, wanted)
  const of = (counts: Map<string, number>) => (name: string) => ({ name, initiatives: counts.get(name) ?? 0 })
  const counted = [
    ...classesOf(phases.map(of(by_phase))).map(one => ({ ...one, about: 'phase' })),
    ...classesOf(thicknesses.map(String).map(of(by_thickness))).map(one => ({ ...one, about: 'thickness' })),
    ...leaves
      .map(classes => classes.reduce((sum, county) => sum + (by_county.get(county) ?? 0), 0))
      .flatMap((initiatives, at) =>
        initiatives < least.initiatives
          ? []
          : [{ classes: leaves[at]!, initiatives: atLeast(initiatives), about: 'leaf' }],
      ),
  ]
  if (counted.length === 0) return
  await tx
    .insertInto('country_count')
    .values(counted.map(one => ({ ...head, ...one, id: newId() })))
    .execute()
}

async function isKept(tx: Tx, { demo, quarter }: Wanted): Promise<boolean> {
  for (const table of ['country_figure', 'country_count'] as const) {
    const row = await tx
      .selectFrom(table)
      .select('id')
      .where('peer_id', 'is', null)
      .where('demo', '=', demo)
      .where('quarter', '>=', quarter)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

/** Keeps the leaves, renewed or as they stood, and what they give together; tells which leaves there are. */
async function keepFigures(tx: Tx, wanted: Wanted & { now: Date }): Promise<string[][]> {
  const { demo, quarter, now } = wanted
  const instrument = await countryInstrument(tx)
  if (!instrument) return []
  const { id, versions, scale, columns } = instrument
  const tree = treeOf(demo)
  const before = await lastLeaves(tx, demo)
  // Figures of an instrument that cannot be compared any more stand no longer: those of the new one begin anew.
  const standing = before.filter(one => one.instrument_id === id && versions.includes(one.instrument_version))
  const { renewed, stand } = nextLeaves(
    tree,
    standing.map(one => one.counties),
    await contributionsAt(tx, wanted, instrument),
  )
  const head = { instrument_id: id, instrument_version: versions[0]! }
  const sum = (some: readonly { answers: number }[]) => some.reduce((all, one) => all + one.answers, 0)
  const fresh = renewed.map(({ counties, of }) => ({
    kept: {
      ...head,
      ...{ level: 'leaf' as const, counties, initiatives: of.length, answers: sum(of), renewed: quarter },
      figures: figuresOf(columns, scale, of),
    },
    of,
  }))
  const stood = standing.filter(one => stand.includes(one.counties))
  const leaves: Kept[] = [...fresh.map(({ kept }) => kept), ...stood]
  const joined = (level: Kept['level'], counties: readonly string[][]): Kept => {
    const parts = leaves.filter(leaf => counties.includes(leaf.counties))
    return {
      ...head,
      ...{ level, counties: inOrder(tree, counties.flat()), answers: sum(parts) },
      initiatives: parts.reduce((all, one) => all + one.initiatives, 0),
      figures: together(
        parts.map(one => one.figures),
        scale,
      ),
      renewed: parts
        .map(one => one.renewed)
        .toSorted()
        .at(-1)!,
    }
  }
  const named = leaves.map(leaf => leaf.counties)
  const above = [
    ...wholeRegions(tree, named).map(region => joined('region', region.leaves)),
    ...(named.length > 0 ? [joined('country', named)] : []),
  ]
  for (const { kept, of } of fresh) await lay(tx, wanted, kept, of)
  for (const kept of [...stood, ...above]) await lay(tx, { demo, quarter, now }, kept, [])
  return named
}

/** The leaves of the quarter that was kept last. */
async function lastLeaves(tx: Tx, demo: boolean): Promise<Kept[]> {
  const rows = await tx
    .selectFrom('country_figure')
    .select([
      'counties',
      'instrument_id',
      'instrument_version',
      'initiatives',
      'answers',
      'figures',
      'renewed',
    ])
    .where('peer_id', 'is', null)
    .where('demo', '=', demo)
    .where('level', '=', 'leaf')
    .where('quarter', '=', same =>
      same
        .selectFrom('country_figure')
        .select(row => row.fn.max('quarter').as('quarter'))
        .where('peer_id', 'is', null)
        .where('demo', '=', demo)
        .where('level', '=', 'leaf'),
    )
    .execute()
  return rows.map(row => ({ ...row, level: 'leaf', figures: row.figures as unknown as Figures }))
}

async function lay(
  tx: Tx,
  { demo, quarter, now }: Wanted & { now: Date },
  { figures, ...kept }: Kept,
  of: readonly Contribution[],
): Promise<void> {
  const id = newId()
  await tx
    .insertInto('country_figure')
    .values({ ...kept, id, demo, quarter, made_at: now, figures: JSON.stringify(figures) })
    .execute()
  if (of.length === 0) return
  await sql`insert into country_basis (figure_id, initiative_id, round_id, county_number)
    select ${id}, i, r, c from unnest(${of.map(one => one.initiative_id)}::uuid[],
      ${of.map(one => one.round_id)}::uuid[], ${of.map(one => one.county)}::text[]) as b (i, r, c)`.execute(
    tx,
  )
}
