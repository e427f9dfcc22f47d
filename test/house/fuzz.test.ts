import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { rooms } from '../../src/app.ts'
import { thingOfChange } from '../../src/modules/audit/words/rules.ts'
import type { WriteRoute } from '../../src/platform/route.ts'
import { makeWorld } from '../setup/app.ts'
import { type Body, formFor, odd_bodies, wild } from './bodies.ts'
import { elementsOf } from './html.ts'
import { countRows, forgetTries } from './people.ts'
import { type Id, layStages, type Stage } from './stages.ts'
import { mostly_idle, traceless } from './traces.ts'

const cases = Number(process.env.FUZZ_CASES ?? 10_000)
/** Where nothing came in, it is tried this many times more: some forms are rarely good enough by chance. */
const once_more = 6
const world = await makeWorld({ demo: true })
afterAll(world.end)

const writes = rooms.flatMap(room => room.routes ?? []).filter(route => route.method === 'POST')

// By its first name: the forms sent to it give it others.
const made_up = await world.db
  .selectFrom('initiative')
  .select('initiative_id')
  .where('title', '=', 'Torsdagsbordet')
  .executeTakeFirstOrThrow()

const language = { code: 'qaa', name: 'Oppdiktet', direction: 'rtl', started_at: world.clock.now }
await world.db.insertInto('language_kit').values(language).execute()

const tables: Readonly<Record<string, string>> = {
  proposal: 'problem_statement',
  request: 'join_request',
  note: 'talk_note',
  line: 'closed_line',
  need: 'adaptation',
  entry: 'exchange',
  row: 'sheet_row',
  contact: 'contact_person',
  belonging: 'initiative_organisation',
  item: 'news_item',
  use: 'method_use',
  letter: 'invitation_letter',
  question: 'sparring_question',
  answer: 'sparring_answer',
  group: 'target_group',
  story: 'change_story',
  voice: 'group_voice',
  value: 'value_note',
  wish: 'follow_up',
  mail: 'outbox',
  agenda: 'agenda_item',
  option: 'meeting_option',
  voter: 'option_voter',
  theme: 'board_theme',
  reply: 'minutes_reply',
  told: 'learning_story',
  quote: 'story_quote',
  help: 'help_wanted',
  given: 'help_given',
  offer: 'mentor_offer',
  ask: 'mentor_ask',
  method: 'own_method',
  thing: 'shared_thing',
  memo: 'research_memo',
  remark: 'passage_remark',
  work: 'plan_work',
}

/** Two rooms call something of theirs the same. */
const also: Readonly<Record<string, string>> = { note: 'residents_note', quote: 'research_quote' }

/** Where an address has a name in it: one that is there. */
const names: Readonly<Record<string, string>> = {
  '/languages/': 'qaa',
  '/steps/': 'workshop',
  '/guide/sheets/': 'risks',
  '/guide/methods/': 'shared-meal',
  '/guide/points/': 'elephant',
  '/impact/items/': 'activity',
  '/ideas/': 'worked_out',
  '/cafe/': '1',
  '/impact/library/': 'has-somebody-to-ask',
  '/passages/': 'hit',
  '/plan-places/': '0301',
}
const called = (path: string) => Object.entries(names).find(([part]) => path.includes(part))?.[1] ?? 'qaa'

function addressFor(route: WriteRoute, { initiative_id, ids }: Stage): fc.Arbitrary<string> {
  const places = route.path.match(/:\w+/g) ?? []
  const named = (name: string) =>
    ids.filter(({ table }) => table === name || table === tables[name] || also[name] === table)
  const filled = places.map((place): fc.Arbitrary<Partial<Id> & { id: string }> => {
    const name = place.slice(1)
    if (name === 'initiative') return fc.constant({ id: initiative_id })
    if (name === 'token' || name === 'name') {
      const text = fc.oneof(
        fc.constant(called(route.path)),
        wild.map(text => encodeURIComponent(text.toWellFormed()) || 'x'),
        fc.base64String({ minLength: 1 }),
      )
      return text.map(id => ({ id }))
    }
    const known = named(name)
    const none = fc.uuid().map(id => ({ id }))
    return known.length === 0 ? none : fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...known) }, none)
  })
  // What belongs to a round is mostly sought in its own, and what belongs to a person with that person.
  return fc.tuple(fc.nat({ max: 9 }), ...filled).map(([astray, ...values]) => {
    const own: Record<string, string | null | undefined> = {
      ':round': values.find(({ round_id }) => round_id)?.round_id,
      ':participant': values.find(({ person }) => person)?.person,
    }
    return places.reduce((path, place, at) => {
      const id = (astray > 0 && own[place]) || values[at]!.id
      return path.replace(place, () => id)
    }, route.path)
  })
}

async function send(address: string, { type, body }: Body, token: string | null) {
  const headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }
  if (type) headers['content-type'] = type
  if (token) headers.cookie = `samskap_session=${token}`
  const request = { method: 'POST', headers, body }
  const answer = await world.app.server.request(`http://localhost:3000${address}`, request)
  return { status: answer.status, text: await answer.text(), location: answer.headers.get('location') }
}

/** Not by chance: what is behind a link or a code that nobody can guess, what needs a provider, and pictures. */
const comesIn = (path: string): boolean =>
  !/:token|^\/code|^\/join-group|:request|passkey\/made|\/identity|peers\/look|\/pictures$|\/photo$/.test(
    path,
  )

const reached = new Set<string>()
/** The routes by which something was written, and those that left a trace of it. */
const traced = new Set<string>()

for (const route of writes) {
  const runs = Math.ceil(cases / writes.length)
  test(
    `nothing sent to ${route.path} breaks it`,
    async () => {
      const stages = await layStages(world, route, made_up.initiative_id)
      const attempt = fc.constantFrom(...stages).chain(stage => {
        const form = formFor(
          route,
          stage.ids.map(({ id }) => id),
        )
        const body = fc.oneof({ weight: 9, arbitrary: form }, { weight: 1, arbitrary: odd_bodies })
        return fc.tuple(fc.constant(stage.token), addressFor(route, stage), body)
      })
      let before = await countRows(world)
      const property = fc.asyncProperty(attempt, async ([token, address, body]) => {
        await forgetTries(world)
        world.faults.length = 0
        const { status, text, location } = await send(address, body, token)
        expect(status, world.faults.join('\n')).toBeLessThan(500)
        if (text.includes('<fuzz')) expect(elementsOf(text).map(one => one.tagName)).not.toContain('fuzz')
        expect(location ?? '/').toMatch(/^\/(?!\/)[!-~]*$/)
        const after = await countRows(world)
        if (status >= 400) expect(after).toEqual(before)
        else reached.add(route.path)
        if (tracesIn(after) > tracesIn(before)) traced.add(route.path)
        before = after
      })
      await fc.assert(property, { numRuns: runs, seed: 20_260_202, endOnFailure: true })
      if (reached.has(route.path) || !comesIn(route.path)) return
      await fc.assert(property, { numRuns: once_more * runs, seed: 20_260_203, endOnFailure: true })
    },
    cases * 50,
  )
}

const tracesIn = (rows: Record<string, number>) => rows.audit_event! + rows.installation_event!

test('every write leaves a trace, those excepted that are on the list', () => {
  const excepted = [...Object.keys(traceless), ...mostly_idle]
  expect([...reached].filter(path => !traced.has(path) && !excepted.includes(path))).toEqual([])
  expect([...traced].filter(path => Object.hasOwn(traceless, path))).toEqual([])
})

test('every trace left has words', async () => {
  const left = await world.db
    .selectFrom('audit_event')
    .select('what')
    .distinct()
    .where('reading', '=', false)
    .execute()
  expect(left.map(one => one.what).filter(what => thingOfChange(what) === null)).toEqual([])
})

test('the cases above came in, not only to the door', () => {
  const guessed = writes.map(route => route.path).filter(comesIn)
  expect(guessed.filter(path => !reached.has(path))).toEqual([])
})
