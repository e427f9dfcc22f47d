import { afterAll, expect, test } from 'vitest'
import { browserOf, countRows } from '../../../../test/house/people.ts'
import { follow } from '../../../../test/setup/follow.ts'
import { columnsWith } from '../../../../test/setup/names.ts'
import { filled, type Seat, scorecardWorld, send } from '../../../../test/setup/scorecard.ts'
import { newAnswerKey, newId } from '../../../platform/secrets.ts'
import { type ErasedTables, erasureText } from '../../people/things/rules.ts'

const { count, db, layInitiative, layOpenRound, seat, world } = await scorecardWorld()
afterAll(world.end)
await world.app.live.start()

/** Takes away what the world calls people: here each has a name that stands nowhere else. */
async function rename(person: Seat, name: string, email: string | null = null) {
  await db.updateTable('participant').set({ name, email }).where('id', '=', person.id).execute()
}

const standsIn = (words: string) => columnsWith(world.database.pool, words)

const exists = async (id: string) =>
  (await db.selectFrom('participant').select('id').where('id', '=', id).execute()).length === 1

test('who leaves keeps the name on what was written, and every door is shut at once', async () => {
  const { people, path, initiative_id } = await layOpenRound(5, 2)
  const me = people[4]!
  await rename(me, 'Liselotte')
  const page = await me.visitor.get(`/i/${initiative_id}/me/leave`)
  expect(page.text).toContain('Det får ingen følger for hjelp eller tjenester')
  expect((await me.visitor.post(`/i/${initiative_id}/me/leave`, { reason: '' })).location).toBe('/left')
  for (const door of [path, `/i/${initiative_id}`, `/i/${initiative_id}/me`]) {
    expect((await me.visitor.get(door)).status).toBe(404)
  }
  expect(await standsIn('Liselotte')).toEqual(['public.participant.name'])
})

test('a resident leaves and erases without JavaScript: the name is nowhere, and a signed record is left', async () => {
  const { people, path, initiative_id, lead, round_id } = await layOpenRound(6, 2)
  const me = people[4]!
  await rename(me, 'Rosemarie', 'rosemarie@example.test')
  const here = { initiative_id }
  const step_id = newId()
  await db
    .insertInto('step')
    .values({
      ...{ ...here, id: step_id, what: 'Koke kaffe', who: 'alle', origin: 'first_week' },
      ...{ agreed_at: world.clock.now, agreed_by: me.id },
    })
    .execute()
  await db
    .insertInto('exchange')
    .values({
      ...{ ...here, id: newId(), participant_id: me.id, kind: 'travel', what: 'Buss' },
      ...{ on_day: '2026-02-01', noted_at: world.clock.now },
    })
    .execute()
  await send(me, path, filled(4))
  await lead.post(`/i/${initiative_id}/people/${me.id}/invite`, { by_mail: 'yes' })
  const stream = await follow(
    world.app,
    `/i/${initiative_id}/live`,
    me.visitor.cookies.get('samskap_session')!,
  )

  const page = await me.visitor.get(`/i/${initiative_id}/me/erase`)
  expect(page.text).toContain('Uten JavaScript kan ikke denne siden finne svaret ditt')
  expect(page.text).toContain(`${path}/answer`)
  expect(page.text).toContain('Det dere har avtalt')

  const done = await me.visitor.post(`/i/${initiative_id}/me/erase`)
  expect(done.status).toBe(200)
  expect(done.text).toContain('Alt om deg er slettet')
  expect(done.text).not.toContain('Rosemarie')
  await stream.ends()
  expect(me.visitor.cookies.has('samskap_session')).toBe(false)
  expect((await me.visitor.get(`/i/${initiative_id}`)).status).toBe(401)

  expect(await standsIn('Rosemarie')).toEqual([])
  expect(await standsIn('rosemarie@')).toEqual([])
  const step = await db.selectFrom('step').selectAll().where('id', '=', step_id).executeTakeFirstOrThrow()
  expect([step.what, step.agreed_by]).toEqual(['Koke kaffe', null])
  // What they sent is nobody's, and stays; that they sent it is gone.
  expect([await count('receipt', round_id), await count('response', round_id)]).toEqual([0, 1])

  const record = await db
    .selectFrom('erasure')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .executeTakeFirstOrThrow()
  const tables = record.tables as unknown as ErasedTables
  expect(tables.deleted.participant).toBe(1)
  expect(tables.unlinked.step).toBe(1)
  // What only few could read is not told by its name, and nothing of the running round is told.
  expect(tables.seen_by_few).toBeGreaterThan(0)
  expect(JSON.stringify(tables)).not.toMatch(/exchange|receipt|response/)
  expect(world.key.signed(erasureText({ ...record, tables }), record.signature)).toBe(true)
  expect(done.text).toContain(record.signature.toString('base64url'))
  expect(JSON.stringify(record)).not.toContain(me.id)

  for (const other of people.filter(one => one !== me)) {
    expect((await other.visitor.get(`/i/${initiative_id}/safety`)).text).toContain(
      'Alt om én person er slettet',
    )
    const shown = await other.visitor.get(`/i/${initiative_id}/safety/erasures`)
    expect(shown.text).toContain('Signaturen stemmer.')
  }
  expect((await lead.post(`${path}/close`)).status).toBe(303)
})

test('a record that somebody has changed is shown as one that does not hold', async () => {
  const { people, initiative_id, lead } = await layOpenRound(3, 2)
  await people[3]!.visitor.post(`/i/${initiative_id}/me/erase`)
  await db
    .updateTable('erasure')
    .set({ tables: JSON.stringify({ deleted: {}, unlinked: {}, seen_by_few: 0 }) })
    .where('initiative_id', '=', initiative_id)
    .execute()
  const shown = await lead.get(`/i/${initiative_id}/safety/erasures`)
  expect(shown.text).toContain('Signaturen stemmer ikke.')
})

test('the keys that a device holds take the answers along; those of others and nonsense do nothing', async () => {
  const { people, path, initiative_id, round_id } = await layOpenRound(6, 2)
  const [me, other] = [people[4]!, people[5]!]
  const [mine, theirs] = [newAnswerKey(), newAnswerKey()]
  await me.visitor.post(`${path}/answers`, { key: mine, answers: filled(4), line: 'Hei', line_shared: 'yes' })
  await send(other, path, filled(2), theirs)
  const elsewhere = await layOpenRound(3, 2)
  const done = await me.visitor.post(`/i/${initiative_id}/me/erase`, {
    answer_key: [
      `${round_id}:${mine}`,
      ...[`${round_id}:${theirs}`, `${newId()}:${mine}`, `${elsewhere.round_id}:${mine}`, 'x', ''],
    ],
  })
  expect(done.text).toContain('Svaret ditt i den åpne runden er også tatt tilbake')
  expect([
    await count('receipt', round_id),
    await count('response', round_id),
    await count('open_line', round_id),
  ]).toEqual([1, 1, 0])
})

test('the last who leads names another first, or stays', async () => {
  const { people, initiative_id, lead } = await layOpenRound(3, 2)
  const [leader, next] = people as [Seat, Seat]
  const me = `/i/${initiative_id}/me`
  for (const page of ['leave', 'erase']) {
    const shown = await lead.get(`${me}/${page}`)
    expect(shown.text).toContain('Hvem skal lede etter deg?')
    expect(shown.text).toContain(`value="${next.id}"`)
    const before = await countRows(world)
    const refused = await lead.post(`${me}/${page}`, { successor: '' })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Velg hvem som skal lede etter deg.')
    // Nobody of another initiative, and not oneself.
    expect((await lead.post(`${me}/${page}`, { successor: newId() })).status).toBe(409)
    expect((await lead.post(`${me}/${page}`, { successor: leader.id })).status).toBe(409)
    expect(await countRows(world)).toEqual(before)
  }
  expect((await lead.post(`${me}/erase`, { successor: next.id })).status).toBe(200)
  expect(await exists(leader.id)).toBe(false)
  expect((await next.visitor.get(`/i/${initiative_id}/people/add`)).status).toBe(200)
})

test('where nobody can take over, the page says what to do', async () => {
  const initiative_id = await layInitiative()
  const alone = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  const shown = await alone.visitor.get(`/i/${initiative_id}/me/leave`)
  expect(shown.text).toContain('Noen må lede etter deg')
  expect(shown.text).toContain('/contact')
  for (const way of ['leave', 'erase']) {
    expect((await alone.visitor.post(`/i/${initiative_id}/me/${way}`)).status).toBe(409)
  }
})

test('two who lead cannot both go for good at once', async () => {
  const initiative_id = await layInitiative()
  const both = [
    await seat(initiative_id, 'public_employee', ['facilitator', 'member']),
    await seat(initiative_id, 'resident', ['facilitator', 'member']),
  ]
  const gone = await Promise.all(both.map(one => one.visitor.post(`/i/${initiative_id}/me/erase`)))
  expect(gone.map(one => one.status).toSorted()).toEqual([200, 409])
})

test('several erase themselves while the round closes, and all of it ends well', async () => {
  const { people, path, initiative_id, lead, round_id } = await layOpenRound(12, 3)
  for (const person of people) await send(person, path, filled(3))
  const going = people.slice(6, 12)
  const all = await Promise.all([
    ...going.slice(0, 3).map(one => one.visitor.post(`/i/${initiative_id}/me/erase`)),
    lead.post(`${path}/close`),
    ...going.slice(3).map(one => one.visitor.post(`/i/${initiative_id}/me/erase`)),
  ])
  expect(all.map(one => one.status).filter(status => status >= 400)).toEqual([])
  expect(world.faults).toEqual([])
  const snapshot = await db
    .selectFrom('snapshot')
    .select('body')
    .where('round_id', '=', round_id)
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(snapshot.body)).toContain('"n":15')
})

test('on request, who leads erases somebody else, former or present; nobody else may', async () => {
  const { people, initiative_id, lead } = await layOpenRound(4, 2)
  const [here, gone] = [people[2]!, people[3]!]
  await rename(gone, 'Torvald')
  await gone.visitor.post(`/i/${initiative_id}/me/leave`, { reason: 'Flytter' })
  const address = (id: string) => `/i/${initiative_id}/people/${id}/erase`
  expect((await here.visitor.get(address(gone.id))).status).toBe(403)
  expect((await here.visitor.post(address(gone.id))).status).toBe(403)
  const elsewhere = await layOpenRound(2, 2)
  expect((await elsewhere.lead.post(address(gone.id))).status).toBe(404)
  expect((await lead.post(address(elsewhere.people[1]!.id))).status).toBe(404)
  expect(await exists(gone.id)).toBe(true)
  expect((await lead.get(address(gone.id))).text).toContain('Slett alt om Torvald')
  const done = await lead.post(address(gone.id))
  expect(done.text).toContain('Alt om personen er slettet')
  expect(await standsIn('Torvald')).toEqual([])
  expect((await lead.post(address(people[0]!.id))).status).toBe(409)
})

test('where the name stands in the words of others is shown, as far as the person may read', async () => {
  const { people, initiative_id } = await layOpenRound(4, 2)
  const me = people[3]!
  await rename(me, 'Bodil')
  const step = { initiative_id, id: newId(), what: 'Spørre på biblioteket', who: 'Bodil og Per' }
  await db
    .insertInto('step')
    .values({ ...step, origin: 'first_week', agreed_at: world.clock.now })
    .execute()
  const page = await me.visitor.get(`/i/${initiative_id}/me/erase`)
  expect(page.text).toContain('Bodil og Per')
  expect(page.text).toContain(`/steps/${step.id}`)
  const none = await people[4]!.visitor.get(`/i/${initiative_id}/me/erase`)
  expect(none.text).toContain('fant det ikke')
})

test('a browser that sits in another initiative as well is still known there', async () => {
  const { people, initiative_id } = await layOpenRound(3, 2)
  const me = people[3]!
  const other = await layOpenRound(3, 2)
  const token = me.visitor.cookies.get('samskap_session')!
  const session = await db
    .selectFrom('session_seat')
    .select('session_id')
    .where('participant_id', '=', me.id)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('session_seat')
    .values({
      ...{ ...session, initiative_id: other.initiative_id, participant_id: other.people[3]!.id },
      at: world.clock.now,
    })
    .execute()
  await me.visitor.post(`/i/${initiative_id}/me/erase`)
  expect((await browserOf(world, token).get(`/i/${other.initiative_id}`)).status).toBe(200)
  expect((await browserOf(world, token).get(`/i/${initiative_id}`)).status).toBe(404)
})

test('whoever has an account hears that it is still there, and where it is erased', async () => {
  const { people, initiative_id } = await layOpenRound(3, 2)
  const [me, other] = [people[3]!, people[4]!]
  const account_id = newId()
  await db
    .insertInto('account')
    .values({ id: account_id, email: null, name: 'Liv', language: 'nb', created_at: world.clock.now })
    .execute()
  await db
    .updateTable('session')
    .set({ account_id })
    .where('id', 'in', set =>
      set.selectFrom('session_seat').select('session_id').where('participant_id', '=', me.id),
    )
    .execute()
  const erase = async (who: Seat) => (await who.visitor.post(`/i/${initiative_id}/me/erase`)).text
  expect(await erase(me)).toContain('href="/mine/things"')
  expect((await me.visitor.get('/mine/things')).text).toContain('Liv')
  expect(await erase(other)).not.toContain('/mine/things')
})
