import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'
import { inOneTransaction } from '../../../platform/transaction.ts'
import { layMunicipalities } from '../../access/municipalities/commands.ts'
import { publish } from '../../scorecard/closing/commands.ts'
import { instrumentOf } from '../../scorecard/instrument/queries.ts'
import { jobs } from './keeping/jobs.ts'
import { publishedOf } from './queries.ts'

let world: Awaited<ReturnType<typeof makeWorld>>
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.end())

const stavanger = '1103'
const bodo = '1804'

async function layInitiative(municipality_number: string, demo = false): Promise<string> {
  const initiative_id = newId()
  await world.db
    .insertInto('initiative')
    .values({
      ...{
        initiative_id,
        municipality_number,
        title: 'Bua',
        place: 'Her',
        started_by: 'residents',
        ambition: 2,
      },
      ...{ language: 'nb', demo, created_at: new Date('2025-01-10T10:00:00Z') },
    })
    .execute()
  return initiative_id
}

/** Closes a round in which six people answer the same to everything. */
async function closeRound(initiative_id: string, day: string, answer: number): Promise<void> {
  const { scored } = await instrumentOf(world.db, 'samskap-28', '0.1')
  const id = newId()
  const closed_at = new Date(`${day}T12:00:00Z`)
  const { rounds } = await world.db
    .selectFrom('round')
    .select(round => round.fn.countAll<number>().as('rounds'))
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('round')
    .values({
      ...{ initiative_id, id, number: Number(rounds) + 1, kind: 'group', instrument_id: scored.id },
      ...{ instrument_version: scored.version, sides: JSON.stringify([{ id: 'all', parties: [] }]) },
      ...{ status: 'closed', opened_at: closed_at, closed_at, created_at: closed_at },
    })
    .execute()
  const six = Array.from({ length: 6 }, () => ({
    ...{ side: 'all', answers: scored.statements.map(() => answer), typed_by_other: false },
  }))
  await inOneTransaction(world.db, tx =>
    publish(tx, { initiative_id, round_id: id }, closed_at, scored, six, {
      ...{ k: 5, sides: ['all'], members: [], joined: [], left: [] },
    }),
  )
}

const layPlaces = async (municipality: string, count: number, day: string, answer: number) => {
  for (let at = 0; at < count; at++) await closeRound(await layInitiative(municipality), day, answer)
}

/** The nightly job, as several processes run it at once. */
async function night(at: string): Promise<void> {
  const context = {
    db: world.db,
    now: new Date(`${at}T03:35:00Z`),
    config: world.config,
    key: world.key,
    holds: [],
  }
  await Promise.all([1, 2, 3].map(() => jobs[0]!.run(context, {})))
}

test('a map without data says what it waits for, and four initiatives give no figure', async () => {
  await layPlaces(stavanger, 4, '2025-11-05', 3)
  await night('2026-01-02')
  const page = await world.visitor().get('/country')
  expect(page.status).toBe(200)
  expect(page.text).toContain('Kartet venter på de første svarene')
  expect(page.text).not.toContain('/country/figures.csv')
  expect((await publishedOf(world.db, false)).figures).toEqual([])
})

test('with five the whole country is one leaf; several processes keep a quarter once, and it stays', async () => {
  await layPlaces(bodo, 1, '2025-12-31', 4)
  await night('2026-01-03')
  await night('2026-02-03')
  const { figures, counts } = await publishedOf(world.db, false)
  expect(figures.map(one => [one.quarter, one.level, one.initiatives, one.answers])).toEqual([
    ['2025-10-01', 'leaf', 5, 30],
    ['2025-10-01', 'country', 5, 30],
  ])
  expect(figures[0]!.counties).toHaveLength(15)
  expect(figures[0]!.figures.field![0]).toEqual({ id: 'equality', n: 120, value: { mean: 3.2 } })
  expect(counts.map(one => [one.about, one.initiatives])).toEqual([
    ['leaf', 5],
    ['phase', 5],
    ['thickness', 5],
  ])
})

test('one more round renews nothing: the figures stand as they were, and the page says from when', async () => {
  await layPlaces(bodo, 1, '2026-02-01', 1)
  await night('2026-04-02')
  const { figures } = await publishedOf(world.db, false)
  const [before, , now] = figures
  expect(now).toEqual({ ...before, quarter: '2026-01-01' })
  const page = await world.visitor().get('/country')
  expect(page.text).toContain('tall fra 4.\u00a0kv.\u00a02025')
})

test('with enough new rounds in each, the country is divided; page, table and JSON tell the same', async () => {
  await layPlaces(stavanger, 5, '2026-05-02', 4)
  await layPlaces(bodo, 5, '2026-05-02', 2)
  await night('2026-07-02')
  const { figures } = await publishedOf(world.db, false)
  const now = figures.filter(one => one.quarter === '2026-04-01')
  expect(now.filter(one => one.level === 'leaf').map(one => one.initiatives)).toEqual([9, 7])
  const visitor = world.visitor()
  const page = (await visitor.get('/country')).text
  const csv = (await visitor.get('/country/figures.csv')).text
  const json = JSON.parse((await visitor.get('/country/figures.json')).text)
  expect(json.figures).toHaveLength(figures.length)
  for (const one of now) {
    const value = one.figures.field![0]!.value as { mean: number }
    expect(page).toContain(`<td>${value.mean.toFixed(1).replace('.', ',')}</td>`)
    expect(csv).toContain(
      `${one.answers},samskap-28,0.1,field,equality,Likeverd,${one.figures.field![0]!.n},${value.mean}`,
    )
    const same = json.figures.find(
      (other: { quarter: string; counties: string[]; level: string }) =>
        other.quarter === one.quarter &&
        other.level === one.level &&
        other.counties.join() === one.counties.join(),
    )
    expect(same.figures.field[0].value).toBe(value.mean)
  }
  const country = now.find(one => one.level === 'country')!
  expect(country.answers).toBe(16 * 6)
})

test('an initiative that is erased changes no figure that was kept', async () => {
  const before = await publishedOf(world.db, false)
  const basis = world.db.selectFrom('country_basis').select('initiative_id')
  const { initiative_id } = await basis.executeTakeFirstOrThrow()
  await world.db.deleteFrom('initiative').where('initiative_id', '=', initiative_id).execute()
  await night('2026-07-04')
  expect(await publishedOf(world.db, false)).toEqual(before)
  await night('2026-10-02')
  const after = (await publishedOf(world.db, false)).figures.filter(one => one.quarter === '2026-07-01')
  const leaves = before.figures.filter(one => one.quarter === '2026-04-01')
  expect(after).toEqual(leaves.map(one => ({ ...one, quarter: '2026-07-01' })))
})

test('a municipality that was merged, and merged again, counts where it went; its initiatives keep its number', async () => {
  const county = { number: '11', name: 'Rogaland' }
  const old = { name: 'Gammelbygd', number: '1198', county_number: '11', became: '1199' }
  const middle = { name: 'Mellombygd', number: '1199', county_number: '11', became: bodo }
  await inOneTransaction(world.db, tx =>
    layMunicipalities(tx, { counties: [county], municipalities: [old, middle] }),
  )
  for (let at = 0; at < 5; at++) {
    await closeRound(await layInitiative(stavanger), '2026-11-02', 5)
    await closeRound(await layInitiative('1198'), '2026-11-02', 3)
  }
  await night('2027-01-02')
  const nordland = await world.db
    .selectFrom('country_basis as b')
    .innerJoin('initiative as i', 'i.initiative_id', 'b.initiative_id')
    .select(['b.county_number', 'i.municipality_number'])
    .where('i.municipality_number', '=', '1198')
    .execute()
  expect(nordland).toEqual(Array(5).fill({ county_number: '18', municipality_number: '1198' }))
})

test('made-up initiatives stand in no figure of the real country', async () => {
  const before = await publishedOf(world.db, false)
  for (let at = 0; at < 6; at++) await closeRound(await layInitiative(stavanger, true), '2027-02-02', 1)
  await night('2027-04-02')
  const now = (await publishedOf(world.db, false)).figures.filter(one => one.quarter === '2027-01-01')
  expect(now).toHaveLength(before.figures.filter(one => one.quarter === '2026-10-01').length)
  expect(now.every(one => one.renewed < '2027-01-01')).toBe(true)
})

test('what another installation has stands beside ours, and goes when the exchange ends', async () => {
  const own = (await publishedOf(world.db, false)).figures.filter(one => one.level === 'country').at(-1)!
  const peer_id = newId()
  const at = world.clock.now
  const peer = { id: peer_id, name: 'Naboriket', address: 'https://samskap.naboriket.example', added_at: at }
  await world.db
    .insertInto('peer')
    .values({ ...peer, public_key: 'x' })
    .execute()
  const { counties, quarter, renewed, figures } = own
  const instrument = { instrument_id: 'samskap-28', instrument_version: '0.1' }
  await world.db
    .insertInto('country_figure')
    .values({
      ...{ id: newId(), peer_id, quarter, renewed, counties, level: 'country', ...instrument, made_at: at },
      ...{ initiatives: 8, answers: 50, figures: JSON.stringify(figures) },
    })
    .execute()
  const visitor = world.visitor()
  const page = (await visitor.get('/country')).text
  expect(page).toContain('<bdi>Naboriket</bdi>')
  expect(page).toContain(`<td>${own.initiatives + 8}</td>`)
  expect((await visitor.get('/country/figures.csv')).text).toContain(`${quarter},Naboriket,country`)
  await world.db.updateTable('peer').set({ ended_at: at }).execute()
  expect((await visitor.get('/country')).text).not.toContain('Naboriket')
})
