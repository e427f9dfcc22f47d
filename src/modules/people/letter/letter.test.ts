import { afterAll, beforeEach, expect, test } from 'vitest'
import { attribute, elementsOf, textOf } from '../../../../test/house/html.ts'
import { type Seat, scorecardWorld } from '../../../../test/setup/scorecard.ts'
import { languages } from '../../../platform/language.ts'
import { newId } from '../../../platform/secrets.ts'
import { fact_fields, type Told, told } from './rules.ts'
import { text } from './text/index.ts'

const { world, db, layInitiative, seat } = await scorecardWorld()
afterAll(world.end)

let initiative_id: string
let home: string
let lead: Seat
let amina: Seat
beforeEach(async () => {
  initiative_id = await layInitiative()
  home = `/i/${initiative_id}`
  lead = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  amina = await seat(initiative_id, 'resident')
})

const facts = {
  contact: 'Ingrid',
  contact_details: 'ingrid@bjorkevik.example',
  methods: 'Vi spiser sammen på torsdager og snakker i en time.',
  introduced_by: 'Helsestasjonen',
  other_sources: 'Nei, ingen registre',
  abroad: 'Nei, alt blir her',
  ends_on: '2026-12-01',
  afterwards: 'kept',
  afterwards_more: 'Referatene, uten navn',
  assessed_by: 'Sikt i januar',
  version: '1',
}
const basis = {
  controller: 'Bjørkevik kommune',
  basis: 'public_task',
  law: 'Vedtak i kommunestyret',
  special_basis: 'Uttrykkelig samtykke',
  purpose: 'Finne ut hvem som spiser middag sammen',
}
const save = (who: Seat, more: Partial<typeof facts> = {}) =>
  who.visitor.post(`${home}/letter/edit`, { ...facts, ...more })

const written = () =>
  db.selectFrom('letter_facts').selectAll().where('initiative_id', '=', initiative_id).execute()

async function fill() {
  expect((await save(lead)).status).toBe(303)
  expect((await lead.visitor.post(`${home}/basis/state`, basis)).status).toBe(303)
  const organisation_id = newId()
  await db
    .insertInto('organisation')
    .values({
      id: organisation_id,
      name: 'Bjørkevik kommune',
      kind: 'municipality',
      privacy_officer: 'Berge',
      privacy_officer_email: 'ombud@bjorkevik.example',
      created_at: world.clock.now,
    })
    .execute()
  await db
    .insertInto('initiative_organisation')
    .values({
      initiative_id,
      id: newId(),
      organisation_id,
      asked_at: world.clock.now,
      decision: 'confirmed',
      decided_at: world.clock.now,
    })
    .execute()
}

/** The parts of the letter by what each tells. */
function partsOf(html: string): Map<string, string> {
  const parts = elementsOf(html).flatMap(element => {
    const id = attribute(element, 'id')
    return id?.startsWith('letter-') ? [[id.slice('letter-'.length), textOf(element)] as const] : []
  })
  return new Map(parts)
}
const letterIn = (language: string) => amina.visitor.get(`${home}/letter?language=${language}`)

/** The list in the design's chapter on the Norwegian frame: what such a letter is asked to tell, and where it stands. */
const asked: readonly [what: string, where: Told, given: string | null][] = [
  ['a request to take part', 'request', 'Torsdagsbordet'],
  ['purpose and use', 'purpose', basis.purpose],
  ['the responsible institution', 'responsible', basis.controller],
  ['how to reach the one who is responsible from day to day', 'contact', facts.contact_details],
  ['methods and what they mean for the participant', 'methods', facts.methods],
  ['voluntary, withdraw any time without reason and without consequence', 'voluntary', null],
  ['who has access', 'access', null],
  ['who reads each thing that is kept', 'kept', null],
  ['confidentiality', 'confidentiality', null],
  ['when the project ends and what happens then', 'ends', facts.afterwards_more],
  [
    'who mediates contact, and that a researcher knows nobody before a yes',
    'introduced',
    facts.introduced_by,
  ],
  ['for those in dependence: no effect on relations to providers', 'dependence', null],
  ['other sources used', 'other_sources', facts.other_sources],
  ['rights: access, correction, withdrawal, deletion', 'rights', null],
  ['storage and security', 'storage', 'localhost'],
  ['sharing abroad', 'abroad', facts.abroad],
  ['that it is notified or assessed', 'assessed', facts.assessed_by],
  ['legal basis', 'basis', basis.law],
  ['the data protection officer', 'privacy_officer', 'ombud@bjorkevik.example'],
  ['the right to complain', 'complaint', 'Datatilsynet'],
  ['what one says yes to, each for itself', 'consents', null],
]

test('everything that is asked of such a letter stands in it, in every language', async () => {
  await fill()
  expect(asked.map(([, where]) => where).toSorted()).toEqual([...told].toSorted())
  for (const language of languages) {
    const parts = partsOf((await letterIn(language)).text)
    expect([...parts.keys()].toSorted(), language).toEqual([...told].toSorted())
    for (const [what, where, given] of asked) {
      expect(parts.get(where)!.trim().length, `${language}: ${what}`).toBeGreaterThan(15)
      if (given) expect(parts.get(where), `${language}: ${what}`).toContain(given)
    }
    expect(parts.get('voluntary'), language).toContain(text[language].voluntary_text)
    expect(parts.get('dependence'), language).toContain(text[language].dependence)
    expect(parts.get('consents')!.match(/\n|\S/g)!.length, language).toBeGreaterThan(80)
    expect(parts.get('rights'), language).toContain(text[language].rights_list[2])
  }
})

/** Words to a sentence, and of a hundred words how many have more than six letters. */
function lix(said: string): number {
  const words = said.match(/[\p{L}\d]+/gu)!
  const sentences = said.split(/[.:;?!](?=\s|$)/).filter(one => /\p{L}/u.test(one)).length
  return words.length / sentences + (100 * words.filter(word => word.length > 6).length) / words.length
}

test('the letter is easy to read in every language', async () => {
  await fill()
  for (const language of languages) {
    const said = [...partsOf((await letterIn(language)).text).values()].join('. ')
    expect(lix(said), language).toBeLessThan(40)
  }
})

test('what nobody has said is left open: a link for those who lead, a line on paper, nothing made up', async () => {
  const own = (await lead.visitor.get(`${home}/letter`)).text
  expect(own).toContain('Dette mangler i brevet')
  for (const field of fact_fields) expect(own).toContain(`${home}/letter/edit#${field}`)
  expect(own.match(/class="line onlyprint"/g)!.length).toBeGreaterThanOrEqual(fact_fields.length + 4)
  const hers = (await amina.visitor.get(`${home}/letter`)).text
  expect(hers).not.toContain('letter/edit')
  expect(hers).not.toContain('Dette mangler i brevet')
  expect(hers).toContain('Dette er ikke skrevet ennå.')
  await fill()
  const whole = (await lead.visitor.get(`${home}/letter`)).text
  expect(whole).not.toContain('Dette mangler i brevet')
  expect(whole).not.toContain('Fyll inn')
})

test('everybody in the initiative reads it, those who lead write it, and nobody else comes near', async () => {
  for (const kind of ['member', 'observer', 'mentor', 'researcher']) {
    const other = await seat(initiative_id, 'mentor', [kind])
    expect((await other.visitor.get(`${home}/letter`)).status, kind).toBe(200)
    expect((await other.visitor.get(`${home}/letter/edit`)).status, kind).toBe(403)
    expect((await save(other)).status, kind).toBe(403)
  }
  const elsewhere = await layInitiative()
  const stranger = await seat(elsewhere, 'public_employee', ['facilitator', 'member'])
  expect((await stranger.visitor.get(`${home}/letter`)).status).toBe(404)
  expect((await save(stranger)).status).toBe(404)
  expect(await written()).toEqual([])
})

test('of two who write the letter at once, the second sees what the first wrote', async () => {
  const other = await seat(initiative_id, 'public_employee', ['facilitator', 'member'])
  const answers = await Promise.all([save(lead, { contact: 'Ingrid' }), save(other, { contact: 'Siri' })])
  expect(answers.map(one => one.status).toSorted()).toEqual([303, 409])
  expect((await save(lead, { contact: 'Ny', version: '2' })).status).toBe(303)
  const late = await save(other, { contact: 'Gammel', version: '2' })
  expect(late.status).toBe(409)
  expect(late.text).toContain('Ny')
})

test('what cannot be saved is shown again, and nothing is saved', async () => {
  for (const wrong of [{ afterwards: 'sold' }, { ends_on: '2026-02-31' }, { contact: 'x'.repeat(121) }]) {
    const answer = await save(lead, wrong)
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('ingrid@bjorkevik.example')
  }
  expect(await written()).toEqual([])
})

test('whoever is invited reads the letter before saying yes, and nobody reads it by a used link', async () => {
  await fill()
  const invited = await seat(initiative_id, 'resident')
  await db.deleteFrom('session_seat').where('participant_id', '=', invited.id).execute()
  const shown = await lead.visitor.post(`${home}/people/${invited.id}/invite`)
  const link = /\/join\/[\w-]{43}/.exec(shown.text)![0]
  const kari = world.visitor()
  const door = await kari.get(link)
  expect(door.text).toContain(`${link}/letter`)
  const letter = await kari.get(`${link}/letter?language=en`)
  expect(letter.status).toBe(200)
  expect(letter.text).toContain(text.en.voluntary_text)
  expect(letter.text).not.toContain(home)
  expect(letter.text).toContain('noindex')
  // Neither who else takes part nor anything they wrote.
  expect(letter.text).not.toContain(`resident ${amina.id.slice(0, 4)}`)
  expect((await world.visitor().get(`/join/${'x'.repeat(43)}/letter`)).status).toBe(303)
  const welcome = await kari.post(link)
  expect(welcome.text).toContain(`${home}/me/agreement`)
  expect(welcome.text).toContain(`${home}/me/consents`)
  expect((await world.visitor().get(`${link}/letter`)).status).toBe(303)
})

test('whatever is hung on to the address of a letter, it leads to the invitation and nothing breaks', async () => {
  for (const strange of ['%0d%0aset-cookie:%20a=b', '%E2%82%AC', '..%2f..%2fmine', '%2fexample.org']) {
    const answer = await world.visitor().get(`/join/${strange}/letter`)
    expect(answer.status, strange).toBe(303)
    expect(answer.location, strange).toBe(`/join/${encodeURIComponent(decodeURIComponent(strange))}`)
  }
  expect(world.faults).toEqual([])
})
