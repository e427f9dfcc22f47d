import fc from 'fast-check'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { aPlan } from '../../../../test/setup/plans.ts'
import { writeBook } from '../../../platform/book.ts'
import { newId } from '../../../platform/secrets.ts'
import { sheetsOf } from './book/rules.ts'
import { layPlan } from './commands.ts'
import { planFile, planFileOf } from './queries.ts'
import type { PlanFile } from './rules.ts'
import { wordsOf } from './text/index.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let lead: Visitor
let here = ''

beforeEach(async () => {
  ours = await layInitiative(world)
  lead = browserOf(world, ours.seats.facilitator.token)
  here = `/i/${ours.initiative_id}/impact`
})

/** Some plan with a little of everything in it, of days that have come. */
const full = fc.sample(aPlan(), { numRuns: 300, seed: 7 }).toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!
function sizeOf({ lists }: PlanFile): number {
  return Object.values(lists).reduce((sum, rows) => sum + Math.min(rows.length, 2), 0)
}

const bring = (who: Visitor, bytes: string | Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) => {
  const form = new FormData()
  form.append('file', new Blob([bytes]), 'plan')
  for (const [name, value] of Object.entries(more)) form.append(name, value)
  return who.upload(`${here}/import`, form)
}
const out = async (who = lead) => JSON.parse((await who.get(`${here}/plan.json`)).text) as PlanFile
const isEmpty = async () => Object.values((await out()).lists).every(rows => rows.length === 0)

test('any plan that is laid comes out as a file that lays the same plan in another place', async () => {
  const access = await ours.seats.facilitator.access()
  const there = await layInitiative(world)
  const elsewhere = await there.seats.facilitator.access()
  const into = (where: typeof access, file: PlanFile) =>
    db.transaction().execute(tx => layPlan(tx, where, file, true, world.clock.now))
  await fc.assert(
    fc.asyncProperty(aPlan(), async file => {
      await into(access, file)
      const first = await planFileOf(db, access)
      await into(elsewhere, first)
      expect(await planFileOf(db, elsewhere)).toEqual(first)
      // Only the order is ours: nothing of the file is lost on the way in.
      const counts = ({ lists }: PlanFile) =>
        Object.entries(lists).map(([list, rows]) => `${list} ${rows.length}`)
      const filled = file.lists.parts.filter(({ text }) => text !== '')
      expect(counts(first)).toEqual(counts({ ...file, lists: { ...file.lists, parts: filled } }))
    }),
    { numRuns: 25 },
  )
})

test('the whole plan goes out and in again, as JSON and as a workbook in any language', async () => {
  expect((await bring(lead, JSON.stringify(full))).location).toBe(`${here}/import?said=brought_in`)
  const first = await out()
  expect(Object.values(first.lists).filter(rows => rows.length === 0)).toEqual([])
  for (const language of ['nb', 'nn', 'da', 'en'] as const) {
    const book = await writeBook(sheetsOf(first, wordsOf(language)))
    expect((await bring(lead, book, { replace: 'yes' })).status).toBe(303)
    expect(await out(), language).toEqual(first)
  }
  const sent = await world.app.server.request(`http://localhost:3000${here}/plan.xlsx`, {
    headers: { cookie: [...lead.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
  })
  expect(sent.headers.get('content-disposition')).toContain('samskap-plan-2026-02-02.xlsx')
  expect((await bring(lead, new Uint8Array(await sent.arrayBuffer()), { replace: 'yes' })).status).toBe(303)
  expect(await out()).toEqual(first)
})

test('a plan that stands here is replaced only by who ticks it, and not while people answer', async () => {
  await bring(lead, JSON.stringify(full))
  const before = await out()
  const again = await bring(lead, JSON.stringify(full))
  expect(again.status).toBe(422)
  expect(again.text).toContain('Her står det en plan fra før')
  const { id: group_id } = await db
    .selectFrom('target_group')
    .select('id')
    .where('initiative_id', '=', ours.initiative_id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('asking')
    .values({
      ...{ initiative_id: ours.initiative_id, id: newId(), group_id, title: 'Tre spørsmål', questions: '[]' },
      ...{
        status: 'open',
        code_hash: Buffer.from('a'),
        sealed: Buffer.from('b'),
        created_at: world.clock.now,
      },
    })
    .execute()
  const held = await bring(lead, JSON.stringify(full), { replace: 'yes' })
  expect(held.status).toBe(409)
  expect(held.text).toContain('Lukk skjemaet')
  expect(await out()).toEqual(before)
})

test('who was writing in a part while a plan took its place sees both, and writes over nothing', async () => {
  const save = (purpose: string, version: string) => lead.post(`${here}/parts/purpose`, { purpose, version })
  await save('Slik var det', '1')
  const file = planFile({ parts: [{ section: 'purpose', field: 'purpose', text: 'Fra fila' }] })
  expect((await bring(lead, JSON.stringify(file), { replace: 'yes' })).status).toBe(303)
  const late = await save('Slik var det, og mer', '2')
  expect(late.status).toBe(409)
  expect(late.text).toContain('Fra fila')
})

test('two who bring in a plan at once: one is told that a plan stands here now', async () => {
  const both = await Promise.all([1, 2].map(() => bring(lead, JSON.stringify(full))))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect((await out()).lists.groups).toHaveLength(full.lists.groups.length)
})

test('a file with faults brings in nothing, and every fault is told with its sheet, row and column', async () => {
  const broken = structuredClone(full) as PlanFile & { lists: { groups: Record<string, unknown>[] } }
  broken.lists.groups[0]!.kind = 'alle'
  broken.lists.groups[0]!.name = ''
  const answer = await bring(lead, JSON.stringify(broken))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('Hvem det er for, rad 2, «Slag»: dette er ikke blant det man kan velge')
  expect(answer.text).toContain('Hvem det er for, rad 2, «Navn»: her må det stå noe')
  for (const strange of ['', 'PK', 'day;value\n2026-01-01;3', '{"format":"samskap-plan"}', 'null', '[]']) {
    expect((await bring(lead, strange)).status, strange).toBe(422)
  }
  const measured = { key: 'm1', indicator: 'i1', day: '2026-02-03', value: 3, came_by: 'typed' }
  const ahead = {
    groups: [{ key: 'g1', name: 'De unge', kind: 'residents', priority: 1 }],
    indicators: [
      {
        ...{ key: 'i1', group: 'g1', name: 'Trives', level: 'outcome', kind: 'number', better: 'higher' },
        ...{ scale_min: 1, scale_max: 5 },
      },
    ],
    measurements: [measured],
  }
  const early = await bring(lead, JSON.stringify({ format: 'samskap-plan', version: 1, lists: ahead }))
  expect(early.text).toContain('Målinger, rad 2, «Dag»: dagen har ikke kommet ennå')
  expect(await isEmpty()).toBe(true)
})

test('who is in the initiative may take the plan out; only who leads brings one in; nobody else does either', async () => {
  const member = browserOf(world, ours.seats.member.token)
  expect((await member.get(`${here}/plan.json`)).status).toBe(200)
  expect((await bring(member, JSON.stringify(full))).status).toBe(403)
  const stranger = browserOf(world, (await layInitiative(world)).seats.facilitator.token)
  expect((await stranger.get(`${here}/plan.json`)).status).toBe(404)
  expect((await bring(stranger, JSON.stringify(full))).status).toBe(404)
  expect(await isEmpty()).toBe(true)
})
