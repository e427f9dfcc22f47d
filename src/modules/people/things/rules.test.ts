import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Holds } from '../../../platform/holds.ts'
import { erasureText, mentions, nameColumn, placeOf, tablesOf, waysTo } from './rules.ts'

const held = (more: Partial<Holds>): Holds => ({
  table: 'step',
  class: 'sensitive_text',
  what: '',
  person: { column: 'agreed_by', of: 'participant' },
  erase: 'unlink',
  exported: true,
  kept: 'with_the_initiative',
  readers: ['facilitators', 'members'],
  ...more,
})

test('a name is found as a whole word, in any case, with an s behind, and by the first name', () => {
  for (const text of [
    'Amina ringer',
    'spør amina',
    'Aminas forslag',
    'til (Amina).',
    'AMINA',
    "Amina's idé",
  ]) {
    expect(mentions(text, 'Amina'), text).toBe(true)
  }
  expect(mentions('Ring Amina', 'Amina Hassan')).toBe(true)
  for (const text of ['Aminat ringer', 'examina', '', 'Åmina'])
    expect(mentions(text, 'Amina'), text).toBe(false)
  expect(mentions('Å er en bokstav, og Ås et sted', 'Å')).toBe(false)
})

test('a name with signs of its own is looked for as it is written, and nothing ever breaks', () => {
  expect(mentions('kom a.b hit', 'a.b')).toBe(true)
  expect(mentions('kom axb hit', 'a.b')).toBe(false)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.string(), (name, text) => {
      expect(typeof mentions(text, name)).toBe('boolean')
    }),
  )
})

test('a row that somebody is in by a second column shows only what that person wrote', () => {
  const one = held({
    person: { column: 'participant_id', of: 'participant' },
    also: [
      { column: 'noted_by', of: 'participant', erase: 'unlink', wrote: ['at'] },
      { column: 'account_id', of: 'account', erase: 'stays', wrote: [] },
    ],
  })
  expect(waysTo(one, 'participant')).toEqual([
    { column: 'participant_id', wrote: null },
    { column: 'noted_by', wrote: ['at'] },
  ])
  expect(waysTo(one, 'account')).toEqual([{ column: 'account_id', wrote: [] }])
  expect(waysTo(held({ person: null }), 'participant')).toEqual([])
})

test('a name can be taken off only where the row stays and stands in one’s own copy', () => {
  expect(nameColumn(held({}))).toBe('agreed_by')
  expect(nameColumn(held({ erase: 'row' }))).toBeNull()
  expect(nameColumn(held({ exported: false }))).toBeNull()
  expect(nameColumn(held({ person: { column: 'account_id', of: 'account' } }))).toBeNull()
  expect(placeOf('step', '/i/x')).toBe('/i/x/steps')
  expect(placeOf('step', null)).toBeNull()
})

const counts = fc.array(
  fc.record({
    holds: fc.record({
      table: fc.constantFrom('participant', 'step', 'adaptation', 'receipt', 'exchange' as const),
      kept: fc.constantFrom('with_the_initiative', 'until_closing', 'until_used_or_expired' as const),
      readers: fc.constantFrom<Holds['readers'][]>(
        ['members'],
        ['the_person', 'named'],
        ['facilitators'],
        ['everybody'],
        ['nobody'],
      ),
    }),
    deleted: fc.nat(20),
    unlinked: fc.nat(20),
  }),
)

test('a record tells no table that only few could read, and nothing of a round that runs', () => {
  fc.assert(
    fc.property(counts, given => {
      const told = tablesOf(given)
      const open = given.filter(
        one =>
          one.holds.kept !== 'until_closing' &&
          (one.holds.readers.includes('members') || one.holds.readers.includes('everybody')),
      )
      const named = [...Object.keys(told.deleted), ...Object.keys(told.unlinked)]
      expect(named.filter(table => !open.some(one => one.holds.table === table))).toEqual([])
      // Answering or not, voting or not: the record is the same.
      const silent = given.map(one =>
        one.holds.kept === 'until_closing' ? { ...one, deleted: 0, unlinked: 0 } : one,
      )
      expect(tablesOf(silent)).toEqual(told)
    }),
  )
})

test('what is written where nobody counts is not counted either', () => {
  const room = { table: 'residents_note', kept: 'with_the_initiative', readers: ['residents'] } as const
  const one = { deleted: 3, unlinked: 0 }
  expect(tablesOf([{ ...one, holds: { ...room, unseen: 'by_all' } }]).seen_by_few).toBe(0)
  expect(tablesOf([{ ...one, holds: room }]).seen_by_few).toBe(3)
})

test('the text that is signed is the same whatever order the database gives the counts in', () => {
  const record = { id: 'a', initiative_id: 'b', at: new Date('2026-02-02T10:00:00.123Z') }
  const one = { deleted: { participant: 1, consent: 2 }, unlinked: { step: 3, talk_note: 1 }, seen_by_few: 4 }
  const other = {
    seen_by_few: 4,
    unlinked: { talk_note: 1, step: 3 },
    deleted: { consent: 2, participant: 1 },
  }
  expect(erasureText({ ...record, tables: one })).toBe(erasureText({ ...record, tables: other }))
  expect(erasureText({ ...record, tables: { ...one, seen_by_few: 5 } })).not.toBe(
    erasureText({ ...record, tables: one }),
  )
})
