import { parse } from 'parse5'
import { afterAll, expect, test } from 'vitest'
import { scorecardWorld } from '../../../../../test/setup/scorecard.ts'

const { layInitiative, layOpenRound, seat, world } = await scorecardWorld()
afterAll(world.end)

test('all steps come as pieces in the wished language, with the words the script needs', async () => {
  const { people, path } = await layOpenRound(5, 2)
  const page = await people[3]!.visitor.get(`${path}/statements?language=en&shorter=yes`)
  expect(page.status).toBe(200)
  expect(page.text).toContain('<html lang="en"')
  expect(page.text.match(/<template data-to="statement"/g)).toHaveLength(28)
  expect(page.text).toContain('data-title="Statement 28 of 28"')
  expect(page.text).toContain('data-count="28" data-pause="14"')
  for (const piece of ['pause', 'rest', 'wait', 'review', 'open', 'offline', 'gone', 'bar']) {
    expect(page.text).toContain(`data-to="${piece}"`)
  }
  expect(page.text).toContain('There is no internet connection, so your answers')
  expect(page.text).toContain('name="line"')
  expect(() => parse(page.text)).not.toThrow()
})

test('whoever has no part in the round gets no statements', async () => {
  const { initiative_id, lead, people, path } = await layOpenRound(5, 5)
  const mentor = await seat(initiative_id, 'mentor')
  expect((await mentor.visitor.get(`${path}/statements`)).text).not.toContain('<template')
  const stranger = await seat(await layInitiative(), 'resident')
  expect((await stranger.visitor.get(`${path}/statements`)).status).toBe(404)
  await lead.post(`${path}/close`)
  const closed = await people[3]!.visitor.get(`${path}/statements`)
  expect(closed.status).toBe(409)
  expect(closed.text).not.toContain('<template')
})
