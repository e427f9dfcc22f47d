import { expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { changes, hidden_things, thingOfChange, thingOfPage } from '../../src/modules/audit/words/rules.ts'
import { text } from '../../src/modules/audit/words/text/index.ts'
import { pageOf, tracedIn } from '../../src/platform/reading.ts'
import { shownOn } from '../../src/platform/route.ts'
import { mostly_idle, traceless } from './traces.ts'
import { contentOf, in_rooms } from './tree.ts'

const routes = rooms.flatMap(room => room.routes ?? [])
const holds = rooms.flatMap(room => room.holds ?? [])
const held = new Map(holds.map(one => [one.table, one]))
const shown = shownOn(routes)
const whole = routes.map(route => ({ ...route, shows: shown(route) }))
const traced = whole.map(route => ({ route, traced: tracedIn(route, held) }))

/** The names of the traces of changes as they stand in the code; where one is put together, its beginning. */
function namesIn(code: string): { whole: string[]; beginnings: string[] } {
  const calls = [...code.matchAll(/\b(?:leaveTrace|traceSeat)\(([\s\S]*?)\)\n/g)].map(call => call[1]!)
  const rows = [...code.matchAll(/insertInto\('audit_event'\)[\s\S]*?execute/g)].map(row => row[0])
  const all = [...calls, ...rows.map(row => /what: .*/.exec(row)?.[0] ?? '')].join('\n')
  return {
    whole: [...all.matchAll(/'([a-z]+(?:_[a-z]+)*)'/g)]
      .map(found => found[1]!)
      .filter(one => one !== 'audit_event'),
    beginnings: [...all.matchAll(/`([a-z_]+)\$\{/g)].map(found => found[1]!),
  }
}

test('every change that leaves a trace has words, and a thing that it is about', () => {
  const found = in_rooms.map(path => namesIn(contentOf(path)))
  const names = found.flatMap(one => one.whole)
  expect(names.length).toBeGreaterThan(40)
  expect([...new Set(names)].filter(what => thingOfChange(what) === null)).toEqual([])
  const listed = Object.values(changes).flat()
  const beginnings = [...new Set(found.flatMap(one => one.beginnings))]
  expect(beginnings.filter(begins => !listed.some(what => what.startsWith(begins)))).toEqual([])
  expect(listed.filter(what => !Object.hasOwn(text.nb.changes, what))).toEqual([])
  expect(Object.keys(text.nb.changes).filter(what => thingOfChange(what) === null)).toEqual([])
})

test('every page whose reading leaves a trace has words', () => {
  const pages = traced
    .filter(one => one.traced === 'always' || one.traced === 'about_another')
    .map(one => pageOf(one.route.path))
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.filter(path => !Object.hasOwn(text.nb.pages, path))).toEqual([])
  const paths = new Set(whole.filter(one => one.path.startsWith('/i/')).map(one => pageOf(one.path)))
  expect(Object.keys(text.nb.pages).filter(path => !paths.has(path))).toEqual([])
})

test('nobody who answers a round is watched, nor whoever reads what is their own', () => {
  const watched = traced.filter(one => one.traced !== 'never').map(one => one.route.path)
  const inside = watched.filter(path => !path.includes('/learning/'))
  expect(inside.filter(path => /\/(answer|answers|statements|help)(\/|$)/.test(path))).toEqual([])
  expect(watched.filter(path => /^\/i\/:initiative\/me(\/|$)/.test(path))).toEqual([])
})

test('what is shown to nobody but the person leaves no trace that others find', () => {
  const unseen = holds.filter(one => one.unseen)
  expect(unseen.map(one => one.table).sort()).toEqual([
    'adaptation',
    'adaptation_reader',
    'reflection',
    'residents_note',
  ])
  for (const { route, traced: how } of traced) {
    const on_it = unseen.filter(one => route.shows?.includes(one.table))
    if (on_it.some(one => one.unseen === 'by_all')) expect(how, route.path).toBe('never')
    else if (on_it.length > 0 && how !== 'never')
      expect(hidden_things).toContain(thingOfPage(pageOf(route.path)))
  }
  const named = Object.values(changes).flat()
  const theirs = named.filter(what => unseen.some(one => what.startsWith(one.table)))
  expect(theirs.filter(what => !hidden_things.includes(thingOfChange(what)!))).toEqual([])
})

test('the list of write routes without a trace names routes that are there', () => {
  const writes = routes.filter(route => route.method === 'POST').map(route => route.path)
  expect([...Object.keys(traceless), ...mostly_idle].filter(path => !writes.includes(path))).toEqual([])
})
