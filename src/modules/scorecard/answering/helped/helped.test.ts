import { afterAll, expect, test } from 'vitest'
import { filled, scorecardWorld } from '../../../../../test/setup/scorecard.ts'
import { newAnswerKey } from '../../../../platform/secrets.ts'
import { snapshotOf } from '../../closing/queries.ts'

const { db, layOpenRound, world } = await scorecardWorld()
afterAll(world.end)

test('who is helped is told whom to choose, and goes on only when the person has said yes', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const { visitor } = people[3]!
  const form = { key: newAnswerKey(), answers: filled(0) }
  expect((await visitor.get(`${path}/answer`)).text).toContain('Får du hjelp til å svare?')
  const advice = await visitor.post(`${path}/answer`, { ...form, go: 'helped' })
  expect(advice.text).toContain('Ikke saksbehandleren din')
  expect(advice.text).toContain('Heller ikke som tolk')
  expect(advice.text).toContain('ingen finne igjen svaret ditt')
  expect(advice.text).toContain('stor nok til å få egne tall')
  const refused = await visitor.post(`${path}/answer`, { ...form, here: 'helped', go: '0' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('sett kryss når svaret er ja')
  const first = await visitor.post(`${path}/answer`, { ...form, here: 'helped', go: '0', asked: 'yes' })
  expect(first.text).toContain('<title>Påstand 1 av 28</title>')
  expect(first.text).toContain('name="helped" value="yes"')
  const review = await visitor.post(`${path}/answer`, { ...form, helped: 'yes', go: 'review' })
  expect(review.text).toContain('Noen hjelper deg med å svare.')
  const alone = await visitor.post(`${path}/answer`, { ...form, helped: 'yes', here: 'review', go: 'alone' })
  expect(alone.text).not.toContain('name="helped"')
})

test('helped answers are in the result but never count towards the size of a group', async () => {
  const { initiative_id, lead, people, path, round_id } = await layOpenRound(6, 6)
  const key = newAnswerKey()
  const typed = () =>
    db.selectFrom('response').select('typed_by_other').where('round_id', '=', round_id).executeTakeFirst()
  const given = { key, answers: filled(3) }
  await people[0]!.visitor.post(`${path}/answers`, { ...given, helped: 'yes' })
  expect(await typed()).toEqual({ typed_by_other: true })
  await people[0]!.visitor.post(`${path}/answers`, given)
  expect(await typed()).toEqual({ typed_by_other: false })
  for (const [at, person] of people.slice(1).entries()) {
    const helped = at > 6 ? { helped: 'yes' } : {}
    await person.visitor.post(`${path}/answers`, { key: newAnswerKey(), answers: filled(3), ...helped })
  }
  await lead.post(`${path}/close`)
  const snapshot = (await snapshotOf(db, { initiative_id }, round_id))!
  expect(snapshot.n).toBe(12)
  expect(snapshot.groups).toHaveLength(1)
})
