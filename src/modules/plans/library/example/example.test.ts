import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { runCli } from '../../../../cli.ts'
import { root } from '../../../../platform/paths.ts'
import { type PlanFile, readPlanFile } from '../../scan/file/rules.ts'
import { hitsOf } from '../../scan/rules.ts'
import { ourReading } from '../../terms/queries.ts'
import { inventedPlans } from './queries.ts'

const plans = await inventedPlans()
const places = [...new Set(plans.map(plan => plan.place))]
const { terms } = await ourReading()
const read = await Promise.all(
  plans.map(async ({ place, file_name, text }) => {
    const bytes = new TextEncoder().encode(text).buffer
    return { place, path: file_name, ...(await readPlanFile({ name: file_name, bytes, terms })) }
  }),
)
const hits = read.flatMap(({ place, ...file }) =>
  hitsOf({ ...(file as PlanFile & { path: string }), municipality: place, year: null }, 'co-creation').map(
    hit => ({ ...hit, from: place }),
  ),
)

test('no place of the example is a real municipality, and no two plans are the same', async () => {
  const real = await readFile(join(root, 'content', 'municipalities-2024.csv'), 'utf8')
  const names = new Set(real.split('\n').map(line => line.split(',')[1]?.replace(/ \(.*/, '')))
  expect(names.size).toBeGreaterThan(300)
  expect(places).toHaveLength(41)
  expect(places.filter(place => names.has(place))).toEqual([])
  expect(new Set(plans.map(plan => plan.text)).size).toBe(plans.length)
})

test('13 of the 41 name it', () => {
  expect([...new Set(hits.map(hit => hit.from))].join(' ')).toBe(
    'Alvestranda Bjørkevik Brattfjellet Eidslia Fiskerneset Havbukta Hesteøya Innerfjorden Kornsletta Lyngneset ' +
      'Seljebotn Skarvøya Åsgrenda',
  )
})

test('they mean different things by it, in different places of the plan, and "we" is not the same', () => {
  const all = (of: (hit: (typeof hits)[number]) => string) => [...new Set(hits.map(of))].toSorted()
  expect(all(hit => hit.meant.meaning)).toEqual(['defined', 'goal', 'measure', 'named'])
  expect(all(hit => hit.place)).toEqual(['foreword', 'goal', 'heading', 'measure', 'text'])
  expect(all(hit => hit.meant.we)).toEqual(['municipality', 'nobody', 'together', 'unsaid'])
  expect(all(hit => hit.language)).toEqual(['nb', 'nn'])
  const defined = hits.filter(hit => hit.meant.meaning === 'defined')
  expect(defined.map(hit => hit.from)).toEqual(['Brattfjellet', 'Eidslia', 'Lyngneset'])
  const promised = hits.filter(hit => hit.meant.responsible && hit.meant.due)
  expect(promised.map(hit => hit.from)).toEqual(['Bjørkevik', 'Bjørkevik', 'Hesteøya', 'Åsgrenda'])
  expect(hits.filter(hit => hit.from === 'Havbukta').map(hit => hit.place)).toEqual(['heading'])
  expect(hits.filter(hit => hit.from === 'Alvestranda').map(hit => hit.place)).toEqual(['foreword'])
})

test('every plan reads as one: it was read whole, in its own language, and is as long as a plan in short', () => {
  const odd = read.filter(
    file => file.kind === 'unread' || file.words < 220 || file.words > 700 || !/^n[bn]$/.test(file.language),
  )
  expect(odd.map(file => file.path)).toEqual([])
  const nynorsk = read.filter(file => file.kind === 'read' && file.language === 'nn')
  expect(new Set(nynorsk.map(file => file.place)).size).toBe(11)
})

test('one command makes the table of the county', async () => {
  const said = { out: '', err: '' }
  const code = await runCli(['plans', 'scan', join(root, 'content', 'example', 'plans')], {
    out: text => (said.out += text),
    err: text => (said.err += text),
    stdin: Readable.from([]),
  })
  expect(code).toBe(0)
  expect(said.out).toContain('13 of 41 municipalities mention co-creation.')
})
