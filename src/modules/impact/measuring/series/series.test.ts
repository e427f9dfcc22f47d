import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../../test/setup/app.ts'
import { newId } from '../../../../platform/secrets.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let initiative_id: string
let group_id: string
let lead: Visitor
let here: string
let at: string
let visits: string

const layIndicator = async (name: string, kind: 'number' | 'share' | 'story' = 'number') => {
  const id = newId()
  await db
    .insertInto('indicator')
    .values({
      ...{ initiative_id, id, group_id, name, kind },
      level: 'outcome',
      position: 1,
      added_at: world.clock.now,
    })
    .execute()
  return id
}

beforeEach(async () => {
  world.clock.now = new Date('2026-11-22T10:00:00Z')
  const ours = await layInitiative(world)
  initiative_id = ours.initiative_id
  lead = browserOf(world, ours.seats.facilitator.token)
  group_id = newId()
  await db
    .insertInto('target_group')
    .values({
      ...{ initiative_id, id: group_id, name: 'Ungdommer', kind: 'residents' },
      position: 1,
      added_at: world.clock.now,
    })
    .execute()
  at = `/i/${initiative_id}/impact`
  here = `${at}/series`
  visits = await layIndicator('Besøk')
})

const stored = () =>
  db.selectFrom('measurement').selectAll().where('initiative_id', '=', initiative_id).orderBy('day').execute()

const paste = (lines: readonly string[], more: Record<string, string> = {}) =>
  lead.post(here, { indicator: visits, pasted: lines.join('\n'), ...more })

test('a pasted table is shown before it is saved, saved once, and passed over when it comes again', async () => {
  const lines = [
    'Dato;Antall;n;Kommentar',
    '01.09.2026;1 014,5;31;',
    '',
    '01.10.2026;17;33;"Åpent; også lørdag"',
  ]
  const before = await countRows(world)
  const look = await paste(lines)
  expect(look.status).toBe(200)
  expect(look.text).toContain('2 nye målinger, fra 1. september 2026 til 1. oktober 2026')
  expect(look.text).toContain('Åpent; også lørdag')
  expect(await countRows(world)).toEqual(before)
  const saved = await paste(lines, { looked_at: 'yes' })
  expect(saved.location).toBe(`${here}?saved=2&passed=0`)
  expect((await lead.get(saved.location!)).text).toContain('2 målinger er lagret.')
  expect(await stored()).toMatchObject([
    { value: 1014.5, n: 31, came_by: 'series' },
    { value: 17, comment: 'Åpent; også lørdag' },
  ])
  const again = await paste([...lines, '01.11.2026;18;30;'], { looked_at: 'yes' })
  expect(again.location).toBe(`${here}?saved=1&passed=2`)
  const all_stand = await paste(lines)
  expect((await lead.get(all_stand.location!)).text).toContain('alt i fila står der fra før')
  const traces = await db
    .selectFrom('audit_event')
    .select(['what', 'ref'])
    .where('initiative_id', '=', initiative_id)
    .where('reading', '=', false)
    .execute()
  expect(traces).toEqual([1, 2].map(() => ({ what: 'measurements_imported', ref: visits })))
})

test('every fault is told by its line, and nothing is half saved', async () => {
  await lead.post(`${at}/measurements/${visits}/baseline`, { day: '2026-02-01', value: '10' })
  await lead.post(`${at}/measurements/${visits}`, { day: '2026-03-01', value: '11' })
  await layIndicator('Fortellinger', 'story')
  const before = await countRows(world)
  const one = await paste([
    'day,value,missing',
    '2026-01-31,9,',
    '2026-03-01,12,',
    '2026-04-01,"1,234",',
    '2026-04-02,-4,',
    '2026-04-03,5,Ingen kom',
    '2026-04-04,,',
    '2026-04-31,5,',
    '2026-12-24,5,',
    '2026-05-01,5,',
    '2026-05-01,5,',
    ',5,',
  ])
  expect(one.status).toBe(422)
  for (const says of [
    '10 ting må rettes',
    'Linje 2, «2026-01-31»',
    'før nullpunktet',
    'Linje 3, «2026-03-01»',
    'Et annet tall står på denne dagen',
    'Linje 4, «1,234»',
    'leses på to måter',
    'ikke være under null',
    'både et tall og hvorfor',
    'Skriv tallet, eller hvorfor det mangler',
    'Linje 8, «2026-04-31»',
    'Dagen har ikke vært ennå',
    'Linje 11, «2026-05-01»',
    'Dagen mangler.',
  ])
    expect(one.text, says).toContain(says)
  for (const [lines, says] of [
    [['dag;verdi', '31.12.2025;3', '2026-02-02;4'], 'skrevet på en annen måte'],
    [['dag;verdi', '03/04/2026;3', '05/06/2026;4'], 'hva som er dag og hva som er måned'],
    [['dag;verdi', '31/03/2026;3', '03/31/2026;4'], 'hva som er dag og hva som er måned'],
    [['verdi', '3'], 'Kolonnen «dag» mangler'],
    [['dag;kommentar', '2026-03-02;Hei'], 'en kolonne for tallet'],
    [['dag;dato;verdi', '2026-03-02;2026-03-02;4'], 'står to ganger'],
    [['dag;verdi'], 'ingen linjer'],
    [['dag;verdi', '2026-03-02;"4'], 'anførselstegn'],
    [['dag;verdi;kommentar', `2026-03-02;4;${'x'.repeat(1001)}`], 'for lang'],
    [['dag;verdi', '2026-03-02;4\u0000'], ''],
    [['dag;indikator;verdi', '2026-03-02;Noe annet;4'], 'en annen indikator'],
  ] as const) {
    const answer = await paste(lines)
    expect(answer.status, lines.join()).toBe(422)
    expect(answer.text).toContain(says)
  }
  for (const [lines, says] of [
    [['dag;verdi', '2026-03-02;4'], 'Velg en indikator'],
    [['dag;indikator;verdi', '2026-03-02;Hva da;4'], 'Ingen indikator heter'],
    [['dag;indikator;verdi', '2026-03-02;Fortellinger;4'], 'fortellinger, ikke tall'],
    [['dag;indikator;verdi', '2026-03-02;;4'], 'hvilken indikator linja gjelder'],
  ] as const)
    expect((await paste(lines, { indicator: '' })).text).toContain(says)
  expect((await lead.post(here, { indicator: visits })).text).toContain('Velg en fil, eller lim inn')
  expect(await countRows(world)).toEqual(before)
})

test('one file may hold several indicators, of which each finds its own', async () => {
  const share = await layIndicator('Har noen å spise med', 'share')
  const form = new FormData()
  const text =
    'indikator\tdag\tdel\tn\tverdi\tannet\nBesøk\t2026-03-01\t\t\t4\tx\nhar  noen å spise med\t2026-03-01\t7\t10\t\t\n'
  form.set('indicator', '')
  form.set('file', new File([text], 'tall.csv', { type: 'text/csv' }))
  const look = await lead.upload(here, form)
  expect(look.text).toContain('De gjelder 2 indikatorer')
  expect(look.text).toContain('7 av 10 (70 %)')
  expect(look.text).toContain('Disse kolonnene blir ikke lest: annet')
  expect((await lead.post(here, { indicator: '', pasted: text, looked_at: 'yes' })).status).toBe(303)
  expect((await stored()).map(({ indicator_id }) => indicator_id).sort()).toEqual([share, visits].sort())
  const latin = new FormData()
  latin.set('indicator', visits)
  latin.set(
    'file',
    new File([Buffer.from('dag;verdi;kommentar\n2026-03-02;4;\xe5pent', 'latin1')], 'tall.csv'),
  )
  expect((await lead.upload(here, latin)).text).toContain('åpent')
  const wide = new FormData()
  wide.set('indicator', visits)
  wide.set('file', new File([Buffer.from('\ufeffdag;verdi\n2026-03-02;4', 'utf16le')], 'tall.csv'))
  const answer = await lead.upload(here, wide)
  expect([answer.status, answer.text.includes('CSV UTF-8')]).toEqual([422, true])
})

test('a large file is saved in one go, or not at all; two at once save it once', async () => {
  const day = (count: number) => new Date(Date.UTC(2024, 0, 1 + count)).toISOString().slice(0, 10)
  const lines = Array.from({ length: 1000 }, (_, count) => `${day(count)};${count}`)
  const bad = await paste(['dag;verdi', ...lines, '2026-13-01;3'])
  expect(bad.text).toMatch(/Linje 1\s002/)
  expect(await stored()).toEqual([])
  const both = await Promise.all([1, 2].map(() => paste(['dag;verdi', ...lines])))
  expect(both.map(({ location }) => location).sort()).toEqual([
    `${here}?saved=0&passed=1000`,
    `${here}?saved=1000&passed=0`,
  ])
  const page = (await lead.get(`${at}/measurements/${visits}`)).text
  expect(page).toContain('Se eldre målinger')
  expect(page.match(/<p class="small soft">fra en fil/g)).toHaveLength(50)
})
