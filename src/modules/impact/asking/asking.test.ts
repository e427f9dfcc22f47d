import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, forgetTries, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { newAnswerKey, newId } from '../../../platform/secrets.ts'
import { jobs } from './jobs.ts'
import { askingsOf, foundIn } from './queries.ts'

const world = await makeWorld()
const { db } = world
afterAll(world.end)

let ours: Awaited<ReturnType<typeof layInitiative>>
let here = ''
let lead: Visitor
let group_id = ''
let asked: Record<'scale' | 'share' | 'number', string>

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await forgetTries(world)
  ours = await layInitiative(world)
  here = `/i/${ours.initiative_id}/impact/asking`
  lead = browserOf(world, ours.seats.facilitator.token)
  group_id = await layGroup()
  asked = {
    scale: await layIndicator({ kind: 'scale', name: 'Hører til', question: 'Kjenner du at du hører til?' }),
    share: await layIndicator({ kind: 'share', name: 'Har noen', question: 'Har du noen å ringe til?' }),
    number: await layIndicator({
      kind: 'number',
      name: 'Middager',
      question: 'Hvor mange ganger spiste du med andre?',
    }),
  }
})

async function layGroup(name = 'De som bor alene'): Promise<string> {
  const id = newId()
  const group = { name, kind: 'residents', position: 1, added_at: world.clock.now }
  await db
    .insertInto('target_group')
    .values({ initiative_id: ours.initiative_id, id, ...group })
    .execute()
  return id
}

async function layIndicator(more: { kind: string; name: string; question: string; group?: string }) {
  const id = newId()
  const { group = group_id, ...told } = more
  const row = { group_id: group, level: 'outcome', way: 'asked', position: 1, added_at: world.clock.now }
  await db
    .insertInto('indicator')
    .values({ initiative_id: ours.initiative_id, id, ...row, ...told })
    .execute()
  return id
}

const plan = (more: Record<string, string | string[]> = {}) => ({
  group_id,
  indicators: Object.values(asked),
  title: 'Hvordan er torsdagene for deg?',
  intro: 'Vi vil vite om middagene hjelper.',
  closes_on: '',
  ...more,
})

const idIn = (location: string | null) => location!.split('?')[0]!.split('/').at(-1)!

/** A form that people answer: its address for those who lead, and its link. */
async function layOpen(more: Record<string, string | string[]> = {}) {
  const planned = await lead.post(`${here}/new`, plan(more))
  expect(planned.status).toBe(303)
  const id = idIn(planned.location)
  expect((await lead.post(`${here}/${id}/open`)).status).toBe(303)
  const { text } = await lead.get(`${here}/${id}`)
  return { id, path: `${here}/${id}`, link: new URL(/http:[^<"]*\/q\/[\w-]+/.exec(text)![0]).pathname }
}

/** Somebody comes by the link; nobody of them is signed in. */
async function come(link: string) {
  const visitor = world.visitor()
  expect((await visitor.get(link)).location).toBe('/q')
  const { text } = await visitor.get('/q')
  const carried = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)![1]!
  return { visitor, text, carry: { link: carried('link'), key: carried('key'), language: 'nb' } }
}

async function answer(link: string, answers: Record<string, string>) {
  const { visitor, carry } = await come(link)
  return visitor.post('/q/answers', { ...carry, ...answers })
}

/** Numbered a_0, a_1, …: which comes first is the indicators' own order. */
const place = async (id: string, kind: keyof typeof asked) => {
  const [asking] = await askingsOf(db, ours, { id })
  return asking!.questions.findIndex(one => one.indicator_id === asked[kind])
}
const rows = (asking_id: string) =>
  db.selectFrom('asking_answer').selectAll().where('asking_id', '=', asking_id).execute()
const measured = (indicator_id: string) =>
  db
    .selectFrom('measurement')
    .select(['day', 'value', 'part', 'n', 'at_end', 'missing', 'baseline', 'came_by', 'noted_by'])
    .where('indicator_id', '=', indicator_id)
    .orderBy('day')
    .execute()

test('a form goes from a plan to figures; every answer is gone afterwards, and no page told how many came', async () => {
  const { id, path, link } = await layOpen({ baseline: 'yes' })
  const [scale, share, number] = await Promise.all([
    place(id, 'scale'),
    place(id, 'share'),
    place(id, 'number'),
  ])
  const open = (await lead.get(path)).text
  for (const [at, felt] of [2, 3, 4, 4, 3, 5].entries()) {
    const answers = {
      [`a_${scale}`]: String(felt),
      [`a_${share}`]: at < 4 ? '1' : '0',
      ...(at < 4 ? { [`n_${number}`]: '2' } : { [`a_${number}`]: '-3' }),
    }
    const thanks = await answer(link, answers)
    expect(thanks.text).toContain('Svarene dine er tatt imot.')
    expect(thanks.headers.getSetCookie().join()).toContain('samskap_link=;')
  }
  // While it is open the page is the same, byte for byte, however many have answered.
  expect((await lead.get(path)).text).toBe(open)
  expect(await rows(id)).toHaveLength(6)

  expect((await lead.post(`${path}/close`)).location).toBe(`${path}?said=closed`)
  expect(await rows(id)).toEqual([])
  const figure = { baseline: true, came_by: 'asked', day: '2026-02-02', at_end: null, missing: '' }
  expect(await measured(asked.scale)).toMatchObject([{ ...figure, value: 3.5, n: 6 }])
  expect(await measured(asked.share)).toMatchObject([{ ...figure, value: 67, part: 4, n: 6 }])
  expect(await measured(asked.number)).toMatchObject([
    { value: null, n: null, missing: 'Færre enn fem svarte', baseline: false },
  ])
  const { text } = await lead.get(path)
  for (const told of [
    '3,5 på en skala fra 1 til 5 (6 svar)',
    '67 prosent svarte ja (4 av 6)',
    '6 har svart.',
  ]) {
    expect(text).toContain(told)
  }
  expect(text).toContain('Med så få svar kunne noen skjønne hva én person mente.')
  expect(text).toContain(`/impact/measurements/${asked.scale}`)
})

test('after closing nothing is left that joins anybody to an answer, and the files are vacuumed', async () => {
  const { id, path, link } = await layOpen()
  const at = await place(id, 'scale')
  for (const felt of ['1', '2', '3', '4', '5']) await answer(link, { [`a_${at}`]: felt })
  const keys = (await rows(id)).map(one => one.key_hash.toString('hex'))
  expect((await lead.post(`${path}/close`)).status).toBe(303)
  const left = await sql<{ row: string }>`
    select a::text as row from asking a where id = ${id}
    union all select m::text from measurement m where initiative_id = ${ours.initiative_id}
    union all select e::text from audit_event e where initiative_id = ${ours.initiative_id}`.execute(db)
  for (const key of keys) expect(left.rows.map(one => one.row).join()).not.toContain(key)
  const asking = await db.selectFrom('asking').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  expect(asking).toMatchObject({ sealed: null, status: 'closed', answered: 5 })
  const waiting = await sql<{ n: number }>`
    select count(*)::int as n from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'vacuum_askings'`.execute(
    db,
  )
  expect(waiting.rows[0]!.n).toBe(1)
  const { config, key } = world
  const vacuum = jobs.find(one => one.name === 'vacuum_askings')!
  await vacuum.run({ db, now: world.clock.now, config, key, holds: [] }, {})
  const dead = await sql<{ pages: number }>`
    select (pg_relation_size('asking_answer') / 8192)::int as pages`.execute(db)
  expect(dead.rows[0]!.pages).toBe(0)
})

test('answering leaves no trace, no line in the log, no change to follow and no job', async () => {
  const { id, link } = await layOpen()
  const at = await place(id, 'scale')
  const { visitor, carry } = await come(link)
  const before = await countRows(world)
  const logged = world.logged.length
  await visitor.post('/q/answers', { ...carry, [`a_${at}`]: '4' })
  await visitor.post('/q/answers', { ...carry, [`a_${at}`]: '5' })
  const own = await rows(id)
  expect(own.map(one => [one.answers[at], one.typed_by_other])).toEqual([[5, false]])
  expect(Object.keys(own[0]!).sort()).toEqual(
    ['answers', 'asking_id', 'id', 'initiative_id', 'key_hash', 'typed_by_other'].sort(),
  )
  expect(await countRows(world)).toEqual({ ...before, asking_answer: before.asking_answer! + 1 })
  expect(world.logged).toHaveLength(logged)
  expect((await world.visitor().get('/metrics')).text).not.toContain('/q')
})

test('pressed twice at once counts once; another who has the link counts as another', async () => {
  const { id, link } = await layOpen()
  const at = await place(id, 'scale')
  const { visitor, carry } = await come(link)
  const both = await Promise.all([1, 2].map(() => visitor.post('/q/answers', { ...carry, [`a_${at}`]: '4' })))
  expect(both.map(one => one.status)).toEqual([200, 200])
  expect(await rows(id)).toHaveLength(1)
  await answer(link, { [`a_${at}`]: '4' })
  expect(await rows(id)).toHaveLength(2)
})

test('another language keeps the answers, and what one sent can be seen, changed and taken back', async () => {
  const { id, link } = await layOpen()
  const [scale, number] = await Promise.all([place(id, 'scale'), place(id, 'number')])
  const { visitor, carry, text } = await come(link)
  expect(text).toContain('<title>Noen spørsmål</title>')
  expect(text).not.toContain('<script')
  for (const said of ['minst fem har svart', 'Forlat siden', '116\u00a0111', 'heller ikke du'])
    expect(text).toContain(said)
  const given = { ...carry, [`a_${scale}`]: '2', [`n_${number}`]: '7' }
  const english = await visitor.post('/q', { ...given, speak: 'en' })
  expect(english.text).toContain('Before you answer')
  expect(english.text).toMatch(new RegExp(`name="a_${scale}" value="2" checked`))
  expect(english.text).toContain('value="7"')
  expect(english.text).toContain('lang="nb"')
  const thanks = await visitor.post('/q/answers', { ...given, language: 'en' })
  expect(thanks.text).toContain('Your answers have arrived.')
  expect(thanks.text).toContain(`name="n_${number}" value="7"`)
  const other = { ...carry, key: newAnswerKey() }
  expect((await visitor.post('/q/answers/take-back', other)).text).toContain('Vi finner ikke svaret ditt')
  expect(await rows(id)).toHaveLength(1)
  expect((await visitor.post('/q/answers/take-back', carry)).text).toContain('Svaret er slettet')
  expect(await rows(id)).toEqual([])
})

test('what is no answer comes back to be mended with all that stood there, and nothing is kept', async () => {
  const { id, link } = await layOpen()
  const [scale, number] = await Promise.all([place(id, 'scale'), place(id, 'number')])
  const { visitor, carry } = await come(link)
  const wrong = await visitor.post('/q/answers', { ...carry, [`a_${scale}`]: '3', [`n_${number}`]: 'mange' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('<title>Feil: Noen spørsmål</title>')
  expect(wrong.text).toMatch(new RegExp(`name="a_${scale}" value="3" checked`))
  expect(wrong.text).toContain(`href="#n_${number}"`)
  expect((await visitor.post('/q/answers', carry)).text).toContain('Svar på minst ett spørsmål')
  for (const bad of [{ ...carry, key: 'x' }, { ...carry, link: 'x' }, { key: carry.key }]) {
    expect((await visitor.post('/q/answers', { ...bad, [`a_${scale}`]: '3' })).status).toBe(404)
  }
  expect(await rows(id)).toEqual([])
})

test('a wrong link is like any unknown page; one that has closed says so kindly, before and after', async () => {
  const { id, path, link } = await layOpen()
  const at = await place(id, 'scale')
  const late = await come(link)
  const strip = (text: string) => text.replace(/value="\/[^"]*"/g, '').replace(/href="\/sign-in[^"]*"/g, '')
  const unknown = await world.visitor().get('/nowhere')
  const other = await layInitiative(world)
  const wrong = [`${link.slice(0, -1)}${link.endsWith('x') ? 'y' : 'x'}`, '/q/x', `/q/${'x'.repeat(65)}`]
  for (const address of [
    ...wrong,
    link.replace(
      link.slice(3, 25),
      Buffer.from(other.initiative_id.replaceAll('-', ''), 'hex').toString('base64url'),
    ),
  ]) {
    const found = await world.visitor().get(address)
    expect(found.status, address).toBe(404)
    expect(strip(found.text)).toBe(strip(unknown.text))
    expect(found.headers.getSetCookie()).toEqual([])
  }
  expect((await world.visitor().get('/q')).text).toContain('Åpne lenken på nytt')
  await lead.post(`${path}/close`)
  const before = await countRows(world)
  const sent = await late.visitor.post('/q/answers', { ...late.carry, [`a_${at}`]: '3' })
  expect(sent.status).toBe(409)
  expect(sent.text).toContain('Takk for at du ville være med.')
  const after = world.visitor()
  expect((await after.get(link)).location).toBe('/q')
  expect((await after.get('/q')).text).toContain('Skjemaet er lukket')
  expect(await countRows(world)).toEqual(before)
})

test('sheets of paper count in the figures and not towards five; a wrong one is taken away again', async () => {
  const { id, path, link } = await layOpen()
  const at = await place(id, 'scale')
  const sheet = (felt: string, key = newAnswerKey()) => lead.post(`${path}/paper`, { key, [`a_${at}`]: felt })
  const key = newAnswerKey()
  const traces = () => db.selectFrom('audit_event').select('id').where('what', '<>', '').execute()
  const before = (await traces()).length
  expect((await sheet('5', key)).text).toContain('Arket er lagt inn.')
  await sheet('5', key)
  expect(await rows(id)).toHaveLength(1)
  expect((await lead.post(`${path}/paper/undo`, { key })).text).toContain('Arket er tatt bort.')
  expect(await rows(id)).toEqual([])
  expect((await sheet('')).status).toBe(422)
  for (const felt of ['2', '4', '4']) await sheet(felt)
  expect((await traces()).length).toBe(before)
  for (const felt of ['3', '3', '4', '2']) await answer(link, { [`a_${at}`]: felt })
  await lead.post(`${path}/close`)
  expect(await measured(asked.scale)).toMatchObject([{ value: null, missing: 'Færre enn fem svarte' }])
  expect((await lead.get(path)).text).toContain('Færre enn fem svarte selv')

  const next = await layOpen()
  for (const felt of ['3', '3', '4', '2', '3']) await answer(next.link, { [`a_${at}`]: felt })
  await lead.post(`${next.path}/paper`, { key: newAnswerKey(), [`a_${at}`]: '5' })
  await lead.post(`${next.path}/close`)
  // On that day a measurement stands already: this one stands on the day before it, and nothing is lost.
  expect(await measured(asked.scale)).toMatchObject([
    { day: '2026-02-01', value: 3.3, n: 6 },
    { day: '2026-02-02', value: null },
  ])
  expect((await lead.get(next.path)).text).toContain(
    'Det sto en måling fra før på dagen skjemaet ble lukket.',
  )
})

test('a form closes by itself when its last day is over, also where a baseline stands and an indicator is gone', async () => {
  const { id, path, link } = await layOpen({ baseline: 'yes', closes_on: '2026-02-05' })
  const at = await place(id, 'scale')
  for (const felt of ['3', '3', '4', '2', '3']) await answer(link, { [`a_${at}`]: felt })
  const standing = { initiative_id: ours.initiative_id, indicator_id: asked.scale, came_by: 'typed' }
  await db
    .insertInto('measurement')
    .values({
      ...standing,
      id: newId(),
      day: '2026-01-10',
      baseline: true,
      value: 2,
      noted_at: world.clock.now,
    })
    .execute()
  await db.deleteFrom('indicator').where('id', '=', asked.number).execute()
  const job = jobs.find(one => one.name === 'close_askings')!
  const { config, key } = world
  const runAt = (moment: string) => job.run({ db, now: new Date(moment), config, key, holds: [] }, {})
  await runAt('2026-02-05T22:00:00Z')
  expect((await askingsOf(db, ours, { id }))[0]!.status).toBe('open')
  await runAt('2026-02-06T01:25:00Z')
  const [closed] = await askingsOf(db, ours, { id })
  expect(closed!.status).toBe('closed')
  expect(await measured(asked.scale)).toMatchObject([
    { day: '2026-01-10', baseline: true },
    { day: '2026-02-06', baseline: false, value: 3, noted_by: null },
  ])
  expect(foundIn(closed!).find(one => one.indicator_id === asked.number)).toMatchObject({ day: null })
  expect((await lead.get(path)).text).toContain('Indikatoren finnes ikke lenger')
})

test('a form that is open when the work ends is closed the night after, though it has no last day', async () => {
  const { id } = await layOpen({})
  await db
    .insertInto('initiative_state')
    .values({
      ...{ initiative_id: ours.initiative_id, id: newId(), state: 'ended', reason: 'Vi er ferdige.' },
      at: world.clock.now,
    })
    .execute()
  const { config, key } = world
  const job = jobs.find(one => one.name === 'close_askings')!
  await job.run({ db, now: world.clock.now, config, key, holds: [] }, {})
  expect((await askingsOf(db, ours, { id }))[0]!.status).toBe('closed')
})

test('what people answer is no baseline where something was measured, or aimed at, before', async () => {
  const { path, link } = await layOpen({ baseline: 'yes', indicators: [asked.scale, asked.share] })
  for (const felt of ['3', '3', '4', '2', '3']) await answer(link, { a_0: felt, a_1: '1' })
  const own = { initiative_id: ours.initiative_id, id: newId() }
  await db
    .insertInto('measurement')
    .values({
      ...{ ...own, indicator_id: asked.scale, day: '2026-01-10', value: 2 },
      ...{ came_by: 'typed', noted_at: world.clock.now },
    })
    .execute()
  await db
    .insertInto('target')
    .values({ ...own, indicator_id: asked.share, day: '2026-01-20', value: 80, set_at: world.clock.now })
    .execute()
  expect((await lead.post(`${path}/close`)).status).toBe(303)
  for (const kind of ['scale', 'share'] as const)
    expect(
      (await measured(asked[kind])).map(one => one.baseline),
      kind,
    ).not.toContain(true)
})

test('the questions stay as they were when it was opened', async () => {
  const { link } = await layOpen()
  await db
    .updateTable('indicator')
    .set({ question: 'Noe helt annet?' })
    .where('id', '=', asked.scale)
    .execute()
  const { text } = await come(link)
  expect(text).toContain('Kjenner du at du hører til?')
  expect(text).not.toContain('Noe helt annet?')
})

test('what cannot be asked is told with the way to mend it, and odd plans leave nothing behind', async () => {
  const bare = await layIndicator({ kind: 'scale', name: 'Uten spørsmål', question: '' })
  const form = await lead.get(`${here}/new?group=${group_id}`)
  expect(form.text).toContain('Spørsmålet er ikke skrevet.')
  expect(form.text).toContain(`/impact/indicators/${bare}`)
  const theirs = await layIndicator({
    kind: 'scale',
    name: 'Andres',
    question: 'Hva?',
    group: await layGroup('Naboer'),
  })
  const before = await countRows(world)
  for (const more of [
    { indicators: [] },
    { indicators: [bare] },
    { indicators: [theirs] },
    { indicators: [newId()] },
    { indicators: Array.from({ length: 9 }, newId) },
    { title: '' },
    { title: 'x'.repeat(81) },
    { closes_on: '2026-02-01' },
    { closes_on: 'i morgen' },
  ]) {
    const sent = await lead.post(`${here}/new`, plan(more))
    expect(sent.status, JSON.stringify(more)).toBe(422)
    expect(sent.text).toContain('ds-error-summary')
  }
  expect(await countRows(world)).toEqual(before)
})

test('two presses plan one form, two who change it both see it, and two forms are not open to one group', async () => {
  const first = await lead.post(`${here}/new`, plan())
  const again = await lead.post(`${here}/new`, plan())
  expect(idIn(again.location)).toBe(idIn(first.location))
  const path = `${here}/${idIn(first.location)}`
  expect((await lead.post(`${path}/edit`, plan({ version: '1', intro: 'Nytt' }))).status).toBe(303)
  const late = await lead.post(`${path}/edit`, plan({ version: '1', intro: 'Mitt' }))
  expect(late.status).toBe(409)
  expect(late.text).toContain('Nytt')
  const both = await Promise.all([1, 2].map(() => lead.post(`${path}/open`)))
  expect(both.map(one => one.status).sort()).toEqual([303, 409])
  const next = await lead.post(`${here}/new`, plan({ title: 'En til' }))
  const other = `${here}/${idIn(next.location)}`
  const refused = await lead.post(`${other}/open`)
  expect(refused.status).toBe(409)
  expect(refused.text).toContain('Denne gruppa har alt et åpent skjema.')
  expect((await lead.post(`${path}/remove`)).status).toBe(409)
  expect((await lead.post(`${path}/edit`, plan({ version: '3' }))).status).toBe(409)
  expect((await lead.post(`${path}/day`, { version: '3', closes_on: '2026-02-20' })).status).toBe(303)
  expect((await lead.post(`${path}/day`, { version: '3', closes_on: '2026-02-21' })).status).toBe(409)
  const closing = await Promise.all([1, 2].map(() => lead.post(`${path}/close`)))
  expect(closing.map(one => one.status).sort()).toEqual([303, 409])
  expect((await lead.post(`${other}/remove`)).status).toBe(303)
})

test('only those who lead open and close it, only those at the table see its link, and another initiative nothing', async () => {
  const { path, link } = await layOpen()
  const key = link.split('/').at(-1)!
  const before = await countRows(world)
  for (const grant of ['member', 'observer', 'mentor', 'researcher'] as const) {
    const visitor = browserOf(world, ours.seats[grant].token)
    expect((await visitor.get(path)).text.includes(key), grant).toBe(grant === 'member')
    for (const part of ['open', 'close', 'remove', 'day', 'paper', 'edit']) {
      expect((await visitor.post(`${path}/${part}`)).status, `${grant} ${part}`).toBe(403)
    }
  }
  const other = await layInitiative(world)
  const stranger = browserOf(world, other.seats.facilitator.token)
  const there = path.replace(ours.initiative_id, other.initiative_id)
  for (const address of [path, there]) {
    expect((await stranger.get(address)).status).toBe(404)
    for (const part of ['open', 'close', 'remove']) {
      expect((await stranger.post(`${address}/${part}`)).status).toBe(404)
    }
  }
  const after = await countRows(world)
  // The other initiative was laid above, and readings leave traces.
  expect({
    asking: after.asking,
    asking_answer: after.asking_answer,
    measurement: after.measurement,
  }).toEqual({
    ...{ asking: before.asking, asking_answer: before.asking_answer, measurement: before.measurement },
  })
  const sheet = await lead.get(`${path}/sheet`)
  expect(sheet.text).toContain('Kjenner du at du hører til?')
  expect(sheet.text).toContain('Ikke skriv navnet ditt.')
})

test('a group that is taken away takes a form along that nobody was asked with', async () => {
  const planned = await lead.post(`${here}/new`, plan({ indicators: [asked.scale] }))
  for (const id of Object.values(asked)) {
    const path = `/i/${ours.initiative_id}/impact/indicators/${id}/remove`
    expect((await lead.post(path)).status).toBe(303)
  }
  const path = `${here}/${idIn(planned.location)}`
  expect((await lead.get(path)).text).toContain('Minst ett av spørsmålene kan ikke stilles lenger.')
  expect((await lead.post(`${path}/open`)).status).toBe(409)
  expect((await lead.post(`/i/${ours.initiative_id}/impact/groups/${group_id}/remove`)).status).toBe(303)
  expect((await lead.get(path)).status).toBe(404)
})
