import { afterAll, expect, test } from 'vitest'
import { filled, scorecardWorld, send } from '../../../../../test/setup/scorecard.ts'

const { db, layRound, layOpenRound, seat, world } = await scorecardWorld()
afterAll(world.end)

const mails = (kind: string) =>
  db.selectFrom('outbox').select(['recipient', 'subject', 'body']).where('kind', '=', kind).execute()

const forgetMails = () => db.deleteFrom('outbox').execute()

const speak = (id: string, language: string) =>
  db.updateTable('participant').set({ language }).where('id', '=', id).execute()

const audited = (round_id: string) =>
  db.selectFrom('audit_event').select('what').where('ref', '=', round_id).orderBy('at').execute()

test('a reminder is written in the language of each, and only to those with e-mail who have not answered', async () => {
  await forgetMails()
  const round = await layRound(2, 2)
  const { initiative_id, lead, path } = round
  const danish = await seat(initiative_id, 'resident', ['member'], 'dansk@example.test')
  const english = await seat(initiative_id, 'public_employee', ['member'], 'english@example.test')
  const early = await seat(initiative_id, 'resident', ['member'], 'early@example.test')
  const gone = await seat(initiative_id, 'resident', ['member'], 'gone@example.test')
  const mentor = await seat(initiative_id, 'mentor', ['member'], 'mentor@example.test')
  const observer = await seat(initiative_id, 'leader', ['observer'], 'leader@example.test')
  await speak(danish.id, 'da')
  await speak(english.id, 'en')
  await lead.post(`${path}/open`)
  await send(early, path, filled(3))
  expect((await gone.visitor.post(`/i/${initiative_id}/me/leave`)).status).toBe(303)

  expect((await lead.post(`${path}/remind`)).location).toContain(`${path}/tell`)
  const sent = await mails('reminder')
  expect(sent.map(mail => mail.recipient).sort()).toEqual(['dansk@example.test', 'english@example.test'])
  const to = (recipient: string) => sent.find(mail => mail.recipient === recipient)!.body
  expect(to('dansk@example.test')).toContain('nogle minutter')
  expect(to('english@example.test')).toContain('a few minutes')
  for (const { body } of sent) expect(body).toContain(`${world.config.base_url}${path}/answer`)

  const shown = await lead.get(`${path}/tell`)
  expect(shown.text).toContain('Sist sendt 2. februar 2026')
  expect(shown.text).not.toContain('early@')
  expect((await lead.post(`${path}/remind`)).status, 'pressed twice').toBe(409)
  expect(await mails('reminder')).toHaveLength(2)
  for (const refused of [danish, mentor, observer]) {
    expect((await refused.visitor.get(`${path}/tell`)).status).toBe(403)
    expect((await refused.visitor.post(`${path}/remind`)).status).toBe(403)
    expect((await refused.visitor.post(`${path}/thank`)).status).toBe(403)
  }
  expect((await lead.post(`${path}/thank`)).status, 'not over yet').toBe(409)
  expect(await mails('reminder')).toHaveLength(2)
  expect(await mails('thanks')).toEqual([])
})

test('two who press at the same moment send one reminder', async () => {
  await forgetMails()
  const { initiative_id, lead, path, round_id } = await layOpenRound(1, 2)
  const other = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  await seat(initiative_id, 'resident', ['member'], 'one@example.test')
  const replies = await Promise.all([lead, other.visitor].map(who => who.post(`${path}/remind`)))
  expect(replies.map(reply => reply.status).sort()).toEqual([303, 409])
  expect(await mails('reminder')).toHaveLength(1)
  expect((await audited(round_id)).filter(({ what }) => what === 'round_reminded')).toHaveLength(1)
})

test('the page tells nothing of who has answered, or how many', async () => {
  const { initiative_id, lead, path, people } = await layOpenRound(6, 5)
  await seat(initiative_id, 'resident', ['member'], 'one@example.test')
  const before = await lead.get(`${path}/tell`)
  for (const person of people.slice(0, 7)) await send(person, path, filled(4))
  expect((await lead.get(`${path}/tell`)).text).toBe(before.text)
})

test('the ready message is in every language that those who are asked have chosen', async () => {
  const { lead, path, people } = await layOpenRound(2, 1)
  await speak(people[1]!.id, 'nn')
  const { text } = await lead.get(`${path}/tell`)
  expect(text).toContain('id="message-nb"')
  expect(text).toContain('id="message-nn"')
  expect(text).not.toContain('id="message-da"')
  expect(text).toContain('sms:?&amp;body=Hei')
  expect(text).toContain('har e-post her. Bruk meldingen')
  expect(text).not.toContain(`${path}/remind"`)
})

test('thanks go to everybody with a seat and e-mail, answered or not, and say what was agreed', async () => {
  await forgetMails()
  const { initiative_id, lead, path, people, round_id } = await layOpenRound(6, 5)
  await seat(initiative_id, 'resident', ['member'], 'silent@example.test')
  const answered = await seat(initiative_id, 'public_employee', ['member'], 'answered@example.test')
  await speak(answered.id, 'nn')
  await seat(initiative_id, 'researcher', ['member'], 'researcher@example.test')
  for (const person of [...people, answered]) await send(person, path, filled(4))
  expect((await lead.post(`${path}/close`)).status).toBe(303)
  await lead.post(`${path}/talk/steps`, { what: 'Ringe biblioteket', who: 'Kari', due: '' })
  expect((await lead.post(`${path}/thank`)).status).toBe(303)
  const sent = await mails('thanks')
  expect(sent.map(mail => mail.recipient).sort()).toEqual(['answered@example.test', 'silent@example.test'])
  const to = (recipient: string) => sent.find(mail => mail.recipient === recipient)!
  expect(to('silent@example.test').subject).toBe('Takk fra Torsdagsbordet')
  expect(to('silent@example.test').body).toContain('Vi har avtalt én ting å gjøre.')
  expect(to('answered@example.test').body).toContain('Ingen kan sjå')
  for (const { body } of sent) {
    expect(body).toContain(`${world.config.base_url}${path}\n`)
    expect(body).not.toContain('Ringe biblioteket')
  }
  expect((await audited(round_id)).map(({ what }) => what)).toContain('round_thanked')
  expect((await lead.get(`${path}/tell`)).text).toContain('Sist sendt')
  expect((await lead.get(`${path}/result`)).text).toContain(`${path}/tell`)
  expect((await people[8]!.visitor.get(`${path}/result`)).text).not.toContain(`${path}/tell`)
})

test('where no figures came of it, the thanks say so', async () => {
  await forgetMails()
  const { initiative_id, lead, path, people } = await layOpenRound(2, 1)
  await seat(initiative_id, 'resident', ['member'], 'one@example.test')
  await send(people[0]!, path, filled(4))
  await lead.post(`${path}/close`)
  await lead.post(`${path}/thank`)
  const [mail] = await mails('thanks')
  expect(mail!.body).toContain('svarene slettet')
  expect(mail!.body).not.toContain('Bildene')
  expect((await lead.get(`${path}/tell/slips`)).text).toContain('for få til å vise tall')
  expect((await lead.get(`${path}/tell/poster`)).status).toBe(404)
})

test('what is printed names the group and nobody in it, in the language that is asked for', async () => {
  const { initiative_id, lead, path, people } = await layOpenRound(2, 1)
  const name = people[1]!.id.slice(0, 4)
  for (const paper of ['slips', 'poster']) {
    const { text, status } = await lead.get(`${path}/tell/${paper}?in=en`)
    expect(status).toBe(200)
    expect(text).toContain('Torsdagsbordet')
    expect(text).toContain('It takes a few minutes.')
    expect(text).not.toContain(`resident ${name}`)
    expect((await people[1]!.visitor.get(`${path}/tell/${paper}`)).status).toBe(403)
  }
  expect((await lead.get(`${path}/tell/slips`)).text.match(/class="slip"/g)).toHaveLength(8)
  const planned = await layRound(1, 1)
  expect((await planned.lead.get(`${planned.path}/tell`)).location).toContain(planned.path)
  expect((await planned.lead.get(`${planned.path}/tell/slips`)).status).toBe(404)
  expect((await planned.lead.get(`${path}/tell`)).status, 'of another initiative').toBe(404)
  expect(initiative_id).not.toBe(planned.initiative_id)
})
