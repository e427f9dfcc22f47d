import { sql } from 'kysely'
import type { Access } from '../../../platform/access.ts'
import type { Db } from '../../../platform/database.ts'
import { participantsOf } from '../../people/queries.ts'
import { planOf } from '../queries.ts'
import { item_kinds } from '../rules.ts'
import { columnsOf, type ListName, list_names } from './columns/rules.ts'
import type { PlanFile, Row, Value } from './rules.ts'

type Where = Pick<Access, 'initiative_id'>

/** Gives each id a key that says nothing: g1, g2, … in the order of the file. */
function keyed(letter: string, ids: readonly string[]): (id: string | null) => string {
  const keys = new Map(ids.map((id, at) => [id, `${letter}${at + 1}`]))
  return id => (id === null ? '' : (keys.get(id) ?? ''))
}

const moment = (at: Date | null): string | null => at?.toISOString() ?? null
const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(text)

/** By what stands in these columns, and then by all: the same plan is always the same file. */
const inOrder = <T extends Row>(rows: readonly T[], ...columns: readonly (keyof T & string)[]): T[] => {
  const compare = (a: Value | undefined, b: Value | undefined): number =>
    a === b ? 0 : a === null || a === undefined ? -1 : b === null || b === undefined ? 1 : a < b ? -1 : 1
  return rows.toSorted((a, b) => {
    for (const name of [...columns, ...Object.keys(a)]) {
      const found = compare(a[name], b[name])
      if (found !== 0) return found
    }
    return 0
  })
}

/** The whole plan of an initiative as a file has it. Told stories, answers and who somebody is are not in it. */
export async function planFileOf(db: Db, access: Where): Promise<PlanFile> {
  const plan = await planOf(db, access)
  const seats = new Map((await participantsOf(db, access)).map(({ id, name }) => [id, name]))
  const group = keyed(
    'g',
    plan.groups.map(({ id }) => id),
  )
  const places = new Map(plan.groups.map(({ id }, at) => [id, at]))
  const items = plan.items.toSorted(
    (a, b) =>
      item_kinds.indexOf(a.kind) - item_kinds.indexOf(b.kind) ||
      (places.get(a.group_id ?? '') ?? 0) - (places.get(b.group_id ?? '') ?? 0),
  )
  const item = keyed(
    'e',
    items.map(({ id }) => id),
  )
  const indicator = keyed(
    'i',
    plan.indicators.map(({ id }) => id),
  )
  const nth = new Map(plan.indicators.map(({ id }, at) => [id, at]))
  const byIndicator = (a: { indicator_id: string }, b: { indicator_id: string }) =>
    nth.get(a.indicator_id)! - nth.get(b.indicator_id)!
  const measured = (await measuredIn(db, access)).toSorted(byIndicator)
  const measurement = keyed(
    'm',
    measured.map(({ id }) => id),
  )
  const anywhere = (id: string) => group(id) || item(id) || indicator(id)
  return {
    format: 'samskap-plan',
    version: 1,
    lists: {
      parts: inOrder(
        Object.entries(plan.parts).flatMap(([part, { fields }]) =>
          Object.entries(fields).flatMap(([field, text]) =>
            text === '' ? [] : [{ section: part, field, text }],
          ),
        ),
        'section',
        'field',
      ),
      groups: plan.groups.map(({ id, name, detail, kind, priority, size }) => ({
        key: group(id),
        ...{ name, detail, kind, priority, size },
      })),
      voices: inOrder(
        plan.voices.map(({ group_id, about, day, people, seats, how, what }) => ({
          group: group(group_id),
          ...{ about, day, people: people + seats.length, how, what },
        })),
        'group',
        'day',
      ),
      items: items.map(({ id, kind, group_id, title, detail, source }) => ({
        key: item(id),
        ...{ kind, group: group(group_id), title, detail, source },
      })),
      links: inOrder(
        plan.links.map(({ from_id, to_id, causality, reason }) => ({
          from: item(from_id),
          to: item(to_id),
          ...{ causality, reason },
        })),
      ),
      indicators: plan.indicators.map(one => ({
        key: indicator(one.id),
        group: group(one.group_id),
        goal: item(one.goal_id),
        activity: item(one.activity_id),
        library: one.library_id ? `${one.library_id}@${one.library_version}` : '',
        ...{
          name: one.name,
          level: one.level,
          kind: one.kind,
          way: one.way,
          how: one.how,
          source: one.source,
        },
        ...{ unit: one.unit, scale_min: one.scale_min, scale_max: one.scale_max },
        ...{ scale_low: one.scale_low, scale_high: one.scale_high, better: one.better },
        ...{ question: one.question, mind: one.mind, every: one.every },
        ...{ first_on: one.first_on, last_on: one.last_on },
        who_measures: one.who_measures || (seats.get(one.measured_by ?? '') ?? ''),
        withdrawn_at: moment(one.withdrawn_at),
        withdrawn_why: one.withdrawn_why,
      })),
      targets: plan.targets.toSorted(byIndicator).map(one => ({
        indicator: indicator(one.indicator_id),
        ...{ day: one.day, value: one.value, why: one.why },
        set_at: moment(one.set_at),
        given_up_at: moment(one.given_up_at),
        given_up_why: one.given_up_why,
      })),
      measurements: measured.map(({ id, indicator_id, locked_at, struck_at, struck_why, ...figures }) => ({
        key: measurement(id),
        indicator: indicator(indicator_id),
        ...figures,
        at_end: figures.at_end ?? '',
        locked_at: moment(locked_at),
        struck_at: moment(struck_at),
        struck_why,
      })),
      corrections: (await correctionsIn(db, access))
        .map(({ measurement_id, until, at_end, ...figures }) => ({
          measurement: measurement(measurement_id),
          ...figures,
          at_end: at_end ?? '',
          until: moment(until),
        }))
        .toSorted(
          (a, b) => Number(a.measurement.slice(1)) - Number(b.measurement.slice(1)) || a.number - b.number,
        ),
      earlier: inOrder(
        plan.before.flatMap(({ of_id, version, fields, why, until }) =>
          anywhere(of_id) === ''
            ? []
            : Object.entries(fields).flatMap(([field, text]) =>
                isId(text)
                  ? []
                  : [{ of: anywhere(of_id), number: version, field, text, why, until: moment(until) }],
              ),
        ),
        'of',
        'number',
      ),
      values: inOrder(
        await db
          .selectFrom('value_note')
          .select(({ cast, ref }) => [
            'ledger',
            'about',
            'level',
            'whose',
            'body',
            cast<string>(ref('day'), 'text').as('day'),
          ])
          .where('initiative_id', '=', access.initiative_id)
          .execute(),
        'day',
      ),
      gains: inOrder(
        await db
          .selectFrom('gain')
          .select([
            'kind',
            'what',
            'count_low',
            'count_high',
            'each_low',
            'each_high',
            'share_low',
            'share_high',
          ])
          .select(['period', 'assumptions', 'source'])
          .where('initiative_id', '=', access.initiative_id)
          .execute(),
        'kind',
        'what',
      ),
    },
  }
}

type Figures = {
  day: string
  value: number | null
  part: number | null
  n: number | null
  low: number | null
  high: number | null
  missing: string
  comment: string
  source: string
}

/** Every measurement, those struck too, by day. */
async function measuredIn(db: Db, access: Where) {
  const found = await sql<
    Figures & {
      id: string
      indicator_id: string
      baseline: boolean
      at_end: string | null
      came_by: string
      locked_at: Date | null
      struck_at: Date | null
      struck_why: string
    }
  >`select id, indicator_id, baseline, day::text, value, part, n, low, high, missing, comment, source, at_end, came_by,
      locked_at, struck_at, struck_why
    from measurement where initiative_id = ${access.initiative_id}
    order by day, struck_at nulls first, value, comment, id`.execute(db)
  return found.rows
}

async function correctionsIn(db: Db, access: Where) {
  type Corrected = { measurement_id: string; number: number; at_end: string | null; why: string; until: Date }
  const found = await sql<Figures & Corrected>`
    select measurement_id, version as number, day::text, value, at_end, part, n, low, high, missing, comment, source, why, until
    from measurement_before where initiative_id = ${access.initiative_id}
    order by measurement_id, version`.execute(db)
  return found.rows
}

/** A plan file with these rows; what is not said in a row is empty there. */
export function planFile(lists: Partial<Record<ListName, readonly Row[]>>): PlanFile {
  const rows = (list: ListName): Row[] => {
    const empty = Object.fromEntries(
      columnsOf(list).map(({ name, kind }) => [
        name,
        kind === 'tick' ? false : without.has(kind) ? null : '',
      ]),
    )
    return (lists[list] ?? []).map(row => ({ ...empty, ...row }))
  }
  const all = Object.fromEntries(list_names.map(list => [list, rows(list)])) as Record<ListName, Row[]>
  return { format: 'samskap-plan', version: 1, lists: all }
}

const without: ReadonlySet<string> = new Set(['number', 'whole', 'day', 'moment'])
