import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeWorld, type Visitor, type World } from '../../../test/setup/app.ts'

let world: World
let kari: Visitor
let home: string

const start = async (who: Visitor, title: string) => {
  const started = await who.post('/start', {
    question: 'Hvordan får vi det lysere her?',
    title,
    place: 'Bjørkevik',
    started_by: 'municipality',
    ambition: '0',
    name: 'Kari',
    party: 'public_employee',
  })
  expect(started.status).toBe(303)
  return started.location!.split('?')[0]!
}

const add = (who: Visitor, names: string, party = 'resident', more: Record<string, string> = {}) =>
  who.post(`${home}/people/add`, { names, party, language: 'nb', ...more })

const seatOf = async (name: string) => {
  const row = await world.db
    .selectFrom('participant')
    .select('id')
    .where('name', '=', name)
    .where('initiative_id', '=', home.slice(3))
    .executeTakeFirstOrThrow()
  return row.id
}

const linkTo = async (name: string) => {
  const shown = await kari.post(`${home}/people/${await seatOf(name)}/invite`)
  expect(shown.status).toBe(200)
  return /\/join\/[\w-]{43}/.exec(shown.text)![0]
}

const codeIn = (html: string) => /class="secret">([A-Z0-9-]+)</.exec(html)![1]!

const counts = async () => {
  const tables = ['audit_event', 'seat_event', 'initiative_grant', 'session_seat'] as const
  const all = await Promise.all(
    tables.map(table =>
      world.db
        .selectFrom(table)
        .select(set => set.fn.countAll<string>().as('n'))
        .executeTakeFirstOrThrow(),
    ),
  )
  return all.map(row => Number(row.n))
}

beforeAll(async () => {
  world = await makeWorld()
  kari = world.visitor()
  await kari.signIn('kari@example.test')
  home = await start(kari, 'Torsdagsbordet')
})
afterAll(() => world.end())

test('several people get a seat at once, without e-mail', async () => {
  const added = await add(kari, 'Amina\n\n  Siri \nJonas')
  expect(added.status).toBe(303)
  const page = await kari.get(`${home}/people`)
  for (const name of ['Amina', 'Siri', 'Jonas']) expect(page.text).toContain(name)
  expect(page.text).toContain('3 innbyggere og foreninger')
})

test('an e-mail address belongs to one name at a time, and what was typed stays', async () => {
  const answer = await add(kari, 'Per\nPål', 'resident', { email: 'per@example.test' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('ett navn om gangen')
  expect(answer.text).toContain('Per\nPål')
  expect((await kari.get(`${home}/people`)).text).not.toContain('Pål')
})

test('a table without civil society is not yet co-creation, and the page says so kindly', async () => {
  const alone = await start(kari, 'Bare oss')
  expect((await kari.get(`${alone}/people`)).text).toContain('mangler innbyggere og foreninger')
})

test('a link shows where it leads, is used once behind a button, and gives a return code', async () => {
  await add(kari, 'Lina')
  const link = await linkTo('Lina')
  const lina = world.visitor()
  for (let looks = 0; looks < 3; looks++) {
    const shown = await lina.get(link)
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('Torsdagsbordet')
    expect(shown.text).toContain('Kari inviterer deg')
  }
  const welcome = await lina.post(link)
  expect(welcome.status).toBe(200)
  const code = codeIn(welcome.text)
  expect(code).toMatch(/^(\w{4}-){2}\w{4}$/)
  expect((await lina.get(`${home}/people`)).status).toBe(200)

  const stranger = world.visitor()
  expect((await stranger.get(link)).status).toBe(410)
  expect((await stranger.post(link)).status).toBe(410)
  expect(stranger.cookies.size).toBe(0)
  expect((await lina.get(link)).text).toContain('Du er allerede inne')

  const phone = world.visitor()
  expect((await phone.post('/code', { code: ` ${code.toLowerCase().replaceAll('-', ' ')}` })).location).toBe(
    home,
  )
  expect((await phone.get(`${home}/me`)).text).toContain('Lina')
})

test('a link that is too old or replaced opens nothing', async () => {
  await add(kari, 'Ole')
  const first = await linkTo('Ole')
  const second = await linkTo('Ole')
  const ole = world.visitor()
  expect((await ole.get(first)).status).toBe(410)
  const now = world.clock.now
  world.clock.now = new Date(now.getTime() + 61 * 86_400_000)
  expect((await ole.post(second)).status).toBe(410)
  world.clock.now = now
  expect((await ole.post(second)).status).toBe(200)
})

test('a reissued link gives the seat back, ends the other device, and says who made it', async () => {
  await add(kari, 'Fatima')
  const lost = world.visitor()
  const old_code = codeIn((await lost.post(await linkTo('Fatima'))).text)
  const found = world.visitor()
  await found.post(await linkTo('Fatima'))
  expect((await lost.get(`${home}/me`)).status).toBe(404)
  expect((await lost.post('/code', { code: old_code })).status).toBe(422)
  const mine = await found.get(`${home}/me`)
  expect(mine.text.match(/Kari laget lenken/g)).toHaveLength(2)
})

test('a reissued link gives back nothing that was private, and the other residents see that it was used', async () => {
  const began = world.clock.now
  const later = (minutes: number) => {
    world.clock.now = new Date(began.getTime() + minutes * 60_000)
  }
  later(-20)
  await add(kari, 'Zahra\nBirgit')
  const [zahra, birgit] = [world.visitor(), world.visitor()]
  await zahra.post(await linkTo('Zahra'))
  await birgit.post(await linkTo('Birgit'))
  const leads = await world.db
    .selectFrom('initiative_grant')
    .select('participant_id')
    .where('initiative_id', '=', home.slice(3))
    .where('kind', '=', 'facilitator')
    .executeTakeFirstOrThrow()
  const need = { kind: 'other', detail: 'Jeg er redd i heisen.', readers: leads.participant_id }
  expect((await zahra.post(`${home}/me/needs`, need)).status).toBe(303)
  expect((await zahra.post(`${home}/residents`, { body: 'Jeg stoler ikke på dem.' })).status).toBe(303)
  later(1)
  expect((await birgit.get(`${home}/residents`)).text).toContain('Jeg stoler ikke på dem.')

  // Kari makes a link to the seat and uses it herself.
  later(2)
  const taken = world.visitor()
  await taken.post(await linkTo('Zahra'))
  later(3)
  await birgit.post(`${home}/residents`, { body: 'Hei igjen.' })
  const room = (await taken.get(`${home}/residents`)).text
  expect(room).not.toContain('Jeg stoler ikke på dem.')
  expect(room).toContain('Hei igjen.')
  expect(room).toContain('ble tatt på nytt med en ny lenke')
  for (const page of ['me/needs', 'me/things', 'me/things.json', 'me/things.html', 'me/erase']) {
    const { status, text } = await taken.get(`${home}/${page}`)
    expect(status, page).toBe(200)
    expect(text, page).not.toContain('redd i heisen')
    expect(text, page).not.toContain('stoler ikke')
  }
  const others = (await birgit.get(`${home}/residents`)).text
  expect(others).toContain('med en ny lenke: Zahra.')
  expect(others).toContain('Jeg stoler ikke på dem.')
  // What is said in the seat from now on is there as always, and a code of one's own changes nothing.
  expect((await taken.post(`${home}/me/needs`, { ...need, detail: 'God tid.' })).status).toBe(303)
  expect((await taken.get(`${home}/me/things.json`)).text).toContain('God tid.')
  const phone = world.visitor()
  await phone.post('/code', { code: codeIn((await birgit.post(`${home}/me/code`)).text) })
  const back = (await phone.get(`${home}/residents`)).text
  expect(back).toContain('Jeg stoler ikke på dem.')
  expect(back).not.toContain('ble tatt på nytt')
  world.clock.now = began
})

test('a visitor who sits in another seat is told before changing', async () => {
  await add(kari, 'Nils')
  const link = await linkTo('Nils')
  expect((await kari.get(link)).text).toContain('sitter du allerede som Kari')
  // An account keeps its seat when its device is lent out.
  await kari.post(link)
  expect((await kari.get(`${home}/me`)).text).toContain('Nils')
  kari = world.visitor()
  await kari.signIn('kari@example.test')
  expect((await kari.get(`${home}/people/add`)).status).toBe(200)
})

test('an unknown code is refused kindly and nothing is opened', async () => {
  const stranger = world.visitor()
  const answer = await stranger.post('/code', { code: 'AAAA-BBBB-CCCC' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('kjenner ikke denne koden')
  expect(stranger.cookies.size).toBe(0)
})

test('the group code opens a waiting seat, but never a facilitator’s', async () => {
  await add(kari, 'Gry\nHanne')
  await kari.post(`${home}/people/${await seatOf('Hanne')}/level`, { level: 'facilitator' })
  await kari.post(`${home}/people/group-code`)
  const code = codeIn((await kari.get(`${home}/people/group-code`)).text)
  const gry = world.visitor()
  const choice = await gry.post('/code', { code })
  expect(choice.status).toBe(200)
  expect(choice.text).toContain('Jeg er Gry')
  expect(choice.text).not.toContain('Hanne')
  const refused = await gry.post('/join-group/claim', { code, participant_id: await seatOf('Hanne') })
  expect(refused.status).toBe(409)
  expect(gry.cookies.size).toBe(0)
  const welcome = await gry.post('/join-group/claim', { code, participant_id: await seatOf('Gry') })
  expect(welcome.text).toContain('Velkommen, Gry')
  expect((await gry.get(`${home}/people`)).status).toBe(200)
  const late = world.visitor()
  expect((await late.post('/join-group/claim', { code, participant_id: await seatOf('Gry') })).status).toBe(
    409,
  )

  await kari.post(`${home}/people/group-code`)
  expect((await late.post('/code', { code })).status).toBe(422)
})

test('somebody with the group code asks to join, waits, and is welcomed', async () => {
  const code = codeIn((await kari.get(`${home}/people/group-code`)).text)
  const eva = world.visitor()
  const unnamed = await eva.post('/join-group/ask', { code, name: '', party: 'resident' })
  expect(unnamed.status).toBe(422)
  expect(unnamed.text).toContain('Velkommen til Torsdagsbordet')
  const asked = await eva.post('/join-group/ask', { code, name: 'Eva', party: 'resident' })
  expect(asked.location).toMatch(/^\/waiting\//)
  expect((await eva.get(asked.location!)).text).toContain('Du har bedt om å få være med')
  expect((await world.visitor().get(asked.location!)).status).toBe(404)
  expect((await eva.get(`${home}/people`)).status).toBe(404)
  const request = asked.location!.split('/')[2]!
  await kari.post(`${home}/people/asking/${request}`, { decision: 'welcomed' })
  expect((await eva.get(asked.location!)).text).toContain('Velkommen, Eva')
  expect((await eva.get(`${home}/people`)).status).toBe(200)
  expect((await kari.post(`${home}/people/asking/${request}`, { decision: 'declined' })).status).toBe(409)
})

test('sheets are made for those who wait, each in their own language, with a link that works', async () => {
  await add(kari, 'Mette', 'resident', { language: 'da' })
  const shown = await kari.post(`${home}/people/sheets`, {
    participant: [await seatOf('Mette'), await seatOf('Jonas')],
  })
  expect(shown.status).toBe(200)
  expect(shown.text.match(/class="sheet letter"/g)).toHaveLength(2)
  expect(shown.text).toContain('lang="da"')
  const [link] = /\/join\/[\w-]{43}/.exec(shown.text)!
  expect((await world.visitor().get(link)).status).toBe(200)
  expect((await kari.post(`${home}/people/sheets`)).location).toContain('said=none_chosen')
})

test('the link can be mailed to those with an address, and nobody else', async () => {
  await add(kari, 'Rolf', 'civil_society', { email: 'rolf@example.test' })
  await kari.post(`${home}/people/${await seatOf('Rolf')}/invite`, { by_mail: 'yes' })
  const mail = await world.db
    .selectFrom('outbox')
    .selectAll()
    .where('recipient', '=', 'rolf@example.test')
    .execute()
  expect(mail).toHaveLength(1)
  expect(mail[0]!.body).toContain(`${world.config.base_url}/join/`)
})

test('as whom one comes is changed by somebody else, since it decides what one may see and release', async () => {
  const seat = `${home}/people/${await seatOf('Kari')}`
  const fields = { name: 'Kari', belongs_to: '', email: '', language: 'nb', version: '1' }
  const refused = await kari.post(seat, { ...fields, party: 'resident', belongs_to: 'Biblioteket' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Be en annen som leder')
  expect(refused.text).toContain('Biblioteket')
  const { party } = await world.db
    .selectFrom('participant')
    .select('party')
    .where('name', '=', 'Kari')
    .executeTakeFirstOrThrow()
  expect(party).not.toBe('resident')
})

test('two who edit one seat see both versions and choose', async () => {
  const seat = `${home}/people/${await seatOf('Siri')}`
  const fields = { party: 'resident', belongs_to: '', email: '', language: 'nb', version: '1' }
  expect((await kari.post(seat, { ...fields, name: 'Siri B' })).status).toBe(303)
  const clash = await kari.post(seat, { ...fields, name: 'Siri C' })
  expect(clash.status).toBe(409)
  expect(clash.text).toContain('Siri B')
  expect(clash.text).toContain('Siri C')
})

test('who leaves is out at once, on every device, and may come back', async () => {
  await add(kari, 'Tom')
  const tom = world.visitor()
  const code = codeIn((await tom.post(await linkTo('Tom'))).text)
  expect((await tom.post(`${home}/me/leave`, { reason: '' })).location).toBe('/left')
  expect((await tom.get(`${home}/people`)).status).toBe(404)
  expect((await tom.post('/code', { code })).status).toBe(422)
  const id = await seatOf('Tom')
  expect((await kari.get(`${home}/people`)).text).toContain('Har vært med')
  await kari.post(`${home}/people/${id}/return`)
  expect((await kari.post(`${home}/people/${id}/return`)).status).toBe(409)
  expect((await tom.post(await linkTo('Tom'))).status).toBe(200)
  expect((await tom.get(`${home}/people`)).status).toBe(200)
})

test('a new return code replaces the one before', async () => {
  const ulla = world.visitor()
  await add(kari, 'Ulla')
  const first = codeIn((await ulla.post(await linkTo('Ulla'))).text)
  const second = codeIn((await ulla.post(`${home}/me/code`)).text)
  const phone = world.visitor()
  expect((await phone.post('/code', { code: first })).status).toBe(422)
  expect((await phone.post('/code', { code: second })).status).toBe(303)
})

test('the last facilitator can neither step down nor leave, and nothing is left behind', async () => {
  await kari.post(`${home}/people/${await seatOf('Hanne')}/level`, { level: 'member' })
  const before = await counts()
  expect((await kari.post(`${home}/me/leave`, { reason: '' })).status).toBe(422)
  expect((await kari.post(`${home}/people/${await seatOf('Kari')}/level`, { level: 'member' })).status).toBe(
    409,
  )
  expect(await counts()).toEqual(before)
})

test('members see the table and cannot change it; another initiative sees nothing', async () => {
  await add(kari, 'Vera')
  const vera = world.visitor()
  await vera.post(await linkTo('Vera'))
  expect((await vera.get(`${home}/people/add`)).status).toBe(403)
  const before = await counts()
  expect(
    (await vera.post(`${home}/people/add`, { names: 'X', party: 'resident', language: 'nb' })).status,
  ).toBe(403)
  expect((await vera.post(`${home}/people/${await seatOf('Kari')}/leave`, { reason: '' })).status).toBe(403)
  expect(await counts()).toEqual(before)

  const other = world.visitor()
  await other.signIn('other@example.test')
  const elsewhere = await start(other, 'Et annet sted')
  expect((await other.get(`${home}/people`)).status).toBe(404)
  const vera_id = await seatOf('Vera')
  for (const action of ['', '/invite', '/leave', '/level', '/return']) {
    const answer = await other.post(`${elsewhere}/people/${vera_id}${action}`, {
      name: 'X',
      party: 'resident',
      language: 'nb',
      version: '1',
      level: 'observer',
    })
    expect(answer.status, action).toBe(404)
  }
  expect((await other.get(`${elsewhere}/people`)).text).not.toContain('Vera')
})
