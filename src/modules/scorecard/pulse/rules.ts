import { dayOf } from '../../../platform/format.ts'
import type { GroupName, Mean, Snapshot } from '../closing/rules.ts'
import { comparable } from '../results/rules.ts'
import type { Kind, Party, Side } from '../rounds/rules.ts'

/** The day so many days after a day. */
export const daysAfter = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * 60 * 60 * 1000))

/** Whom a check for staff alone asks: those who work in the public sector, as one group. */
export const staff_parties = ['public_employee', 'leader'] as const satisfies readonly Party[]
export const staff_sides: Side[] = [{ id: 'public', parties: [...staff_parties] }]

/** Whether somebody of this party may see what only staff see. */
export const isStaff = (party: string): boolean => staff_parties.some(one => one === party)

/** At most so many pulses in one line: the latest. */
const most = 12

/** Why a pulse is a gap in the line: too few answered for figures, or its statements were others. */
export type Gap = 'talk' | 'other_statements' | null

/** The pulses of one initiative as a line over time, never with a round in it. */
export type PulseLine<P> = {
  pulses: (P & { gap: Gap })[]
  /** The groups that can be followed, when every figure has the same ones; else none, and the line is everybody's. */
  groups: GroupName[]
  /** For each statement, for each group (or everybody): one value for each pulse. */
  statements: { id: string; lines: (Mean | null)[][] }[]
}

type Pulse = { round: { kind: Kind }; snapshot: Snapshot }

/**
 * The line over time. What the latest pulse with figures asked decides: pulses with other statements, or too few
 * answers, are gaps. Nothing but pulses is ever in it, whatever is given.
 */
export function lineOf<P extends Pulse>(all: readonly P[], with_versions: readonly string[]): PulseLine<P> {
  const pulses = all.filter(({ round }) => round.kind === 'pulse').slice(-most)
  const latest = pulses.findLast(({ snapshot }) => snapshot.kind === 'figures')?.snapshot
  if (!latest) return { pulses: pulses.map(pulse => ({ ...pulse, gap: 'talk' })), groups: [], statements: [] }
  const gapOf = ({ snapshot }: P): Gap => {
    if (snapshot.kind === 'talk') return 'talk'
    return comparable(latest, snapshot, with_versions) ? null : 'other_statements'
  }
  const known = pulses.map(pulse => ({ ...pulse, gap: gapOf(pulse) }))
  const same = known.every(({ gap, snapshot }) => gap !== null || sameGroups(snapshot.groups, latest.groups))
  const groups = same && latest.groups.length > 1 ? latest.groups : []
  const valueAt = (pulse: (typeof known)[number], id: string, group: number | null): Mean | null => {
    if (pulse.gap !== null) return null
    const figure = pulse.snapshot.statements.find(one => one.id === id)
    return (group === null ? figure?.whole : figure?.groups[group])?.value ?? null
  }
  const lines: (number | null)[] = groups.length > 0 ? groups.map((_, at) => at) : [null]
  return {
    pulses: known,
    groups,
    statements: latest.statements.map(({ id }) => ({
      id,
      lines: lines.map(group => known.map(pulse => valueAt(pulse, id, group))),
    })),
  }
}

const sameGroups = (a: readonly GroupName[], b: readonly GroupName[]): boolean =>
  a.length === b.length &&
  a.every((group, at) => group.id === b[at]!.id && group.sides.join() === b[at]!.sides.join())
