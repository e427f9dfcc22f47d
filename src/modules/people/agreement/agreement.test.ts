import { readFile } from 'node:fs/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Seat, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { loadContent, readContent } from '../../../platform/content.ts'
import { languages } from '../../../platform/language.ts'
import { root } from '../../../platform/paths.ts'
import { content } from './queries.ts'
import { agreement_text } from './rules.ts'

const { world, db, layInitiative, seat } = await scorecardWorld()
afterAll(world.end)

let initiative_id: string
let home: string
let lead: Seat
let amina: Seat
beforeEach(async () => {
  initiative_id = await layInitiative()
  home = `/i/${initiative_id}`
  lead = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  amina = await seat(initiative_id, 'resident')
})

const yes = (who: Seat, content_version = '0.1') =>
  who.visitor.post(`${home}/me/agreement`, { content_version })
const note = (who: Seat, about: Seat, content_version = '0.1') =>
  who.visitor.post(`${home}/agreement/${about.id}`, { content_version })
const page = async (who: Seat) => (await who.visitor.get(`${home}/me/agreement`)).text
const rows = () =>
  db
    .selectFrom('agreement_signature')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .orderBy('at')
    .execute()

test('the promise can be read and heard, and is said yes to once', async () => {
  const before = await page(amina)
  expect(before).toContain('data-listen')
  expect(before).toContain('0 av 2 har sagt ja.')
  expect((await yes(amina)).location).toBe(`${home}/me/agreement?said=promised`)
  await yes(amina)
  expect(await rows()).toHaveLength(1)
  expect(await page(amina)).toContain('1 av 2 har sagt ja.')
  expect(await page(amina)).not.toContain('Ja, det lover jeg')
})

test('ten presses at once are one yes', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => yes(amina)))
  expect(answers.map(one => one.status)).toEqual(Array(10).fill(303))
  expect(await rows()).toHaveLength(1)
})

test('a promise can be taken back, and given again', async () => {
  await yes(amina)
  expect((await amina.visitor.post(`${home}/me/agreement/take-back`)).status).toBe(303)
  expect(await page(amina)).toContain('0 av 2 har sagt ja.')
  await yes(amina)
  expect((await rows()).map(one => one.ended_at !== null)).toEqual([true, false])
})

test('everybody sees how many, and only those who lead see who has not yet', async () => {
  const siri = await seat(initiative_id, 'resident')
  await yes(amina)
  const name = `resident ${siri.id.slice(0, 4)}`
  expect(await page(lead)).toContain(name)
  for (const kind of ['member', 'observer', 'mentor', 'researcher']) {
    const other = await seat(initiative_id, 'mentor', [kind])
    expect(await page(other), kind).not.toContain(name)
    expect(await page(other), kind).toMatch(/1 av \d har sagt ja/)
    expect((await yes(other)).status, kind).toBe(303)
    await other.visitor.post(`${home}/me/agreement/take-back`)
    expect((await note(other, siri)).status, kind).toBe(403)
  }
})

test('what was signed on paper is noted by one who leads; the person sees who, and can undo it', async () => {
  expect((await note(lead, amina)).location).toBe(`${home}/me/agreement?said=noted`)
  const [row] = await rows()
  expect([row!.participant_id, row!.on_paper, row!.noted_by]).toEqual([amina.id, true, lead.id])
  expect(await page(amina)).toMatch(/public_employee \w+ noterte .* at du har sagt ja på papir/)
  await amina.visitor.post(`${home}/me/agreement/take-back`)
  expect(await page(amina)).toContain('0 av 2 har sagt ja.')
})

test('nobody promises in another initiative, or for somebody there, and nothing is left behind', async () => {
  const elsewhere = await layInitiative()
  const stranger = await seat(elsewhere, 'public_employee', ['facilitator', 'member'])
  expect((await yes(stranger)).status).toBe(404)
  expect((await note(stranger, amina)).status).toBe(404)
  const crossed = await stranger.visitor.post(`/i/${elsewhere}/agreement/${amina.id}`, {
    content_version: '0.1',
  })
  expect(crossed.status).toBe(404)
  expect((await yes(amina, '7.7')).status).toBe(404)
  expect((await yes(amina, 'x')).status).toBe(404)
  expect(await rows()).toEqual([])
})

test('somebody who has left is not counted, and cannot be noted', async () => {
  await yes(amina)
  await db
    .updateTable('initiative_grant')
    .set({ ended_at: world.clock.now })
    .where('initiative_id', '=', initiative_id)
    .where('participant_id', '=', amina.id)
    .execute()
  expect(await page(lead)).toContain('0 av 1 har sagt ja.')
  expect((await yes(amina)).status).toBe(404)
  expect((await note(lead, amina)).status).toBe(404)
})

test('a new text with a new meaning is asked anew, and the old yes still stands for what it said', async () => {
  await yes(amina)
  const file = await readFile(`${root}/content/agreement/confidentiality.yaml`, 'utf8')
  const id = 'agreement-confidentiality'
  const body = (version: string, same: string) =>
    file.replace('version: "0.1"', `version: "${version}"\nsame_meaning_as: [${same}]`)
  await loadContent(
    db,
    [{ id, version: '0.2', kind: 'agreement', body: body('0.2', '"0.1"') }],
    world.clock.now,
  )
  expect(await page(amina)).toContain('1 av 2 har sagt ja.')
  await loadContent(db, [{ id, version: '0.10', kind: 'agreement', body: body('0.10', '') }], world.clock.now)
  expect(await page(amina)).toContain('Teksten er ny siden du sa ja.')
  expect(await page(amina)).toContain('0 av 2 har sagt ja.')
  await yes(amina, '0.10')
  expect(await page(amina)).toContain('1 av 2 har sagt ja.')
  expect(await rows()).toHaveLength(2)
  // Taken back is taken back, in all its versions.
  await amina.visitor.post(`${home}/me/agreement/take-back`)
  expect((await rows()).every(one => one.ended_at !== null)).toBe(true)
})

test('the promise is whole in four languages, on the page and on paper', async () => {
  const [file] = await content()
  const text = readContent(agreement_text, file!.body)
  const lines = text.parts.flatMap(part => [part.title, ...part.lines])
  for (const language of languages) {
    amina.visitor.cookies.set('samskap_language', language)
    const shown = await page(amina)
    const paper = (await amina.visitor.get(`${home}/agreement/paper?language=${language}`)).text
    for (const line of [text.title, text.lead, text.yes, ...lines]) {
      const said = line[language].replaceAll('&', '&amp;').replaceAll("'", '&#39;')
      expect(shown, language).toContain(said)
      expect(paper, language).toContain(said)
    }
  }
})
