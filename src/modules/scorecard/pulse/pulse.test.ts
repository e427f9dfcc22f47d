import { afterAll, expect, test } from 'vitest'
import { doors } from '../../../../test/house/doors.ts'
import { forgetTries } from '../../../../test/house/people.ts'
import { plan, type Seat, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { newId } from '../../../platform/secrets.ts'
import { jobs } from '../rounds/jobs.ts'
import { roundsOf } from '../rounds/queries.ts'

const { count, db, layInitiative, layOpenRound, layRound, seat, world } = await scorecardWorld()
afterAll(world.end)

/** Every door of a round, whoever built it. */
const doors_of_rounds = Object.keys(doors).filter(door => door.includes('/rounds/:round'))

const seven = (value: number) => Array.from({ length: 7 }, () => value).join()
const start = async (lead: Seat['visitor'], initiative_id: string) => {
  const started = await lead.post(`/i/${initiative_id}/pulses`)
  expect(started.status).toBe(303)
  return started.location!.split('?')[0]!
}
const kinds = async (initiative_id: string) =>
  (await roundsOf(db, { initiative_id })).map(({ kind, number, status }) => `${kind} ${number} ${status}`)
const closingNight = (now: string) =>
  jobs.find(job => job.name === 'close_rounds')!.run({ db, now: new Date(now) } as never, undefined as never)

test('one button starts a pulse of seven, with the sides of the last round, open today and tomorrow', async () => {
  const { lead, people, path, initiative_id } = await layRound(5, 5)
  await lead.post(`${path}/edit`, { ...plan, side_leader: 'none', version: '1' })
  const pulse = await start(lead, initiative_id)
  const [, round] = (await roundsOf(db, { initiative_id })).toReversed()
  expect(round).toMatchObject({ kind: 'pulse', number: 1, status: 'open', k: 5, closes_on: '2026-02-03' })
  expect(round!.instrument_id).toBe('samskap-pulse-7')
  expect(round!.sides.flatMap(side => side.parties)).not.toContain('leader')
  const seen = await people[9]!.visitor.get(pulse)
  expect(seen.text).toContain('Puls 1')
  expect(seen.text).toContain('3. februar 2026')
  expect((await people[9]!.visitor.get(`${pulse}/answer`)).text).toContain('7 påstander')

  expect((await lead.post(`/i/${initiative_id}/pulses`)).status, 'one at a time').toBe(409)
  expect((await people[9]!.visitor.post(`/i/${initiative_id}/pulses`)).status).toBe(403)
  expect(await kinds(initiative_id)).toEqual(['pulse 1 open', 'group 1 planned'])
  expect((await lead.post(`${path}/open`)).status, 'a round may run beside it').toBe(303)
})

test('a pulse closes the night after tomorrow, and its result is short, with a line of its own', async () => {
  const { lead, people, initiative_id } = await layRound(5, 5)
  for (const value of [2, 4]) {
    const pulse = await start(lead, initiative_id)
    for (const person of people) expect((await send(person, pulse, seven(value))).status).toBe(200)
    await closingNight('2026-02-03T01:20:00Z')
    expect((await kinds(initiative_id)).some(one => one.includes('pulse') && one.includes('open'))).toBe(true)
    await closingNight('2026-02-04T01:20:00Z')
    expect(await count('receipt', pulse.split('/').at(-1)!)).toBe(0)
  }
  const all = await lead.get(`/i/${initiative_id}/pulses`)
  expect(all.text).toContain('Vet hva vi jobber for')
  expect(all.text).toContain('setter den aldri sammen med rundene')
  expect(all.text).toContain('innbyggere og foreninger: 2. februar 2026 2,0')
  const link = /href="([^"]+\/result)"/.exec(all.text)![1]!
  const result = await people[9]!.visitor.get(link)
  expect(result.text).toContain('Slik hadde vi det')
  expect(result.text).not.toMatch(/Runde \d/)
  const csv = await lead.get(link.replace('/result', '/snapshot.csv'))
  expect(csv.headers.get('content-disposition')).toContain('samskap-pulse-2.csv')
  expect((await lead.get(link.replace('/result', '/research'))).status).toBe(200)
  expect((await lead.get(link.replace('/result', '/talk'))).text).toContain('puls 2')
})

test('too few give no figures but the questions, and the line has a gap', async () => {
  const { lead, people, initiative_id } = await layRound(5, 5)
  const pulse = await start(lead, initiative_id)
  for (const person of people.slice(0, 3)) await send(person, pulse, seven(3))
  await lead.post(`${pulse}/close`)
  const result = await lead.get(`${pulse}/result`)
  expect(result.text).toContain('Hva skjer nå med det vi snakket om')
  expect(result.text).toContain('Etter to pulser ser dere en linje her.')
})

test('pulses, checks and rounds are counted and compared each for themselves', async () => {
  const round = await layOpenRound(5, 5)
  const { lead, people, initiative_id } = round
  const full = Array.from({ length: 28 }, () => 3).join()
  for (const person of people) await send(person, round.path, full)
  await lead.post(`${round.path}/close`)
  const pulse = await start(lead, initiative_id)
  for (const person of people) await send(person, pulse, seven(5))
  await lead.post(`${pulse}/close`)
  await lead.post(`/i/${initiative_id}/willingness`)
  const second = await lead.post(`/i/${initiative_id}/rounds/new`, plan)
  expect(second.status).toBe(303)
  expect(await kinds(initiative_id)).toEqual([
    'pulse 1 closed',
    'group 1 closed',
    'group 2 planned',
    'staff 1 open',
  ])
  const path = second.location!.split('?')[0]!
  await lead.post(`${path}/open`)
  for (const person of people) await send(person, path, full)
  await lead.post(`${path}/close`)
  const result = await lead.get(`${path}/result`)
  expect(result.text).toContain('Runde 1')
  expect(result.text).not.toContain(pulse)
  expect((await lead.get(`${pulse}/result`)).text).not.toContain(`${round.path}/result`)
  // The overview's last round is the group's, though the pulse of another day may be newer.
  expect((await lead.get(`/i/${initiative_id}`)).text).toContain(`${path}/result`)
  const rounds = await lead.get(`/i/${initiative_id}/rounds`)
  expect(rounds.text).toContain('Puls 1')
})

test('the overview asks for the pulse first, and only as long as it is not answered', async () => {
  const { lead, people, initiative_id } = await layOpenRound(2, 2)
  const pulse = await start(lead, initiative_id)
  const resident = people[3]!
  expect((await resident.visitor.get(`/i/${initiative_id}/on`)).location).toBe(`${pulse}/answer`)
  expect((await resident.visitor.get(`/i/${initiative_id}`)).text).toContain('Svar på pulsen')
  await send(resident, pulse, seven(3))
  expect((await resident.visitor.get(`/i/${initiative_id}`)).text).not.toContain('Svar på pulsen')
})

test('an instrument for pulses or for staff is never offered for a round', async () => {
  const { lead, initiative_id } = await layRound(1, 1)
  const form = await lead.get(`/i/${initiative_id}/rounds/new`)
  expect(form.text).toContain('samskap-28@')
  expect(form.text).not.toMatch(/samskap-(pulse-7|willingness)@/)
  for (const instrument of ['samskap-pulse-7@0.1', 'samskap-willingness@0.1']) {
    expect((await lead.post(`/i/${initiative_id}/rounds/new`, { ...plan, instrument })).status).toBe(422)
  }
  expect(await kinds(initiative_id)).toEqual(['group 1 planned'])
})

test('a check for staff alone is there for staff at the table, and at no door for anybody else', async () => {
  const initiative_id = await layInitiative()
  const lead = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  const staff = [lead, await seat(initiative_id, 'leader')]
  for (let i = 0; i < 4; i++) staff.push(await seat(initiative_id, 'public_employee'))
  const outside = {
    'a resident who leads': await seat(initiative_id, 'resident', ['facilitator', 'member']),
    'a resident': await seat(initiative_id, 'resident'),
    'a politician': await seat(initiative_id, 'politician'),
    'a leader who only follows': await seat(initiative_id, 'leader', ['observer']),
  }
  const base = `/i/${initiative_id}`
  expect((await outside['a resident who leads'].visitor.post(`${base}/willingness`)).status).toBe(404)
  expect(await kinds(initiative_id), 'nothing was left behind').toEqual([])

  const started = await lead.visitor.post(`${base}/willingness`)
  const path = started.location!.split('?')[0]!
  const round_id = path.split('/').at(-1)!
  expect((await roundsOf(db, { initiative_id }))[0]).toMatchObject({
    kind: 'staff',
    closes_on: '2026-02-09',
    sides: [{ id: 'public', parties: ['public_employee', 'leader'] }],
  })
  const beside = async (who: Seat) =>
    (await who.visitor.get(`${base}/rounds`)).text + (await who.visitor.get(base)).text
  expect(await beside(staff[1]!)).toContain('Egensjekk for ansatte')

  /** At every door of a round: the same as of a round that is not there, and no way in. */
  const nothingFor = async (when: string) => {
    const fields = {
      ...{ answers: Array.from({ length: 8 }, () => 3).join(), key: 'a'.repeat(22), version: '1' },
      ...{ body: 'Hei', statement_id: '', what: 'Noe', who: 'Vi', due: '', audience: 'leader' },
    }
    for (const [name, { visitor }] of Object.entries(outside)) {
      await forgetTries(world)
      for (const door of doors_of_rounds) {
        const [method, path] = door.split(' ') as [string, string]
        const at = (id: string) =>
          path.replace(':initiative', initiative_id).replace(':round', id).replace(/:\w+/g, round_id)
        const ask = (id: string) => (method === 'GET' ? visitor.get(at(id)) : visitor.post(at(id), fields))
        const real = await ask(round_id)
        // Who leads gets furthest, so it is asked for them what a round is like that is not there.
        if (name === 'a resident who leads') {
          expect(real.status, `${door} ${when}`).toBe((await ask(newId())).status)
        }
        expect([403, 404, 409, 422], `${name}, ${door} ${when}`).toContain(real.status)
        if (method === 'GET') expect([403, 404], `${name}, ${door} ${when}`).toContain(real.status)
      }
      for (const door of [`${base}/willingness`, `${base}/willingness/note`]) {
        expect([403, 404], `${name} ${door}`).toContain((await visitor.get(door)).status)
      }
      for (const page of [base, `${base}/rounds`, `${base}/pulses`, `${base}/steps`, `${base}/course`]) {
        const seen = (await visitor.get(page)).text
        expect(seen, `${name} ${page} ${when}`).not.toContain(round_id)
        expect(seen, `${name} ${page} ${when}`).not.toContain('Egensjekk')
      }
    }
  }
  await nothingFor('while it is open')
  expect((await staff[1]!.visitor.get(`${base}/on`)).location).toBe(`${path}/answer`)
  const eight = Array.from({ length: 8 }, (_, at) => (at % 5) + 1).join()
  for (const person of staff) expect((await send(person, path, eight)).status).toBe(200)
  expect(await count('response', round_id)).toBe(6)
  expect((await lead.visitor.post(`${path}/close`)).location).toContain('/result')

  await nothingFor('when it is closed')
  const result = await staff[1]!.visitor.get(`${path}/result`)
  expect(result.text).toContain('Slik står det til hos oss')
  expect(result.text).not.toContain('/release')
  const talk = await lead.visitor.get(`${path}/talk`)
  expect(talk.text).toContain('Det lagres ikke her')
  // What is agreed after it would be seen by all, so it cannot be agreed there.
  const step = { what: 'Noe', who: 'Vi', due: '' }
  expect((await lead.visitor.post(`${path}/talk/steps`, step)).status).toBe(404)
  expect((await lead.visitor.get(`${base}/steps`)).text).not.toContain(round_id)
  const note = await staff[2]!.visitor.post(`${path}/talk/notes`, { body: 'Vi er redde.', statement_id: '' })
  expect(note.status).toBe(303)
  const told = await db
    .selectFrom('change')
    .select('ref')
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(told, 'open pages hear nothing of it').toEqual([])
  const { id } = await db
    .selectFrom('talk_note')
    .select('id')
    .where('round_id', '=', round_id)
    .executeTakeFirstOrThrow()
  for (const who of Object.values(outside)) {
    const at = `${path}/talk/notes/${id}`
    expect([403, 404]).toContain((await who.visitor.get(at)).status)
    expect([403, 404]).toContain((await who.visitor.post(`${at}/delete`)).status)
  }
  expect((await staff[2]!.visitor.get(`${path}/talk`)).text).toContain('Vi er redde.')
})

test('the page and the note for staff say whom to talk with first, in every language', async () => {
  const { lead, initiative_id } = await layRound(1, 1)
  for (const [language, law] of [
    ['nb', 'Arbeidsmiljøloven kapittel 9'],
    ['nn', 'Arbeidsmiljølova kapittel 9'],
    ['da', 'Kapitel 9 i den norske arbejdsmiljølov'],
    ['en', 'chapter 9 of the Working Environment Act'],
  ] as const) {
    const asked = { 'accept-language': language }
    expect((await lead.get(`/i/${initiative_id}/willingness`, asked)).text).toContain('/willingness/note')
    expect((await lead.get(`/i/${initiative_id}/willingness/note`, asked)).text).toContain(law)
  }
})

test('two initiatives never see each other’s pulses', async () => {
  const ours = await layRound(5, 5)
  const theirs = await layRound(1, 1)
  const pulse = await start(ours.lead, ours.initiative_id)
  expect((await theirs.lead.get(`/i/${ours.initiative_id}/pulses`)).status).toBe(404)
  const borrowed = pulse.replace(ours.initiative_id, theirs.initiative_id)
  expect((await theirs.lead.get(borrowed)).status).toBe(404)
  expect((await theirs.lead.get(`/i/${theirs.initiative_id}/rounds/${newId()}`)).status).toBe(404)
})
