import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closedRoundIn, usual } from '../../../../test/setup/closed_round.ts'
import { type Seat, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { newId } from '../../../platform/secrets.ts'

const { world, db, layInitiative, seat } = await scorecardWorld()
afterAll(world.end)

type Table = Awaited<ReturnType<typeof layTable>>

/** A table with one of each, and a closed round of fifteen answers. */
async function layTable() {
  const id = await layInitiative()
  const lead = await seat(id, 'public_employee', ['facilitator', 'member'])
  const people = {
    lead,
    employee: await seat(id, 'public_employee'),
    resident: await seat(id, 'resident'),
    other: await seat(id, 'resident'),
    association: await seat(id, 'civil_society'),
    follower: await seat(id, 'mentor', ['observer']),
  }
  return { id, ...people, round: await closedRoundIn(world, `/i/${id}`, usual) }
}

const at = (table: Table) => `${table.round.path}/release`
const ask = (table: Table, who: Seat, audience: string, more: Record<string, string> = {}) =>
  who.visitor.post(at(table), { audience, ...more })

async function running(table: Table, audience: string) {
  const { id } = await db
    .selectFrom('release')
    .select('id')
    .where('initiative_id', '=', table.id)
    .where('round_id', '=', table.round.id)
    .where('audience', '=', audience)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return `${at(table)}/${id}`
}

const traces = async (table: Table) => {
  const rows = await db
    .selectFrom('audit_event')
    .select('what')
    .where('initiative_id', '=', table.id)
    .where('what', 'like', 'release%')
    .orderBy('at')
    .execute()
  return rows.map(row => row.what)
}

async function rowsOf(table: Table) {
  const count = async (name: 'release' | 'release_consent') =>
    (await db.selectFrom(name).select('initiative_id').where('initiative_id', '=', table.id).execute()).length
  return { releases: await count('release'), yeses: await count('release_consent') }
}

/** Both of the two say yes. Gives the way to the release. */
async function share(table: Table, audience: string, more: Record<string, string> = {}) {
  expect((await ask(table, table.resident, audience, more)).status).toBe(303)
  const release = await running(table, audience)
  expect((await table.employee.visitor.post(`${release}/agree`)).status).toBe(303)
  return release
}

/** The link as it stands on the page, without the host. */
async function linkIn(table: Table): Promise<string> {
  const shown = await table.resident.visitor.get(at(table))
  return /https?:\/\/[^/]+(\/released\/[\w/-]+)/.exec(shown.text)?.[1] ?? ''
}

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
