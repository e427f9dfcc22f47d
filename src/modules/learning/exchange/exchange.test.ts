import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layShared } from '../../../../test/house/learning.ts'
import { browserOf, layInitiative, layInstallationHolder } from '../../../../test/house/people.ts'
import { makeWorld, type World } from '../../../../test/setup/app.ts'
import { fetchText } from '../../../platform/fetching.ts'
import { newId } from '../../../platform/secrets.ts'
import { type Pulled, pullPeer } from './commands.ts'
import type { Ask } from './pulling/queries.ts'
import { fingerprint, toSign } from './rules.ts'
import { text } from './text/index.ts'

const words = text.nb

let there: World
let here: World
let server: ReturnType<typeof serve>
let address = ''
let peer_id = ''
let admin: ReturnType<typeof browserOf>

beforeAll(async () => {
  ;[there, here] = [await makeWorld(), await makeWorld()]
  server = serve({ fetch: there.app.server.fetch, port: 0, hostname: '127.0.0.1' })
  if (!server.listening) await once(server, 'listening')
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  admin = browserOf(here, (await layInstallationHolder(here, 'installation_administrator')).token)
})
afterAll(async () => {
  server.close()
  await there.end()
  await here.end()
})

const pull = (ask = fetchText): Promise<Pulled> =>
  pullPeer(here.db, peer_id, { now: here.clock.now, demo: false, ask })
type Content = Record<string, unknown> & { stories: unknown[]; things: unknown[] }

/** An installation that signs with its own key, but something else than what it has. */
const saying =
  (path: string, change: (content: Content) => object): Ask =>
  async asked => {
    const answer = await fetchText(asked)
    if ('fault' in answer || !asked.includes(path)) return answer
    const { payload } = JSON.parse(answer.text) as { payload: string }
    const changed = JSON.stringify(change(JSON.parse(payload) as Content))
    const signature = there.key.sign(toSign(changed)).toString('base64url')
    return { text: JSON.stringify({ payload: changed, signature }) }
  }

const figure = {
  ...{ quarter: '2025-10-01', level: 'country', counties: ['18'], instrument_id: 'samskap-28' },
  ...{ instrument_version: '0.1', initiatives: 7, answers: 80, renewed: '2025-10-01', demo: false },
}

const titlesHere = async () =>
  (await here.db.selectFrom('shared_story').select('title').where('peer_id', '=', peer_id).execute())
    .map(({ title }) => title)
    .sort()

/** A story with a quote, in an initiative there. */
async function tellThere(title: string) {
  const { initiative_id, seats } = await layInitiative(there)
  const id = await layShared(there, {
    title,
    happened: 'Barna fikk et skap på biblioteket.',
    ...{ place: 'Fjellvik', public_id: newId() },
  })
  const [story_id, quote_id] = [newId(), newId()]
  const at = there.clock.now
  await there.db
    .insertInto('learning_story')
    .values({
      ...{ initiative_id, id: story_id, kind: 'win', title, happened: 'Barna fikk et skap.' },
      ...{ language: 'nb', written_at: at },
    })
    .execute()
  await there.db.updateTable('shared_story').set({ initiative_id, story_id }).where('id', '=', id).execute()
  const { participant_id } = seats.member
  await there.db
    .insertInto('story_quote')
    .values({
      ...{ initiative_id, id: quote_id, story_id, body: 'Jeg kom etter en dress.', signature: 'INN' },
      ...{ participant_id, asked_at: at, said_yes_at: at },
    })
    .execute()
  await there.db
    .insertInto('shared_quote')
    .values({
      ...{ shared_story_id: id, number: 1, body: 'Jeg kom etter en dress.', signature: 'INN' },
      ...{ initiative_id, quote_id },
    })
    .execute()
  return { id, initiative_id, participant_id }
}

test('an installation is added when its key has been compared, and only by who looks after ours', async () => {
  const looked = await admin.post('/installation/peers/look', { address })
  expect(looked.status, looked.text).toBe(200)
  const read_aloud = looked.text.replaceAll(/<[^>]+>/g, '')
  for (const { key } of [there, here]) expect(read_aloud).toContain(fingerprint(key.public_key).join(' '))
  const form = { address, name: 'Nabokommunen', public_key: there.key.public_key }
  expect((await admin.post('/installation/peers', form)).status).toBe(303)
  const again = await admin.post('/installation/peers', form)
  expect(again.status).toBe(422)
  expect(again.text).toContain(words.problems.known)
  const elsewhere = { ...form, address: 'https://samskap.nabo.example' }
  expect((await admin.post('/installation/peers', elsewhere)).text).toContain(words.problems.known)
  const { id } = await here.db.selectFrom('peer').select('id').executeTakeFirstOrThrow()
  peer_id = id
  expect((await here.visitor().post('/installation/peers', form)).status).not.toBe(303)
})

test('what is not an installation, or not to be reached, is said in plain words', async () => {
  for (const [typed, problem] of [
    ['http://192.168.1.1', words.problems.address],
    ['https://bruker:passord@nabokommunen.example', words.problems.unreachable],
    ['http://127.0.0.1:1', words.problems.unreachable],
    ['ikke en adresse', words.problems.address],
  ] as const) {
    const answer = await admin.post('/installation/peers/look', { address: typed })
    expect(answer.status, typed).toBe(422)
    expect(answer.text, typed).toContain(problem)
  }
})

test('what is shared there can be read here, found here, and says where it is from', async () => {
  await tellThere('Skapet som ble fullt')
  await layShared(there, { title: 'Fra en oppdiktet samskaping', demo: true })
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  expect(await pull(), 'nothing has changed since').toEqual({ changed: 0, gone: 0 })
  const found = await here.visitor().get('/stories?q=skap')
  expect(found.text).toContain('Skapet som ble fullt')
  expect(found.text).not.toContain('oppdiktet samskaping')
  const { id } = await here.db.selectFrom('shared_story').select('id').executeTakeFirstOrThrow()
  const one = await here.visitor().get(`/stories/${id}`)
  expect(one.text).toContain('Jeg kom etter en dress.')
  expect(one.text).toContain('Nabokommunen')
  expect((await admin.get('/installation/peers')).text).toContain('Derfra: 1 historie.')
})

test('what does not say where it comes from does not say which municipality it was fetched from either', async () => {
  const id = await layShared(there, { title: 'Uten sted', place: 'Et sted ved kysten', themes: ['food'] })
  const thing = {
    ...{ id: newId(), kind: 'method', title: 'Uten avsender', language: 'nb', place: '' },
    ...{ body: JSON.stringify({ minutes: 40, materials: '', steps: 'Gå to og to.' }) },
    ...{ published_on: '2026-01-20', changed_on: '2026-01-20' },
  }
  await there.db.insertInto('shared_thing').values(thing).execute()
  expect(await pull()).toEqual({ changed: 2, gone: 0 })
  for (const path of [`/stories/${id}`, '/stories/feed?theme=food', '/shelf', `/shelf/${thing.id}`]) {
    const { text: shown } = await here.visitor().get(path)
    expect(shown, path).toMatch(/Uten (sted|avsender)/)
    expect(shown, path).not.toContain('Nabokommunen')
  }
  await there.db.deleteFrom('shared_thing').where('id', '=', thing.id).execute()
  expect(await pull()).toEqual({ changed: 0, gone: 1 })
})

test('a person who is erased there takes their words along, here too at the next fetch; so does a story taken back', async () => {
  const { id, initiative_id, participant_id } = await tellThere('Bussen som aldri kom')
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  await there.db
    .deleteFrom('participant')
    .where('initiative_id', '=', initiative_id)
    .where('id', '=', participant_id)
    .execute()
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  expect((await here.visitor().get(`/stories/${id}`)).text).not.toContain('Jeg kom etter en dress.')
  await there.db.deleteFrom('initiative').where('initiative_id', '=', initiative_id).execute()
  expect(await pull()).toEqual({ changed: 0, gone: 1 })
  expect((await here.visitor().get(`/stories/${id}`)).status).toBe(404)
})

test('an answer signed by somebody else, changed on the way, or sent again changes nothing, and is told', async () => {
  const before = await titlesHere()
  await tellThere('Noe nytt')
  const changed = async (asked: string) => {
    const answer = await fetchText(asked)
    return 'text' in answer ? { text: answer.text.replace('Noe nytt', 'Noe annet') } : answer
  }
  const signature = async (asked: string) => {
    const answer = await fetchText(asked)
    if ('fault' in answer) return answer
    const { payload } = JSON.parse(answer.text) as { payload: string }
    return { text: JSON.stringify({ payload, signature: here.key.sign(payload).toString('base64url') }) }
  }
  let first = ''
  const replayed = async (asked: string) => {
    const answer = await fetchText(asked)
    if ('text' in answer && asked.includes('manifest')) first ||= answer.text
    return asked.includes('manifest') && first ? { text: first } : answer
  }
  await replayed(`${address}/exchange/manifest?drawn=x`)
  for (const [ask, fault] of [
    [changed, 'signature'],
    [signature, 'signature'],
    [replayed, 'older'],
    [saying('manifest', all => ({ ...all, made_at: '2020-01-01T00:00:00.000Z' })), 'older'],
    [saying('manifest', all => ({ ...all, shape: 2 })), 'unreadable'],
    [async () => ({ text: '<html></html>' }), 'unreadable'],
    [async () => ({ text: '{"payload":"{}","signature":"x"}' }), 'signature'],
  ] as const) {
    expect(await pull(ask)).toEqual({ fault })
    expect(await titlesHere(), fault).toEqual(before)
    expect((await admin.get('/installation/peers')).text).toContain(words.problems[fault])
  }
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  expect((await admin.get('/installation/peers')).text).not.toContain(words.problems.signature)
})

test('what bears the id of something that stands here already is not taken in', async () => {
  const id = await layShared(here, { title: 'Vår egen' })
  const theirs = await layShared(there, { title: 'Ikke deres' })
  await there.db.updateTable('shared_story').set({ id }).where('id', '=', theirs).execute()
  expect(await pull()).toEqual({ fault: 'foreign' })
  expect((await here.visitor().get(`/stories/${id}`)).text).toContain('Vår egen')
  await there.db.deleteFrom('shared_story').where('id', '=', id).execute()
})

test('what came with markup in it is shown as the text that it is', async () => {
  const id = await layShared(there, {
    title: '<script>alert(1)</script>',
    happened: '<img src=x onerror=alert(1)>',
  })
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  const { text: shown } = await here.visitor().get(`/stories/${id}`)
  expect(shown).not.toContain('<script>alert')
  expect(shown).not.toContain('<img src=x')
})

test('what is signed but fits nothing here is refused as a whole, and what nobody could have typed falls away', async () => {
  const before = await titlesHere()
  const id = await tellThere('Bålet').then(told => told.id)
  const aboutFew = { field: [{ id: 'equality', n: 0, value: { mean: 3.4 } }] }
  const telling = (change: object) =>
    saying('/stories?', all => ({
      ...all,
      stories: all.stories.map(one => ({ ...(one as object), ...change })),
    }))
  for (const ask of [
    telling({ number: 10 ** 12 }),
    telling({ published_on: '0000-01-01' }),
    telling({ title: 'x'.repeat(200) }),
    saying('/stories?', all => ({ ...all, stories: [...all.stories, ...all.stories] })),
    saying('/figures', all => ({ ...all, figures: [{ ...figure, figures: aboutFew }] })),
  ]) {
    expect(await pull(ask)).toEqual({ fault: 'unreadable' })
    expect(await titlesHere()).toEqual(before)
  }
  const { initiative_id } = await layInitiative(here)
  const face = { initiative_id, public_id: newId(), shown_at: here.clock.now }
  await here.db.insertInto('public_face').values(face).execute()
  expect(await pull(telling({ public_id: face.public_id })), 'in the name of a place here').toEqual({
    fault: 'foreign',
  })
  expect(await titlesHere()).toEqual(before)
  expect(await pull(telling({ title: 'Bål\u0000et\u202e' }))).toEqual({ changed: 1, gone: 0 })
  expect(await titlesHere()).toContain('Bålet')
  await there.db.updateTable('shared_story').set({ learnt: 'Ved.' }).where('id', '=', id).execute()
  const others = Array.from({ length: 100 }, () => [newId(), 'x'.repeat(64)])
  const told_twice = (all: Content) => ({ ...all, stories: [...all.stories, ...others, ...all.stories] })
  expect(await pull(saying('/manifest', told_twice))).toEqual({ changed: 1, gone: 0 })
  await there.db.updateTable('shared_story').set({ title: 'Bålplassen' }).where('id', '=', id).execute()
  await pull(saying('/stories?', all => ({ ...all, stories: [] })))
  expect(await titlesHere(), 'taken back after the list was made').toEqual(before)
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
})

test('what lies on the shelf there can be borrowed here, and stays in use when it changes', async () => {
  const thing = {
    ...{ id: newId(), kind: 'method', title: 'Hva står ubrukt?', language: 'nb', place: '' },
    ...{ body: JSON.stringify({ minutes: 40, materials: 'Ark', steps: 'Gå to og to.' }) },
    ...{ published_on: '2026-01-20', changed_on: '2026-01-20' },
  }
  await there.db.insertInto('shared_thing').values(thing).execute()
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  expect((await here.visitor().get('/shelf')).text).toContain('Hva står ubrukt?')
  const { initiative_id } = await layInitiative(here)
  const use = { initiative_id, thing_id: thing.id, taken_at: here.clock.now }
  await here.db.insertInto('thing_use').values(use).execute()
  await there.db
    .updateTable('shared_thing')
    .set({ title: 'Hva har vi?' })
    .where('id', '=', thing.id)
    .execute()
  expect(await pull()).toEqual({ changed: 1, gone: 0 })
  expect((await here.visitor().get('/shelf')).text).toContain('Hva har vi?')
  const strange = { ...thing, id: newId(), title: 'Av et slag vi ikke kjenner', body: '{"steps":[[]]}' }
  await there.db.insertInto('shared_thing').values(strange).execute()
  expect(await pull(), 'it could not be opened').toEqual({ changed: 0, gone: 0 })
  expect((await here.visitor().get('/shelf')).text).not.toContain(strange.title)
  expect(await here.db.selectFrom('thing_use').selectAll().execute()).toHaveLength(1)
})

test('protected figures come along, and take the place of those that came before', async () => {
  const kept = {
    ...figure,
    figures: JSON.stringify({ field: [{ id: 'equality', n: 300, value: { mean: 3.4 } }] }),
  }
  await there.db
    .insertInto('country_figure')
    .values({ ...kept, id: newId(), made_at: there.clock.now })
    .execute()
  await pull()
  await pull()
  const figures = await here.db
    .selectFrom('country_figure')
    .selectAll()
    .where('peer_id', '=', peer_id)
    .execute()
  expect(figures).toHaveLength(1)
  expect(figures[0]).toMatchObject({ initiatives: 7, answers: 80, quarter: '2025-10-01' })
})

test('when nobody answers there, what came last stands, and the page says when it was tried', async () => {
  const before = await titlesHere()
  expect(before).not.toEqual([])
  const nobody: Ask = () => fetchText('http://127.0.0.1:1')
  expect(await pull(nobody)).toEqual({ fault: 'unreachable' })
  expect(await titlesHere()).toEqual(before)
  const { text: shown } = await admin.get('/installation/peers')
  for (const said of [words.problems.unreachable, words.stays]) expect(shown).toContain(said)

  // Nobody can tell what was taken back there in all that time.
  const later = new Date(here.clock.now.getTime() + 31 * 86_400_000)
  expect(await pullPeer(here.db, peer_id, { now: later, demo: false, ask: nobody })).toEqual({
    fault: 'unreachable',
  })
  expect(await titlesHere()).toEqual([])
  await pull()
  expect(await titlesHere()).toEqual(before)
})

test('who ends it has nothing left from there', async () => {
  expect((await admin.post(`/installation/peers/${peer_id}/end`)).status).toBe(303)
  expect(await titlesHere()).toEqual([])
  expect((await here.visitor().get('/stories')).text).not.toContain('Skapet som ble fullt')
})
