import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closedRoundIn, kariStarts, usual } from '../../../../../test/setup/closed_round.ts'

const { world, known, kari, home } = await kariStarts()
afterAll(world.end)

describe('the sheet for the talk', () => {
  let talk: string
  beforeAll(async () => {
    talk = `${(await closedRoundIn(world, home, usual)).path}/talk`
  })

  test('tells before the writing who reads, that nobody watches, and where help is', async () => {
    const page = await kari.get(talk)
    expect(page.text.indexOf('Alle som er med rundt bordet')).toBeLessThan(page.text.indexOf('<textarea'))
    expect(page.text).toContain('døgnet rundt')
    expect(page.text).toContain('116 117')
  })

  test('keeps what was said about a statement, and says so when two mend it at once', async () => {
    const statement_id = known.instrument.statements[0]!.id
    const added = await kari.post(`${talk}/notes`, { body: 'Hun fortalte om møtet', statement_id })
    expect(added.location).toBe(`${talk}?said=noted#said`)
    const { id } = await world.db.selectFrom('talk_note').select('id').executeTakeFirstOrThrow()
    const form = { statement_id, version: '1' }
    expect((await kari.post(`${talk}/notes/${id}`, { ...form, body: 'Først' })).status).toBe(303)
    const late = await kari.post(`${talk}/notes/${id}`, { ...form, body: 'Sist' })
    expect(late.status).toBe(409)
    expect(late.text).toContain('Først')
    expect(late.text).toContain('Sist')
    expect((await kari.get(talk)).text).toContain('Først')
    expect((await kari.post(`${talk}/notes/${id}/delete`)).status).toBe(303)
    expect((await kari.get(talk)).text).not.toContain('Først')
  })

  test('shows the page again when something is missing, and knows its own statements only', async () => {
    const empty = await kari.post(`${talk}/notes`, { body: '' })
    expect(empty.status).toBe(422)
    expect(empty.text).toContain('href="#body"')
    const unknown = await kari.post(`${talk}/notes`, { body: 'Noe', statement_id: 'no-such' })
    expect(unknown.status).toBe(422)
    expect((await kari.post(`${talk}/steps`, { what: '', who: '', due: '' })).text).toContain('href="#what"')
  })

  test('agrees on steps that belong to the round', async () => {
    await kari.post(`${talk}/steps`, { what: 'Lage suppe', who: 'Kari', due: '2026-03-12' })
    const step = await world.db
      .selectFrom('step')
      .select(['what', 'origin', 'origin_id'])
      .where('what', '=', 'Lage suppe')
      .executeTakeFirst()
    expect(step).toEqual({ what: 'Lage suppe', origin: 'round', origin_id: talk.split('/').at(-2) })
    expect((await kari.get(talk)).text).toContain('12. mars 2026')
  })

  test('keeps what was said from those who only follow', async () => {
    await kari.post(`${talk}/notes`, { body: 'Dette blir rundt bordet' })
    await world.db
      .updateTable('initiative_grant')
      .set({ kind: 'observer' })
      .where('initiative_id', '=', home.split('/').at(-1)!)
      .execute()
    const page = await kari.get(talk)
    expect(page.status).toBe(403)
    expect(page.text).not.toContain('Dette blir rundt bordet')
    expect((await kari.post(`${talk}/notes`, { body: 'Noe' })).status).toBe(403)
  })
})
