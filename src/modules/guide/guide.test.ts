import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { rooms } from '../../app.ts'
import { contentOfKind } from '../../platform/content.ts'
import { StartupProblem } from '../../platform/startup.ts'
import { content, theGuide } from './queries.ts'
import { chapters, checkpoint_shape, method_shape, model_fields, phases, tools } from './rules.ts'

const { points, methods } = await theGuide()
const files = await content()
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samskap-content-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** What becomes of a content file that was changed so. */
async function afterChange(kind: 'checkpoint' | 'method', change: (file: Record<string, unknown>) => void) {
  const file = parse(files.find(one => one.kind === kind)!.body, { schema: 'failsafe' })
  change(file)
  await mkdir(join(folder, kind), { recursive: true })
  await writeFile(join(folder, kind, 'odd.yaml'), stringify(file))
  return contentOfKind(kind, kind === 'checkpoint' ? checkpoint_shape : method_shape, folder)
}

test('a file that lacks a language stops the start, and is named', async () => {
  for (const kind of ['checkpoint', 'method'] as const) {
    const without = afterChange(kind, file => {
      delete (file.name as Record<string, string>).da
    })
    await expect(without).rejects.toThrow(StartupProblem)
    await expect(without).rejects.toThrow(`content/${kind}/odd.yaml: name.da`)
  }
  const empty = afterChange('checkpoint', file => {
    file.why = { nb: 'x', nn: ' ', da: 'x', en: 'x' }
  })
  await expect(empty).rejects.toThrow('content/checkpoint/odd.yaml: why.nn')
})

test('a file with something that nobody knows stops the start too', async () => {
  await expect(afterChange('checkpoint', file => Object.assign(file, { shown: 'yes' }))).rejects.toThrow(
    'odd.yaml',
  )
  await expect(afterChange('method', file => Object.assign(file, { phases: ['later'] }))).rejects.toThrow(
    'odd.yaml',
  )
})

test('all 38 points of the report’s guide are there, each once and in its place', () => {
  const places = points
    .filter(point => point.origin === 'guide')
    .map(point => point.sources.map(({ place }) => /^appendix 1, ([A-E]\d+)$/.exec(place)?.[1]).find(Boolean))
  const expected = Object.entries({ A: 8, B: 9, C: 5, D: 5, E: 11 }).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, at) => `${letter}${at + 1}`),
  )
  expect(places).toEqual(expected)
})

test('no two points or cards share a name in the address or a place', () => {
  const ids = [...points, ...methods].map(one => one.id)
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  const places = points.map(point => `${point.chapter} ${point.order}`)
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([])
})

test('every card that a point names is there', () => {
  const known = new Set(methods.map(card => card.id))
  const missing = points.flatMap(point =>
    point.methods.filter(id => !known.has(id)).map(id => `${point.id}: ${id}`),
  )
  expect(missing).toEqual([])
})

test('every chapter has points, and every field and every phase has something that helps', () => {
  expect(chapters.filter(chapter => !points.some(point => point.chapter === chapter))).toEqual([])
  for (const field of model_fields) {
    expect(
      points.filter(point => point.fields.includes(field)).length,
      `points for ${field}`,
    ).toBeGreaterThan(0)
    expect(methods.filter(card => card.fields.includes(field)).length, `cards for ${field}`).toBeGreaterThan(
      0,
    )
  }
  for (const phase of phases) {
    expect(methods.filter(card => card.phases.includes(phase)).length, `cards for ${phase}`).toBeGreaterThan(
      0,
    )
  }
})

test('every page that helps is a page', () => {
  const routes = rooms.flatMap(room => room.routes ?? []).filter(route => route.method === 'GET')
  const leadsTo = (path: string, address: string) =>
    new RegExp(`^${path.replaceAll(/:[a-z]+/g, '[^/]+')}$`).test(`/i/x${address}`)
  const nowhere = Object.values(tools).filter(address => !routes.some(route => leadsTo(route.path, address)))
  expect(nowhere).toEqual([])
})
