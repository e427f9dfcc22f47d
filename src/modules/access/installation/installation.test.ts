import { afterAll, expect, test } from 'vitest'
import { browserOf, countRows, layAccount, layInstallationHolder } from '../../../../test/house/people.ts'
import { makeWorld } from '../../../../test/setup/app.ts'

const world = await makeWorld({ settings: { ADMINISTRATORS: 'sjef@example.test', DEMO: 'yes' } })
afterAll(world.end)

const named = world.visitor()
await named.signIn('sjef@example.test')

const grantOf = (email: string) =>
  world.db
    .selectFrom('installation_grant as g')
    .innerJoin('account as a', 'a.id', 'g.account_id')
    .select('g.id')
    .where('a.email', '=', email)
    .where('g.ended_at', 'is', null)
    .executeTakeFirstOrThrow()

test('whoever is named in the settings looks after the installation, and cannot be ended from the page', async () => {
  const shown = await named.get('/installation')
  expect(shown.status).toBe(200)
  expect(shown.text).toContain('sjef@example.test')
  expect(shown.text).toContain('satt i innstillingene')
  expect(shown.text).not.toContain('Avslutt')
})

test('every setting is told with its meaning, and what none of them is set to', async () => {
  const { text } = await named.get('/installation')
  for (const name of ['BASE_URL', 'SMTP_URL', 'SAMSKAP_KEY', 'OIDC_CLIENT_SECRET', 'ADMINISTRATORS'])
    expect(text).toContain(`<code>${name}</code>`)
  expect(text).not.toContain('<span lang="en">')
  expect(text).not.toContain(world.config.data_dir)
})

test('a new organisation comes with the first who looks after it', async () => {
  const made = await named.post('/installation/organisations', {
    name: 'Nordvågen kommune',
    kind: 'municipality',
    municipality: 'Bodø',
    email: 'forste@example.test',
  })
  expect(made.location).toBe('/installation/organisations?said=made')
  const first = world.visitor()
  await first.signIn('forste@example.test')
  const mine = (await first.get('/mine')).text
  expect(mine).toContain('Nordvågen kommune')
  const here = /href="(\/o\/[\w-]+)"/.exec(mine)![1]!
  expect((await first.get(`${here}/edit`)).status).toBe(200)
  // Who made it does not act for it.
  expect((await named.get(here)).status).toBe(404)
})

test('somebody else is let in and ended again, and nobody twice', async () => {
  const grant = { email: 'ser-over@example.test', kind: 'language_checker' }
  expect((await named.post('/installation/people', grant)).status).toBe(303)
  const before = await countRows(world)
  expect((await named.post('/installation/people', grant)).status).toBe(422)
  expect((await named.post('/installation/people', { ...grant, email: 'ser over' })).status).toBe(422)
  expect(await countRows(world)).toEqual(before)
  const { id } = await grantOf(grant.email)
  expect((await named.post(`/installation/people/${id}/end`)).status).toBe(303)
  expect((await named.post(`/installation/people/${id}/end`)).status).toBe(404)
})

test('a made-up administrator may look, sees no real person, and changes nothing', async () => {
  await layInstallationHolder(world, 'installation_administrator')
  const astrid = world.visitor()
  await astrid.post('/demo', { as: 'administrator' })
  const { text, status } = await astrid.get('/installation')
  expect(status).toBe(200)
  expect(text).toContain('Astrid')
  expect(text).not.toContain('@example.test')
  const before = await countRows(world)
  const organisation = { name: 'X', kind: 'network', municipality: '', email: 'x@example.test' }
  const { id } = await grantOf('astrid@demo.samskap.example')
  const refused = [
    await astrid.post('/installation/organisations', organisation),
    await astrid.post('/installation/people', { email: 'x@example.test', kind: 'language_checker' }),
    await astrid.post(`/installation/people/${id}/end`),
  ]
  for (const answer of refused) {
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('oppdiktet person')
  }
  const here = /href="(\/o\/[\w-]+)"/.exec((await astrid.get('/organisations')).text)![1]!
  const real = await astrid.post(`${here}/people`, {
    email: 'x@example.test',
    kind: 'network_coordinator',
  })
  expect(real.status).toBe(409)
  expect(await countRows(world)).toEqual(before)
})

test('without anybody in the settings the last administrator names another first', async () => {
  const alone = await makeWorld()
  const holder = await layInstallationHolder(alone, 'installation_administrator')
  const browser = browserOf(alone, holder.token)
  const { id } = await alone.db.selectFrom('installation_grant').select('id').executeTakeFirstOrThrow()
  expect((await browser.post(`/installation/people/${id}/end`)).status).toBe(409)
  await browser.post('/installation/people', {
    email: 'neste@example.test',
    kind: 'installation_administrator',
  })
  expect((await browser.post(`/installation/people/${id}/end`)).status).toBe(303)
  expect((await browser.get('/installation')).status).toBe(404)
  await alone.end()
})

test('somebody who only signs in sees neither the page nor the way to it', async () => {
  const kari = browserOf(world, (await layAccount(world, 'kari@example.test')).token)
  expect((await kari.get('/installation')).status).toBe(404)
  expect((await kari.get('/mine')).text).not.toContain('/installation')
})

test('whoever has lost a telephone is signed out everywhere, and nothing tells whether an address is known', async () => {
  const lost = browserOf(world, (await layAccount(world, 'mista@example.test')).token)
  const other = browserOf(world, (await layAccount(world, 'annan@example.test')).token)
  expect((await lost.get('/mine/sessions')).status).toBe(200)
  const ended = await named.post('/installation/sign-ins', { whose: 'mista@example.test' })
  const unknown = await named.post('/installation/sign-ins', { whose: 'ukjent@example.test' })
  expect([ended.status, ended.location]).toEqual([unknown.status, unknown.location])
  expect((await lost.get('/start')).status).toBe(401)
  expect((await other.get('/start')).status).toBe(200)
  expect((await other.post('/installation/sign-ins', { whose: 'annan@example.test' })).status).toBe(404)
  const wrong = await named.post('/installation/sign-ins', { whose: 'ikke en adresse' })
  expect(wrong.status).toBe(422)
  expect(wrong.text.match(/ds-error-summary/g)).toHaveLength(1)
})
