import { afterAll, expect, test } from 'vitest'
import { browserOf, layInitiative } from '../../../../../test/house/people.ts'
import { layResearch } from '../../../../../test/house/research.ts'
import { makeWorld } from '../../../../../test/setup/app.ts'
import { makeWav } from '../../../../../test/setup/sounds.ts'

const world = await makeWorld()
afterAll(world.end)

async function lay() {
  const { initiative_id, seats } = await layInitiative(world)
  const study = await layResearch(world, initiative_id)
  const page = `/i/${initiative_id}/research/${study.research_id}/sources/${study.source_id}/sound`
  return { initiative_id, seats, ...study, page, researcher: browserOf(world, seats.researcher.token) }
}

function bring(who: ReturnType<typeof browserOf>, page: string, bytes: Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  form.set('file', new File([bytes], 'opptak.wav'))
  return who.upload(page, form)
}

test('a recording is heard in parts until its last day, and by those who do research alone', async () => {
  const { page, researcher, seats, source_id } = await lay()
  const wav = makeWav(2)
  expect((await bring(researcher, page, wav)).status).toBe(303)
  const shown = await researcher.get(page)
  expect(shown.text).toContain('<audio')
  expect(shown.text).toContain('3. mai 2026')

  const part = await researcher.get(`${page}/file`, { range: 'bytes=8-14' })
  expect([part.status, part.text]).toEqual([206, 'WAVEfmt'])
  const whole = await researcher.get(`${page}/file`)
  expect(whole.headers.get('content-range')).toBe(`bytes 0-${wav.length - 1}/${wav.length}`)

  for (const other of [seats.facilitator, seats.member]) {
    expect((await browserOf(world, other.token).get(page)).status).toBe(403)
  }
  await world.db
    .updateTable('source_sound')
    .set({ destroy_by: '2026-02-01' })
    .where('source_id', '=', source_id)
    .execute()
  expect((await researcher.get(page)).text).not.toContain('<audio')
  expect((await researcher.get(`${page}/file`)).status).toBe(404)
})

test('what is no sound is refused with words, and a recording is destroyed at once when wished', async () => {
  const { page, researcher } = await lay()
  const wrong = await bring(researcher, page, Buffer.from('Dette er bare en tekst.'))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Dette er ikke en lydfil')
  await bring(researcher, page, makeWav(1))
  expect((await researcher.post(`${page}/destroy`, {})).status).toBe(303)
  expect((await researcher.get(page)).text).not.toContain('<audio')
})

test('what is written out comes after what stands there; a name instead of a number is told by its line', async () => {
  const { page, researcher, source_id, research_id, informants } = await lay()
  const wrong = await researcher.post(`${page}/words`, { words: 'INN 1: Hei.\nAmina: Hallo.' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Linje 2')
  expect(wrong.text).toContain('Amina: Hallo.')
  const words = '[0:31] INN 3: Bussen går for tidlig.\nS: Hva gjorde du da?\n2: Vi ventet.'
  expect((await researcher.post(`${page}/words`, { words })).status).toBe(303)
  const ended = (at: Date | null) =>
    world.db.updateTable('research').set({ ended_at: at }).where('id', '=', research_id).execute()
  await ended(world.clock.now)
  expect((await researcher.post(`${page}/words`, { words: '1: For sent.' })).status).toBe(409)
  expect((await bring(researcher, page, makeWav(1))).status).toBe(409)
  await ended(null)
  const passages = await world.db
    .selectFrom('passage')
    .select(['informant_id', 'body', 'start_ms'])
    .where('source_id', '=', source_id)
    .orderBy('position')
    .execute()
  expect(passages.slice(-3)).toEqual([
    { informant_id: informants[2]!.id, body: 'Bussen går for tidlig.', start_ms: 31_000 },
    { informant_id: null, body: 'Hva gjorde du da?', start_ms: null },
    { informant_id: informants[1]!.id, body: 'Vi ventet.', start_ms: null },
  ])
})
