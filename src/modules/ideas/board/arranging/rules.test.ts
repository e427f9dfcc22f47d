import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, note_kinds } from '../rules.ts'
import { type Hung, merged, placed, spots, stepsForward, takenApart } from './rules.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const themes = [null, 't1', 't2']
const kinds = note_kinds.slice(0, 2)

/** Notes that hang close to each other, some at the same spot. */
const board = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), theme: fc.constantFrom(...themes), at: fc.nat(4) }), {
    minLength: 2,
    maxLength: names.length,
  })
  .map(notes => notes.map(({ at, ...one }, n): Hung => ({ id: names[n]!, ...one, position: at, into: null })))

const name = fc.constantFrom(...names)
const move = fc.oneof(
  fc.record({
    do: fc.constant('place' as const),
    id: name,
    kind: fc.constantFrom(...kinds),
    theme: fc.constantFrom(...themes),
    where: fc.oneof(fc.constantFrom(...spots), name),
  }),
  fc.record({ do: fc.constant('merge' as const), id: name, into: name }),
  fc.record({ do: fc.constant('apart' as const), id: name }),
  fc.record({ do: fc.constant('remove' as const), id: name }),
)

const later = 1_000_000
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never

function after(hung: readonly Hung[], given: Move): Hung[] {
  const changed =
    given.do === 'place'
      ? placed(hung, given.id, given, later)
      : given.do === 'merge'
        ? merged(hung, given.id, given.into)
        : given.do === 'apart'
          ? takenApart(hung, given.id, later)
          : stepsForward(hung, given.id)
  return hung
    .filter(one => given.do !== 'remove' || one.id !== given.id)
    .map(one => changed.find(({ id }) => id === one.id) ?? one)
}

const orderOf = (hung: readonly Hung[], { kind, theme }: Pick<Hung, 'kind' | 'theme'>): string[] =>
  hung
    .filter(one => !one.into && one.kind === kind && one.theme === theme)
    .sort(inOrder)
    .map(one => one.id)

test('whatever is moved, merged, taken apart and removed, no note is lost and none stands behind one that stands behind another', () => {
  fc.assert(
    fc.property(board, fc.array(move, { maxLength: 25 }), (start, moves) => {
      let hung = start
      for (const one of moves) {
        const before = hung
        hung = after(hung, one)
        const gone = one.do === 'remove' ? [one.id] : []
        expect(hung.map(({ id }) => id)).toEqual(before.map(({ id }) => id).filter(id => !gone.includes(id)))
        for (const note of hung.filter(({ into }) => into !== null)) {
          expect(note.into).not.toBe(note.id)
          expect(hung.find(({ id }) => id === note.into)).toMatchObject({ into: null })
        }
      }
    }),
  )
})

test('a note comes to stand where it was asked to, and all others keep their order', () => {
  fc.assert(
    fc.property(board, fc.array(move, { maxLength: 12 }), name, name, (start, moves, id, before) => {
      const hung = moves.reduce(after, start)
      const target = hung.find(one => one.id === before && !one.into)
      const note = hung.find(one => one.id === id && !one.into)
      fc.pre(target !== undefined && note !== undefined && id !== before)
      const there = orderOf(hung, target).filter(one => one !== id)
      const moved = after(hung, { ...target, do: 'place', id, where: before } as Move)
      there.splice(there.indexOf(before), 0, id)
      expect(orderOf(moved, target)).toEqual(there)
      expect(orderOf(moved, note).filter(one => one !== id)).toEqual(
        orderOf(hung, note).filter(one => one !== id),
      )
    }),
  )
})

test('up and down go one step, and up from the top or keeping the place changes nothing', () => {
  const hung: Hung[] = ['a', 'b', 'c'].map((id, at) => ({
    ...{ id, kind: 'solution', theme: null, into: null, position: at },
  }))
  const to = (where: string) => ({ kind: 'solution', theme: null, where }) as const
  const order = (id: string, where: string) =>
    orderOf(after(hung, { do: 'place', id, ...to(where) } as Move), to(''))
  expect(order('c', 'up')).toEqual(['a', 'c', 'b'])
  expect(order('a', 'down')).toEqual(['b', 'a', 'c'])
  expect(placed(hung, 'a', to('up'), later)).toEqual([])
  expect(placed(hung, 'b', to('keep'), later)).toEqual([])
  expect(order('a', 'last')).toEqual(['b', 'c', 'a'])
  expect(order('c', 'first')).toEqual(['c', 'a', 'b'])
})

test('between two notes there always is room for one more', () => {
  const ends: Hung[] = [1_763_000_000_000, 1_763_000_000_001].map((position, at) => ({
    ...{ id: names[at]!, kind: 'solution', theme: null, into: null, position },
  }))
  let hung: Hung[] = ends
  const wanted = ['a', 'b']
  for (let n = 0; n < 120; n++) {
    const id = `n${String(n).padStart(3, '0')}`
    const lying = { id, kind: 'solution', theme: 't1', into: null, position: 0 } as const
    hung = after([...hung, lying], {
      ...{ do: 'place', id, kind: 'solution', theme: null, where: wanted[1]! },
    } as Move)
    wanted.splice(1, 0, id)
    expect(orderOf(hung, { kind: 'solution', theme: null })).toEqual(wanted)
  }
})

test('a merge of a merge goes behind the one in front, and of two who merge each into the other one is in front', () => {
  const hung: Hung[] = ['a', 'b', 'c', 'd'].map((id, position) => ({
    ...{ id, kind: 'solution', theme: null, into: null, position },
  }))
  const steps = [
    ['b', 'a'],
    ['c', 'b'],
    ['a', 'c'],
    ['a', 'd'],
  ] as const
  const behind = steps.map((_, upto) =>
    steps
      .slice(0, upto + 1)
      .reduce<Hung[]>((now, [id, into]) => after(now, { do: 'merge', id, into } as Move), hung)
      .map(one => one.into),
  )
  expect(behind).toEqual([
    [null, 'a', null, null],
    [null, 'a', 'a', null],
    [null, 'a', 'a', null],
    ['d', 'd', 'd', null],
  ])
})
