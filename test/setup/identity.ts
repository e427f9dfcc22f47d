import { countRows } from '../house/people.ts'
import { makeWorld, type Visitor } from './app.ts'
import { client, high, type ProviderOptions, startProvider } from './provider.ts'

/** A world whose employees sign in with a provider on this machine, and that goes by the real clock, as the provider does. */
export async function identityWorld(options: ProviderOptions & { settings?: Record<string, string> } = {}) {
  // The provider's address is a setting of the app, and the app is whom the provider tells that somebody has gone.
  let app: Awaited<ReturnType<typeof makeWorld>>['app'] | null = null
  const provider = await startProvider(
    'http://localhost:3000',
    request => app!.server.request(request),
    options,
  )
  const world = await makeWorld({
    settings: {
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      OIDC_NAME: 'Prøveporten',
      OIDC_ACR: `${high}, idporten-loa-highest`,
      ...options.settings,
    },
  })
  app = world.app
  const synchronise = async () => {
    world.clock.now = new Date()
    await world.db.deleteFrom('attempt').execute()
  }
  await synchronise()

  /** Presses the button; returns the address at the provider. */
  async function go(visitor: Visitor, to = ''): Promise<string> {
    const page = await visitor.post('/sign-in/identity', { to })
    const address = page.headers.get('refresh')?.replace('0; url=', '')
    if (page.status !== 200 || !address) throw new Error(`Going to the provider gave ${page.status}`)
    return address
  }

  /** The way to the provider and back to our door, which is not opened yet: the address in the app. */
  const away = async (visitor: Visitor, to = '') => provider.browser().follow(await go(visitor, to))

  return {
    world,
    provider,
    synchronise,
    go,
    away,
    signIn: async (visitor: Visitor, to = '') => visitor.get(await away(visitor, to)),
    isSignedIn: async (visitor: Visitor) => (await visitor.get('/start')).status === 200,
    rows: () => countRows(world),
    end: async () => {
      await world.end()
      await provider.end()
    },
  }
}
