import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../../../../test/setup/app.ts'
import { placesHere, plansForTable, plansOf, talliesOf } from '../../../plans/library/queries.ts'
import { placeRows } from '../../../plans/library/rules.ts'
import { worksUnderWay } from '../../../plans/work/queries.ts'

const world = await makeWorld({ demo: true })
afterAll(world.end)
const { db } = world
const county = (await placesHere(db, true)).filter(place => place.county_number === '95')
const numberOf = (name: string) => county.find(place => place.name === name)?.number
const rows = placeRows(
  county.map(place => place.number),
  await plansForTable(db, true),
  await talliesOf(db, true, 'co-creation'),
  2026,
)
const rowOf = (name: string) => rows.find(row => row.number === numberOf(name))

test('the county of the example has 41 municipalities, of which 13 name it', async () => {
  expect(county).toHaveLength(41)
  expect(rows.filter(row => row.names)).toHaveLength(13)
  expect(rows.filter(row => row.names === null)).toEqual([])
  expect((await world.visitor().get('/plans?county=95')).text).toContain('13 av 41 kommuner i Fjordfylket')
})

test('no plan waits, and only the one of scanned pages could not be read', async () => {
  const plans = await plansOf(db, true, { numbers: county.map(place => place.number) })
  expect(plans.filter(plan => plan.state !== 'read').map(plan => [plan.municipality, plan.why])).toEqual([
    ['Steinsvatnet', 'pictures_only'],
  ])
  expect(rowOf('Steinsvatnet')).toMatchObject({ names: false, partly: true })
})

test('since when, and how it was before, can be seen where there are two plans', () => {
  expect(['Innerfjorden', 'Fiskerneset', 'Lyngneset', 'Bjørkevik'].map(name => rowOf(name)?.since)).toEqual([
    2019, 2020, 2024, 2023,
  ])
})

test('what people said stands: the name of a firm is not counted, and a "we" that is the municipality alone', () => {
  expect(rowOf('Lyngneset')?.hits).toBe(1)
  expect(rowOf('Eidslia')?.wes).toEqual({ municipality: 2 })
  expect(rowOf('Bjørkevik')?.meanings).toEqual({ goal: 2, measure: 2 })
})

test('words became work in one municipality, and work is under way without words in another', async () => {
  const told = await worksUnderWay(db, true)
  expect(told.map(one => one.municipality_number).toSorted()).toEqual(
    [numberOf('Bjørkevik'), numberOf('Sundøya')].toSorted(),
  )
  expect(rowOf('Sundøya')?.names).toBe(false)
})
