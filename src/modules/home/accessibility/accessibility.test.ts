import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../../../test/setup/app.ts'
import { languages } from '../../../platform/language.ts'
import { reportOf } from './queries.ts'
import { standingOf } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

test('the report has the 47 criteria of the public sector, those about film and the new ones, each once', () => {
  const { criteria } = reportOf()
  const count = (in_law: string) => criteria.filter(one => one.in_law === in_law).length
  expect([count('yes'), count('media'), count('no')]).toEqual([47, 3, 6])
  expect(new Set(criteria.map(one => one.number)).size).toBe(criteria.length)
})

test('what is only partly met says which fault is known, and nothing else does', () => {
  for (const one of reportOf().criteria) {
    expect(one.known !== undefined, one.number).toBe(one.result === 'partly')
  }
})

test('the statement counts what the report says', () => {
  const { asked, faults, known } = standingOf(reportOf().criteria)
  expect(asked).toBe(47)
  expect(faults).toBe(known.flatMap(one => one.criteria).filter(one => one.in_law === 'yes').length)
})

test('statement and report can be read in every language, and say where to tell and to complain', async () => {
  world.config.contact = 'post@bjorkevik.example'
  for (const language of languages) {
    const reader = world.visitor(language)
    const statement = await reader.get('/accessibility')
    expect(statement.status).toBe(200)
    expect(statement.text).toContain('mailto:post@bjorkevik.example')
    expect(statement.text).toContain('Diskrimineringsnemnda')
    const report = await reader.get('/accessibility/report')
    for (const one of reportOf().criteria)
      expect(report.text).toContain(`${one.number} ${one.name[language]}`)
  }
})
