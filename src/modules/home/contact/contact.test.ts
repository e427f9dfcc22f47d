import { afterAll, expect, test } from 'vitest'
import { makeWorld } from '../../../../test/setup/app.ts'
import { newId } from '../../../platform/secrets.ts'

const world = await makeWorld()
afterAll(world.end)

async function layOrganisation(name: string, demo: boolean) {
  await world.db
    .insertInto('organisation')
    .values({
      id: newId(),
      name,
      kind: 'municipality',
      contact_email: `post@${name.toLowerCase()}.example`,
      privacy_officer: 'Vigdis',
      privacy_officer_email: `ombud@${name.toLowerCase()}.example`,
      demo,
      created_at: world.clock.now,
    })
    .execute()
}

test('before anybody has said who runs it, the page says so and there is no security.txt', async () => {
  const page = await world.visitor().get('/contact')
  expect(page.status).toBe(200)
  expect(page.text).toContain('har ikke skrevet navnet sitt')
  expect((await world.visitor().get('/.well-known/security.txt')).status).toBe(404)
})

test('the contact page names the organisations here and never the made-up ones', async () => {
  await layOrganisation('Fjellvik', false)
  await layOrganisation('Liksom', true)
  const { text } = await world.visitor().get('/contact')
  expect(text).toContain('mailto:post@fjellvik.example')
  expect(text).toContain('mailto:ombud@fjellvik.example')
  expect(text).not.toContain('Liksom')
})

test('security.txt lies where people look for it, as plain text', async () => {
  world.config.security_contact = 'hull@fjellvik.example'
  const { status, text, headers } = await world.visitor().get('/.well-known/security.txt')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toContain('text/plain')
  expect(text).toMatch(/^Contact: mailto:hull@fjellvik\.example\nExpires: 2026-08-/)
})
