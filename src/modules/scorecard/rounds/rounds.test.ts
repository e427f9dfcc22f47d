import { afterAll, expect, test } from 'vitest'
import { filled, plan, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { sendMail } from '../../../platform/outbox.ts'
import { snapshotOf } from '../closing/queries.ts'
import { roundsOf } from './queries.ts'

const { count, db, layOpenRound, layRound, seat, world } = await scorecardWorld()
afterAll(world.end)

test('a plan shows everybody who answers for what, and is kept to one round at a time', async () => {
  const { lead, people, path, initiative_id } = await layRound(5, 5)
  const seen = await people[9]!.visitor.get(path)
  expect(seen.text).toContain('Innbyggere og foreninger')
  expect(seen.text).toContain('5 plasser')
  expect(seen.text).not.toContain('/open"')
  expect((await lead.post(`/i/${initiative_id}/rounds/new`, plan)).status).toBe(409)
  expect((await lead.post(`/i/${initiative_id}/rounds/new`, { ...plan, instrument: 'no@1' })).status).toBe(
    422,
  )
  const unnamed = await lead.post(`${path}/edit`, { ...plan, side_mentor: 'third', version: '1' })
  expect(unnamed.status).toBe(422)
  const stale = { ...plan, side_mentor: 'third', third_label: 'veiledere', version: '1' }
  expect((await lead.post(`${path}/edit`, stale)).status).toBe(303)
  expect((await lead.post(`${path}/edit`, stale)).status).toBe(409)
  expect((await lead.get(path)).text).toContain('Veiledere')
})

test('nobody but a member of the initiative comes near a round', async () => {
  const { path, initiative_id } = await layOpenRound(2, 2)
  const elsewhere = await layRound(1, 1)
  const observer = await seat(initiative_id, 'resident', ['observer'])
  expect((await world.visitor().get(`${path}/answer`)).status).toBe(401)
  expect((await elsewhere.people[0]!.visitor.get(`${path}/answer`)).status).toBe(404)
  expect((await send(elsewhere.people[0]!, path, filled(3))).status).toBe(404)
  expect((await send(observer, path, filled(3))).status).toBe(403)
  const borrowed = `/i/${elsewhere.initiative_id}/rounds/${path.split('/').at(-1)}`
  expect((await send(elsewhere.people[0]!, borrowed, filled(3))).status).toBe(404)
  expect(await count('receipt', path.split('/').at(-1)!)).toBe(0)
})

test('counts are shown only for groups of at least five seats, and never by subtraction', async () => {
  const small = await layOpenRound(5, 3)
  await send(small.people[4]!, small.path, filled(3))
  const seen = await small.lead.get(small.path)
  expect(seen.text).toContain('1 av 5')
  expect(seen.text).not.toContain('av 8')
  expect(seen.text).not.toContain('av 3')
  const large = await layOpenRound(5, 5)
  expect((await large.lead.get(large.path)).text).toContain('0 av 10')
})

test('a reminder goes to those with e-mail who have not answered', async () => {
  const round = await layRound(2, 2)
  const late = await seat(round.initiative_id, 'resident', ['member'], 'late@example.test')
  const early = await seat(round.initiative_id, 'resident', ['member'], 'early@example.test')
  await round.lead.post(`${round.path}/open`)
  await send(early, round.path, filled(3))
  expect((await round.lead.post(`${round.path}/remind`)).status).toBe(303)
  const reminders = () =>
    db.selectFrom('outbox').select(['id', 'recipient']).where('kind', '=', 'reminder').execute()
  const mails = await reminders()
  expect(mails.map(mail => mail.recipient)).toEqual(['late@example.test'])
  for (const mail of mails) await sendMail(db, world.config, world.clock.now, mail.id)
  expect(await reminders(), 'who was reminded is not remembered').toEqual([])
  expect((await late.visitor.post(`${round.path}/remind`)).status).toBe(403)
})

test('no reminder goes to an address that was put into a seat while the round is open', async () => {
  const began = world.clock.now
  const { lead, people, path, initiative_id } = await layRound(3, 2)
  await lead.post(`${path}/open`)
  world.clock.now = new Date(began.getTime() + 60_000)
  const mine = { name: 'Amina', party: 'resident', belongs_to: '', language: 'nb', version: '1' }
  const changed = { ...mine, email: 'leads@example.test' }
  expect((await lead.post(`/i/${initiative_id}/people/${people[4]!.id}`, changed)).status).toBe(303)
  expect((await lead.post(`${path}/remind`)).status).toBe(303)
  const to = await db.selectFrom('outbox').select('recipient').execute()
  expect(to.map(one => one.recipient)).not.toContain('leads@example.test')
  world.clock.now = began
})

test('smaller groups need everybody, and only that everybody agrees is ever seen', async () => {
  const { lead, people, path, round_id, initiative_id } = await layRound(3, 2)
  await lead.post(`${path}/ask`, { asked_k: '3' })
  const shown = async () => (await lead.get(path)).text.includes('Alle er enige.')
  const before = (await lead.get(path)).text
  for (const person of people.slice(1, 4)) await person.visitor.post(`${path}/vote`, { agrees: 'yes' })
  // Neither how many have voted nor how changes what the others see.
  expect((await lead.get(path)).text).toBe(before)
  await people[4]!.visitor.post(`${path}/vote`, { agrees: 'no' })
  expect((await lead.get(path)).text).toBe(before)
  await lead.post(`${path}/vote`, { agrees: 'yes' })
  expect(await shown()).toBe(false)
  await people[4]!.visitor.post(`${path}/vote`, { agrees: 'yes' })
  expect(await shown()).toBe(true)
  await lead.post(`${path}/open`)
  for (const person of people) await send(person, path, filled(3))

  const newcomer = await seat(initiative_id, 'resident')
  expect((await newcomer.visitor.post(`${path}/vote`, { agrees: 'yes' })).status).toBe(409)
  expect((await newcomer.visitor.get(`${path}/answer`)).text).toContain('minst 5 har svart')
  await lead.post(`${path}/close`)
  expect((await snapshotOf(db, { initiative_id }, round_id))!.k).toBe(5)
  expect(await count('small_group_vote', round_id)).toBe(0)
  const traces = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(traces.map(trace => trace.what)).not.toContain('voted')
})

test('nobody finds out who has answered by taking a seat out of an open round or moving it', async () => {
  const began = world.clock.now
  for (const move of ['level', 'party', 'leave', 'erase'] as const) {
    world.clock.now = began
    const { lead, people, path, initiative_id } = await layRound(7, 5)
    await lead.post(`${path}/open`)
    await send(people[6]!, path, filled(4))
    expect((await lead.get(path)).text, move).toContain('1 av 7')
    world.clock.now = new Date(began.getTime() + 60_000)
    const seat_path = `/i/${initiative_id}/people/${people[6]!.id}`
    if (move === 'level') {
      for (const level of ['observer', 'member']) await lead.post(`${seat_path}/level`, { level })
    }
    if (move === 'party') {
      const moved = {
        name: 'Amina',
        party: 'leader',
        belongs_to: '',
        email: '',
        language: 'nb',
        version: '1',
      }
      expect((await lead.post(seat_path, moved)).status).toBe(303)
    }
    if (move === 'leave') await lead.post(`${seat_path}/leave`, { reason: '' })
    if (move === 'erase') await lead.post(`${seat_path}/erase`)
    const { text } = await lead.get(path)
    expect(text, move).not.toMatch(/\d av \d/)
    expect(text, move).toContain('ville røpe om akkurat den personen har svart')
  }
  world.clock.now = began
})

test('a no to smaller groups stands when its person is taken out, so that nobody finds out whose it was', async () => {
  const { lead, people, path, initiative_id } = await layRound(3, 2)
  await lead.post(`${path}/ask`, { asked_k: '3' })
  for (const person of people.slice(0, 4)) await person.visitor.post(`${path}/vote`, { agrees: 'yes' })
  await people[4]!.visitor.post(`${path}/vote`, { agrees: 'no' })
  for (const level of ['observer', 'member']) {
    await lead.post(`/i/${initiative_id}/people/${people[4]!.id}/level`, { level })
    expect((await lead.get(path)).text, level).not.toContain('Alle er enige.')
  }
  // Whoever has gone for good is not asked any more, when all are asked anew.
  await lead.post(`/i/${initiative_id}/people/${people[4]!.id}/leave`, { reason: '' })
  expect((await lead.get(path)).text).not.toContain('Alle er enige.')
  await lead.post(`${path}/ask`, { asked_k: '3' })
  for (const person of people.slice(0, 4)) await person.visitor.post(`${path}/vote`, { agrees: 'yes' })
  expect((await lead.get(path)).text).toContain('Alle er enige.')
})

test('with everybody agreed the smaller groups hold, and without them opening drops the votes', async () => {
  const agreed = await layRound(3, 3)
  await agreed.lead.post(`${agreed.path}/ask`, { asked_k: '3' })
  for (const person of agreed.people) await person.visitor.post(`${agreed.path}/vote`, { agrees: 'yes' })
  await agreed.lead.post(`${agreed.path}/open`)
  for (const person of agreed.people) await send(person, agreed.path, filled(3))
  await agreed.lead.post(`${agreed.path}/close`)
  const snapshot = (await snapshotOf(db, agreed, agreed.round_id))!
  expect(snapshot.k).toBe(3)
  expect(snapshot.groups.map(group => group.id)).toEqual(['residents', 'public'])

  const not = await layRound(3, 3)
  await not.lead.post(`${not.path}/ask`, { asked_k: '1' })
  await not.people[1]!.visitor.post(`${not.path}/vote`, { agrees: 'no' })
  await not.lead.post(`${not.path}/open`)
  expect(await count('small_group_vote', not.round_id)).toBe(0)
  expect((await roundsOf(db, not))[0]!.k).toBe(5)
})
