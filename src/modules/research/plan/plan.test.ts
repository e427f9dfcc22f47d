import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { layResearch } from '../../../../test/house/research.ts'
import { makeWorld, type Visitor, type World } from '../../../../test/setup/app.ts'
import { readDocument } from '../../../platform/documents/document.ts'
import { docx_type } from '../../../platform/docx.ts'
import { newId } from '../../../platform/secrets.ts'
import { nameInformant } from '../people/keys/commands.ts'
import { standingOf } from './queries.ts'

let world: World
let ours: Awaited<ReturnType<typeof layInitiative>>
let all: string
let researcher: Visitor
let member: Visitor
let lead: Visitor

const within = () => ({ initiative_id: ours.initiative_id })
const told = {
  ...{ title: 'Hva torsdagene betyr', question: 'Hva gjør et felles bord med dem som kommer?' },
  ...{ purpose: 'En rapport til kommunen.', responsible: 'Vilde', contact: 'Ved bordet på torsdager' },
  ...{ afterwards: 'Tekstene slettes.', ends_on: '2026-12-01', sound_days: '30' },
}

/** A study of its own, and where it stands. */
async function study(only_approved = false) {
  const laid = await layResearch(world, ours.initiative_id, null, only_approved)
  return { ...laid, here: `${all}/${laid.research_id}` }
}
const row = (id: string) =>
  world.db.selectFrom('research').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const agreedOf = (id: string) =>
  world.db
    .selectFrom('research_agreed')
    .select(['kind', 'said'])
    .where('research_id', '=', id)
    .orderBy('agreed_at')
    .orderBy('id')
    .execute()
/** What stands in the document at this address. */
async function documentAt(visitor: Visitor, path: string): Promise<string> {
  const token = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await world.app.server.request(`http://localhost:3000${path}`, {
    headers: { cookie: token },
  })
  expect(answer.headers.get('content-type')).toBe(docx_type)
  const read = await readDocument(new Uint8Array(await answer.arrayBuffer()))
  if (read.kind !== 'text') throw new Error(`The document is ${read.kind}`)
  return read.paragraphs.join('\n')
}

beforeAll(async () => {
  world = await makeWorld()
  ours = await layInitiative(world)
  all = `/i/${ours.initiative_id}/research`
  researcher = browserOf(world, ours.seats.researcher.token)
  member = browserOf(world, ours.seats.member.token)
  lead = browserOf(world, ours.seats.facilitator.token)
})
afterAll(() => world.end())

test('before anything is begun everybody reads what research is; only some are shown how to begin', async () => {
  for (const who of [member, lead, researcher]) {
    const page = await who.get(all)
    expect(page.status, world.faults.join('\n')).toBe(200)
    expect(page.text).toContain('Ingen undersøkelse er i gang.')
  }
  expect((await member.get(all)).text).not.toContain('name="question"')
  expect((await lead.get(all)).text).toContain('name="question"')
  const rows = await countRows(world)
  expect((await member.post(all, { title: 'Min', question: 'Hva?' })).status).toBe(403)
  expect((await lead.post(all, { title: '', question: 'Hva?' })).status).toBe(422)
  expect(await countRows(world)).toEqual(rows)
})

test('a title and a question begin a study, and until something else is agreed it is strict', async () => {
  const begun = await lead.post(all, { title: 'Bussen', question: 'Hvem kommer ikke?' })
  expect(begun.status).toBe(303)
  const id = /research\/([\w-]+)/.exec(begun.location!)![1]!
  expect(await row(id)).toMatchObject({ only_approved: true, ended_at: null, sound_days: 90 })
  expect((await member.get(all)).text).toContain('Bussen')
  const page = (await researcher.get(`${all}/${id}`)).text
  expect(page).toContain('Si hvem som svarer for undersøkelsen')
  expect(page).toContain(`${all}/${id}/edit`)
})

test('those who work in it see how far it is; the others what it means for them, and no figures', async () => {
  const { here, research_id } = await study()
  expect(await standingOf(world.db, within(), research_id)).toEqual({
    ...{ sources: 1, own_parts: 0, speakers: 3, waiting: 0, codes: 1, codings: 1, quotes: 0 },
  })
  expect((await researcher.get(here)).text).toContain('Steder med kode')
  for (const who of [member, lead]) {
    const page = (await who.get(here)).text
    expect(page).not.toContain('Steder med kode')
    expect(page).not.toContain(`${here}/sources`)
    expect(page).toContain(`/i/${ours.initiative_id}/me/research`)
    expect(page).toContain('Et opptak slettes av seg selv etter 90 dager.')
  }
  expect((await researcher.get(`${all}/${newId()}`)).status).toBe(404)
  expect((await researcher.get(`${all}/not-an-id`)).status).toBe(404)
})

test('what was noted of the researcher’s own part is counted where one sees how far it is', async () => {
  const { here, research_id, source_id } = await study()
  const own_part = 'Jeg lagde maten og hjalp til ved bordet.'
  await world.db.updateTable('source').set({ own_part }).where('id', '=', source_id).execute()
  expect((await standingOf(world.db, within(), research_id)).own_parts).toBe(1)
  expect((await researcher.get(here)).text).toContain('Der det står hva du selv gjorde')
})

test('what a study says of itself is changed; of two who do it at once the second sees what the first wrote', async () => {
  const { here, research_id } = await study()
  expect((await lead.get(`${here}/edit`)).status).toBe(403)
  expect((await researcher.get(`${here}/edit`)).status).toBe(200)
  expect((await researcher.post(`${here}/edit`, { ...told, version: '1' })).status).toBe(303)
  expect(await row(research_id)).toMatchObject({
    responsible: 'Vilde',
    ends_on: '2026-12-01',
    sound_days: 30,
  })
  const late = await researcher.post(`${here}/edit`, { ...told, purpose: 'En bok om bordet.', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('En bok om bordet.')
  expect(late.text).toContain('En rapport til kommunen.')
  expect((await row(research_id)).purpose).toBe('En rapport til kommunen.')
  const sound_days = await researcher.post(`${here}/edit`, { ...told, sound_days: '0', version: '2' })
  expect(sound_days.status).toBe(422)
  expect(sound_days.text).toContain('Skriv et helt tall fra 1 til 730.')
  expect((await researcher.post(`${here}/edit`, { ...told, ends_on: '31.31.26', version: '2' })).status).toBe(
    422,
  )
})

test('to tighten is easy, to loosen takes somebody who leads; what was agreed stays readable for all', async () => {
  const { here, research_id } = await study(true)
  const agreed = `${here}/agreed`
  const loose = { kind: 'all_but_taken_back', said: 'På møtet i mars, ingen var imot.' }
  expect((await researcher.get(agreed)).text).not.toContain('value="all_but_taken_back"')
  expect((await researcher.post(agreed, loose)).status).toBe(403)
  expect((await member.post(agreed, loose)).status).toBe(403)
  expect(await row(research_id)).toMatchObject({ only_approved: true })
  expect((await lead.post(agreed, loose)).status).toBe(303)
  expect(await row(research_id)).toMatchObject({ only_approved: false })
  expect((await lead.post(agreed, loose)).status).toBe(409)
  world.clock.now = new Date(world.clock.now.getTime() + 60_000)
  expect((await researcher.post(agreed, { kind: 'only_approved', said: '' })).status).toBe(303)
  expect(await row(research_id)).toMatchObject({ only_approved: true })
  expect(await agreedOf(research_id)).toEqual([loose, { kind: 'only_approved', said: '' }])
  const page = (await member.get(agreed)).text
  expect(page).toContain('På møtet i mars, ingen var imot.')
  expect(page).not.toContain('name="kind"')
})

test('two who note the same at once note it once', async () => {
  const { here, research_id } = await study()
  const both = await Promise.all([lead, researcher].map(who => who.post(`${here}/agreed`, { kind: 'ended' })))
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409])
  expect(await agreedOf(research_id)).toHaveLength(1)
})

test('a study that has ended says so, and can be begun again', async () => {
  const { here, research_id } = await study()
  expect((await researcher.post(`${here}/agreed`, { kind: 'ended' })).status).toBe(303)
  const page = (await researcher.get(here)).text
  expect(page).toContain('Undersøkelsen ble avsluttet')
  expect(page).not.toContain('Det neste')
  expect((await lead.post(`${here}/agreed`, { kind: 'all_but_taken_back' })).status).toBe(409)
  expect((await researcher.post(`${here}/agreed`, { kind: 'begun_again' })).status).toBe(303)
  expect((await row(research_id)).ended_at).toBeNull()
})

test('the letter says what is known, in the language of whoever gets it, and what is not written yet', async () => {
  const { here } = await study(true)
  const gaps = (await researcher.get(`${here}/letter`)).text
  for (const one of ['Hva skal det brukes til?', 'Hvem svarer for den?', 'Ferdig senest']) {
    expect(gaps).toContain(`<li>${one}</li>`)
  }
  expect(gaps).toContain(`${here}/edit`)
  expect((await member.get(`${here}/letter`)).text).not.toContain(`${here}/edit`)
  await researcher.post(`${here}/edit`, { ...told, version: '1' })
  const full = (await member.get(`${here}/letter`)).text
  expect(full).not.toContain('Fyll ut det som mangler')
  for (const one of ['Vilde', 'Ved bordet på torsdager', 'høyst 30 dager', 'Datatilsynet']) {
    expect(full).toContain(one)
  }
  const danish = (await member.get(`${here}/letter?in=da`)).text
  expect(danish).toContain('class="brief" lang="da"')
  expect(danish).toContain('Hvad vi vil finde ud af')
  expect((await member.get(`${here}/letter?in=xx`)).text).toContain('class="brief" lang="nb"')
})

test('letter and plan are documents too', async () => {
  const { here, research_id } = await study()
  await researcher.post(`${here}/edit`, { ...told, version: '1' })
  const letter = await documentAt(member, `${here}/letter.docx?in=nn`)
  expect(letter).toContain('Kva vi vil finne ut')
  expect(letter).toContain('Ved bordet på torsdager')
  const care = await documentAt(researcher, `${here}/care.docx`)
  expect(care).toContain('Plan for materialet')
  expect(care).toContain('Tekstene slettes.')
  expect((await row(research_id)).version).toBe(2)
})

test('the plan for the material tells what is so: how much, what of names, and when the key went', async () => {
  const { here, research_id, informants } = await study()
  expect((await lead.get(`${here}/care`)).status).toBe(403)
  const first = (await researcher.get(`${here}/care`)).text
  expect(first).toContain('Materialet så langt')
  expect(first).toContain('3 har snakket.')
  expect(first).toContain('Ingen navn er lagt inn')
  const access = await ours.seats.researcher.access()
  const who = { name: 'Torborg Fjellvik', participant_id: null }
  await world.db
    .transaction()
    .execute(tx => nameInformant(tx, world.key, access, research_id, informants[0]!.id, who, world.clock.now))
  const named = (await researcher.get(`${here}/care`)).text
  expect(named).toContain('Navnene er forseglet')
  expect(named).not.toContain('Torborg')
  await world.db
    .updateTable('research_key')
    .set({ sealed: null, destroyed_at: world.clock.now })
    .where('research_id', '=', research_id)
    .execute()
  expect((await researcher.get(`${here}/care`)).text).toContain('Nøkkelen ble ødelagt')
})

test('the four steps lead to where they are done; what was done is noted, once for two at once', async () => {
  const { here } = await study()
  const steps = `${here}/steps`
  const page = (await researcher.get(steps)).text
  for (const place of ['/contributions', '/rounds', '/meetings']) {
    expect(page).toContain(`href="/i/${ours.initiative_id}${place}"`)
  }
  expect(page).toContain(`href="${here}/sources/new"`)
  expect(page).toContain(`href="${all}/guides/four-steps"`)
  const done = { said: 'Vi spurte alle ved bordet.', done_on: '2026-01-22', version: '1' }
  const noted = await researcher.post(`${steps}/open_question`, done)
  expect(noted.status).toBe(303)
  expect(noted.location).toContain('#open_question')
  expect((await researcher.get(steps)).text).toContain('Vi spurte alle ved bordet.')
  const late = await researcher.post(`${steps}/open_question`, { ...done, said: 'Vi glemte å spørre.' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Vi glemte å spørre.')
  expect((await researcher.post(`${steps}/dinner`, done)).status).toBe(404)
  expect((await lead.post(`${steps}/survey`, done)).status).toBe(403)
})

test('a study of another initiative is not here, to read or to change', async () => {
  const theirs = await layInitiative(world)
  const other = await layResearch(world, theirs.initiative_id)
  const rows = await countRows(world)
  for (const rest of ['', '/edit', '/agreed', '/letter', '/letter.docx', '/care', '/care.docx', '/steps']) {
    expect((await researcher.get(`${all}/${other.research_id}${rest}`)).status, rest).toBe(404)
  }
  const there = `${all}/${other.research_id}`
  expect((await researcher.post(`${there}/edit`, { ...told, version: '1' })).status).toBe(404)
  expect((await researcher.post(`${there}/agreed`, { kind: 'ended' })).status).toBe(404)
  const step = { said: '', done_on: '', version: '1' }
  expect((await researcher.post(`${there}/steps/survey`, step)).status).toBe(404)
  expect(await countRows(world)).toEqual(rows)
})

test('what is typed of others comes back with a hint before it is saved', async () => {
  const { here } = await study()
  const said = 'Ring 412 34 567 om det.'
  const hinted = await researcher.post(`${here}/agreed`, { kind: 'ended', said })
  expect(hinted.status).toBe(422)
  expect(hinted.text).toContain(said)
  const kept = await world.db
    .selectFrom('audit_event')
    .select('what')
    .where('what', 'like', 'research_%')
    .execute()
  expect(kept.length).toBeGreaterThan(0)
  expect(JSON.stringify(await world.db.selectFrom('audit_event').selectAll().execute())).not.toContain(
    'bordet',
  )
})
