import { afterAll, expect, test } from 'vitest'
import { filled, plan, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { hashToken, newAnswerKey } from '../../../platform/secrets.ts'
import { snapshotOf } from '../closing/queries.ts'

const { count, db, layInitiative, layOpenRound, layRound, seat, world } = await scorecardWorld()
afterAll(world.end)

type Lead = Awaited<ReturnType<typeof layOpenRound>>['lead']

const codeOn = async (lead: Lead, path: string) =>
  /<b>([2-9A-Z]{6})<\/b>/.exec((await lead.get(`${path}/paper`)).text)![1]!

/** A desk with the code of its sheets already found. */
async function desk(residents = 6, employees = 5) {
  const round = await layOpenRound(residents, employees)
  const code = await codeOn(round.lead, round.path)
  const sheet = (typed: string, more: Record<string, string> = {}) => ({
    ...{ key: newAnswerKey(), sheet: code, entered: '0', side: 'residents', typed, line: '' },
    ...more,
  })
  const enter = (fields: Record<string, string>) => round.lead.post(`${round.path}/paper/enter`, fields)
  const save = (fields: Record<string, string>) => round.lead.post(`${round.path}/paper/entered`, fields)
  return { ...round, code, sheet, enter, save }
}

const row28 = '1234512345123451234512345123'
const responsesOf = (round_id: string) =>
  db.selectFrom('response').selectAll().where('round_id', '=', round_id).execute()

test('a sheet is printed in each language and in two sizes, with the round’s code and nobody’s name', async () => {
  const { initiative_id, lead, path, people } = await layRound(6, 5)
  const persons = await db
    .selectFrom('participant')
    .select('name')
    .where('initiative_id', '=', initiative_id)
    .execute()
  const names = persons.map(({ name }) => name)
  expect(names).toHaveLength(11)
  const planned = await lead.get(`${path}/paper`)
  expect(planned.text).toContain('Runden er ikke åpnet ennå')
  expect(planned.text).toContain('Arket har to sider')
  const code = await codeOn(lead, path)
  await lead.post(`${path}/open`)
  for (const [language, word] of [
    ['nb', 'Stemmer ikke'],
    ['nn', 'Stemmer ikkje'],
    ['da', 'Passer ikke'],
    ['en', 'Not true'],
  ]) {
    for (const size of ['ordinary', 'large']) {
      const { text } = await lead.get(`${path}/paper?language=${language}&size=${size}`)
      const sheet = text.slice(text.indexOf('id="sheet"'))
      expect(sheet).toContain(word)
      expect(sheet).toContain(`lang="${language}"`)
      expect(sheet).toContain(code)
      expect(sheet.match(/class="large-statement"|<tr><th scope="row"/g)).toHaveLength(28)
      for (const name of names) expect(sheet).not.toContain(name)
    }
  }
  expect((await people[7]!.visitor.get(`${path}/paper`)).status).toBe(403)
  await lead.post(`${path}/close`)
  expect((await lead.get(`${path}/paper`)).location).toBe(`${path}/result`)
})

test('a changed plan gives the sheets another code', async () => {
  const { lead, path } = await layRound(5, 5)
  const before = await codeOn(lead, path)
  const changed = { ...plan, side_politician: 'none', version: '1' }
  expect((await lead.post(`${path}/edit`, changed)).status).toBe(303)
  const after = await codeOn(lead, path)
  expect(after).not.toBe(before)
  await lead.post(`${path}/open`)
  expect(await codeOn(lead, path)).toBe(after)
  const old = await lead.get(`${path}/paper/enter?sheet=${before}`)
  expect(old.status).toBe(409)
  expect(old.text).toContain('Dette arket hører ikke til her')
})

test('a sheet is entered, looked over and saved, marked as typed by another, with no receipt and no trace', async () => {
  const { enter, save, sheet, round_id, initiative_id } = await desk()
  const traces = async () =>
    (await db.selectFrom('audit_event').select('id').where('initiative_id', '=', initiative_id).execute())
      .length
  const changes = async () =>
    (await db.selectFrom('change').select('seq').where('initiative_id', '=', initiative_id).execute()).length
  const before = [await traces(), await changes()]
  const typed = '12345?-. 123451234512345123v'
  const looked = await enter(sheet(typed, { line: 'Kaffe neste gang' }))
  expect(looked.status).toBe(200)
  expect(looked.text).toContain('Stemmer det med arket?')
  expect(looked.text).toMatch(/<button[^>]*autofocus[^>]*>Lagre/)
  expect(looked.text).toContain('Kaffe neste gang')
  expect(await count('response', round_id)).toBe(0)

  const saved = await save(sheet(typed, { line: 'Kaffe neste gang' }))
  expect(saved.text).toContain('Ark nr. 1 i denne økten er lagt inn.')
  const [row] = await responsesOf(round_id)
  expect(row!.answers).toEqual([
    ...[1, 2, 3, 4, 5, -1, -2, 0, 0],
    ...[1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2, 3, -1],
  ])
  expect(row).toMatchObject({ typed_by_other: true, side: 'residents' })
  expect(row!.sums.slice(0, 7).reduce((sum, one) => sum + one)).toBe(66)
  expect(await count('receipt', round_id)).toBe(0)
  const lines = await db.selectFrom('open_line').select('body').where('round_id', '=', round_id).execute()
  expect(lines).toEqual([{ body: 'Kaffe neste gang' }])
  expect([await traces(), await changes()]).toEqual(before)
})

test('the same form sent twice gives one sheet, and the last one can be mended', async () => {
  const { enter, save, sheet, round_id } = await desk()
  const first = sheet(row28, { line: 'Takk' })
  const answers = await Promise.all([save(first), save(first)])
  for (const answer of answers) expect(answer.text).toContain('Ark nr. 1 i denne økten')
  expect(await count('response', round_id)).toBe(1)

  const back = await enter({ ...first, entered: '1', mending: 'yes', go: 'mend' })
  expect(back.text).toContain(`value="${row28}"`)
  const looked = await enter({ ...first, entered: '1', mending: 'yes', typed: `5${row28.slice(1)}` })
  expect(looked.text).not.toContain('lagt inn før')
  const mended = await save({
    ...first,
    ...{ entered: '1', mending: 'yes', side: 'public', typed: `5${row28.slice(1)}`, line: '' },
  })
  expect(mended.text).toContain('Ark nr. 1 er rettet.')
  const rows = await responsesOf(round_id)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({ side: 'public' })
  expect(rows[0]!.answers[0]).toBe(5)
  expect(await db.selectFrom('open_line').select('id').where('round_id', '=', round_id).execute()).toEqual([])
})

test('the same paper entered twice is told, and never blocked', async () => {
  const { enter, save, sheet, people, path, round_id } = await desk()
  await save(sheet(row28))
  const again = await enter(sheet(`5${row28.slice(1)}`))
  expect(again.text).toContain('Et ark med de samme svarene er lagt inn før')
  expect(again.text).not.toContain('autofocus')
  expect((await enter(sheet(row28, { side: 'public' }))).text).not.toContain('lagt inn før')
  expect((await enter(sheet(`55${row28.slice(2)}`))).text).not.toContain('lagt inn før')
  const skipped = await enter(sheet(row28, { go: 'skip', entered: '1' }))
  expect(skipped.text).toContain('Legg inn et ark')
  expect(skipped.text).toContain('name="entered" value="1"')
  expect((await save(sheet(row28, { entered: '1' }))).text).toContain('Ark nr. 2')
  expect(await count('response', round_id)).toBe(2)
  await send(people[6]!, path, filled(3))
  expect((await enter(sheet('3'.repeat(28)))).text).not.toContain('lagt inn før')
})

test('what is wrong with what was typed is told with its place, and nothing is kept', async () => {
  const { enter, save, sheet, round_id } = await desk()
  const told: [string, string][] = [
    ['123', 'Du har lagt inn 3 av 28 svar'],
    [`${row28}1`, 'Du har lagt inn 29 svar, men arket har bare 28'],
    [`12p${row28.slice(3)}`, 'Tegn 3, «p», er ikke et svar'],
    [`129${row28.slice(3)}`, 'Tegn 3, «9», står ikke på skalaen'],
    ['', 'Du har lagt inn 0 av 28 svar'],
  ]
  for (const [typed, words] of told) {
    for (const to of [enter, save]) {
      const answer = await to(sheet(typed))
      expect(answer.status).toBe(422)
      expect(answer.text).toContain(words)
      expect(answer.text).toContain('<title>Feil: ')
      expect(answer.text).toContain(`value="${typed}"`)
    }
  }
  const nowhere = await save(sheet(row28, { side: 'nobody' }))
  expect(nowhere.status).toBe(422)
  expect(nowhere.text).toContain(`value="${row28}"`)
  expect((await save({ ...sheet(row28), key: 'x' })).status).toBe(422)
  expect((await save(sheet(row28, { line: 'a'.repeat(501) }))).status).toBe(422)
  expect(await count('response', round_id)).toBe(0)
})

test('a sheet of another round is laid aside, and what was typed of it is shown', async () => {
  const { lead, path, initiative_id, code, sheet, save, enter, round_id } = await desk()
  await lead.post(`${path}/close`)
  const planned = await lead.post(`/i/${initiative_id}/rounds/new`, plan)
  const next = planned.location!.split('?')[0]!
  await lead.post(`${next}/open`)
  const wrong = await lead.get(`${next}/paper/enter?sheet=${code}`)
  expect(wrong.status).toBe(409)
  expect(wrong.text).toContain('Koden er fra en annen runde: Runde 1.')
  const sent = await lead.post(`${next}/paper/entered`, sheet(row28, { line: 'Husk kaffe' }))
  expect(sent.status).toBe(409)
  expect(sent.text).toContain('Husk kaffe')
  expect(await count('response', next.split('/').at(-1)!)).toBe(0)
  const unknown = await lead.get(`${next}/paper/enter?sheet=AAAAAA`)
  expect(unknown.text).toContain('eldre utgave')
  const own = await codeOn(lead, next)
  const right = await lead.get(`${next}/paper/enter?sheet=${own.toLowerCase()}`)
  expect(right.text).toContain('Legg inn et ark')

  for (const late of [await enter(sheet(row28)), await save(sheet(row28, { line: 'For sent' }))]) {
    expect(late.status).toBe(409)
    expect(late.text).toContain('Runden er lukket')
    expect(late.text).toContain('Innbyggere og foreninger')
  }
  expect(await count('response', round_id)).toBe(0)
})

test('a round that closes while sheets come in keeps them or refuses them, and loses none', async () => {
  const { lead, path, people, sheet, save, initiative_id, round_id } = await desk(6, 5)
  for (const person of people) await send(person, path, filled(4))
  const sent = await Promise.all([
    ...[1, 2].map(at => save(sheet(String(at).repeat(28)))),
    lead.post(`${path}/close`),
    ...[3, 4].map(at => save(sheet(String(at).repeat(28)))),
  ])
  const kept = sent.filter(answer => answer.status === 200).length
  const snapshot = (await snapshotOf(db, { initiative_id }, round_id))!
  expect(snapshot.n).toBe(11 + kept)
  expect(await count('closed_response', round_id)).toBe(11 + kept)
})

test('what others typed does not let a group be shown: five own and three typed, and four own and five typed', async () => {
  const shown = await desk(6, 5)
  for (const person of shown.people.slice(5, 10)) await send(person, shown.path, filled(4))
  for (const at of [1, 2, 3]) await shown.save(shown.sheet(`${at}`.repeat(28)))
  await shown.lead.post(`${shown.path}/close`)
  const figures = (await snapshotOf(db, shown, shown.round_id))!
  expect(figures).toMatchObject({ kind: 'figures', n: 8 })

  const talk = await desk(6, 5)
  for (const person of talk.people.slice(5, 9)) await send(person, talk.path, filled(4))
  for (const at of [1, 2, 3, 4, 5]) await talk.save(talk.sheet(`${at}`.repeat(28)))
  await talk.lead.post(`${talk.path}/close`)
  expect((await snapshotOf(db, talk, talk.round_id))!.kind).toBe('talk')
  expect(await count('closed_response', talk.round_id)).toBe(0)

  const side = await desk(6, 5)
  for (const person of side.people) {
    if (person !== side.people[1]) await send(person, side.path, filled(4))
  }
  await side.save(side.sheet('3'.repeat(28), { side: 'public' }))
  await side.lead.post(`${side.path}/close`)
  const whole = (await snapshotOf(db, side, side.round_id))!
  expect(whole.groups.map(group => group.id)).toEqual(['others'])
  expect(whole.n).toBe(11)
})

test('the key of what a person answered alone opens nothing at the desk', async () => {
  const { people, path, sheet, save, round_id } = await desk()
  const key = newAnswerKey()
  await send(people[6]!, path, filled(4), key)
  await save(sheet(row28, { key }))
  const rows = await responsesOf(round_id)
  expect(rows).toHaveLength(2)
  expect(rows.find(row => !row.typed_by_other)!.answers[0]).toBe(4)
})

test('the key of a sheet opens nothing for whoever typed it: sheets never become answers that count', async () => {
  const { lead, people, path, sheet, save, round_id } = await desk(6, 5)
  const keys = [1, 2, 3, 4].map(() => newAnswerKey())
  for (const key of keys) await save(sheet(row28, { key, line: 'Takk' }))
  expect((await send(people[0]!, path, filled(1), keys[0])).status).toBe(200)
  for (const key of keys) {
    const answered = await lead.post(`${path}/answers`, { key, answers: filled(1) })
    expect(answered.status).toBe(key === keys[0] ? 200 : 409)
  }
  const rows = await responsesOf(round_id)
  expect(rows.filter(row => !row.typed_by_other)).toHaveLength(1)
  expect(rows.filter(row => row.typed_by_other && row.side === 'residents')).toHaveLength(4)
  expect(await count('open_line', round_id)).toBe(4)
})

test('whether a sheet was entered before tells nothing of what somebody answered with help on their own phone', async () => {
  const { people, path, sheet, enter } = await desk()
  const answered = { key: newAnswerKey(), answers: filled(3), helped: 'yes' }
  expect((await people[6]!.visitor.post(`${path}/answers`, answered)).status).toBe(200)
  expect((await enter(sheet('3'.repeat(28)))).text).not.toContain('lagt inn før')
})

test('nobody but a facilitator of this initiative enters sheets', async () => {
  const { people, path, sheet, round_id } = await desk()
  expect((await people[6]!.visitor.post(`${path}/paper/entered`, sheet(row28))).status).toBe(403)
  const other = await layOpenRound(2, 2)
  expect((await other.lead.post(`${path}/paper/entered`, sheet(row28))).status).toBe(404)
  const across = `/i/${other.initiative_id}/rounds/${round_id}/paper`
  expect((await other.lead.get(across)).status).toBe(404)
  expect((await other.lead.post(`${across}/entered`, sheet(row28))).status).toBe(404)
  expect(await count('response', round_id)).toBe(0)
})

test('before the round is open, sheets cannot be entered', async () => {
  const { lead, path, round_id } = await layRound(5, 5)
  const code = await codeOn(lead, path)
  expect((await lead.get(`${path}/paper/enter?sheet=${code}`)).text).toContain('Runden er ikke åpnet ennå')
  const fields = { key: newAnswerKey(), sheet: code, side: 'residents', typed: row28 }
  expect((await lead.post(`${path}/paper/entered`, fields)).status).toBe(409)
  expect(await count('response', round_id)).toBe(0)
})

test('a sheet with ten steps and no ways out is printed and entered as well', async () => {
  const body = `
id: ten
version: "1"
title: { en: Ten }
languages: [en]
scale: { min: 1, max: 10, steps: [${Array.from({ length: 10 }, (_, at) => `{ en: s${at} }`).join(', ')}] }
statements:
  - { id: a, text: { en: One } }
  - { id: b, text: { en: Two } }
  - { id: c, text: { en: Three } }
`
  const row = { id: 'ten', version: '1', kind: 'instrument', hash: hashToken(body), body }
  await db
    .insertInto('content_version')
    .values({ ...row, loaded_at: world.clock.now })
    .execute()
  const initiative_id = await layInitiative()
  const { visitor: lead } = await seat(initiative_id, 'resident', ['facilitator', 'member'])
  const planned = await lead.post(`/i/${initiative_id}/rounds/new`, { ...plan, instrument: 'ten@1' })
  const path = planned.location!.split('?')[0]!
  const round_id = path.split('/').at(-1)!
  await lead.post(`${path}/open`)
  const code = await codeOn(lead, path)
  const sheet = { key: newAnswerKey(), sheet: code, side: 'residents', typed: '10.', line: '' }
  expect((await lead.get(`${path}/paper`)).text).toContain('s9')
  expect((await lead.post(`${path}/paper/enter`, { ...sheet, typed: '1?-' })).text).toContain('Tegn 2, «?»')
  expect((await lead.post(`${path}/paper/entered`, sheet)).status).toBe(200)
  expect((await responsesOf(round_id))[0]!.answers).toEqual([1, 10, 0])
})
