import { afterAll, beforeEach, expect, test } from 'vitest'
import { layShared } from '../../../../test/house/learning.ts'
import { browserOf, layInitiative } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)
const stranger = world.visitor()

beforeEach(async () => {
  await world.db.deleteFrom('shared_story').execute()
})

const titlesOf = (text: string) =>
  [...text.matchAll(/<h3><a href="\/stories\/[^"]+"[^>]*>([^<]*)<\/a>/g)].map(found => found[1]!)
const titles = async (query: string) => {
  const answer = await stranger.get(`/stories?${query}`)
  expect(answer.status, query).toBe(200)
  return titlesOf(answer.text)
}
const q = (words: string) => titles(`q=${encodeURIComponent(words)}`)

test('a word is found in its other forms, in three languages, and inside longer words', async () => {
  await layShared(world, { title: 'Vi møtte ensomme naboer', happened: 'Familiene kom hver torsdag.' })
  await layShared(world, { title: 'Matboden', happened: 'Ungdomsensomheten ble mindre.' })
  await layShared(world, { title: 'De unges hus', language: 'da', happened: 'Beboerne byggede et værksted.' })
  await layShared(world, {
    title: 'The long table',
    language: 'en',
    happened: 'Neighbours were cooking together.',
  })
  expect((await q('ensomhet')).toSorted()).toEqual(['Matboden', 'Vi møtte ensomme naboer'])
  expect(await q('familie')).toEqual(['Vi møtte ensomme naboer'])
  expect(await q('beboer')).toEqual(['De unges hus'])
  expect(await q('cook neighbour')).toEqual(['The long table'])
  expect(await q('torsdag og nabo')).toEqual(['Vi møtte ensomme naboer'])
  expect(await q('torsdag værksted')).toEqual([])
  expect(await q('"long table" or matboden')).toHaveLength(2)
  expect(await q('ensomhet -torsdag')).not.toContain('Vi møtte ensomme naboer')
})

test('what was spelt wrong is said to be so, and what was meant is shown', async () => {
  await layShared(world, { title: 'Middag sammen', happened: 'Mindre ensomhet.' })
  const { text } = await stranger.get('/stories?q=ensomhte')
  expect(titlesOf(text)).toEqual(['Middag sammen'])
  expect(text).toContain('Ingen historier har «ensomhte» i seg. Dette fant vi på «ensomhet».')
  const nothing = await stranger.get('/stories?q=kvantefysikk')
  expect(titlesOf(nothing.text)).toEqual([])
  expect(nothing.text).toContain('Prøv et annet ord')
})

test('whatever is typed is looked for and breaks nothing', async () => {
  await layShared(world, { title: 'Middag', happened: '100 % sammen' })
  for (const typed of [
    "'",
    '"',
    '(((',
    '& | !',
    ':*',
    '%',
    '_',
    '\\',
    'og',
    '<b>',
    '🫖',
    'a'.repeat(5000),
    '-',
    '"a" -b or',
  ]) {
    const answer = await stranger.get(`/stories?${new URLSearchParams({ q: typed, target: typed })}`)
    expect(answer.status, typed).toBe(200)
    expect(answer.text).not.toContain('<b>&')
  }
  expect((await stranger.get('/stories?q=%00')).status).toBe(404)
  expect((await stranger.get('/stories?page=-1&theme=x&sort=y&county=1')).status).toBe(200)
  expect(await titles('target=%25')).toEqual([])
  expect(world.faults).toEqual([])
})

test('each choice narrows, what fits best or is newest comes first, and the address keeps it from page to page', async () => {
  const day = (n: number) => `2026-01-${String(n + 1).padStart(2, '0')}`
  for (let n = 0; n < 25; n++) {
    await layShared(world, { title: `Bord ${n}`, themes: ['food'], happened: 'middag', published_on: day(n) })
  }
  await layShared(world, {
    ...{ title: 'Middag', kind: 'win', themes: ['food', 'youth'], fields: ['goal'], phase: 'work' },
    ...{ target_group: 'Unge i bygda', thickness: 0, published_on: '2025-01-01' },
  })
  expect((await titles('q=middag'))[0]).toBe('Middag')
  expect((await titles('q=middag&sort=newest'))[0]).toBe('Bord 24')
  const first = await stranger.get('/stories?theme=food')
  expect(titlesOf(first.text)).toHaveLength(20)
  expect(first.text).toContain('/stories?theme=food&amp;page=2')
  expect(await titles('theme=food&page=2')).toHaveLength(6)
  for (const wish of ['kind=win', 'theme=youth', 'field=goal', 'phase=work', 'thickness=0', 'target=unge']) {
    expect(await titles(wish), wish).toEqual(['Middag'])
  }
  expect(await titles('q=middag&theme=youth'), 'words in a small choice').toEqual(['Middag'])
  expect(await titles('county=03')).toEqual([])
})

test('a story reads whole, with quotes by signature; a hidden place is nowhere', async () => {
  const public_id = newId()
  const place = { public_id, initiative_title: 'Kveldsbordet', place: 'Storvik' }
  const open = await layShared(world, { title: 'Åpen', themes: ['food'], happened: 'Vi\nspiste', ...place })
  const hidden = await layShared(world, { title: 'Skjult', themes: ['food'], happened: 'Hos oss' })
  const step = await layShared(world, { title: 'Ti bord', kind: 'milestone', ...place })
  await world.db
    .insertInto('shared_quote')
    .values({ shared_story_id: open, number: 1, body: 'Jeg ble sett', signature: 'INN' })
    .execute()
  const read = await stranger.get(`/stories/${open}`)
  expect(read.text).toContain('Kveldsbordet, Storvik')
  expect(read.text).toContain('Jeg ble sett')
  expect(read.text).toContain('innbygger (INN)')
  expect(read.text).toContain(`/from/${public_id}`)
  expect(titlesOf(read.text), 'others about the same').toEqual(['Skjult'])
  const masked = await stranger.get(`/stories/${hidden}`)
  expect(masked.text).toContain('Fra et sted som ikke sier hvor det er')
  const from = await stranger.get(`/from/${public_id}`)
  expect(from.text).toContain('<h1>Kveldsbordet</h1>')
  expect(from.text).toContain(`/stories/${step}`)
  expect(from.text).not.toContain('Skjult')
  for (const path of [`/from/${newId()}`, `/stories/${newId()}`, '/stories/x']) {
    expect((await stranger.get(path)).status, path).toBe(404)
  }
  await world.db.deleteFrom('shared_story').where('public_id', '=', public_id).execute()
  expect((await stranger.get(`/from/${public_id}`)).status).toBe(404)
  expect((await stranger.get(`/stories/${open}`)).status).toBe(404)
})

test('invented stories stand on no page of a server without a demo', async () => {
  const public_id = newId()
  const id = await layShared(world, { title: 'Oppdiktet', demo: true, public_id, themes: ['food'] })
  expect((await stranger.get('/stories')).text).toContain('Ingen har delt en historie ennå')
  expect((await stranger.get('/stories/feed')).text).not.toContain('Oppdiktet')
  for (const path of [`/stories/${id}`, `/from/${public_id}`])
    expect((await stranger.get(path)).status).toBe(404)
})

test('the feed tells of the same wish, with whole addresses and ids that stay', async () => {
  const id = await layShared(world, { title: 'Mat & <håp>', themes: ['food'], happened: 'Vi spiste' })
  await layShared(world, { title: 'Annet', themes: ['work'] })
  const feed = await stranger.get('/stories/feed?theme=food', { host: 'evil.example' })
  expect(feed.headers.get('content-type')).toContain('application/atom+xml')
  expect(feed.text).toContain('<title>Mat &amp; &lt;håp&gt;</title>')
  expect(feed.text).toContain(`<id>urn:uuid:${id}</id>`)
  expect(feed.text).toContain(`href="${world.config.base_url}/stories/${id}"`)
  expect(feed.text).not.toContain('Annet')
  expect(feed.text).not.toContain('evil')
  expect((await stranger.get('/stories/feed?q=finnesikke')).text).toContain(
    '<updated>2026-02-02T00:00:00Z</updated>',
  )
})

test('places like ours are found from what one’s own have told, and one’s own are not among them', async () => {
  const { initiative_id, seats } = await layInitiative(world)
  const member = browserOf(world, seats.member.token)
  const page = `/i/${initiative_id}/learning/like-ours`
  const place = { public_id: newId(), initiative_title: 'Kveldsbordet', place: 'Storvik' }
  await layShared(world, { title: 'Vi spiste', themes: ['food'], phase: 'recruitment', ...place })
  await layShared(world, { title: 'Vi gikk tur', themes: ['outdoors'] })
  expect((await member.get(page)).text).toContain('Vi vet ikke hva dere jobber med ennå')
  expect((await member.get(`${page}?theme=outdoors`)).text).toContain('Vi gikk tur')
  const story_id = newId()
  await world.db
    .insertInto('learning_story')
    .values({
      ...{ initiative_id, id: story_id, kind: 'win', title: 'Vår', themes: ['food'], language: 'nb' },
      written_at: world.clock.now,
    })
    .execute()
  const ours = await layShared(world, { title: 'Vår egen', themes: ['food'] })
  await world.db.updateTable('shared_story').set({ initiative_id, story_id }).where('id', '=', ours).execute()
  const { text } = await member.get(page)
  expect(text).toContain('Kveldsbordet, Storvik')
  expect(text).toContain('Samme tema: mat og måltider')
  expect(text).toContain('Kommet til det som er neste for dere: invitere')
  expect(text).not.toContain('Vår egen')
  expect(text).not.toContain('Vi gikk tur')
  const elsewhere = await layInitiative(world)
  expect((await browserOf(world, elsewhere.seats.member.token).get(page)).status).toBe(404)
})
