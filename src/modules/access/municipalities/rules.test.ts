import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findMunicipality, type Municipalities, readMunicipalities } from './rules.ts'

const file = readFileSync('content/municipalities-2024.csv', 'utf8')
const read = readMunicipalities(file) as Municipalities

test('there are 357 municipalities in 15 counties, and 41 of them in Nordland', () => {
  expect(read.municipalities).toHaveLength(357)
  expect(read.counties).toHaveLength(15)
  const nordland = read.counties.find(one => one.name === 'Nordland')!
  expect(read.municipalities.filter(one => one.county_number === nordland.number)).toHaveLength(41)
})

test('no two municipalities have the same number or name', () => {
  for (const key of ['number', 'name'] as const) {
    expect(new Set(read.municipalities.map(one => one[key].toLowerCase())).size).toBe(357)
  }
})

test('a municipality is found by its name or number, and nothing else is', () => {
  const find = (written: string) => findMunicipality(read.municipalities, written)?.number
  expect(find('Bodø')).toBe('1804')
  expect(find(' bodø ')).toBe('1804')
  expect(find('1804')).toBe('1804')
  expect(find('Herøy (Nordland)')).toBe('1818')
  expect(find('Herøy')).toBeUndefined()
  expect(find('Bod')).toBeUndefined()
})

test('a file with something odd in it names the line', () => {
  const header = 'number,name,county_number,county\n'
  for (const odd of ['99,Her,99,Der', '1804,,18,Nordland', '1804,Bodø,19,Nordland', '1804,Bodø,18']) {
    expect(readMunicipalities(`${header}1806,Narvik,18,Nordland\n${odd}\n`), odd).toEqual({ fault: 3 })
  }
  const two_names = `${header}1806,Narvik,18,Nordland\n1804,Bodø,18,Troms\n`
  expect(readMunicipalities(two_names)).toEqual({ fault: 3 })
})

test('a fifth column says what a municipality became, and must lead to one that is there today', () => {
  const header = 'number,name,county_number,county,became\n'
  const read = (rows: string) => readMunicipalities(`${header}${rows}`)
  const chain = '1804,Bodø,18,Nordland,\n1805,Mellom,18,Nordland,1804\n1806,Gammel,18,Nordland,1805\n'
  expect((read(chain) as Municipalities).municipalities.map(one => one.became)).toEqual([
    null,
    '1804',
    '1805',
  ])
  expect(read('1804,Bodø,18,Nordland,1899\n')).toEqual({ fault: 2 })
  expect(read('1804,Bodø,18,Nordland,\n1805,A,18,Nordland,1806\n1806,B,18,Nordland,1805\n')).toEqual({
    fault: 3,
  })
})
