import sharp from 'sharp'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { grants } from '../../../platform/access.ts'
import { newId } from '../../../platform/secrets.ts'
import { text } from './text/index.ts'

const world = await makeWorld()
afterAll(world.end)
const words = text.nb

let ours: Awaited<ReturnType<typeof layInitiative>>
let here: string
beforeEach(async () => {
  await forgetTries(world)
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/pictures`
})

type Seat = { token: string }
const as = (seat: Seat) => browserOf(world, seat.token)

const drawn = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#2f6b4f' } })
const photo = await drawn()
  .withExif({ IFD0: { Artist: 'Amina Hassan' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '60/1 23/1 0/1' } })
  .jpeg()
  .toBuffer()

function formWith(
  bytes: Uint8Array | null,
  fields: Record<string, string> = { description: 'Et langbord med suppe' },
  name = 'bord.jpg',
  type = 'image/jpeg',
) {
  const form = new FormData()
  if (bytes) form.append('file', new Blob([new Uint8Array(bytes)], { type }), name)
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  return form
}

const add = (seat: Seat = ours.seats.member, form = formWith(photo)) => as(seat).upload(here, form)

const pictures = () =>
  world.db
    .selectFrom('picture')
    .selectAll()
    .where('initiative_id', '=', ours.initiative_id)
    .orderBy('added_at')
    .execute()

const traces = async () => {
  const rows = await world.db
    .selectFrom('audit_event')
    .select(['what', 'participant_id', 'ref'])
    .where('initiative_id', '=', ours.initiative_id)
    .where('reading', '=', false)
    .orderBy('at')
    .execute()
  return rows
}

test('a picture comes in by the table, and everybody who takes part sees it with its words', async () => {
  expect((await add()).location).toMatch(/\/pictures\?said=added#p-/)
  const [kept] = await pictures()
  expect(kept).toMatchObject({ width: 40, height: 30, type: 'image/jpeg', shows_people: false })
  expect(kept!.bytes.includes('Amina')).toBe(false)
  expect(kept!.bytes.includes('Exif')).toBe(false)
  for (const grant of grants) {
    const { text } = await as(ours.seats[grant]).get(here)
    expect(text).toContain('alt="Et langbord med suppe"')
    expect((await as(ours.seats[grant]).get(`${here}/${kept!.id}/file`)).status).toBe(200)
  }
  expect(await traces()).toEqual([
    { what: 'picture_added', participant_id: ours.seats.member.participant_id, ref: kept!.id },
  ])
})

test('a picture is sent so that nothing in it can run, and nobody keeps it', async () => {
  await add()
  const [kept] = await pictures()
  const { headers } = await as(ours.seats.member).get(`${here}/${kept!.id}/file`)
  expect(headers.get('content-type')).toBe('image/jpeg')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox; frame-ancestors 'none'")
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
})

test.each([
  ['no file', null, 'Dette mangler'],
  ['an empty file', Buffer.alloc(0), 'Fila er tom'],
  ['a page that calls itself a picture', Buffer.from('<script>1</script>'), 'ikke et bilde vi kan bruke'],
  ['a drawing that may hold scripts', Buffer.from('<svg onload="1"/>'), 'ikke et bilde vi kan bruke'],
  ['a document', Buffer.from('%PDF-1.7'), 'ikke et bilde vi kan bruke'],
  ['a picture cut off', photo.subarray(0, 200), 'Bildet er ødelagt'],
  ['twenty megabytes', Buffer.concat([photo, Buffer.alloc(20 * 1024 * 1024)]), 'Fila er for stor'],
])('%s is refused beside its field; the words stay, and nothing is left', async (_, bytes, words) => {
  const before = await countRows(world)
  const answer = await add(ours.seats.member, formWith(bytes, { description: 'Et <b>langbord</b>' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toContain(words)
  expect(answer.text).toContain('value="Et &lt;b&gt;langbord&lt;/b&gt;"')
  expect(await countRows(world)).toEqual(before)
})

test('what a file is called and calls itself does not count', async () => {
  const odd = formWith(photo, { description: 'Suppe' }, '../../x.svg', 'image/svg+xml')
  expect((await add(ours.seats.member, odd)).status).toBe(303)
  const [kept] = await pictures()
  expect(kept!.type).toBe('image/jpeg')
})

test('a picture without words for those who do not see it is not taken', async () => {
  const answer = await add(ours.seats.member, formWith(photo, { description: ' ', shows_people: 'yes' }))
  expect(answer.status).toBe(422)
  expect(answer.text).toMatch(/name="shows_people"[^>]*checked/)
  expect(await pictures()).toEqual([])
})

test('those who follow from beside the table add nothing', async () => {
  for (const grant of ['observer', 'mentor', 'researcher'] as const) {
    expect((await add(ours.seats[grant])).status).toBe(403)
    expect((await as(ours.seats[grant]).get(here)).text).not.toContain('type="file"')
  }
  expect(await pictures()).toEqual([])
})

test('whoever is in a picture takes it away at once, also one who only reads along, and it leaves a trace', async () => {
  await add(ours.seats.facilitator)
  const [kept] = await pictures()
  expect((await as(ours.seats.mentor).get(here)).text).toContain('Jeg er på bildet og vil ha det bort')
  const { location } = await as(ours.seats.mentor).post(`${here}/${kept!.id}/remove`)
  expect(location).toBe(`${here}?said=removed`)
  expect(await pictures()).toEqual([])
  expect((await as(ours.seats.member).get(`${here}/${kept!.id}/file`)).status).toBe(404)
  expect((await traces()).at(-1)).toEqual({
    what: 'picture_not_wanted',
    participant_id: ours.seats.mentor.participant_id,
    ref: kept!.id,
  })
})

test('two who take a picture away at once: one does, the other finds it gone', async () => {
  await add()
  const [kept] = await pictures()
  const pressed = await Promise.all(
    (['member', 'facilitator'] as const).map(grant =>
      as(ours.seats[grant]).post(`${here}/${kept!.id}/remove`),
    ),
  )
  expect(pressed.map(answer => answer.status).sort()).toEqual([303, 404])
  expect((await traces()).map(one => one.what)).toEqual(['picture_added', 'picture_removed'])
})

test('pictures of another initiative are neither seen nor taken away', async () => {
  await add()
  const [kept] = await pictures()
  const theirs = await layInitiative(world)
  const stranger = as(theirs.seats.facilitator)
  const own = `/i/${theirs.initiative_id}/pictures`
  for (const at of [here, own]) expect((await stranger.get(`${at}/${kept!.id}/file`)).status).toBe(404)
  for (const at of [here, own]) expect((await stranger.post(`${at}/${kept!.id}/remove`)).status).toBe(404)
  expect((await stranger.get(own)).text).not.toContain('<img')
  expect(await pictures()).toHaveLength(1)
})

const consent = (seat: { participant_id: string }, answer: 'given' | 'withdrawn') => async (at: Date) => {
  const text = await world.db
    .selectFrom('content_version')
    .select(['id', 'version'])
    .where('kind', '=', 'consent')
    .executeTakeFirstOrThrow()
  await world.db
    .insertInto('consent')
    .values({
      initiative_id: ours.initiative_id,
      id: newId(),
      participant_id: seat.participant_id,
      purpose: 'photo',
      content_id: text.id,
      content_version: text.version,
      language: 'nb',
      answer,
      at,
    })
    .execute()
}

test('those who lead see who has not said yes, and what to look at when a yes is taken back; nobody else does', async () => {
  const later = new Date(world.clock.now.getTime() + 60_000)
  await consent(ours.seats.member, 'given')(world.clock.now)
  await add(ours.seats.member, formWith(photo, { description: 'Leyla og Siri ler', shows_people: 'yes' }))
  await add(ours.seats.member, formWith(photo, { description: 'Suppa' }))
  const leads = as(ours.seats.facilitator)
  const first = (await leads.get(here)).text
  expect(first).toContain('Disse har ikke sagt ja til bilder: facilitator, ')
  expect(/ikke sagt ja til bilder: [^<]*/.exec(first)![0]).not.toContain('member')
  expect(first).not.toContain('Se på disse bildene en gang til')

  await consent(ours.seats.member, 'withdrawn')(later)
  const second = (await leads.get(here)).text
  expect(/Se på disse bildene en gang til.*?<\/ul>/s.exec(second)![0]).toContain('Leyla og Siri ler')
  expect(/Se på disse bildene en gang til.*?<\/ul>/s.exec(second)![0]).not.toContain('Suppa')
  for (const grant of ['member', 'observer'] as const) {
    const { text } = await as(ours.seats[grant]).get(here)
    expect(text).not.toContain('Se på disse bildene en gang til')
    expect(text).not.toContain('ikke sagt ja til bilder')
  }
})

test('an album that is full says so, and keeps what was typed', async () => {
  const { initiative_id } = ours
  const one = {
    initiative_id,
    description: 'x',
    type: 'image/jpeg',
    width: 1,
    height: 1,
    shows_people: false,
  }
  await world.db
    .insertInto('picture')
    .values(
      Array.from({ length: 300 }, () => ({
        ...one,
        id: newId(),
        bytes: Buffer.alloc(1),
        added_at: world.clock.now,
      })),
    )
    .execute()
  const answer = await add()
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('plass til tre hundre bilder')
  expect(await pictures()).toHaveLength(300)
})

test('whoever is seen decides: a picture is shown while each of them says yes, and after an erasure no more', async () => {
  const { initiative_id, seats } = ours
  const { member, observer } = seats
  const seen = [member, observer]
  const sent = formWith(photo, { description: 'Leyla og Odd ler' })
  for (const { participant_id } of seen) sent.append('persons', participant_id)
  expect((await add(seats.member, sent)).status).toBe(303)
  const [kept] = await pictures()
  expect(kept).toMatchObject({ shows_people: true, seen: 2 })
  const file = () => as(seats.mentor).get(`${here}/${kept!.id}/file`)
  const page = async (seat: Seat) => (await as(seat).get(here)).text
  const minute = (n: number) => new Date(world.clock.now.getTime() + n * 60_000)

  await consent(member, 'given')(minute(1))
  expect((await file()).status).toBe(404)
  expect(await page(seats.mentor)).not.toContain('Leyla og Odd ler')
  expect(await page(observer)).toContain(words.you_are_seen)
  expect(await page(seats.facilitator)).toContain(words.waits_for('observer'))
  expect(await page(member)).not.toContain(words.waits_for('observer'))
  await consent(observer, 'given')(minute(2))
  expect((await file()).status).toBe(200)
  expect(await page(seats.mentor)).toContain(words.seen_here('member og observer'))
  await consent(member, 'withdrawn')(minute(3))
  expect((await file()).status).toBe(404)

  await world.db
    .deleteFrom('participant')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', member.participant_id)
    .execute()
  expect((await file()).status).toBe(404)
  // Nor by saying anew who is seen.
  const persons = `${here}/${kept!.id}/persons`
  expect((await as(seats.facilitator).get(persons)).text).not.toContain('<img')
  expect((await as(seats.facilitator).post(persons, {})).location).toBe(`${here}?said=persons`)
  expect((await file()).status).toBe(404)
  expect(await page(seats.facilitator)).toContain(words.somebody_gone)
})

test('only those who look after a picture say who is seen in it, and only of those who are here', async () => {
  await add(ours.seats.facilitator)
  const [kept] = await pictures()
  const persons = `${here}/${kept!.id}/persons`
  const theirs = await layInitiative(world)
  const of = (seat: { participant_id: string }) => ({ persons: seat.participant_id })
  const before = await countRows(world)
  expect((await as(ours.seats.member).post(persons, of(ours.seats.member))).status).toBe(403)
  expect((await as(ours.seats.member).get(persons)).status).toBe(403)
  expect((await as(ours.seats.facilitator).post(persons, of(theirs.seats.member))).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
  expect((await as(ours.seats.facilitator).post(persons, of(ours.seats.member))).status).toBe(303)
  expect((await traces()).at(-1)!.what).toBe('picture_people_noted')
})
