import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closedRoundIn, usual } from '../../../../../test/setup/closed_round.ts'
import { releaseWorld, type Table } from '../../../../../test/setup/release.ts'
import { newId } from '../../../../platform/secrets.ts'

const { world, db, layTable, at, ask, running, share, linkIn } = await releaseWorld()
afterAll(world.end)

describe('who only follows the work', () => {
  let table: Table
  const parts = ['result', 'research', 'snapshot.csv', 'snapshot.json']
  const figure = /class="db"|"groups":|grouping,field/
  beforeAll(async () => {
    table = await layTable()
    const step = { what: 'Lage suppe', who: 'Kari', due: '2026-03-12' }
    await table.resident.visitor.post(`${table.round.path}/talk/steps`, step)
    await table.resident.visitor.post(`${table.round.path}/talk/notes`, { body: 'Sagt rundt bordet' })
  })

  test('meets no figure before the group has shared it, on any page and in any file', async () => {
    const { visitor } = table.follower
    for (const part of parts) {
      const answer = await visitor.get(`${table.round.path}/${part}`)
      expect(answer.text, part).toContain('Dette resultatet er ikke delt ennå')
      expect(answer.text, part).not.toMatch(figure)
    }
    const overview = await visitor.get(`/i/${table.id}`)
    expect(overview.text).toContain('Resultatet er ikke delt ennå.')
    expect(overview.text).not.toMatch(figure)
    for (const path of ['course', 'rounds', 'pulses']) {
      expect((await visitor.get(`/i/${table.id}/${path}`)).text, path).not.toMatch(figure)
    }
    expect((await visitor.get(`/i/${table.id}/course`)).text).not.toContain(table.round.path)
    expect((await visitor.get(`${table.round.path}/talk`)).status).toBe(403)
  })

  test('is told that there is no such round where there is none', async () => {
    expect((await table.follower.visitor.get(`/i/${table.id}/rounds/${newId()}/result`)).status).toBe(404)
  })

  test('does not see what is shared with others', async () => {
    await share(table, 'council')
    const page = await table.follower.visitor.get(`${table.round.path}/result`)
    expect(page.text).toContain('Dette resultatet er ikke delt ennå')
  })

  test('sees it once it is shared with them, without the steps and without the talk', async () => {
    const release = await share(table, 'leader')
    const { visitor } = table.follower
    const result = await visitor.get(`${table.round.path}/result`)
    expect(result.text).toContain('Hvor langt er det mellom oss?')
    for (const own of ['Lage suppe', 'Sagt rundt bordet', '/talk', '/release']) {
      expect(result.text).not.toContain(own)
    }
    for (const part of parts) {
      expect((await visitor.get(`${table.round.path}/${part}`)).text, part).not.toContain('ikke delt')
    }
    expect((await visitor.get(`/i/${table.id}`)).text).toMatch(figure)
    expect((await visitor.get(`/i/${table.id}/course`)).text).toContain(`href="${table.round.path}`)
    expect((await visitor.get(`${table.round.path}/talk`)).status).toBe(403)
    await table.lead.visitor.post(`${release}/end`)
    expect((await visitor.get(`${table.round.path}/result`)).text).toContain('ikke delt')
  })

  test('sees the steps when they were shared as well', async () => {
    await share(table, 'leader', { with_steps: 'yes' })
    const result = await table.follower.visitor.get(`${table.round.path}/result`)
    expect(result.text).toContain('Lage suppe')
    expect(result.text).not.toContain('Sagt rundt bordet')
  })

  test('sees no earlier round beside it that was not shared', async () => {
    world.clock.now = new Date(world.clock.now.getTime() + 1)
    const later = await closedRoundIn(world, `/i/${table.id}`, usual)
    const next = { ...table, round: later }
    const { visitor } = table.follower
    expect((await visitor.get(`${later.path}/result`)).text).toContain('ikke delt')
    const release = await running(table, 'leader')
    await table.lead.visitor.post(`${release}/end`)
    await share(next, 'leader')
    const result = await visitor.get(`${later.path}/result`)
    expect(result.text).not.toContain('Siden februar 2026')
    expect(result.text).not.toContain(table.round.id)
    expect((await table.resident.visitor.get(`${later.path}/result`)).text).toContain('Siden februar 2026')
  })
})

describe('the page without a seat', () => {
  let table: Table
  let link: string
  beforeAll(async () => {
    table = await layTable()
    const step = { what: 'Lage suppe', who: 'Solveig Strand', due: '2026-03-12' }
    await table.resident.visitor.post(`${table.round.path}/talk/steps`, step)
    await table.resident.visitor.post(`${table.round.path}/talk/notes`, { body: 'Sagt rundt bordet' })
    await share(table, 'council', { with_steps: 'yes' })
    link = await linkIn(table)
  })

  test('shows the result and who shared it, but no name and no way in', async () => {
    const page = await world.visitor().get(link)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Hvor langt er det mellom oss?')
    expect(page.text).toContain('Torsdagsbordet, Bjørkevik')
    expect(page.text).toContain('sagt ja til å dele dette med kommunestyret. Delt siden 2. februar 2026.')
    expect(page.text).toContain('Lage suppe')
    expect(page.text).toContain('<meta name="robots" content="noindex"')
    expect(page.text).not.toContain('href="/i/')
    for (const held of ['Solveig Strand', 'Sagt rundt bordet', 'snapshot.csv', 'resident ']) {
      expect(page.text).not.toContain(held)
    }
    expect(page.headers.getSetCookie()).toEqual([])
  })

  test('answers every wrong link in one and the same way', async () => {
    const [, , , id, token] = link.split('/')
    const elsewhere = await layTable()
    await share(elsewhere, 'council')
    const [, , , other_id, other_token] = (await linkIn(elsewhere)).split('/')
    const wrong = [
      `/released/${table.id}/${id}/${newId()}`,
      `/released/${table.id}/${id}/${other_token}`,
      `/released/${elsewhere.id}/${id}/${token}`,
      `/released/${table.id}/${other_id}/${other_token}`,
      `/released/${table.id}/${newId()}/${token}`,
    ]
    const texts = new Set<string>()
    for (const path of wrong) {
      const answer = await world.visitor().get(path)
      expect(answer.status, path).toBe(404)
      texts.add(answer.text.replaceAll(path, ''))
    }
    expect(texts.size).toBe(1)
    expect([...texts][0]).toContain('Her er det ikke noe å se')
    expect((await world.visitor().get(`/released/${table.id}/x/${token}`)).status).toBe(404)
  })

  test('opens with no key before both have said yes, and a release to leaders has no key at all', async () => {
    const fresh = await layTable()
    await ask(fresh, fresh.resident, 'council')
    expect(await linkIn(fresh)).toBe('')
    const { id, sealed } = await db
      .selectFrom('release')
      .select(['id', 'sealed'])
      .where('initiative_id', '=', fresh.id)
      .executeTakeFirstOrThrow()
    const early = `/released/${fresh.id}/${id}/${world.key.open(sealed!)}`
    expect((await world.visitor().get(early)).status).toBe(404)
    await fresh.employee.visitor.post(`${await running(fresh, 'council')}/agree`)
    expect(await linkIn(fresh)).toBe(early)
    expect((await world.visitor().get(early)).status).toBe(200)
    await share(fresh, 'leader')
    const leader = await db
      .selectFrom('release')
      .select(['code_hash', 'sealed'])
      .where('initiative_id', '=', fresh.id)
      .where('audience', '=', 'leader')
      .executeTakeFirstOrThrow()
    expect(leader).toEqual({ code_hash: null, sealed: null })
  })

  test('looks in the preview as it will, with a word that only the group sees it', async () => {
    const fresh = await layTable()
    const preview = await fresh.resident.visitor.get(`${at(fresh)}/preview?audience=council`)
    expect(preview.text).toContain('Slik ser det ut for kommunestyret.')
    expect(preview.text).toContain('når en innbygger og en offentlig ansatt har sagt ja')
    const leader = await fresh.resident.visitor.get(`${at(fresh)}/preview?audience=leader&steps=yes`)
    expect(leader.text).toContain('Slik ser det ut for de som følger arbeidet.')
    expect(leader.text).not.toContain('/talk')
    expect((await fresh.follower.visitor.get(`${at(fresh)}/preview`)).status).toBe(403)
  })
})
