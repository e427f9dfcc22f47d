import { afterAll, expect, test } from 'vitest'
import { filled, scorecardWorld } from '../../../../../test/setup/scorecard.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'

const { count, db, layOpenRound, layRound, world } = await scorecardWorld()
afterAll(world.end)

const told = (more: Record<string, string> = {}) => ({
  ...{ key: newAnswerKey(), answers: filled(0), side: 'residents', asked: 'yes', language: 'nb', line: '' },
  ...more,
})

test('before somebody tells, it is said who should help and what cannot be undone, and a yes is asked for', async () => {
  const { lead, path } = await layOpenRound(6, 5)
  const start = await lead.get(`${path}/help`)
  for (const said of ['saksbehandler', 'tolk', 'Les dette høyt', 'kan ingen finne dem igjen', 'resident'])
    expect(start.text).toContain(said)
  const { asked: _asked, ...without } = told()
  const refused = await lead.post(`${path}/help`, without)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Spør personen først')
  expect(refused.text).toContain('value="residents" checked')
  expect((await lead.post(`${path}/help`, told({ side: '' }))).status).toBe(422)
  expect((await lead.post(`${path}/help`, told({ side: 'nobody' }))).status).toBe(422)
})

test('what a person tells is marked, looked over and saved without a receipt, once', async () => {
  const { lead, path, round_id } = await layOpenRound(6, 5)
  const given = told()
  const all = await lead.post(`${path}/help`, { ...given, answers: '' })
  expect(all.text.match(/<fieldset class="q"/g)).toHaveLength(28)
  expect(all.text).not.toContain('answer.js')
  const english = await lead.post(`${path}/help`, { ...given, a_0: '5', speak: 'en', here: 'all' })
  expect(english.text).toContain('Read aloud')
  expect(english.text).toMatch(/name="a_0" value="5" checked/)
  const review = await lead.post(`${path}/help`, {
    ...given,
    ...{ a_0: '5', a_1: '-1', line: 'Barnevogna får ikke plass', go: 'review' },
  })
  expect(review.text).toContain('Les svarene høyt')
  expect(review.text).toContain('Stemmer helt')
  const answers = /name="answers" value="([^"]+)"/.exec(review.text)![1]!
  expect(answers.startsWith('5,-1,0')).toBe(true)
  expect(await count('response', round_id)).toBe(0)

  const sent = { ...given, answers, line: 'Barnevogna får ikke plass' }
  for (let times = 0; times < 2; times++) {
    const thanks = await lead.post(`${path}/help/answers`, sent)
    expect(thanks.status).toBe(200)
    expect(thanks.text).toContain('Ingenting av det dere la inn')
    expect(thanks.text).not.toContain('Barnevogna')
    expect(thanks.text).not.toContain(given.key)
  }
  const rows = await db.selectFrom('response').selectAll().where('round_id', '=', round_id).execute()
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ typed_by_other: true, side: 'residents' })
  expect(await count('receipt', round_id)).toBe(0)
  const lines = await db.selectFrom('open_line').select('body').where('round_id', '=', round_id).execute()
  expect(lines).toEqual([{ body: 'Barnevogna får ikke plass' }])
})

test('closed meanwhile, it is said plainly and what was told is shown', async () => {
  const { lead, path, round_id } = await layOpenRound(6, 5)
  await lead.post(`${path}/close`)
  for (const to of ['help', 'help/answers']) {
    const late = await lead.post(`${path}/${to}`, told({ answers: filled(2), line: 'Hei' }))
    expect(late.status).toBe(409)
    expect(late.text).toContain('Svarene ble ikke lagret')
    expect(late.text).toContain('Hei')
  }
  expect((await lead.get(`${path}/help`)).location).toBe(`${path}/result`)
  expect(await count('response', round_id)).toBe(0)
  const planned = await layRound(5, 5)
  expect((await planned.lead.get(`${planned.path}/help`)).text).toContain('Runden er ikke åpnet ennå')
})

test('answers that do not fit are refused, and members cannot open the page', async () => {
  const { lead, people, path, round_id } = await layOpenRound(6, 5)
  expect((await lead.post(`${path}/help/answers`, told({ answers: '1,2' }))).status).toBe(422)
  expect((await lead.post(`${path}/help/answers`, told({ answers: filled(9) }))).status).toBe(422)
  expect((await people[6]!.visitor.get(`${path}/help`)).status).toBe(403)
  expect(await count('response', round_id)).toBe(0)
})
