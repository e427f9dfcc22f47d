import { afterAll, beforeEach, expect, test } from 'vitest'
import { browserOf, countRows, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld, type Visitor } from '../../../../test/setup/app.ts'
import { readConfig } from '../../../platform/config.ts'
import { sendMail } from '../../../platform/outbox.ts'
import { newId } from '../../../platform/secrets.ts'
import { forgetExpired } from '../../access/commands.ts'
import { most_signs } from './rules.ts'

const world = await makeWorld()
afterAll(world.end)

const letter = {
  language: 'nb',
  name: 'Til foreldrene',
  greeting: 'Hei!',
  why_you: 'Du vet noe vi ikke vet.',
  purpose: 'Hvordan kan flere spise sammen?',
  practical: 'Vi møtes torsdag 3. desember kl. 17 på biblioteket. Det blir suppe.',
  free: 'Du kan si nei.',
  contact: 'Ring Ingrid, 912 34 567.',
}

let home = ''
let here = ''
let lead: Visitor
let member: Visitor
let observer: Visitor
let initiative_id = ''

beforeEach(async () => {
  world.clock.now = new Date('2026-02-02T10:00:00Z')
  await world.db.deleteFrom('attempt').execute()
  await world.db.deleteFrom('outbox').execute()
  const laid = await layInitiative(world)
  initiative_id = laid.initiative_id
  home = `/i/${initiative_id}`
  here = `${home}/guide/letters`
  lead = browserOf(world, laid.seats.facilitator.token)
  member = browserOf(world, laid.seats.member.token)
  observer = browserOf(world, laid.seats.observer.token)
})

const kept = () =>
  world.db.selectFrom('invitation_letter').selectAll().where('initiative_id', '=', initiative_id).execute()
const sendings = () =>
  world.db.selectFrom('letter_sent').selectAll().where('initiative_id', '=', initiative_id).execute()
const outbox = () => world.db.selectFrom('outbox').selectAll().orderBy('recipient').execute()

async function write(more: Partial<typeof letter> = {}): Promise<string> {
  const { location } = await lead.post(`${here}/new`, { ...letter, ...more })
  return /letters\/([\w-]{36})\/read/.exec(location!)![1]!
}

/** A seat that waits for its person, with somewhere to write to. */
async function seatFor(name: string, email: string): Promise<string> {
  const seat = { names: name, party: 'resident', belongs_to: '', email, language: 'nb' }
  expect((await lead.post(`${home}/people/add`, seat)).status).toBe(303)
  const { id } = await world.db
    .selectFrom('participant')
    .select('id')
    .where('initiative_id', '=', initiative_id)
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return id
}

test('the suggestion knows the initiative, in the language one chooses, and is kept as it is changed', async () => {
  const { text } = await member.get(`${here}/new`)
  for (const known of ['Torsdagsbordet', 'Fjellvik', 'Hvordan kan flere spise sammen?', '[telefonnummer]']) {
    expect(text).toContain(known)
  }
  const danish = await member.get(`${here}/new?language=da`)
  expect(danish.text).toContain('Hej!')
  expect(danish.text).toContain('lang="da"')
  expect((await member.get(`${here}/new?language=xx`)).text).toContain('Hei!')
  expect((await member.post(`${here}/new`, letter)).status).toBe(303)
  const [row] = await kept()
  expect(row).toMatchObject({ ...letter, version: 1 })
  const list = (await observer.get(here)).text
  expect(list).toContain('Til foreldrene')
  expect(list).not.toContain('Endre')
})

test('a button pressed twice keeps one letter, and two who change one see each other', async () => {
  await Promise.all([member.post(`${here}/new`, letter), member.post(`${here}/new`, letter)])
  const all = await kept()
  expect(all).toHaveLength(1)
  const { language, ...parts } = letter
  const path = `${here}/${all[0]!.id}`
  expect((await member.post(path, { ...parts, greeting: 'Hallo!', version: '1' })).status).toBe(303)
  const late = await lead.post(path, { ...parts, greeting: 'God dag!', version: '1' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Hallo!')
  expect(late.text).toContain('God dag!')
})

test('what cannot be kept is said beside its field, names of others get a look, and nothing is left', async () => {
  const before = await countRows(world)
  const wrong: Record<string, string>[] = [
    { name: '' },
    { name: 'x'.repeat(300) },
    { purpose: 'x'.repeat(901) },
    { greeting: 'a\u0007b' },
  ]
  for (const one of wrong) {
    expect((await member.post(`${here}/new`, { ...letter, ...one })).status, JSON.stringify(one)).toBe(422)
  }
  const looked = await member.post(`${here}/new`, { ...letter, purpose: 'Ring 912 34 567' })
  expect(looked.status).toBe(422)
  expect((await observer.post(`${here}/new`, letter)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
})

test('the letter is read in its own language, with hints beside it, and with a code for those who lead', async () => {
  const english = { language: 'en', greeting: 'Dear service users', practical: 'You will see.', contact: '' }
  const id = await write(english)
  const bare = (await lead.get(`${here}/${id}/read`)).text
  expect(bare).toContain('lang="en"')
  expect(bare).toContain('residents, people, you')
  expect(bare).toContain('Brevet sier ikke noe om mat')
  expect(bare).toContain('LIX')
  expect(bare).not.toContain('<svg class="qr"')
  expect(bare).toContain('/people/group-code')
  await lead.post(`${home}/people/group-code`)
  const { text } = await lead.get(`${here}/${id}/read`)
  expect(text).toContain('<svg class="qr"')
  const code = /class="secret">([^<]+)</.exec(text)![1]!
  const message = /id="message"[^>]*>([^<]*)</.exec(text)![1]!
  expect(message).toContain(code)
  expect(message.length).toBeLessThanOrEqual(most_signs)
  const others = await member.get(`${here}/${id}/read`)
  expect(others.text).not.toContain(code)
  expect((await observer.get(`${here}/${id}/mail`)).status).toBe(403)
})

test('a letter goes to addresses with the group’s code and to seats with their own link, and only a number stays', async () => {
  await lead.post(`${home}/people/group-code`)
  const amina = await seatFor('Amina', 'amina@b.example')
  const id = await write()
  const addresses = 'Ola <ola@b.example>\nper@b.example, AMINA@b.example'
  const answer = await lead.post(`${here}/${id}/mail`, { addresses, participant: amina })
  expect(answer.location).toBe(`${here}/${id}/read?said=sent`)
  const mails = await outbox()
  expect(mails.map(({ kind, recipient }) => [kind, recipient])).toEqual([
    ['invitation_letter', 'amina@b.example'],
    ['invitation_letter', 'ola@b.example'],
    ['invitation_letter', 'per@b.example'],
  ])
  const [own, shared] = mails
  expect(own!.body).toMatch(/\/join\/[\w-]+/)
  for (const { body } of mails)
    expect(body).toMatch(/på vegne av samskapingen «Torsdagsbordet», gjennom http/)
  expect(shared!.body).not.toContain('/join/')
  expect(shared!.body).toMatch(/\/code og skriv koden/)
  const [, path] = /(\/join\/[\w-]+)/.exec(own!.body)!
  expect((await world.visitor().get(path!)).text).toContain('Amina')
  expect(await sendings()).toMatchObject([{ letter_id: id, how_many: 3 }])
  expect((await lead.get(here)).text).toContain('Sendt til 3 personer')
  for (const mail of mails)
    await sendMail(world.db, readConfig({ DATA_DIR: world.config.data_dir }), world.clock.now, mail.id)
  expect(await outbox()).toEqual([])
})

test('sent a second time it asks first, and two who send at once send it once', async () => {
  const id = await write()
  const addresses = 'ola@b.example'
  const both = await Promise.all([
    lead.post(`${here}/${id}/mail`, { addresses }),
    lead.post(`${here}/${id}/mail`, { addresses }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(await outbox()).toHaveLength(1)
  const third = await lead.post(`${here}/${id}/mail`, { addresses })
  expect(third.text).toContain('Send en gang til')
  expect(third.text).toContain('ola@b.example')
  expect((await lead.post(`${here}/${id}/mail`, { addresses, again: 'yes' })).status).toBe(303)
  world.clock.now = new Date('2026-02-04T10:00:00Z')
  expect((await lead.post(`${here}/${id}/mail`, { addresses })).status).toBe(303)
  expect(await outbox()).toHaveLength(3)
  // What could never be sent holds an address as well.
  await forgetExpired(world.db, new Date('2026-03-07T10:00:00Z'))
  expect(await outbox()).toEqual([])
})

test('letters go out ten times a day at most, whichever they are and whether they still stand', async () => {
  const addresses = 'ola@b.example'
  let letters = 0
  const send = async () => {
    await world.db.deleteFrom('attempt').execute()
    letters += 1
    const id = await write({ name: `Brev ${letters}` })
    const answer = await lead.post(`${here}/${id}/mail`, { addresses })
    await lead.post(`${here}/${id}/remove`)
    return answer
  }
  for (let at = 0; at < 9; at++) expect((await send()).status).toBe(303)
  const last = await Promise.all([send(), send()])
  expect(last.map(({ status }) => status).toSorted()).toEqual([303, 422])
  expect((await send()).text).toContain('ti ganger det siste døgnet')
  expect(await outbox()).toHaveLength(10)
  world.clock.now = new Date('2026-02-03T10:00:01Z')
  expect((await send()).status).toBe(303)
})

test('wrong addresses are named by their lines, nothing is lost, and nothing is sent', async () => {
  const id = await write()
  const before = await countRows(world)
  const wrong = await lead.post(`${here}/${id}/mail`, { addresses: 'ola@b.example\nper@@b\nkari' })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Linje 2: per@@b')
  expect(wrong.text).toContain('Linje 3: kari')
  expect(wrong.text).toContain('ola@b.example\nper@@b\nkari</textarea>')
  const many = Array.from({ length: 31 }, (_, at) => `a${at}@b.example`).join('\n')
  for (const addresses of ['', many]) {
    expect((await lead.post(`${here}/${id}/mail`, { addresses })).status).toBe(422)
  }
  expect((await member.post(`${here}/${id}/mail`, { addresses: 'ola@b.example' })).status).toBe(403)
  expect((await lead.post(`${here}/${newId()}/mail`, { addresses: 'ola@b.example' })).status).toBe(404)
  expect(await countRows(world)).toEqual(before)
})

test('those who lead delete a letter, and another initiative neither reads nor touches it', async () => {
  const id = await write()
  await lead.post(`${here}/${id}/mail`, { addresses: 'ola@b.example' })
  const other = await layInitiative(world)
  const theirs = browserOf(world, other.seats.facilitator.token)
  const there = `/i/${other.initiative_id}/guide/letters`
  const { language, ...parts } = letter
  expect((await theirs.get(`${here}/${id}/read`)).status).toBe(404)
  expect((await theirs.get(`${there}/${id}/read`)).status).toBe(404)
  expect((await theirs.post(`${there}/${id}`, { ...parts, version: '1' })).status).toBe(404)
  expect((await theirs.post(`${there}/${id}/mail`, { addresses: 'ola@b.example' })).status).toBe(404)
  await theirs.post(`${there}/${id}/remove`)
  expect(await kept()).toHaveLength(1)
  expect((await member.post(`${here}/${id}/remove`)).status).toBe(403)
  expect((await lead.post(`${here}/${id}/remove`)).status).toBe(303)
  expect(await kept()).toEqual([])
  expect(await sendings()).toEqual([])
})

test('the first meeting is gathered from where things stand, and works from nothing', async () => {
  const page = `${home}/guide/first-meeting`
  const bare = (await lead.get(page)).text
  expect(bare).not.toContain('på plass</span>')
  expect(bare).toContain('1 innbygger og 2 ansatte')
  expect((await observer.get(page)).status).toBe(200)
  const id = await write()
  const tasks = { host: 'Amina', food: '', door: 'Per', writer: '', due: '2026-02-12' }
  const twice = await Promise.all([member.post(page, tasks), member.post(page, tasks)])
  expect(twice.map(({ status }) => status)).toEqual([303, 303])
  const { text } = await lead.get(page)
  expect(text).toContain(`/letters/${id}/read`)
  expect(text).toContain('Være vert på det første møtet: Amina')
  expect(text.match(/på plass\s*<\/span>/g)).toHaveLength(3)
  // What somebody sees to is not asked for again, and the day is known.
  expect(text).not.toContain('name="host"')
  expect(text).toMatch(/name="due"[^>]*value="2026-02-12"/)
  const nobody = await member.post(page, { host: '', food: '', door: '', writer: '', due: '' })
  expect(nobody.text).toContain('href="#food"')
  expect((await lead.get(`${home}/guide/evening?card=shared-meal`)).text).toMatch(/<dd[^>]*>Amina<\/dd>/)
  const steps = await world.db
    .selectFrom('step')
    .selectAll()
    .where('initiative_id', '=', initiative_id)
    .execute()
  expect(steps).toHaveLength(2)
  expect(steps[0]).toMatchObject({ origin: 'guide', origin_ref: 'around-a-meal' })
  const before = await countRows(world)
  expect((await member.post(page, { host: '', food: '', door: '', writer: '', due: '' })).status).toBe(422)
  expect((await member.post(page, { ...tasks, host: 'x'.repeat(61) })).status).toBe(422)
  expect((await observer.post(page, tasks)).status).toBe(403)
  expect(await countRows(world)).toEqual(before)
})
