import { expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { type Grant, grants } from '../../src/platform/access.ts'
import type { HeldTable, Reader } from '../../src/platform/holds.ts'
import { fewestReaders } from '../../src/platform/readers.tsx'
import { type Route, shownOn } from '../../src/platform/route.ts'

/** Pages of an initiative on which nothing of it stands, or which cannot carry the line, each with its reason. */
const without: Readonly<Record<string, string>> = {
  'GET /i/:initiative/on': 'it only leads on',
  'GET /i/:initiative/me/code': 'it only leads back; the code itself is shown once, in answer to a form',
  'GET /i/:initiative/me/research/done': 'it only says that it is done',
  'GET /i/:initiative/people/sheets': 'it only leads back; the links are shown once, in answer to a form',
  'GET /i/:initiative/people/:participant/invite': 'it only leads back, for the same reason',
  'GET /i/:initiative/contributions/reply': 'it only leads back',
  'GET /i/:initiative/me/things': 'each group on it says itself who reads it, and how long it is kept',
  'GET /i/:initiative/me/things.html': 'the same as a file of one’s own',
  'GET /i/:initiative/me/things.json': 'the same as data',
  'GET /i/:initiative/agreement/paper': 'a sheet to print, with nothing of anybody on it',
  'GET /i/:initiative/learning/cases': 'made-up cases from a file, the same for everybody',
  'GET /i/:initiative/letters': 'only the names of those who ask; each letter says who reads it',
  'GET /i/:initiative/rounds/:round/answer': 'answering says itself who sees what, and leaves no trace',
  'GET /i/:initiative/rounds/:round/statements': 'the same on one page',
  'GET /i/:initiative/rounds/:round/help': 'the same, while somebody tells',
}

type Shown = Grant | 'oneself' | 'named' | 'resident'

/** What on a page is shown to fewer than may open it: then only they need to be among the table's readers. */
const narrower: Readonly<Record<string, Partial<Record<HeldTable, readonly Shown[]>>>> = {
  'GET /i/:initiative/people': {
    seat_event: ['facilitator'],
    join_request: ['facilitator'],
    door_key: ['facilitator'],
  },
  // Only what its owner has told, or given to, this person.
  'GET /i/:initiative/letters/:participant': { competence_letter: ['named'] },
  'GET /i/:initiative/needs': { adaptation: ['named'], adaptation_reader: ['named'] },
  // The group's code stands on a letter for those who lead.
  'GET /i/:initiative/guide/letters/:letter/read': { door_key: ['facilitator'] },
  // One's own vote only.
  'GET /i/:initiative/rounds/:round': { small_group_vote: ['oneself'] },
  // Only residents at the table come in: people/residents/residents.test.ts walks every grant.
  'GET /i/:initiative/residents': { residents_note: ['resident'] },
  // Whom we have asked is for those who lead; who has asked one, for that person alone.
  'GET /i/:initiative/learning/mentors': { mentor_ask: ['facilitator', 'named'] },
  'GET /i/:initiative/learning/mentors/asks/:ask': { mentor_ask: ['facilitator', 'named'] },
  // Open lines and who it is shared with are for those at the table.
  'GET /i/:initiative/rounds/:round/result': {
    closed_line: ['facilitator', 'member'],
    release: ['facilitator', 'member'],
  },
}

/** As which readers of a table somebody with this grant may count. */
const counts_as: Readonly<Record<Shown, readonly Reader[]>> = {
  oneself: ['the_person'],
  named: ['named'],
  resident: ['residents', 'members', 'everybody'],
  facilitator: ['facilitators', 'everybody'],
  member: ['members', 'everybody'],
  observer: ['followers', 'released_to', 'everybody'],
  mentor: ['followers', 'released_to', 'everybody'],
  researcher: ['researchers', 'followers', 'released_to', 'everybody'],
}

/** Pages on which everybody meets what is their own. */
const about_oneself = /^\/i\/:initiative\/me(\/|$)/

const routes = rooms.flatMap(room => room.routes ?? [])
const holds = rooms.flatMap(room => room.holds ?? [])
const nameOf = (route: Route) => `${route.method} ${route.path}`
const readersOf = (table: HeldTable) => holds.find(one => one.table === table)?.readers ?? []
const inside = routes.filter(route => route.method === 'GET' && route.path.startsWith('/i/:initiative'))

/** Why this table may not stand on this route's page, in words; nothing when it may. */
function faultsOf(route: Route, table: HeldTable): string[] {
  const readers = readersOf(table)
  if (about_oneself.test(route.path) && readers.includes('the_person')) return []
  const who = grants.filter(grant => (route.who as readonly string[]).includes(grant))
  const shown_to = narrower[nameOf(route)]?.[table] ?? who
  return shown_to.flatMap(grant => {
    const well = counts_as[grant].some(one => readers.includes(one))
    return well ? [] : [`${nameOf(route)} shows ${table} to ${grant}, who is not among its readers`]
  })
}

test('every page of an initiative tells which tables stand on it', () => {
  const silent = inside.filter(route => !route.shows?.length).map(nameOf)
  expect(silent.sort()).toEqual(Object.keys(without).sort())
})

test('whoever may open a page is among the readers of everything that stands on it', () => {
  expect(inside.flatMap(route => (route.shows ?? []).flatMap(table => faultsOf(route, table)))).toEqual([])
})

test('what is written here about a page is still true of it', () => {
  for (const [name, tables] of Object.entries(narrower)) {
    const route = inside.find(one => nameOf(one) === name)
    for (const table of Object.keys(tables)) expect(route?.shows, `${name} ${table}`).toContain(table)
  }
})

test('a table that stands on a page is declared, and once', () => {
  for (const table of routes.flatMap(route => route.shows ?? [])) {
    expect(holds.filter(one => one.table === table).length, table).toBe(1)
  }
})

test('a page that shows more than its readers allow would be found', () => {
  const route = { method: 'GET', path: '/i/:initiative/x', who: ['member'] } as unknown as Route
  expect(faultsOf(route, 'join_request')).toHaveLength(1)
  expect(faultsOf({ ...route, who: ['facilitator'] } as Route, 'join_request')).toEqual([])
  expect(faultsOf({ ...route, path: '/i/:initiative/me/x' } as Route, 'join_request')).toEqual([])
})

test('a form that is shown again stands on its page, or else on the nearest above it', () => {
  const shown = shownOn(routes)
  const at = (path: string) => shown({ method: 'POST', path } as Route)
  expect(at('/i/:initiative/steps')).toContain('step')
  expect(at('/i/:initiative/rounds/:round/talk/steps')).toContain('talk_note')
  expect(at('/sign-in')).toEqual([])
  expect(shown({ method: 'GET', path: '/i/:initiative/steps' } as Route)).toEqual([])
})

test('who reads is told in as few words as are true', () => {
  expect(fewestReaders(['the_person', 'facilitators'])).toEqual(['the_person', 'facilitators'])
  expect(fewestReaders(['the_person', 'facilitators', 'members', 'followers'])).toEqual([
    'members',
    'followers',
  ])
  expect(fewestReaders(['everybody', 'members'])).toEqual(['everybody'])
  expect(fewestReaders(['administrators_of_the_database'])).toEqual([])
})
