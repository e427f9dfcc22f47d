import { afterAll, expect, test } from 'vitest'
import { follow } from '../../../../../test/setup/follow.ts'
import { filled, scorecardWorld, send } from '../../../../../test/setup/scorecard.ts'

const { layRound, world } = await scorecardWorld()
await world.app.live.start()
afterAll(world.end)

test('an open page hears that the round moved on, and nothing of answers or of a check for staff', async () => {
  const { initiative_id, lead, path, people } = await layRound(2, 2)
  const shown = (await people[3]!.visitor.get(path)).text
  const stream = /data-live="([^"]+)"/.exec(shown)![1]!
  expect(shown).toContain('data-topic="round"')
  const token = people[3]!.visitor.cookies.get('samskap_session')!
  const reader = await follow(world.app, stream, token)
  await lead.post(`${path}/open`)
  await reader.has(1)
  for (const person of people) await send(person, path, filled(3))
  expect((await lead.post(`/i/${initiative_id}/willingness`)).status).toBe(303)
  await lead.post(`${path}/close`)
  await reader.hears('Runde 1 er lukka.')
  const [opened, closed, ...more] = [...new Set(reader.told('round'))].filter(piece => piece !== '')
  expect(opened).toContain('Runde 1 er opna.')
  expect(opened).toContain(`href="${path}"`)
  expect(closed).toContain('Sjå sida på nytt')
  expect(more, 'of a check nothing is told').toEqual([])
  await reader.leave()
})
