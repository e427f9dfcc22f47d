import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { basename, contentOf, dirname, importsOf, in_rooms, isTest, root, sources, tracked } from './tree.ts'

const room_files = tracked.filter(path => path.startsWith('src/modules/'))

const closed_names = new Set(
  'README.md routes.tsx pages.tsx forms.ts rules.ts queries.ts commands.ts pictures.tsx holds.ts jobs.ts live.ts api.ts cli.ts demo.ts'.split(
    ' ',
  ),
)
const languages = 'index|nb|nn|da|en'

test('inside a room only the closed file names are used', () => {
  const others = room_files.filter(path => {
    const name = basename(path)
    if (basename(dirname(path)) === 'text') return !new RegExp(`^(${languages})\\.ts$`).test(name)
    return !closed_names.has(name) && !isTest(name)
  })
  expect(others).toEqual([])
})

test('a text folder has no folders inside', () => {
  expect(room_files.filter(path => /\/text\/.*\//.test(path))).toEqual([])
})

test('every room says in its README what it is for', () => {
  const rooms = new Set(room_files.map(path => path.split('/').slice(0, 3).join('/')))
  expect([...rooms].filter(room => !existsSync(join(root, room, 'README.md')))).toEqual([])
})

test('nothing is called utils, helpers, service or manager', () => {
  const vague = /(^|[/_.-])(utils?|helpers?|services?|managers?|common|misc)([/_.-]|$)/i
  // A content file has the name of what it is about: a map of services is a method.
  const code = tracked.filter(path => !path.startsWith('content/'))
  expect(code.filter(path => vague.test(path))).toEqual([])
})

test('no file only hands on what others export', () => {
  const barrels = sources.filter(path => {
    const code = contentOf(path).trim()
    return code !== '' && code.split('\n').every(line => /^(export .* from |\/\/|$)/.test(line.trim()))
  })
  expect(barrels).toEqual([])
  expect(sources.filter(path => /^export \* /m.test(contentOf(path)))).toEqual([])
})

test('no file of code has more than 300 lines', () => {
  const own = sources.filter(path => path !== 'src/platform/schema.ts' && !path.includes('/text/'))
  const long = own.map(path => `${path} ${contentOf(path).trimEnd().split('\n').length}`)
  expect(long.filter(line => Number(line.split(' ')[1]) > 300)).toEqual([])
})

type Rule = {
  name: string
  from: { path?: string; pathNot?: string }
  to: { path?: string; pathNot?: string | string[]; circular?: boolean; couldNotResolve?: boolean }
}
const cruiser: { forbidden: Rule[] } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'))

/** The rules of dependency-cruiser that an import breaks; types count here, in its own run they are gone. */
function brokenBy(from: string, to: string): string[] {
  const broken = cruiser.forbidden.filter(rule => {
    if (rule.to.circular || rule.to.couldNotResolve) return false
    const found = new RegExp(rule.from.path ?? '').exec(from)
    if (!found || (rule.from.pathNot && new RegExp(rule.from.pathNot).test(from))) return false
    const filled = (pattern: string) => new RegExp(pattern.replaceAll('$1', found[1] ?? ''))
    if (rule.to.path && !filled(rule.to.path).test(to)) return false
    return ![rule.to.pathNot ?? []].flat().some(pattern => filled(pattern).test(to))
  })
  return broken.map(rule => `${from} → ${to}: ${rule.name}`)
}

test('rooms import each other in one direction and only by their doors', () => {
  const broken = sources.flatMap(path => importsOf(path).flatMap(to => brokenBy(path, to)))
  expect(broken).toEqual([])
})

test('an import against the order would be found', () => {
  const inRoom = (name: string) => `src/modules/${name}`
  const wrong = [
    ['access/queries.ts', 'people/queries.ts'],
    ['scorecard/answering/routes.tsx', 'ideas/queries.ts'],
    ['people/pages.tsx', 'access/rules.ts'],
    ['home/pages.tsx', 'people/rules.ts'],
    ['people/demo.ts', 'access/rules.ts'],
    ['nowhere/pages.tsx', 'access/queries.ts'],
  ] as const
  for (const [from, to] of wrong)
    expect(brokenBy(inRoom(from), inRoom(to)), `${from} → ${to}`).not.toEqual([])
  expect(brokenBy('src/platform/page.tsx', inRoom('access/queries.ts'))).not.toEqual([])
  const right = [
    ['people/routes.tsx', 'access/commands.ts'],
    ['scorecard/results/pages.tsx', 'scorecard/instrument/rules.ts'],
    ['home/pages.tsx', 'scorecard/results/pictures.tsx'],
    ['people/demo.ts', 'access/demo.ts'],
  ] as const
  for (const [from, to] of right) expect(brokenBy(inRoom(from), inRoom(to)), `${from} → ${to}`).toEqual([])
})

test('every room is on the list in src/app.ts, and every room with routes, holds or jobs brings them', () => {
  const app = contentOf('src/app.ts')
  const brought = in_rooms.filter(path => /\/(routes\.tsx|holds\.ts|jobs\.ts|live\.ts)$/.test(path))
  const inside = (path: string) => `./${path.slice('src/'.length)}`
  const gathered = (path: string) =>
    in_rooms.some(
      other => /routes\.tsx$|holds\.ts$|jobs\.ts$|live\.ts$/.test(other) && importsOf(other).includes(path),
    )
  expect(brought.filter(path => !app.includes(`'${inside(path)}'`) && !gathered(path))).toEqual([])
})
