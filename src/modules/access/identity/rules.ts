import type { Identity } from '../../../platform/provider.ts'

/** How long somebody may be away at the provider. */
export const away_minutes = 10

/** The address that the provider vouches for, where it can be kept; nobody gets one at the made-up people's domain. */
export function verifiedAddress({ email }: Pick<Identity, 'email'>, made_up_domain: string): string | null {
  if (!email?.verified || email.address.length > 200) return null
  const [, domain] = /^[^@ ]+@([^@ ]+)$/.exec(email.address) ?? []
  return domain && domain !== made_up_domain ? email.address : null
}

/**
 * Whether a new identity belongs to this account. Who may say so: the provider, by an address it has verified, or the
 * person, who is signed in with that account in the same browser and has the same address. An account that this provider
 * already knows under another name is somebody else's.
 */
export function belongsTogether(
  identity: Pick<Identity, 'email'>,
  account: { email: string | null; demo: boolean; is_here: boolean; has_identity: boolean },
): boolean {
  if (account.demo || account.has_identity || !account.email) return false
  const { email } = identity
  return email?.address === account.email && (account.is_here || email.verified)
}

/**
 * An identity as far as its provider is believed. Whoever runs a provider can have any address verified there, a
 * resident's too: where domains are named, it vouches for the addresses of those alone.
 */
export function asFarAsBelieved<I extends Pick<Identity, 'email'>>(
  identity: I,
  domains: readonly string[],
): I {
  const { email } = identity
  if (!email || domains.length === 0 || domains.includes(email.address.split('@').at(-1) ?? ''))
    return identity
  return { ...identity, email: { ...email, verified: false } }
}

/** What somebody is called who has not told: the part of the address before the @, or nothing. */
export const nameFor = (identity: Pick<Identity, 'name' | 'email'>): string =>
  identity.name || identity.email?.address.split('@')[0]?.slice(0, 80) || ''
