import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { browserOf, layInitiative, laySeat } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

const today = new Date('2026-03-02T14:25:31Z')
const tomorrow = new Date('2026-03-03T09:00:00Z')

let here = ''
let initiative_id = ''
let lead: Visitor
let lead_id = ''
let resident: Visitor
let resident_id = ''

beforeEach(async () => {
  world.clock.now = today
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  here = `/i/${initiative_id}`
  lead_id = laid.seats.facilitator.participant_id
  resident_id = laid.seats.member.participant_id
  lead = browserOf(world, laid.seats.facilitator.token)
  resident = browserOf(world, laid.seats.member.token)
  for (const [id, name] of [
    [lead_id, 'Ingrid'],
    [resident_id, 'Amina'],
  ] as const) {
    await db.updateTable('participant').set({ name }).where('id', '=', id).execute()
  }
})

const events = () =>
  db
    .selectFrom('audit_event')
    .select(['what', 'ref', 'reading', 'about_participant', 'participant_id', 'at'])
    .where('initiative_id', '=', initiative_id)
    .orderBy('at')
    .orderBy('what')
    .execute()
const readings = async () => (await events()).filter(one => one.reading)
const rowsOf = (text: string) => {
  const list = /<ul class="rows">(.*?)<\/ul>/s.exec(text.split('<details')[0]!)?.[1] ?? ''
  const rows = [...list.matchAll(/<li>.*?<\/li>/gs)].map(row => row[0])
  return rows.map(row =>
    row
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

describe('reading what is sensitive', () => {
  test('leaves a trace with its hour, once each hour for the same person and thing', async () => {
    await resident.get(`${here}/steps`)
    await resident.get(`${here}/steps`)
    const [one, ...more] = await readings()
    expect(more).toEqual([])
    expect(one).toMatchObject({
      what: '/steps',
      ref: null,
      about_participant: null,
      participant_id: resident_id,
    })
    expect(one!.at).toEqual(new Date('2026-03-02T14:00:00Z'))
    await lead.get(`${here}/steps`)
    world.clock.now = new Date('2026-03-02T15:00:00Z')
    await resident.get(`${here}/steps`)
    expect(await readings()).toHaveLength(3)
  })

  test('names the thing, and whom it is about', async () => {
    await lead.get(`${here}/people/${resident_id}`)
    await lead.get(`${here}/people/${lead_id}`)
    expect(await readings()).toMatchObject([
      { what: '/people/:participant', ref: resident_id, about_participant: resident_id },
    ])
  })

  test('leaves none where the page was refused or is not there, nor for what is one’s own', async () => {
    await resident.get(`${here}/people/${lead_id}`)
    await world.visitor().get(`${here}/steps`)
    await resident.get(`${here}/steps/${newId()}`)
    await resident.get(`${here}/me`)
    await resident.get(`${here}/me/readings`)
    await resident.get('/privacy')
    expect(await events()).toEqual([])
  })

  test('leaves none in the other initiative', async () => {
    const other = await layInitiative(world)
    await resident.get(`/i/${other.initiative_id}/steps`)
    expect(await events()).toEqual([])
  })
})

describe('the list of traces', () => {
  test('tells those who lead who changed what at once, and who read what from the next day', async () => {
    await resident.post(`${here}/steps`, { what: 'Koke kaffe ukjentord', who: 'Amina', due: '' })
    await resident.get(`${here}/steps`)
    const now = await lead.get(`${here}/traces`)
    expect(now.status).toBe(200)
    expect(rowsOf(now.text)).toEqual([
      expect.stringContaining('Avtalte et steg Amina, 2. mars 2026 kl. 15:25'),
    ])
    world.clock.now = tomorrow
    const later = await lead.get(`${here}/traces`)
    expect(rowsOf(later.text).toSorted()).toEqual([
      expect.stringContaining('Avtalte et steg Amina, 2. mars 2026 kl. 15:25'),
      expect.stringMatching(/^Siden om hvem som har gjort hva lest Ingrid, 2\. mars 2026$/),
      expect.stringMatching(/^Stegene dere har avtalt lest Amina, 2\. mars 2026$/),
    ])
    expect(later.text).not.toContain('ukjentord')
  })

  test('keeps back what was read since a round opened, until it is closed', async () => {
    const round = {
      initiative_id,
      id: newId(),
      number: 1,
      kind: 'group',
      instrument_id: 'samskap-28',
      instrument_version: '0.1',
      sides: '[]',
      created_at: today,
    }
    await db
      .insertInto('round')
      .values({ ...round, status: 'open', opened_at: today })
      .execute()
    await resident.get(`${here}/steps`)
    await lead.get(`${here}/people/${resident_id}`)
    world.clock.now = tomorrow
    expect(rowsOf((await lead.get(`${here}/traces`)).text)).toEqual([
      expect.stringContaining('En plass: Amina lest Ingrid, 2. mars 2026'),
    ])
    await db
      .updateTable('round')
      .set({ status: 'closed', closed_at: tomorrow })
      .where('id', '=', round.id)
      .execute()
    world.clock.now = new Date('2026-03-04T09:00:00Z')
    expect((await lead.get(`${here}/traces`)).text).toContain('Stegene dere har avtalt')
  })

  test('keeps back as well that somebody came back with a code, and never tells the minute', async () => {
    const given = await resident.post(`${here}/me/code`)
    const code = /class="secret">([A-Z0-9-]+)</.exec(given.text)![1]!
    expect((await world.visitor().post('/code', { code })).status).toBe(303)
    const came = 'Kom tilbake med koden sin'
    expect((await lead.get(`${here}/traces`)).text).not.toContain(came)
    expect((await events()).find(one => one.what === 'seat_opened_by_code')!.at).toEqual(
      new Date('2026-03-02T14:00:00Z'),
    )
    world.clock.now = tomorrow
    const { text } = await lead.get(`${here}/traces?kind=changes`)
    expect(rowsOf(text)).toContain(`${came} Amina, 2. mars 2026`)
  })

  test('is searched by person, thing, kind and day', async () => {
    await resident.post(`${here}/steps`, { what: 'Koke kaffe', who: 'Amina', due: '' })
    await resident.post(`${here}/question`, { body: 'Hva nå?', reason: 'Fordi' })
    await lead.post(`${here}/steps`, { what: 'Steke vafler', who: 'Ingrid', due: '' })
    await resident.get(`${here}/question`)
    world.clock.now = tomorrow
    const found = async (query: string) => rowsOf((await lead.get(`${here}/traces?${query}`)).text).length
    expect(await found(`who=${resident_id}&kind=changes`)).toBe(2)
    expect(await found(`who=${lead_id}&thing=steps`)).toBe(1)
    expect(await found('thing=question')).toBe(2)
    expect(await found('thing=question&kind=readings')).toBe(1)
    expect(await found('from=2026-03-03&kind=changes')).toBe(0)
    expect(await found('from=2026-03-02&to=2026-03-02&kind=changes')).toBe(3)
    expect(await found(`who=${newId()}`)).toBe(0)
    expect(await found('who=erased')).toBe(0)
    expect(await found("who='--&thing=nothing&kind=x&from=2026-13-99&page=-4")).toBeGreaterThan(3)
    expect((await lead.get(`${here}/traces?page=9999`)).text).toContain('Ingenting funnet')
  })

  test('goes on to older pages', async () => {
    const access = { initiative_id, participant_id: lead_id }
    for (let at = 0; at < 120; at++) {
      await db
        .insertInto('audit_event')
        .values({ ...access, id: newId(), at: new Date(today.getTime() - at * 60_000), what: 'step_agreed' })
        .execute()
    }
    const seen = [1, 2, 3].map(
      async page => rowsOf((await lead.get(`${here}/traces?kind=changes&page=${page}`)).text).length,
    )
    expect(await Promise.all(seen)).toEqual([50, 50, 20])
  })

  test('calls somebody who is erased so, and does not show what nobody else may know', async () => {
    const gone = newId()
    await db
      .insertInto('audit_event')
      .values([
        { initiative_id, id: newId(), at: today, participant_id: gone, what: 'step_agreed' },
        { initiative_id, id: newId(), at: today, participant_id: resident_id, what: 'adaptation_asked' },
        { initiative_id, id: newId(), at: today, participant_id: resident_id, what: '/needs', reading: true },
      ])
      .execute()
    world.clock.now = tomorrow
    const { text } = await lead.get(`${here}/traces`)
    expect(rowsOf(text)).toEqual([expect.stringContaining('Avtalte et steg En som har fått alt slettet')])
  })

  test('is for those who lead', async () => {
    expect((await resident.get(`${here}/traces`)).status).toBe(403)
    expect((await resident.get(`${here}/traces/seals`)).status).toBe(403)
    expect(await events()).toEqual([])
  })

  test('tells in plain words whether anybody has altered it', async () => {
    const { status, text } = await lead.get(`${here}/traces/seals`)
    expect(status).toBe(200)
    expect(text).toContain('Ingen spor har fått segl ennå')
  })
})

describe('a person', () => {
  test('sees at once who has read what is about them alone, and no one else does', async () => {
    await lead.get(`${here}/people/${resident_id}`)
    const { text } = await resident.get(`${here}/me/readings`)
    expect(text).toContain('Ingrid')
    expect(text).toContain('En plass')
    expect(text).toContain('2. mars 2026, mellom klokka 15 og 16')
    const other = await laySeat(world, initiative_id, 'member')
    const theirs = await browserOf(world, other.token).get(`${here}/me/readings`)
    expect(theirs.text).toContain('Ingen andre har lest')
  })

  test('hears that a list was read in which what is theirs stood', async () => {
    await lead.get(`${here}/consents`)
    expect((await resident.get(`${here}/me/readings`)).text).toContain('Ingen andre har lest')
    const content = await db
      .selectFrom('content_version')
      .select(['id as content_id', 'version as content_version'])
      .where('kind', '=', 'consent')
      .executeTakeFirstOrThrow()
    const said = { purpose: 'quote', answer: 'given', language: 'nb', at: today }
    await db
      .insertInto('consent')
      .values({ initiative_id, id: newId(), participant_id: resident_id, ...content, ...said })
      .execute()
    await lead.get(`${here}/consents`)
    const { text } = await resident.get(`${here}/me/readings`)
    expect(text).toContain('Det sto sammen med noe om andre')
  })
})

test('no text that anybody wrote stands in any trace', async () => {
  const marker = 'zebrafink'
  await lead.post(`${here}/edit`, {
    title: marker,
    place: marker,
    started_by: 'municipality',
    ambition: '1',
    whom_to_ask: marker,
    meal: marker,
    version: '1',
  })
  await resident.post(`${here}/steps`, { what: marker, who: marker, due: '' })
  await resident.post(`${here}/question`, { body: marker, reason: marker })
  await lead.post(`${here}/people/add`, { names: marker, party: 'resident', language: 'nb' })
  await lead.post(`${here}/state`, { state: 'paused', reason: marker })
  await lead.get(`${here}/traces?who=${marker}&thing=${marker}`)
  await resident.get(`${here}/question?decide=${marker}`)
  const rows = await db
    .selectFrom('audit_event')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(rows.length).toBeGreaterThan(5)
  expect(JSON.stringify(rows)).not.toContain(marker)
  const outside = await db.selectFrom('installation_event').selectAll().execute()
  expect(JSON.stringify(outside)).not.toContain(marker)
})
