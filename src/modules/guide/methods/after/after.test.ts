import { afterAll, expect, test } from 'vitest'
import { closedRoundIn, type Made } from '../../../../../test/setup/closed_round.ts'
import { releaseWorld } from '../../../../../test/setup/release.ts'

const { world, layTable, share } = await releaseWorld()
afterAll(world.end)

const after = (round: { path: string }) => round.path.replace('/rounds/', '/guide/after/')

/** Residents answer equality low and the public sector high; all answer the next field low. */
const apart: Made[] = [
  { side: 'residents', of: 9, answer: (person, at) => (at < 8 ? 1 + (person % 2) : 4) },
  {
    side: 'public',
    of: 6,
    answer: (person, at) => (at < 4 ? 5 - (person % 2) : at < 8 ? 1 + (person % 2) : 4),
  },
]

test('a closed round points at what differs and what is hard, with words, points and cards beside it', async () => {
  const table = await layTable()
  const round = await closedRoundIn(world, `/i/${table.id}`, apart)
  const { text } = await table.resident.visitor.get(after(round))
  expect(text).toContain('Runden peker på to felt')
  const order = ['<h2>Likeverd</h2>', '<h2>Felles mål</h2>'].map(words => text.indexOf(words))
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order[0]).toBeGreaterThan(0)
  expect(text).toContain('Samlet svarer vi lavt på felles mål.')
  expect(text).toMatch(/Innbyggere og foreninger 1,\d, det offentlige 4,\d\. Ser det ulikt/)
  expect(text).toMatch(/\/guide\/methods\/[\w-]+"/)
  const result = await table.resident.visitor.get(`${round.path}/result`)
  expect(result.text).toContain(`href="${after(round)}"`)
})

test('what is agreed is a step of the round, as on the sheet for the talk', async () => {
  const table = await layTable()
  const at = after(table.round)
  const step = { what: 'Bytte på å lede møtet', who: 'Alle', due: '2026-03-12' }
  expect((await table.resident.visitor.post(`${at}/steps`, step)).location).toBe(`${at}?said=agreed#agree`)
  const row = await world.db.selectFrom('step').selectAll().where('what', '=', step.what).executeTakeFirst()
  expect(row).toMatchObject({ origin: 'round', origin_id: table.round.id })
  expect((await table.resident.visitor.get(`${table.round.path}/talk`)).text).toContain(step.what)
  expect((await table.resident.visitor.post(`${at}/steps`, { what: '', who: '', due: '' })).status).toBe(422)
  expect((await table.follower.visitor.post(`${at}/steps`, step)).status).toBe(403)
})

test('who only follows meets the same refusal as at the result until it is released to them', async () => {
  const table = await layTable()
  const refused = await table.follower.visitor.get(after(table.round))
  const elsewhere = await table.follower.visitor.get(`${table.round.path}/snapshot.csv`)
  expect(refused.status).toBe(elsewhere.status)
  expect(refused.status).toBe(409)
  expect(refused.text).not.toContain('Samlet')
  await share(table, 'leader')
  const { status, text } = await table.follower.visitor.get(after(table.round))
  expect(status).toBe(200)
  expect(text).not.toContain('<form method="post" action="/i/')
})

test('a round with too few answers says so kindly, and what is no such round is not there', async () => {
  const table = await layTable()
  const few = await closedRoundIn(world, `/i/${table.id}`, [{ side: 'residents', of: 3, answer: () => 1 }])
  const { text } = await table.resident.visitor.get(after(few))
  expect(text).toContain('Så få svarte')
  expect(text).not.toContain('Samlet')
  const other = await layTable()
  expect((await other.resident.visitor.get(after({ path: `/i/${other.id}/rounds/${few.id}` }))).status).toBe(
    404,
  )
  for (const kind of ['pulse', 'staff']) {
    await world.db.updateTable('round').set({ kind }).where('id', '=', table.round.id).execute()
    expect((await table.lead.visitor.get(after(table.round))).status, kind).toBe(404)
    const step = { what: 'Noe', who: 'Vi', due: '' }
    expect((await table.lead.visitor.post(`${after(table.round)}/steps`, step)).status, kind).toBe(404)
  }
  await world.db
    .updateTable('round')
    .set({ status: 'open', closed_at: null })
    .where('id', '=', few.id)
    .execute()
  await world.db.deleteFrom('snapshot').where('round_id', '=', few.id).execute()
  expect((await table.resident.visitor.get(after(few))).status).toBe(404)
})
