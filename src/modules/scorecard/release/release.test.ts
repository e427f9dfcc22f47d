import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closedRoundIn, usual } from '../../../../test/setup/closed_round.ts'
import { releaseWorld, type Table } from '../../../../test/setup/release.ts'

const { world, db, layTable, at, ask, running, traces, rowsOf, share, linkIn } = await releaseWorld()
afterAll(world.end)

describe('asking and saying yes', () => {
  let table: Table
  beforeAll(async () => {
    table = await layTable()
  })

  test('a result is not shared until somebody asks, and says so where it is read', async () => {
    const page = await table.resident.visitor.get(at(table))
    expect(page.status).toBe(200)
    expect(page.text.match(/Ikke delt</g)).toHaveLength(3)
    const result = await table.resident.visitor.get(`${table.round.path}/result`)
    expect(result.text).toContain('Dette resultatet er ikke delt med andre.')
    expect(result.text).toContain(`href="${at(table)}"`)
  })

  test('asking is the yes of a resident, and then it waits for an employee', async () => {
    expect((await ask(table, table.resident, 'leader')).location).toBe(`${at(table)}?said=asked`)
    const page = await table.employee.visitor.get(at(table))
    expect(page.text).toContain('Venter på en offentlig ansatt')
    expect(page.text).toContain('Ja, del det')
    expect(await traces(table)).toEqual(['release_asked', 'release_agreed'])
  })

  test('an association may ask, but two others decide', async () => {
    await ask(table, table.association, 'council')
    const page = await table.association.visitor.get(at(table))
    expect(page.text).toContain('Venter på en innbygger og en offentlig ansatt')
    expect(page.text).toContain('Alle kan foreslå.')
    const before = await rowsOf(table)
    const refused = await table.association.visitor.post(`${await running(table, 'council')}/agree`)
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Her er det en innbygger og en offentlig ansatt som avgjør')
    expect(await rowsOf(table)).toEqual(before)
  })

  test('two residents are not enough, and saying yes twice is saying it once', async () => {
    const release = await running(table, 'leader')
    await table.other.visitor.post(`${release}/agree`)
    await table.other.visitor.post(`${release}/agree`)
    const page = await table.resident.visitor.get(at(table))
    expect(page.text).toContain('Venter på en offentlig ansatt')
    expect((await traces(table)).filter(what => what === 'release_agreed')).toHaveLength(2)
  })

  test('with one of each it is shared, and the group reads who said yes', async () => {
    await table.employee.visitor.post(`${await running(table, 'leader')}/agree`)
    const page = await table.association.visitor.get(at(table))
    expect(page.text).toContain('Delt siden 2. februar 2026')
    const names = await db
      .selectFrom('participant')
      .select('name')
      .where('id', 'in', [table.resident.id, table.employee.id])
      .execute()
    for (const { name } of names) expect(page.text).toContain(name)
    const result = await table.resident.visitor.get(`${table.round.path}/result`)
    expect(result.text).toContain('Dette resultatet er delt med de som følger arbeidet.')
  })

  test('a second proposal to the same is refused while the first stands, and leaves nothing', async () => {
    const before = await rowsOf(table)
    const refused = await ask(table, table.lead, 'leader')
    expect(refused.status).toBe(409)
    expect(refused.text).toContain('Dette er allerede foreslått')
    expect((await ask(table, table.lead, 'everybody')).status).toBe(422)
    expect(await rowsOf(table)).toEqual(before)
  })

  test('who follows the work neither reads the releases nor decides', async () => {
    const { visitor } = table.follower
    const release = await running(table, 'council')
    expect((await visitor.get(at(table))).status).toBe(403)
    expect((await ask(table, table.follower, 'network')).status).toBe(403)
    for (const what of ['agree', 'take-back', 'end']) {
      expect((await visitor.post(`${release}/${what}`)).status).toBe(403)
    }
  })

  test.each(['nn', 'da', 'en'])('is read in %s too', async language => {
    const { visitor } = table.resident
    visitor.cookies.set('samskap_language', language)
    for (const path of [at(table), `${at(table)}/preview?audience=network`]) {
      const page = await visitor.get(path)
      expect(page.status).toBe(200)
      expect(page.text).not.toContain('undefined')
    }
    visitor.cookies.delete('samskap_language')
  })
})

describe('taking back', () => {
  test('one’s own yes: then it waits again, and the link opens nothing until somebody says yes', async () => {
    const table = await layTable()
    const release = await share(table, 'council')
    const link = await linkIn(table)
    expect((await world.visitor().get(link)).status).toBe(200)
    // Nobody takes back what another has said.
    await table.other.visitor.post(`${release}/take-back`)
    expect(await rowsOf(table)).toEqual({ releases: 1, yeses: 2 })
    expect(await traces(table)).not.toContain('release_taken_back')
    expect((await table.resident.visitor.post(`${release}/take-back`)).status).toBe(303)
    expect((await world.visitor().get(link)).status).toBe(404)
    expect(await linkIn(table)).toBe('')
    expect(await rowsOf(table)).toEqual({ releases: 1, yeses: 1 })
    await table.other.visitor.post(`${release}/agree`)
    expect((await world.visitor().get(link)).status).toBe(200)
  })

  test('the whole: the link is dead for good, the page says who and when, and a new one is another', async () => {
    const table = await layTable()
    const release = await share(table, 'network')
    const link = await linkIn(table)
    expect((await table.other.visitor.post(`${release}/end`)).status).toBe(403)
    expect((await world.visitor().get(link)).status).toBe(200)
    expect((await table.employee.visitor.post(`${release}/end`)).status).toBe(303)
    expect((await world.visitor().get(link)).status).toBe(404)
    expect((await table.resident.visitor.get(at(table))).text).toMatch(/public_employee .{4} tok det tilbake/)
    for (const what of ['agree', 'take-back', 'end']) {
      const late = await table.resident.visitor.post(`${release}/${what}`)
      expect(late.status).toBe(409)
      expect(late.text).toContain('Forslaget er trukket')
    }
    expect((await traces(table)).at(-1)).toBe('release_taken_back')
    await share(table, 'network')
    const other = await linkIn(table)
    expect(other).not.toBe(link)
    expect((await world.visitor().get(link)).status).toBe(404)
    expect((await world.visitor().get(other)).status).toBe(200)
  })

  test('whoever leads may take back what others have shared', async () => {
    const table = await layTable()
    const release = await share(table, 'leader')
    expect((await table.lead.visitor.post(`${release}/end`)).status).toBe(303)
    expect((await table.follower.visitor.get(`${table.round.path}/result`)).text).toContain('ikke delt ennå')
  })

  test('of the two who said yes and left since, the page tells, and what they said stands', async () => {
    const table = await layTable()
    await share(table, 'council')
    const link = await linkIn(table)
    await db
      .updateTable('initiative_grant')
      .set({ ended_at: world.clock.now })
      .where('participant_id', '=', table.resident.id)
      .execute()
    const page = await table.lead.visitor.get(at(table))
    expect(page.text).toContain('Har sluttet siden.')
    expect((await world.visitor().get(link)).status).toBe(200)
    // Erased for good, the yes is gone as well.
    await db.deleteFrom('participant').where('id', '=', table.resident.id).execute()
    expect((await world.visitor().get(link)).status).toBe(404)
    expect((await table.lead.visitor.get(at(table))).text).toContain('Venter på en innbygger')
  })
})

describe('two people at once', () => {
  test('who ask for the same get one proposal between them', async () => {
    const table = await layTable()
    const answers = await Promise.all([
      ask(table, table.resident, 'council'),
      ask(table, table.employee, 'council'),
    ])
    expect(answers.map(answer => answer.status).sort()).toEqual([303, 409])
    expect(await rowsOf(table)).toEqual({ releases: 1, yeses: 1 })
  })

  test('who say yes are both heard, and one who takes it back at the same moment is too', async () => {
    const table = await layTable()
    await ask(table, table.association, 'council')
    const release = await running(table, 'council')
    const said = await Promise.all([
      table.resident.visitor.post(`${release}/agree`),
      table.employee.visitor.post(`${release}/agree`),
    ])
    expect(said.map(answer => answer.status)).toEqual([303, 303])
    const link = await linkIn(table)
    const [late, ended] = await Promise.all([
      table.other.visitor.post(`${release}/agree`),
      table.lead.visitor.post(`${release}/end`),
    ])
    expect(ended.status).toBe(303)
    expect([303, 409]).toContain(late.status)
    expect((await world.visitor().get(link)).status).toBe(404)
  })
})

test('a pulse is shared like a round, each for itself and without steps', async () => {
  const table = await layTable()
  const pulse = { ...table, round: await closedRoundIn(world, `/i/${table.id}`, usual) }
  await db.updateTable('round').set({ kind: 'pulse', number: 1 }).where('id', '=', pulse.round.id).execute()
  expect((await table.resident.visitor.get(at(pulse))).text).not.toContain('name="with_steps"')
  await share(table, 'leader')
  await share(pulse, 'council')
  const { visitor } = table.follower
  expect((await visitor.get(`${pulse.round.path}/result`)).text).toContain(
    'Dette resultatet er ikke delt ennå',
  )
  expect((await visitor.get(`/i/${table.id}/pulses`)).text).not.toContain(pulse.round.id)
  const released = await world.visitor().get(await linkIn(pulse))
  expect(released.status).toBe(200)
  expect(released.text).toContain('class="db"')
  expect(released.text).toContain('Puls 1, 2. februar 2026')
  const preview = await table.resident.visitor.get(`${at(pulse)}/preview?audience=leader`)
  expect(preview.text).toContain('Slik ser det ut for de som følger arbeidet.')
  await share(pulse, 'leader')
  expect((await visitor.get(`${pulse.round.path}/result`)).text).toContain('class="db"')
})

describe('what is never released', () => {
  const few = [{ side: 'residents', of: 4, answer: () => 5 }]
  const kinds = ['staff', 'open'] as const

  test('a sheet for the talk: there is nothing to share, and the page says so', async () => {
    const table = await layTable()
    const talk = { ...table, round: await closedRoundIn(world, `/i/${table.id}`, few) }
    expect((await table.resident.visitor.get(at(talk))).text).toContain('Denne runden har ingen tall')
    expect((await ask(talk, table.resident, 'council')).status).toBe(404)
    expect((await table.resident.visitor.get(`${at(talk)}/preview`)).status).toBe(404)
    expect(await rowsOf(table)).toEqual({ releases: 0, yeses: 0 })
  })

  test.each(kinds)('a round that is %s has no page for it', async kind => {
    const table = await layTable()
    const change = kind === 'staff' ? { kind } : { status: kind, closed_at: null }
    await db.updateTable('round').set(change).where('id', '=', table.round.id).execute()
    if (kind === 'open') await db.deleteFrom('snapshot').where('round_id', '=', table.round.id).execute()
    for (const who of [table.lead, table.resident]) {
      expect((await who.visitor.get(at(table))).status).toBe(404)
      expect((await who.visitor.get(`${at(table)}/preview`)).status).toBe(404)
      expect((await ask(table, who, 'leader')).status).toBe(404)
    }
    expect(await rowsOf(table)).toEqual({ releases: 0, yeses: 0 })
    expect(await traces(table)).toEqual([])
  })

  test('another initiative’s release cannot be answered from here', async () => {
    const [ours, theirs] = [await layTable(), await layTable()]
    await ask(theirs, theirs.resident, 'council')
    const id = (await running(theirs, 'council')).split('/').at(-1)
    for (const what of ['agree', 'take-back', 'end']) {
      expect((await ours.lead.visitor.post(`${at(ours)}/${id}/${what}`)).status).toBe(404)
    }
    expect(await rowsOf(theirs)).toEqual({ releases: 1, yeses: 1 })
  })
})
