import type { Before, Group } from '../rules.ts'

/** For whom indicators are made first. */
export const priorities = ['1', '2', '3'] as const

/** What a group is told by: what is kept when one of these is changed. */
export const toldOf = ({
  name,
  detail,
  kind,
  priority,
  size,
}: Omit<Group, 'id' | 'position' | 'version'>) => ({
  name,
  detail,
  kind,
  priority: String(priority),
  size: size === null ? '' : String(size),
})

export const goalTold = ({ title, detail }: { title: string; detail: string }) => ({ title, detail })

export const isSame = (
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean => Object.keys(one).every(name => one[name] === other[name])

/** What it was called before, the newest first: each name once, and not the one it has now. */
export function earlierNames(before: readonly Before[], now: string): { name: string; until: Date }[] {
  const names = new Map<string, Date>()
  for (const { fields, until } of before.toSorted((a, b) => b.version - a.version)) {
    const name = fields.name ?? ''
    if (name !== '' && name !== now && !names.has(name)) names.set(name, until)
  }
  return [...names].map(([name, until]) => ({ name, until }))
}

/** What a goal said before, the newest first: where only its explanation was changed, its old line is not told twice. */
export function earlierGoals(
  before: readonly Before[],
  now: { title: string; detail: string },
): { title: string; detail: string; why: string; until: Date }[] {
  return before
    .toSorted((a, b) => b.version - a.version)
    .map(({ fields, why, until }) => ({ title: fields.title ?? '', detail: fields.detail ?? '', why, until }))
    .filter(({ title, detail }) => title !== now.title || detail !== now.detail)
}
