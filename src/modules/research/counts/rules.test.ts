import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Party } from '../../initiatives/queries.ts'
import { cohensKappa, judgedOf, krippendorffsAlpha, sentencesOf } from './agreement/rules.ts'
import { countOf, type Mention, pairsIn, type Row, withoutDoubles } from './rules.ts'
import { groupsOf, shownOf } from './shown/rules.ts'

const row = (given: Partial<Row> & { coding_id: string }): Row => ({
  ...{ code_id: 'mat', passage_id: 'p1', source_id: 's1', from_sign: 0, to_sign: 10 },
  ...{ informant_id: 'a', party: 'resident', kind: 'interview', day: '2026-01-29' },
  ...given,
})

describe('what was named', () => {
  test('two coders on the same words are one mention, and so is one coding over two passages', () => {
    const rows = [
      row({ coding_id: '1' }),
      row({ coding_id: '2', from_sign: 8, to_sign: 20 }),
      row({ coding_id: '3', from_sign: 20, to_sign: 30 }),
      row({ coding_id: '4', passage_id: 'p2', informant_id: 'b' }),
      row({ coding_id: '4', passage_id: 'p3', informant_id: 'c', party: 'public_employee' }),
      row({ coding_id: '5', code_id: 'tid' }),
    ]
    const mentions = withoutDoubles(rows)
    const mat = mentions.filter(one => one.code_id === 'mat')
    expect(countOf(mat)).toEqual({ mentions: 3, informants: 3, sources: 1 })
    expect(countOf(mat, one => one.party === 'public_employee').mentions).toBe(1)
    expect(pairsIn(mentions)).toEqual([{ one: 'mat', other: 'tid', together: 1, informants: 1 }])
  })

  const rows = fc.array(
    fc.record({
      ...{ coding_id: fc.constantFrom('1', '2', '3', '4', '5'), code_id: fc.constantFrom('mat', 'tid') },
      ...{
        passage_id: fc.constantFrom('p1', 'p2'),
        from_sign: fc.nat(20),
        length: fc.integer({ min: 1, max: 20 }),
      },
      informant_id: fc.constantFrom('a', 'b', null),
    }),
    { maxLength: 14 },
  )
  const made = rows.map(list =>
    list.map(({ length, ...one }) => row({ ...one, to_sign: one.from_sign + length })),
  )

  test('every row is in exactly one mention, and no two mentions of a code overlap', () => {
    fc.assert(
      fc.property(made, given => {
        const mentions = withoutDoubles(given)
        expect(mentions.flatMap(one => one.rows)).toHaveLength(given.length)
        expect(new Set(mentions.flatMap(one => one.rows)).size).toBe(given.length)
        for (const [at, one] of mentions.entries()) {
          for (const other of mentions.slice(at + 1).filter(({ code_id }) => code_id === one.code_id)) {
            const touch = one.rows.some(a =>
              other.rows.some(
                b => a.passage_id === b.passage_id && a.from_sign < b.to_sign && b.from_sign < a.to_sign,
              ),
            )
            expect(touch).toBe(false)
          }
        }
      }),
    )
  })

  test('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(made, given => {
        expect(withoutDoubles(given.toReversed())).toHaveLength(withoutDoubles(given).length)
      }),
    )
  })
})

describe('agreement of two coders', () => {
  test('Cohen’s kappa on a known table: 20 and 15 agreed, 5 and 10 not', () => {
    const units = [
      ...Array<[boolean, boolean]>(20).fill([true, true]),
      ...Array<[boolean, boolean]>(5).fill([true, false]),
      ...Array<[boolean, boolean]>(10).fill([false, true]),
      ...Array<[boolean, boolean]>(15).fill([false, false]),
    ]
    expect(cohensKappa(units)).toBeCloseTo(0.4, 10)
  })

  test('Krippendorff’s alpha on his published examples', () => {
    const units = (...coders: string[]) =>
      Array.from(coders[0]!, (_, at) => coders.map(of => (of[at] === '.' ? null : of[at]!)))
    // Two coders, two values, no data missing (his section B): 0.095.
    expect(krippendorffsAlpha(units('0100000010', '1110010000'))).toBeCloseTo(0.095, 3)
    // Two coders, five values, no data missing (his section B): 0.692.
    expect(krippendorffsAlpha(units('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
    // Four coders, data missing (his section C): 0.743.
    const four = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(krippendorffsAlpha(four)).toBeCloseTo(0.743, 3)
  })

  test('who agrees on all is at 1, however often; who agrees by chance is near 0', () => {
    const judged = fc.array(fc.boolean(), { minLength: 2, maxLength: 60 })
    fc.assert(
      fc.property(judged, values => {
        fc.pre(new Set(values).size === 2)
        expect(cohensKappa(values.map(one => [one, one] as const))).toBeCloseTo(1)
        expect(krippendorffsAlpha(values.map(one => [String(one), String(one)]))).toBeCloseTo(1)
      }),
    )
    expect(cohensKappa([])).toBeNull()
    expect(cohensKappa([[true, true]])).toBeNull()
    expect(krippendorffsAlpha([['a', 'a']])).toBeNull()
  })

  test('sentences cover a text, and a stretch judges those it reaches into', () => {
    const body = 'Jeg kom. Så ble jeg! Hvorfor?\nDet vet jeg ikke'
    expect(sentencesOf(body).map(({ from, to }) => body.slice(from, to))).toEqual([
      ...['Jeg kom.', 'Så ble jeg!', 'Hvorfor?', 'Det vet jeg ikke'],
    ])
    expect(judgedOf(body, [{ from_sign: 9, to_sign: 12 }], [{ from_sign: 4, to_sign: 14 }])).toEqual([
      [false, true],
      [true, true],
      [false, false],
      [false, false],
    ])
  })
})

describe('what those at the table see', () => {
  const parties = ['resident', 'public_employee', 'civil_society', 'leader'] as const
  const speakers = fc.record({
    resident: fc.nat(12),
    public_employee: fc.nat(12),
    civil_society: fc.nat(4),
    leader: fc.nat(3),
  })

  test('every group has at least five, and all who spoke are in one, or nothing is shown', () => {
    fc.assert(
      fc.property(speakers, given => {
        const groups = groupsOf(given)
        const total = parties.reduce((sum, party) => sum + given[party], 0)
        expect(groups.length === 0).toBe(total < 5)
        for (const group of groups) {
          expect(
            group.reduce((sum, party) => sum + (given[party as keyof typeof given] ?? 0), 0),
          ).toBeGreaterThanOrEqual(5)
        }
        if (groups.length > 0)
          expect(groups.flat().toSorted()).toEqual(parties.filter(party => given[party] > 0).toSorted())
      }),
    )
  })

  test('no figure, and no difference of figures, is about one to four people', () => {
    const named = fc.array(fc.tuple(fc.constantFrom(...parties), fc.nat(11)), { maxLength: 60 })
    fc.assert(
      fc.property(speakers, named, (given, all) => {
        const groups = groupsOf(given)
        const mentions: Mention[] = all
          .filter(([party, who]) => who < given[party])
          .map(([party, who], at) => ({
            code_id: 'mat',
            rows: [row({ coding_id: String(at), party: party as Party, informant_id: `${party}${who}` })],
          }))
        const shown = shownOf('mat', mentions, groups)
        if (!shown.all) return
        const figures = [shown.all.informants, ...(shown.groups ?? []).map(one => one.informants)]
        const told = shown.groups ? figures.slice(1) : []
        // Whatever some of the groups come to, taken from the whole or not.
        for (let some = 0; some < 2 ** told.length; some++) {
          const sum = told.reduce((part, one, at) => part + ((some >> at) & 1 ? one : 0), 0)
          for (const figure of [sum, shown.all.informants - sum]) {
            if (shown.groups) expect(figure === 0 || figure >= 5).toBe(true)
          }
        }
        for (const figure of figures) expect(figure === 0 || figure >= 5).toBe(true)
      }),
    )
  })
})
