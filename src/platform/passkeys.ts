import { isIP } from 'node:net'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type VerifiedAuthenticationResponse,
  type VerifiedRegistrationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Config } from './config.ts'
import { jsonOf } from './json.ts'

/** Where our passkeys belong: they work at this address and at no other. */
export type PasskeyPlace = { name: string; origin: string }

/** Told by BASE_URL, never by the request. Null at a bare number: browsers keep no passkeys for those. */
export function passkeyPlace(config: Pick<Config, 'base_url'>): PasskeyPlace | null {
  const { hostname, origin } = new URL(config.base_url)
  return isIP(hostname.replace(/^\[|\]$/g, '')) ? null : { name: hostname, origin }
}

/** What a passkey leaves with us: enough to know it again, nothing to be it. */
export type MadePasskey = { id: Buffer; public_key: Buffer; counter: number; transports: string[] }

export const passkey_minutes = 5

const timeout = passkey_minutes * 60_000
// EdDSA, ES256 and RS256: what every browser's passkeys know.
const algorithms = [-8, -7, -257]
const ways = new Set(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'base64url'))

/**
 * What the browser needs to make a passkey. It lies in the device, so that nobody types a name to come back, and it asks
 * for the finger, the face or the code of the device each time: a phone may be used by several.
 */
export const wishForPasskey = (
  place: PasskeyPlace,
  who: { account_id: string; name: string; has: readonly Buffer[] },
) =>
  generateRegistrationOptions({
    rpName: 'Samskap',
    rpID: place.name,
    userName: who.name,
    userDisplayName: who.name,
    userID: new Uint8Array(Buffer.from(who.account_id.replaceAll('-', ''), 'hex')),
    timeout,
    attestationType: 'none',
    excludeCredentials: who.has.map(id => ({ id: id.toString('base64url') })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })

/** What the browser needs to show a passkey, without saying whose. */
export const askForPasskey = (place: PasskeyPlace) =>
  generateAuthenticationOptions({ rpID: place.name, timeout, userVerification: 'required' })

type Sent = { id?: unknown; response?: { clientDataJSON?: unknown } } & Record<string, unknown>

/** What a browser has sent, or null where it is no such thing. */
function read(sent: string): Sent | null {
  const parsed = jsonOf(sent) ?? null
  const whole = parsed !== null && typeof parsed === 'object' && typeof (parsed as Sent).response === 'object'
  return whole && (parsed as Sent).response !== null ? (parsed as Sent) : null
}

/** The challenge that this answers, as it was given. */
export function challengeIn(sent: string): string | null {
  const told = read(sent)?.response?.clientDataJSON
  const client = typeof told === 'string' ? jsonOf(Buffer.from(told, 'base64url').toString('utf8')) : null
  const challenge = client && typeof client === 'object' && 'challenge' in client ? client.challenge : null
  return typeof challenge === 'string' ? challenge : null
}

/** Which passkey is shown. */
export function passkeyIn(sent: string): Buffer | null {
  const id = read(sent)?.id
  return typeof id === 'string' && id !== '' ? Buffer.from(id, 'base64url') : null
}

/** A new passkey, or null when anything about it is not as it was asked for. */
export async function madePasskey(
  sent: string,
  place: PasskeyPlace,
  challenge: string,
): Promise<MadePasskey | null> {
  const made = await orNull<VerifiedRegistrationResponse>(() =>
    verifyRegistrationResponse({
      response: read(sent) as never,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.name,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    }),
  )
  if (!made?.verified) return null
  const { id, publicKey, counter, transports = [] } = made.registrationInfo.credential
  const known = Array.isArray(transports) ? transports.filter(way => ways.has(way)) : []
  return { id: Buffer.from(id, 'base64url'), public_key: Buffer.from(publicKey), counter, transports: known }
}

/** Whether this is the passkey, here and now; its counter is for the caller to compare. Null when it is not. */
export async function shownPasskey(
  sent: string,
  place: PasskeyPlace,
  challenge: string,
  known: { id: Buffer; public_key: Buffer },
): Promise<{ counter: number } | null> {
  const shown = await orNull<VerifiedAuthenticationResponse>(() =>
    verifyAuthenticationResponse({
      response: read(sent) as never,
      expectedChallenge: challenge,
      expectedOrigin: place.origin,
      expectedRPID: place.name,
      requireUserVerification: true,
      credential: {
        id: known.id.toString('base64url'),
        publicKey: bytesOf(known.public_key.toString('base64url')),
        counter: 0,
      },
    }),
  )
  return shown?.verified ? { counter: shown.authenticationInfo.newCounter } : null
}

/** The library throws at whatever is not right, and what comes from outside seldom is. */
async function orNull<T>(check: () => Promise<T>): Promise<T | null> {
  try {
    return await check()
  } catch {
    return null
  }
}
