import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../setup/app.ts'

const world = await makeWorld()
afterAll(world.end)

const marks = ['Snorrebjørn', 'snorre@fjellvik.example', '01017012345', '912 34 567', 'Hemmeligheten']

test('what people write never stands in a log, not even when something of ours breaks over it', async () => {
  const visitor = world.visitor()
  await visitor.signIn(marks[1]!)
  const started = await visitor.post('/start', {
    ...{ question: marks[4]!, title: marks[0]!, place: marks[0]!, started_by: 'residents', ambition: '1' },
    ...{ whom_to_ask: marks[3]!, meal: '', name: marks[0]!, party: 'resident', looked: 'yes' },
  })
  expect(started.status).toBeLessThan(500)
  // A table that is gone makes the database complain, and repeat what it was given.
  await world.database.pool.query('alter table door_key rename to door_key_gone')
  expect((await world.visitor().post('/sign-in', { email: marks[1]! })).status).toBe(500)
  expect((await world.visitor().post('/code', { code: 'ABCD-EFGH-2345' })).status).toBe(500)
  await world.database.pool.query('alter table door_key_gone rename to door_key')
  expect(world.faults.length).toBeGreaterThan(0)
  for (const line of world.logged) {
    for (const mark of [...marks, 'ABCD-EFGH-2345']) expect(line).not.toContain(mark)
  }
})
