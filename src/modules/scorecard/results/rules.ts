import type { Mean, ScoredInstrument, Snapshot } from '../closing/rules.ts'

type Scale = Snapshot['scale']

/** What one group of the partition sees: `by` is the group's id. */
export type Seen = { by: string; value: Mean }
/** One field as the groups see it, `a` highest and `b` lowest. `gap` is null where one of them is a class. */
export type Difference = {
  group: string
  a: Seen
  b: Seen
  gap: number | null
  word: 'differ' | 'differ_a_little' | 'alike'
}
export type Picked = { statement: string; why: 'differs' | 'not_known_yet' | 'low' }
/** One field then and now. `delta` is null where one of them is a class. */
export type Change = {
  group: string
  before: Mean
  now: Mean
  delta: number | null
  word: 'up' | 'down' | 'same'
}
export type Level = 'weak' | 'middle' | 'strong'

/** What may be said of a round, as kinds with what they are about; `fields` and `field` are group ids. */
export type Sentence =
  | { kind: 'talk_only'; k: number }
  | { kind: 'few_answers'; n: number }
  | { kind: 'whole_only' }
  | { kind: 'goes_well' | 'is_hard' | 'changed_up' | 'changed_down'; fields: string[] }
  | { kind: 'differs'; field: string; high: string; low: string; word: 'differ' | 'differ_a_little' }
  | { kind: 'alike' }
  | { kind: 'not_known_yet'; statements: string[] }
  | { kind: 'steady' }

/** A quarter and an eighth of the scale: 1.0 and 0.5 on five steps. */
const differs = (gap: number, { min, max }: Scale) => 4 * gap >= max - min
const differsALittle = (gap: number, { min, max }: Scale) => 8 * gap >= max - min

/** Under ten answers one person moves a mean too far to say much. */
const few = 10
/** At most so many fields, or statements, in one sentence. */
const most = 3

const tenths = (value: number) => Math.round(value * 10) / 10
const isClass = (value: Mean) => 'at' in value
/** For sorting only: a class stands at the end of the scale. */
const place = (value: Mean, { min, max }: Scale) =>
  'mean' in value ? value.mean : value.at === 'low_end' ? min : max

type Row = Pick<Snapshot['statements'][number], 'id' | 'whole' | 'groups'>
/** What is compared: the fields, or the statements themselves where the instrument groups them by nothing. */
export const fieldsOf = (snapshot: Snapshot): readonly Row[] =>
  snapshot.groupings[0]?.groups ?? snapshot.statements
const best = <T>(some: readonly T[], worth: (one: T) => number) =>
  some.toSorted((x, y) => worth(y) - worth(x))

function widest(snapshot: Snapshot, figures: Row['groups']) {
  const seen = figures.flatMap((figure, at): Seen[] =>
    figure ? [{ by: snapshot.groups[at]?.id ?? '', value: figure.value }] : [],
  )
  const ordered = best(seen, ({ value }) => place(value, snapshot.scale))
  const [a, b] = [ordered[0], ordered.at(-1)]
  if (!a || !b || ordered.length < 2) return null
  return { a, b, far: tenths(place(a.value, snapshot.scale) - place(b.value, snapshot.scale)) }
}

/** How differently the groups see each field, or each of the rows that are given, most different first. */
export function differences(snapshot: Snapshot, of: readonly Row[] = fieldsOf(snapshot)): Difference[] {
  const rows = of.flatMap(field => {
    const seen = widest(snapshot, field.groups)
    return seen ? [{ field, seen }] : []
  })
  return best(rows, ({ seen }) => seen.far).map(({ field, seen: { a, b, far } }) => ({
    group: field.id,
    a,
    b,
    gap: isClass(a.value) || isClass(b.value) ? null : far,
    word: differs(far, snapshot.scale)
      ? 'differ'
      : differsALittle(far, snapshot.scale)
        ? 'differ_a_little'
        : 'alike',
  }))
}

/**
 * Two or three statements to talk over: the one seen most differently, the one most do not know yet, and the
 * lowest. From different fields where that can be.
 */
export function picks(
  snapshot: Snapshot,
  instrument: { statements: Omit<ScoredInstrument['statements'][number], 'about' | 'reversed'>[] },
): Picked[] {
  const { scale, statements, n } = snapshot
  const fieldId = snapshot.groupings[0]?.id ?? ''
  const field = new Map(instrument.statements.map(({ id, groups }) => [id, groups[fieldId]]))
  const gap = (one: Snapshot['statements'][number]) => widest(snapshot, one.groups)?.far ?? 0
  const unknown = (one: Snapshot['statements'][number]) =>
    one.dont_know === 'nearly_all' ? n : (one.dont_know ?? 0)
  const apart = best(
    statements.filter(one => differsALittle(gap(one), scale)),
    gap,
  )
  const open = best(
    statements.filter(one => unknown(one) >= 2),
    unknown,
  )
  const low = best(
    statements.filter(one => one.whole !== null),
    one => (one.whole ? -place(one.whole.value, scale) : 0),
  )

  const picked: Picked[] = []
  function pick(from: Snapshot['statements'], why: Picked['why']) {
    const left = from.filter(({ id }) => !picked.some(one => one.statement === id))
    const elsewhere = left.find(({ id }) => !picked.some(one => field.get(one.statement) === field.get(id)))
    const next = elsewhere ?? left[0]
    if (next) picked.push({ statement: next.id, why })
  }
  pick(apart, 'differs')
  pick(open, 'not_known_yet')
  pick(low, 'low')
  if (picked.length < 2) pick(low, 'low')
  return picked
}

/**
 * Whether an earlier round's figures may stand beside this one's: the same instrument in the same version, or
 * in one that it names as comparable.
 */
export const comparable = (now: Snapshot, before: Snapshot, with_versions: readonly string[]): boolean =>
  now.kind === 'figures' &&
  before.kind === 'figures' &&
  now.instrument.id === before.instrument.id &&
  [now.instrument.version, ...with_versions].includes(before.instrument.version) &&
  now.scale.min === before.scale.min &&
  now.scale.max === before.scale.max

/** How far a field must move to be called change. */
export const leastChange = ({ min, max }: Scale): number => (max - min) / 8

/**
 * How each field moved for the whole round since an earlier one, in the instrument's order. A move under an
 * eighth of the scale (0.5 on five steps) is 'same'. Nothing unless the two versions may be compared.
 */
export function changes(now: Snapshot, before: Snapshot, comparable: boolean): Change[] {
  const { scale } = now
  if (!comparable || scale.min !== before.scale.min || scale.max !== before.scale.max) return []
  const earlier = new Map(fieldsOf(before).map(field => [field.id, field.whole]))
  return fieldsOf(now).flatMap(({ id, whole }) => {
    const then = earlier.get(id)
    if (!whole || !then) return []
    const moved = tenths(place(whole.value, scale) - place(then.value, scale))
    return [
      {
        group: id,
        before: then.value,
        now: whole.value,
        delta: isClass(whole.value) || isClass(then.value) ? null : moved,
        word: !differsALittle(Math.abs(moved), scale) ? 'same' : moved > 0 ? 'up' : 'down',
      } as const,
    ]
  })
}

/**
 * Shade of a cell: 'weak' below 45 % of the way from the lowest to the highest step (under 2.8 on five steps),
 * 'strong' from 65 % (3.6 and up). Not even thirds: people are polite, so the middle of the answers lies
 * above the middle of the scale.
 */
export function level(value: Mean, scale: Scale): Level {
  // Counted in tenths, whole numbers, so that 3.6 is exactly at its limit.
  const way = Math.round(10 * place(value, scale)) - 10 * scale.min
  const range = 10 * (scale.max - scale.min)
  if (100 * way < 45 * range) return 'weak'
  return 100 * way >= 65 * range ? 'strong' : 'middle'
}

/**
 * What the round says, in the order of the page: caveats, what goes well, what is hard, the difference, what
 * is not known yet, what changed. Five to seven at most, and fields in the instrument's order: never a ranking.
 * `before` is an earlier round whose version may be compared with this one, or null.
 */
export function sentences(snapshot: Snapshot, before: Snapshot | null): Sentence[] {
  const { n, k, kind } = snapshot
  if (kind === 'talk') return [{ kind: 'talk_only', k }]
  const rows = differences(snapshot)
  const said: Sentence[] = []
  if (n < few) said.push({ kind: 'few_answers', n })
  if (snapshot.groups.length < 2) said.push({ kind: 'whole_only' })

  const { well, hard } = wellAndHard(snapshot)
  const inOrder = (some: readonly string[]) => {
    const told = some.slice(0, most)
    return fieldsOf(snapshot).flatMap(({ id }) => (told.includes(id) ? [id] : []))
  }
  if (well.length > 0) said.push({ kind: 'goes_well', fields: inOrder(well) })
  if (hard.length > 0) said.push({ kind: 'is_hard', fields: inOrder(hard) })

  const [first] = rows
  if (first) said.push(seenApart(first) ?? { kind: 'alike' })

  const open = mostUnknown(snapshot)
  if (open.length > 0) said.push({ kind: 'not_known_yet', statements: open })

  const moved = before ? changes(snapshot, before, true) : []
  const to = (word: Change['word']) => moved.filter(one => one.word === word).map(one => one.group)
  if (to('up').length > 0) said.push({ kind: 'changed_up', fields: to('up') })
  if (to('down').length > 0) said.push({ kind: 'changed_down', fields: to('down') })
  if (moved.length > 0 && to('same').length === moved.length) said.push({ kind: 'steady' })
  return said
}

/** The fields that go well, the best first, and those that are hard, the hardest first. */
function wellAndHard(snapshot: Snapshot): { well: string[]; hard: string[] } {
  const fields = fieldsOf(snapshot).flatMap(({ id, whole, groups }) => {
    const levels = [whole, ...groups].flatMap(figure => (figure ? [level(figure.value, snapshot.scale)] : []))
    return whole ? [{ id, at: place(whole.value, snapshot.scale), levels }] : []
  })
  // It only goes well, or is hard, when no group sees the opposite: that is a difference, told as one.
  const well = fields.filter(({ levels }) => levels[0] === 'strong' && !levels.includes('weak'))
  const hard = fields.filter(({ levels }) => levels[0] === 'weak' && !levels.includes('strong'))
  return {
    well: best(well, ({ at }) => at).map(({ id }) => id),
    hard: best(hard, ({ at }) => -at).map(({ id }) => id),
  }
}

const seenApart = ({ group, a, b, word }: Difference): Sentence | null =>
  word === 'alike' ? null : { kind: 'differs', field: group, high: a.by, low: b.by, word }

/**
 * The fields that a round points at when something is to be done: in turn one that is seen very differently and one
 * that is hard, three at most. Where there is none, the one that is seen a little differently.
 */
export function toActOn(snapshot: Snapshot): { field: string; because: Sentence }[] {
  type Act = { field: string; because: Sentence }
  const apart = (word: Difference['word']) =>
    differences(snapshot).flatMap((one): Act[] => {
      const because = one.word === word ? seenApart(one) : null
      return because ? [{ field: one.group, because }] : []
    })
  const far = apart('differ')
  const hard = wellAndHard(snapshot).hard.map(
    (field): Act => ({ field, because: { kind: 'is_hard', fields: [field] } }),
  )
  const in_turn = fieldsOf(snapshot).flatMap((_, at) => [far[at] ?? [], hard[at] ?? []].flat())
  const once = in_turn.filter(({ field }, at) => in_turn.findIndex(one => one.field === field) === at)
  return once.length > 0 ? once.slice(0, most) : apart('differ_a_little').slice(0, 1)
}

/** Statements that at least a quarter of those who answered, and at least two, do not know yet. */
export const notKnownYet = ({ statements, n }: Snapshot): { id: string; some: number }[] =>
  statements.flatMap(({ id, dont_know }) => {
    const some = dont_know === 'nearly_all' ? n : (dont_know ?? 0)
    return some >= 2 && 4 * some >= n ? [{ id, some }] : []
  })

function mostUnknown(snapshot: Snapshot): string[] {
  const unknown = notKnownYet(snapshot)
  const told = best(unknown, ({ some }) => some).slice(0, most)
  return unknown.filter(one => told.includes(one)).map(({ id }) => id)
}

/** One or two of the sentences for a glance: a caveat on few answers first, then a clear difference, a change, the rest. */
export function headline(snapshot: Snapshot, before: Snapshot | null): Sentence[] {
  const weight = (sentence: Sentence) =>
    sentence.kind === 'differs' && sentence.word === 'differ_a_little'
      ? order.indexOf('alike')
      : order.indexOf(sentence.kind)
  return sentences(snapshot, before)
    .toSorted((x, y) => weight(x) - weight(y))
    .slice(0, 2)
}

const order: Sentence['kind'][] = [
  'talk_only',
  'few_answers',
  'differs',
  'changed_down',
  'changed_up',
  'goes_well',
  'is_hard',
  'not_known_yet',
  'alike',
  'steady',
  'whole_only',
]
