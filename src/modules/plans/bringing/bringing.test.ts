import { afterAll, expect, test } from 'vitest'
import { pdfOf } from '../../../../bench/pdf.ts'
import { browserOf, countRows, layOrganisation } from '../../../../test/house/people.ts'
import { layPlanText } from '../../../../test/house/plans.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { wrap } from '../../../platform/zip.ts'
import { readWaiting } from '../library/turns/commands.ts'
import { ourReading } from '../terms/queries.ts'

const world = await makeWorld()
afterAll(world.end)
const { db } = world
const reading = await ourReading()

const later = (minutes: number) => new Date(world.clock.now.getTime() + minutes * 60_000)
const readAll = (minutes = 0) => readWaiting(db, reading, later(minutes))

type Laid = { kind?: string; municipality_number?: string | null; name?: string }

async function library({ kind = 'county', municipality_number = null, name = 'Nordland' }: Laid = {}) {
  const { organisation_id, holders } = await layOrganisation(world, name)
  await db
    .updateTable('organisation')
    .set({ kind, municipality_number })
    .where('id', '=', organisation_id)
    .execute()
  const here = `/o/${organisation_id}/plans`
  const holder = browserOf(world, holders.organisation_administrator.token)
  const plans = () =>
    db
      .selectFrom('plan')
      .selectAll()
      .where('organisation_id', '=', organisation_id)
      .orderBy('file_name')
      .orderBy('id')
      .execute()
  return { organisation_id, here, holder, plans }
}

type Given = { name: string; body: string | Uint8Array<ArrayBuffer> }

function formOf(files: readonly Given[], fields: Readonly<Record<string, string>> = {}): FormData {
  const form = new FormData()
  for (const { name, body } of files) form.append('files', new File([body], name))
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

let made = 0
/** No two are the same file. */
const planText = (sentence = 'Samskaping er å gjøre det sammen med innbyggerne.'): string => {
  made += 1
  return `# Plan nummer ${made}\n\n## Tiltak\n\n${sentence}\n`
}

const own = (body: Buffer): Uint8Array<ArrayBuffer> => Uint8Array.from(body)
const locked = Uint8Array.from(
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600, 1),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]),
)

test('files are brought, read one after the other, and what came of each is told', async () => {
  const { here, holder, plans } = await library()
  const empty = await holder.get(here)
  expect(empty.status, world.faults.join()).toBe(200)
  expect(empty.text).toContain('Ingen planer ennå.')
  expect(empty.text).toContain('planer som er offentlige')
  const brought = await holder.upload(
    here,
    formOf([
      { name: 'Bodø samfunnsdel 2023.md', body: planText() },
      {
        name: 'Fauske_handlingsdel_2024.pdf',
        body: own(
          pdfOf([
            [
              { text: 'Tiltak', size: 20, bold: true },
              { text: 'Samskaping med frivillige skal prøves på torget.' },
            ],
          ]),
        ),
      },
      { name: 'Bodø låst 2022.docx', body: locked },
      { name: 'Fauske skannet 2020.pdf', body: own(pdfOf([null, null])) },
      { name: 'Fauske bilde.pdf', body: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]) },
    ]),
  )
  expect(brought.status, world.faults.join()).toBe(303)
  const waiting = (await holder.get(brought.location ?? '')).text
  expect(waiting).toContain('5 filer er tatt imot.')
  expect(waiting).toContain('0 av 5 planer er lest.')
  expect(waiting).toMatch(/<progress value="0" max="5"/)
  expect(waiting).toContain('Venter på å bli lest')
  expect(await readAll()).toBe(5)
  expect(
    (await plans()).map(({ municipality_number, year, kind, state, why }) => [
      ...[municipality_number, year, kind, state, why],
    ]),
  ).toEqual([
    ['1804', 2022, 'other', 'unread', 'locked'],
    ['1804', 2023, 'social_part', 'read', null],
    ['1841', null, 'other', 'unread', 'unknown'],
    ['1841', 2020, 'other', 'unread', 'pictures_only'],
    ['1841', 2024, 'action_part', 'read', null],
  ])
  const page = (await holder.get(here)).text
  expect(page).not.toContain('<progress')
  expect(page).toContain('Be om en fil uten passord.')
  expect(page).toContain('tekstgjenkjenning')
  expect(page).toContain('Bodø, 2023, Samfunnsdelen av kommuneplanen')
  expect(page).toContain('Samskaping: 1 sted')
})

test('the same file twice is taken in once, also where nobody knows its place, and when it comes twice at once', async () => {
  const { here, holder, plans } = await library()
  const known = { name: 'Bodø plan.md', body: planText() }
  const unknown = { name: 'Vårt lille sted.md', body: planText() }
  expect((await holder.upload(here, formOf([known, unknown]))).location).toBe(`${here}?taken=2&there=0`)
  const again = await holder.upload(here, formOf([known, unknown, { ...known, name: 'Bodø kopi.md' }]))
  expect(again.location).toBe(`${here}?taken=0&there=3`)
  expect((await holder.get(again.location ?? '')).text).toContain('3 lå her fra før.')
  const new_one = { name: 'Et annet sted.md', body: planText() }
  const both = await Promise.all([
    holder.upload(here, formOf([new_one])),
    holder.upload(here, formOf([new_one])),
  ])
  expect(both.map(({ location }) => location).toSorted()).toEqual([
    `${here}?taken=0&there=1`,
    `${here}?taken=1&there=0`,
  ])
  expect(await plans()).toHaveLength(3)
  await readAll()
})

test('a ZIP is unpacked, and says for which plan the place is not known', async () => {
  const { here, holder, plans } = await library()
  const zip = own(
    wrap([
      { name: 'Bodø/samfunnsdel 2021.md', body: Buffer.from(planText()) },
      { name: 'planer 2019/Fauske temaplan.md', body: Buffer.from(planText()) },
      { name: '__MACOSX/planer/._Fauske temaplan.md', body: Buffer.from([0, 5, 22, 7, 0]) },
      { name: '.DS_Store', body: Buffer.from([0, 0, 0, 1]) },
      { name: 'Trollskogen 2020.md', body: Buffer.from(planText()) },
    ]),
  )
  const answer = await holder.upload(here, formOf([{ name: 'Planer.ZIP', body: zip }]))
  expect((await holder.get(answer.location ?? '')).text).toContain('En ZIP-fil blir pakket ut.')
  expect(await readAll()).toBe(3)
  expect((await plans()).map(plan => [plan.municipality_number, plan.year, plan.state])).toEqual([
    ['1804', 2021, 'read'],
    [null, 2020, 'read'],
    ['1841', 2019, 'read'],
  ])
  expect(await db.selectFrom('plan_upload').selectAll().execute()).toEqual([])
  const page = (await holder.get(here)).text
  expect(page).toContain('Hvilken kommune er denne planen for?')
  await holder.upload(here, formOf([{ name: 'Planer igjen.zip', body: zip }]))
  await readAll()
  expect(await plans()).toHaveLength(3)
})

test('what is in a ZIP of a municipality is its own where nothing else is told, and a broken ZIP says so', async () => {
  const { here, holder, plans } = await library({ kind: 'municipality', municipality_number: '1804' })
  const zip = own(
    wrap([
      { name: 'a/Planen vår 2021.md', body: Buffer.from(planText()) },
      { name: 'b/Fauske temaplan.md', body: Buffer.from(planText()) },
    ]),
  )
  await holder.upload(
    here,
    formOf([
      { name: 'ours.zip', body: zip },
      { name: 'halv.zip', body: zip.slice(0, 60) },
      { name: 'Planen her.md', body: planText() },
    ]),
  )
  await readAll()
  expect((await plans()).map(plan => plan.municipality_number)).toEqual(['1804', '1804', '1841'])
  const page = (await holder.get(here)).text
  expect(page).toContain(
    'Gjelder alle filene. La det stå tomt hvis filnavnet sier det, eller hvis det er Bodø.',
  )
  expect(page).toContain('halv.zip')
  expect(page).toContain('Fila er skadet.')
  const chunks = await db.selectFrom('plan_upload_chunk').select('number').execute()
  expect(chunks, 'nothing is kept of what nobody can unpack').toEqual([])
  await holder.upload(here, formOf([{ name: 'halv.zip', body: zip }]))
  await readAll()
  expect((await holder.get(here)).text).not.toContain('halv.zip')
})

test('what is typed counts for every plan in a ZIP as for single files', async () => {
  const { here, holder, plans } = await library()
  const zip = own(
    wrap([
      { name: 'samfunnsdel.md', body: Buffer.from(planText()) },
      { name: 'Fauske 2019/temaplan.md', body: Buffer.from(planText()) },
    ]),
  )
  const typed = { municipality: 'Bodø', year: '2024', link: 'https://example.test/plan' }
  await holder.upload(here, formOf([{ name: 'begge.zip', body: zip }], typed))
  await readAll()
  const same = { municipality_number: '1804', year: 2024, link: typed.link, state: 'read' }
  expect(await plans()).toMatchObject([same, same])
})

test('signs that nobody types in the name of a file do no harm', async () => {
  const { here, holder, plans } = await library()
  const zip = own(wrap([{ name: 'Bodø/pl\u0000an\u202e.md', body: Buffer.from(planText()) }]))
  const answer = await holder.upload(
    here,
    formOf([
      { name: 'pl\u0001an\u202efdp.md', body: planText() },
      { name: `Bodø ${'lang '.repeat(200)}.md`, body: planText() },
      { name: 'x.zip', body: zip },
    ]),
  )
  expect(answer.status, world.faults.join()).toBe(303)
  await readAll()
  const laid = await plans()
  expect(laid.map(({ state }) => state)).toEqual(['read', 'read', 'read'])
  for (const { title, file_name } of laid) {
    for (const sign of ['\u0000', '\u0001', '\u202e']) expect(title + file_name).not.toContain(sign)
  }
  expect((await holder.get(here)).status).toBe(200)
})

test('what is said of place, year and address holds for every file', async () => {
  const { here, holder, plans } = await library()
  const said = { municipality: ' fauske ', year: '2027', link: 'https://fauske.example/planer' }
  await holder.upload(here, formOf([{ name: 'Bodø 2023.md', body: planText() }], said))
  expect(await plans()).toMatchObject([{ municipality_number: '1841', year: 2027, link: said.link }])
  await readAll()
})

test('what cannot be taken in is told beside its field, with what was typed, and nothing is laid', async () => {
  const { here, holder } = await library()
  const before = await countRows(world)
  const none = await holder.upload(here, formOf([{ name: '', body: '' }], { year: '2024' }))
  expect(none.status).toBe(422)
  expect(none.text).toContain('href="#files"')
  expect(none.text).toContain('value="2024"')
  expect((await holder.post(here, {})).status).toBe(422)
  const file = { name: 'plan.md', body: planText() }
  const wrong = await holder.upload(here, formOf([file], { year: 'i fjor', link: 'javascript:alert(1)' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Skriv et årstall med fire siffer')
  expect(wrong.text).toContain('Skriv hele adressen')
  const where = await holder.upload(here, formOf([file], { municipality: 'Ingensteds' }))
  expect(where.status).toBe(422)
  expect(where.text).toContain('Vi fant ingen kommune')
  expect(where.text).toContain('Ingensteds')
  const many = await holder.upload(here, formOf(Array.from({ length: 51 }, () => file)))
  expect(many.text).toContain('Velg opptil 50 filer')
  const large = { name: 'stor.pdf', body: new Uint8Array(80 * 1024 * 1024 + 1) }
  const too_large = await holder.upload(here, formOf([large]))
  expect(too_large.status).toBe(422)
  expect(too_large.text).toContain('Fila er for stor. Hver fil kan være opptil 80 MB.')
  expect(await countRows(world)).toEqual(before)
})

test('a claim that somebody who died left behind lapses, and the plan is read', async () => {
  const { here, holder, plans } = await library()
  await holder.upload(here, formOf([{ name: 'Bodø plan.md', body: planText() }]))
  const laid = db.updateTable('plan').where('state', '=', 'waiting')
  await laid.set({ claimed_at: world.clock.now, tries: 1 }).execute()
  expect(await readAll(11)).toBe(0)
  expect(await readAll(13)).toBe(1)
  expect(await plans()).toMatchObject([{ state: 'read', claimed_at: null }])
})

test('a plan over which readers died three times is given up, and read anew when somebody asks', async () => {
  const { here, holder, plans } = await library()
  await holder.upload(here, formOf([{ name: 'Bodø plan.md', body: planText() }]))
  const laid = db.updateTable('plan').where('state', '=', 'waiting')
  await laid.set({ claimed_at: world.clock.now, tries: 3 }).execute()
  expect(await readAll(13)).toBe(1)
  const [given_up] = await plans()
  expect(given_up).toMatchObject({ state: 'unread', why: 'died' })
  expect((await holder.get(here)).text).toContain('Lesingen stanset tre ganger')
  const one = `${here}/${given_up?.id}`
  expect((await holder.post(`${one}/again`, {})).location).toBe(`${one}?said=waits`)
  await readAll(13)
  expect(await plans()).toMatchObject([{ state: 'read', why: null }])
  const hits = () =>
    db
      .selectFrom('plan_hit')
      .select('key')
      .where('plan_id', '=', given_up?.id ?? '')
      .execute()
  const found = await hits()
  await holder.post(`${one}/again`, {})
  expect(await hits(), 'what was found stands until it is read again').toEqual(found)
  await readAll(13)
  expect(await hits()).toEqual(found)
})

test('a plan that is taken out while it waits is not read, and takes what was found with it', async () => {
  const { here, holder, plans } = await library()
  await holder.upload(
    here,
    formOf([
      { name: 'Bodø plan.md', body: planText() },
      { name: 'Fauske plan.md', body: planText() },
    ]),
  )
  const [bodo, fauske] = await plans()
  expect((await holder.get(`${here}/${bodo?.id}`)).text).toContain('Ta planen ut av biblioteket')
  expect((await holder.post(`${here}/${bodo?.id}/remove`, {})).location).toBe(`${here}?said=removed`)
  expect(await readAll()).toBe(1)
  await holder.post(`${here}/${fauske?.id}/remove`, {})
  expect(await plans()).toEqual([])
  expect((await holder.get(`${here}/${fauske?.id}`)).status).toBe(404)
  expect((await holder.post(`${here}/${fauske?.id}/remove`, {})).status).toBe(404)
})

const about = { title: 'Samfunnsdelen', municipality: 'Fauske', year: '2025', kind: 'theme', version: '1' }

test('what is known of a plan is changed, two at once see both, and the same plan is not laid twice', async () => {
  const { here, holder, plans } = await library()
  const body = planText()
  await holder.upload(here, formOf([{ name: 'Ukjent.md', body }]))
  const [plan] = await plans()
  const one = `${here}/${plan?.id}`
  expect((await holder.post(one, about)).location).toBe(`${one}?said=changed`)
  expect(await plans()).toMatchObject([
    { municipality_number: '1841', year: 2025, kind: 'theme', title: 'Samfunnsdelen', version: 2 },
  ])
  const clash = await holder.post(one, { ...about, title: 'Et annet navn' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Samfunnsdelen')
  expect(clash.text).toContain('Et annet navn')
  expect(clash.text.match(/data-color="warning" role="alert"/g)).toHaveLength(1)
  const nowhere = await holder.post(one, { ...about, municipality: 'Ingensteds', version: '2' })
  expect(nowhere.text).toContain('Vi fant ingen kommune')
  const none = await holder.post(one, { ...about, municipality: '', version: '2' })
  expect(none.status).toBe(422)
  const other = await library()
  await other.holder.upload(other.here, formOf([{ name: 'Bodø.md', body }]))
  const [same] = await other.plans()
  const refused = await other.holder.post(`${other.here}/${same?.id}`, about)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Kommunen har denne fila i biblioteket fra før.')
  await readAll()
})

test('a municipality sees and tends what others brought for it, and an association only its own', async () => {
  const county = await library()
  await county.holder.upload(county.here, formOf([{ name: 'Saltdal 2024.md', body: planText() }]))
  await readAll()
  const [plan] = await county.plans()
  const saltdal = await library({
    kind: 'municipality',
    municipality_number: plan?.municipality_number ?? '',
  })
  expect(plan?.municipality_number).toBe('1840')
  const page = (await saltdal.holder.get(saltdal.here)).text
  expect(page).toContain('Planer for kommunen som andre har lagt inn')
  expect(page).toContain(`${saltdal.here}/${plan?.id}`)
  expect((await saltdal.holder.get(`${saltdal.here}/${plan?.id}`)).status).toBe(200)
  const association = await library({ kind: 'association' })
  expect((await association.holder.get(association.here)).text).not.toContain(plan?.id)
  const before = await countRows(world)
  for (const [way, fields] of [
    ['', about],
    ['/again', {}],
    ['/remove', {}],
  ] as const)
    expect((await association.holder.post(`${association.here}/${plan?.id}${way}`, fields)).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
  await association.holder.upload(association.here, formOf([{ name: 'Bodø 2024.md', body: planText() }]))
  expect(await association.plans()).toMatchObject([{ municipality_number: '1804' }])
})

test('the newest stand first, those of no known place before them, and long lists have pages', async () => {
  const { here, holder, organisation_id } = await library()
  const files = Array.from({ length: 50 }, (_, at) => ({ name: `Bodø nr ${at + 1}.md`, body: planText() }))
  await holder.upload(here, formOf(files))
  world.clock.now = later(1)
  await holder.upload(here, formOf([{ name: 'Alstahaug ny.md', body: planText() }]))
  world.clock.now = later(1)
  await holder.upload(here, formOf([{ name: 'Fauske nyest.md', body: planText() }]))
  await db
    .updateTable('plan')
    .set({ municipality_number: null })
    .where('organisation_id', '=', organisation_id)
    .where('file_name', '=', 'Bodø nr 7.md')
    .execute()
  const first = (await holder.get(here)).text
  const rows = [...first.matchAll(/id="plan-[^"]+">([^<]+)</g)].map(([, title]) => title)
  expect(rows.slice(0, 3)).toEqual(['Bodø nr 7', 'Fauske nyest', 'Alstahaug ny'])
  expect(rows).toHaveLength(50)
  const one = (await holder.get(`${here}?q=bodø+7`)).text
  expect(one).toContain('Bodø nr 7')
  expect(one).not.toContain('Bodø nr 8')
  expect(one).toContain('value="bodø 7"')
  const none = (await holder.get(`${here}?q=%3Czz%3E`)).text
  expect(none).toContain('Ingen av planene passer med det.')
  expect(none).toContain('value="&lt;zz&gt;"')
  expect(none).toContain('Vis alle')
  expect((await holder.get(`${here}?page=2`)).text).toContain('Bodø nr')
})

test('a county may say what a plan means, but not take out what others brought', async () => {
  const county = await layOrganisation(world, 'Fylket')
  await world.db
    .updateTable('organisation')
    .set({ kind: 'county' })
    .where('id', '=', county.organisation_id)
    .execute()
  const text = '# Plan\n\nSamskaping her.\n'
  const plan_id = await layPlanText(world, { municipality_number: '1806', text })
  const browser = browserOf(world, county.holders.organisation_administrator.token)
  const here = `/o/${county.organisation_id}/plans/${plan_id}`
  const page = await browser.get(here)
  expect(page.status).toBe(200)
  expect(page.text).not.toContain('/remove')
  expect((await browser.post(`${here}/remove`)).status).toBe(403)
})

test('a plan that is read anew stands as it was until then', async () => {
  const text = '# Plan\n\nSamskaping en gang til.\n'
  const id = await layPlanText(world, { municipality_number: '1813', text })
  await world.db.updateTable('plan').set({ reader: 'older' }).where('id', '=', id).execute()
  const visitor = world.visitor()
  const names = async () => {
    const { text: csv } = await visitor.get('/plans/files/places.csv?county=18')
    return csv.split('\r\n').find(line => line.includes('Brønnøy'))
  }
  const before = await names()
  expect(before).toContain(',Ja,')
  await world.db.updateTable('plan').set({ state: 'waiting' }).where('id', '=', id).execute()
  expect(await names()).toBe(before)
  await readWaiting(world.db, await ourReading(), world.clock.now)
  expect(await names()).toBe(before)
  const { state, reader } = await world.db
    .selectFrom('plan')
    .select(['state', 'reader'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect([state, reader]).toEqual(['read', (await ourReading()).reader])
})

test('what one reader could not read, a better one is given by itself; the same one is not asked again', async () => {
  const { here, holder, plans } = await library()
  await holder.upload(here, formOf([{ name: 'Bodø plan.pdf', body: '%PDF-1.7 og ikke mer' }]))
  expect(await readAll()).toBe(1)
  const [unread] = await plans()
  expect(unread).toMatchObject({ state: 'unread', reader: (await ourReading()).reader })
  expect(await readAll()).toBe(0)
  await db
    .updateTable('plan')
    .set({ reader: 'older' })
    .where('id', '=', unread?.id ?? '')
    .execute()
  expect(await readAll()).toBe(1)
  expect(await plans()).toMatchObject([{ state: 'unread', why: unread?.why }])
})

test('of two who give the same file to one place at once, one is told that it lies there', async () => {
  const { here, holder, plans } = await library()
  const body = planText()
  await holder.upload(
    here,
    formOf([
      { name: 'Bodø plan.md', body },
      { name: 'Fauske plan.md', body },
    ]),
  )
  const about = {
    municipality: 'Meløy',
    year: '2024',
    kind: 'theme',
    title: 'Kysten',
    link: '',
    version: '1',
  }
  const both = await Promise.all((await plans()).map(plan => holder.post(`${here}/${plan.id}`, about)))
  expect(both.map(({ status }) => status).toSorted(), world.faults.join()).toEqual([303, 422])
  const told = both.find(({ status }) => status === 422)
  expect(told?.text).toContain('Kysten')
  expect(told?.text).toContain('href="#municipality"')
})
