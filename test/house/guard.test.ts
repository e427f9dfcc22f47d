import { expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import type { WriteRoute } from '../../src/platform/route.ts'
import { looks, looks_not } from './guard.ts'
import { isFreeText, shapeOf } from './plausible.ts'

const writes = rooms
  .flatMap(room => room.routes ?? [])
  .filter((route): route is WriteRoute => route.method === 'POST')

/** The fields of a form in which anything may be written. */
const freeIn = (route: WriteRoute): string[] =>
  Object.entries(shapeOf(route.form))
    .filter(([, schema]) => isFreeText(schema))
    .map(([name]) => name)

test('every form in which anything may be written is on one of the two lists, with its fields or why not', () => {
  const free = writes.filter(route => freeIn(route).length > 0).map(route => route.path)
  expect([...Object.keys(looks), ...Object.keys(looks_not)].sort()).toEqual([...free].sort())
})

test('the fields that are looked through are fields of that form', () => {
  for (const route of writes.filter(({ path }) => path in looks)) {
    for (const field of looks[route.path]!) expect(freeIn(route), route.path).toContain(field)
  }
})

test('a form that looks does so, and can come back; one that does not look does not', () => {
  for (const route of writes) {
    const wanted = route.path in looks
    expect(String(route.act).includes('lookFirst'), route.path).toBe(wanted)
    if (wanted) expect(route.again, route.path).toBeDefined()
    for (const field of looks[route.path] ?? []) expect(String(route.act), route.path).toContain(field)
  }
})
