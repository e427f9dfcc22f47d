/** Where backing can come from, in the order of the map. */
export const levels = ['up', 'across', 'middle', 'political', 'civil'] as const
export type Level = (typeof levels)[number]

/** What can be said of an anchor: by the one whose seat it is, or noted on the word of somebody without a seat. */
export type BackingKind = 'confirmed' | 'noted' | 'taken_back'

/** What the newest word amounts to. `changed`: what was said yes to no longer stands there. */
export type Standing = 'confirmed' | 'noted' | 'asked' | 'changed' | 'taken_back'

export type Warning = 'left' | 'ran_out' | 'runs_out' | 'nobody_yet' | 'changed' | 'taken_back'

export type Backed = {
  version: number
  until: string | null
  /** Whether the one whose seat it is takes part now; null where nobody has a seat. */
  here: boolean | null
  newest: { kind: BackingKind; anchor_version: number; by: string | null } | null
}

export const standingOf = ({ version, newest }: Pick<Backed, 'version' | 'newest'>): Standing => {
  if (!newest) return 'asked'
  if (newest.kind === 'taken_back') return 'taken_back'
  return newest.anchor_version === version ? newest.kind : 'changed'
}

/** Backing that runs out so soon deserves a look while something can still be done. */
export const warned_days = 60

const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** The person whose yes it was is here no longer: left, or erased. */
const hasLeft = ({ here, newest }: Backed): boolean =>
  here === false || (newest?.kind === 'confirmed' && newest.by === null)

const waiting: Readonly<Partial<Record<Standing, Warning>>> = {
  asked: 'nobody_yet',
  changed: 'changed',
  taken_back: 'taken_back',
}

/**
 * What deserves a look; `today` as text ("2026-11-22"). Whoever has left cannot be asked for a yes, and where nobody has
 * said yes there is nothing to run out.
 */
export function warningsOf(anchor: Backed, today: string): Warning[] {
  const left = hasLeft(anchor)
  const standing = standingOf(anchor)
  const open = waiting[standing]
  const said_yes = standing !== 'asked' && standing !== 'taken_back'
  const days = anchor.until === null || !said_yes ? null : daysBetween(today, anchor.until)
  return [
    ...(left ? (['left'] as const) : open ? [open] : []),
    ...(days === null || days > warned_days ? [] : [days < 0 ? ('ran_out' as const) : ('runs_out' as const)]),
  ]
}

/** Whether it can be leant on today: somebody who is still here said yes to what stands there, and it has not run out. */
export const holdsToday = (anchor: Backed, today: string): boolean =>
  ['confirmed', 'noted'].includes(standingOf(anchor)) &&
  warningsOf(anchor, today).every(warning => warning === 'runs_out')

/** How a level looks on the map: somebody backs it, somebody has been named, or nobody yet. */
export type LevelState = 'backed' | 'named' | 'empty'

export const levelState = (anchors: readonly { holds: boolean }[]): LevelState =>
  anchors.length === 0 ? 'empty' : anchors.some(one => one.holds) ? 'backed' : 'named'
