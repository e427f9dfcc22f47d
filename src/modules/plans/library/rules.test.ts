import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inForce, kindOf, kinds, type PlanKind, titleOf } from './rules.ts'

test('the part that a plan is, by what its file is called', () => {
  const told: Readonly<Record<PlanKind, readonly string[]>> = {
    social_part: [
      'Kommuneplanens samfunnsdel 2020-2032.pdf',
      'Kommuneplan 2024-2036, samfunnsdelen.md',
      'kommuneplan_2015.pdf',
      'Kommuneplan for Fjellvik 2020–2032.docx',
      'Kommuneplanens samfunns- og arealdel/Samfunnsdel.pdf',
      'Samfunnsdel med handlingsdel 2024.pdf',
      'Samfunnsplan 2023.pdf',
      'Kommuneplanens samfunnsdel og handlingsdel.pdf',
      'Samfunnsdel og arealdel 2021.pdf',
      'Kommuneplanens samfunnsdel/2020.pdf',
    ],
    action_part: [
      'Handlingsdelen 2025-2028.md',
      'Økonomi- og handlingsplan 2025-2028.pdf',
      'Økonomiplan med handlingsdel 2025.pdf',
      'Handlingsdel til kommuneplanens samfunnsdel.pdf',
      'Samfunnsdelen/Handlingsprogram 2024.pdf',
      'handlingsplan-2024-2027.pdf',
      'Handlingsplan for samfunnsdelen 2025.pdf',
      'Kommuneplanens samfunnsdel – handlingsdel.pdf',
      'Økonomi- og handlingsplan for samfunnsdelen.pdf',
    ],
    theme: [
      'Temaplan for folkehelse 2011.pdf',
      'Kommunedelplan for helse og omsorg.pdf',
      'Handlingsplan mot vold i nære relasjoner.pdf',
      'plan-for-oppvekst-2024.pdf',
      'Frivillighetsstrategi 2023.pdf',
    ],
    other: [
      'Kommuneplanens arealdel 2024.pdf',
      'Arealplan.pdf',
      'Planprogram for kommuneplanens samfunnsdel.pdf',
      'Kommunal planstrategi 2024.pdf',
      'Høringsutkast samfunnsdel 2026.pdf',
      'Samfunnsdelen/Merknader.pdf',
      'Referat.pdf',
    ],
  }
  for (const kind of kinds) {
    expect(
      told[kind].map(name => [name, kindOf(name)]),
      kind,
    ).toEqual(told[kind].map(name => [name, kind]))
  }
})

test('a file is called something, whatever its name', () => {
  expect(titleOf('Fjellvik/Temaplan_for__helse.pdf')).toBe('Temaplan for helse')
  expect(titleOf('.pdf')).toBe('.pdf')
  fc.assert(fc.property(fc.string({ minLength: 1 }), path => titleOf(path).length <= 200))
})

type Given = { municipality_number: string; kind: PlanKind; title: string; year: number | null }
const plan = (kind: PlanKind, title: string, year: number | null, municipality_number = '1804'): Given => ({
  ...{ kind, title, year, municipality_number },
})
const titlesIn = (plans: readonly Given[], year: number) => inForce(plans, year).map(one => one.title)

test('a new plan for one theme takes no other theme’s place; a new one for the same does', () => {
  const plans = [
    plan('theme', 'Temaplan for folkehelse 2011', 2011),
    plan('theme', 'Temaplan for folkehelse (2023–2027)', 2023),
    plan('theme', 'Temaplan for trafikk 2025', 2025),
    plan('social_part', 'Samfunnsdelen', 2019),
    plan('social_part', 'Kommuneplanens samfunnsdel 2024', 2024),
    plan('other', 'Kommuneplanens arealdel 2025', 2025),
  ]
  expect(titlesIn(plans, 2026)).toEqual([
    'Temaplan for folkehelse (2023–2027)',
    'Temaplan for trafikk 2025',
    'Kommuneplanens samfunnsdel 2024',
    'Kommuneplanens arealdel 2025',
  ])
  expect(titlesIn(plans, 2020)).toEqual(['Temaplan for folkehelse 2011', 'Samfunnsdelen'])
})

const some_plan: fc.Arbitrary<Given> = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.constantFrom('Temaplan for kultur', 'Temaplan for helse 2020', 'Temaplan for helse 2024'),
    fc.option(fc.integer({ min: 2010, max: 2030 })),
    fc.constantFrom('1804', '1806'),
  )
  .map(([kind, title, year, number]) => plan(kind, title, year, number))

test('something is in force of every part there is, nothing from later, and of one thing one year', () => {
  fc.assert(
    fc.property(fc.array(some_plan), fc.integer({ min: 2010, max: 2030 }), (plans, year) => {
      const forced = inForce(plans, year)
      const part = (one: Given) => `${one.municipality_number} ${one.kind}`
      const until = plans.filter(one => (one.year ?? 0) <= year)
      expect(new Set(forced.map(part))).toEqual(new Set(until.map(part)))
      expect(forced.every(one => until.includes(one))).toBe(true)
      for (const one of forced.filter(({ kind }) => kind === 'social_part' || kind === 'action_part')) {
        const same = forced.filter(other => part(other) === part(one))
        expect(new Set(same.map(other => other.year)).size).toBe(1)
      }
      expect(inForce(forced, year)).toEqual(forced)
    }),
  )
})
