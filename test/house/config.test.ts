import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeDataFolder, readConfig, readKey, settings } from '../../src/platform/config.ts'
import { StartupProblem } from '../../src/platform/startup.ts'
import { contentOf, sources } from './tree.ts'

const provider = {
  OIDC_ISSUER: 'https://login.example',
  OIDC_CLIENT_ID: 'samskap',
  OIDC_CLIENT_SECRET: 'hunter2',
}
const open = { HOST: '0.0.0.0', BASE_URL: 'https://samskap.kommune.example' }

test('without a setting it runs on this machine alone, with the made-up example', () => {
  expect(readConfig({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    base_url: 'http://localhost:3000',
    database_url: null,
    demo: true,
    secure_cookies: false,
  })
})

test('open to the network there is no example, and cookies go only over https', () => {
  expect(readConfig(open)).toMatchObject({ demo: false, secure_cookies: true })
  expect(readConfig({ ...open, DEMO: 'yes' }).demo).toBe(true)
})

test('the example is off when people reach this machine through a proxy', () => {
  expect(readConfig({ BASE_URL: 'https://samskap.kommune.example' }).demo).toBe(false)
})

test('an empty setting is as if it were not set', () => {
  expect(readConfig({ BASE_URL: '', PORT: '', SMTP_URL: '' })).toEqual(readConfig({}))
})

test('a provider is set up by settings, and over http on this machine alone', () => {
  expect(readConfig({}).provider).toBeNull()
  expect(readConfig({ ...provider, OIDC_ACR: 'high,  substantial' }).provider).toEqual({
    issuer: 'https://login.example',
    client_id: 'samskap',
    client_secret: 'hunter2',
    client_key: null,
    name: 'login.example',
    scope: 'openid profile email',
    acr: ['high', 'substantial'],
  })
  const here = readConfig({
    ...provider,
    OIDC_ISSUER: 'http://127.0.0.1:8080/realms/one',
    OIDC_NAME: 'Keycloak',
  })
  expect(here.provider).toMatchObject({
    issuer: 'http://127.0.0.1:8080/realms/one',
    name: 'Keycloak',
    acr: [],
  })
})

test('what is insecure or not right is refused in one line that names the setting', () => {
  const refused: [Record<string, string>, RegExp][] = [
    [{ HOST: '0.0.0.0' }, /BASE_URL/],
    [{ HOST: '::' }, /BASE_URL/],
    [{ HOST: '0.0.0.0', BASE_URL: 'http://samskap.kommune.example' }, /https/],
    [{ BASE_URL: 'http://samskap.kommune.example' }, /https/],
    [{ BASE_URL: 'javascript:alert(1)' }, /BASE_URL/],
    [{ BASE_URL: 'samskap.kommune.example' }, /BASE_URL/],
    [{ PORT: 'http' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ DEMO: 'true' }, /DEMO/],
    [{ TRUST_PROXY: '1' }, /TRUST_PROXY/],
    [{ SAMSKAP_KEY: 'short' }, /SAMSKAP_KEY/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
    [{ SMTP_URL: 'mail.example' }, /SMTP_URL/],
    [{ ...provider, OIDC_ISSUER: 'http://login.example' }, /OIDC_ISSUER/],
    [{ ...provider, OIDC_ISSUER: 'login.example' }, /OIDC_ISSUER/],
    [{ ...provider, OIDC_ISSUER: '' }, /OIDC_ISSUER/],
    [{ ...provider, OIDC_CLIENT_ID: '' }, /OIDC_CLIENT_ID/],
    [{ ...provider, OIDC_CLIENT_SECRET: '' }, /OIDC_CLIENT_SECRET/],
    [{ ...provider, OIDC_CLIENT_KEY: 'key.json' }, /OIDC_CLIENT_SECRET/],
    [{ ...provider, OIDC_CLIENT_SECRET: '', OIDC_CLIENT_KEY: 'not-there.json' }, /OIDC_CLIENT_KEY/],
    [{ ...provider, OIDC_CLIENT_SECRET: '', OIDC_CLIENT_KEY: 'package.json' }, /OIDC_CLIENT_KEY/],
    [{ ...provider, OIDC_SCOPE: 'profile' }, /OIDC_SCOPE/],
  ]
  for (const [env, about] of refused) {
    const read = () => readConfig(env)
    expect(read, JSON.stringify(env)).toThrow(StartupProblem)
    expect(read).toThrow(about)
    expect(read).not.toThrow(/\n/)
  }
})

test('a refusal never repeats a secret', () => {
  for (const env of [
    { SAMSKAP_KEY: 'hunter2' },
    { DATABASE_URL: 'mysql://a:hunter2@b' },
    { SMTP_URL: 'a:hunter2@b' },
    { ...provider, OIDC_ISSUER: 'http://login.example' },
  ]) {
    expect(() => readConfig(env)).not.toThrow(/hunter2/)
  }
})

const folder = mkdtempSync(join(tmpdir(), 'samskap-config-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the installation key is made once, and only its owner may read it', () => {
  const config = readConfig({ DATA_DIR: join(folder, 'data') })
  makeDataFolder(config)
  const first = readKey(config, {}).hashCode('AAAA')
  expect(readKey(config, {}).hashCode('aaaa')).toEqual(first)
  expect(statSync(join(config.data_dir, 'key')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(config.data_dir, 'key'), 'utf8')).toMatch(/^[0-9a-f]{64}$/)
  expect(readKey(config, { SAMSKAP_KEY: 'ab'.repeat(32) }).hashCode('AAAA')).not.toEqual(first)
})

test('every variable that the server reads is a declared setting, the system’s own PATH apart', () => {
  const read = sources.flatMap(path =>
    [...contentOf(path).matchAll(/\benv\.([A-Z_]+)/g)].map(match => match[1]!),
  )
  expect(read.filter(name => !(name in settings) && name !== 'PATH')).toEqual([])
})

test('the guide’s table of settings says what the settings say', () => {
  const rows = Object.entries(settings).map(([name, { about, schema }]) => {
    const [meaning, told] = about.split(/\.? Default: /)
    return [name, meaning!.replace(/\.$/, ''), told?.replace(/\.$/, '') ?? String(schema.parse(undefined))]
  })
  const lines = contentOf('docs/guides/run.md').replaceAll('`', '').split('\n')
  const table = lines.filter(line => /^\| [A-Z_]+ \|/.test(line)).map(line => line.split(' | '))
  const tidy = (cell: string) => cell.replace(/^\| | \|$/g, '').replace(/\.$/, '')
  expect(table.map(cells => cells.map(tidy))).toEqual(rows)
})
