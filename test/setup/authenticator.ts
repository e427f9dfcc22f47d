import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** What a page gives the browser to make or show a passkey. */
export type Asked = {
  challenge: string
  rp?: { id: string }
  rpId?: string
  user?: { id: string; name: string }
  excludeCredentials?: { id: string }[]
}

/** The options that a page holds for its script. */
export const askedIn = (html: string): Asked =>
  JSON.parse(
    /data-options="([^"]*)"/
      .exec(html)![1]!
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  )

type Held = { id: Buffer; key: KeyObject; user: string; counter: number }

/** How an answer may be told to be wrong. */
export type Twist = {
  origin?: string
  challenge?: string
  type?: string
  place?: string
  /** Without a finger, a face or a code. */
  unverified?: boolean
  counter?: number
  id?: Buffer
}

const user_present = 0x01
const user_verified = 0x04
const attested = 0x40

/** A phone that keeps passkeys, in software: what it makes and signs is checked by the real library. */
export class Authenticator {
  readonly held: Held[] = []

  constructor(readonly origin = 'http://localhost:3000') {}

  /** A new passkey, as the browser would hand it to the form. */
  make(asked: Asked, twist: Twist = {}): string {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const { x, y } = publicKey.export({ format: 'jwk' })
    const id = twist.id ?? randomBytes(32)
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x!)],
      [-3, bytes(y!)],
    ])
    const counter = twist.counter ?? 0
    this.held.push({ id, key: privateKey, user: asked.user!.id, counter })
    const length = Buffer.alloc(2)
    length.writeUInt16BE(id.length)
    const data = Buffer.concat([
      this.head(twist.place ?? asked.rp!.id, attested, counter, twist),
      Buffer.alloc(16),
      length,
      id,
      isoCBOR.encode(cose as never),
    ])
    const object = isoCBOR.encode(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', new Uint8Array(data)],
      ]) as never,
    )
    return JSON.stringify({
      ...this.frame(id),
      response: {
        clientDataJSON: this.client('webauthn.create', asked.challenge, twist).toString('base64url'),
        attestationObject: Buffer.from(object).toString('base64url'),
        transports: ['internal', 'hybrid', 'a lie'],
      },
    })
  }

  /** Shows the newest passkey, or the one with this place. */
  show(asked: Asked, twist: Twist = {}, at = this.held.length - 1): string {
    const one = this.held[at]!
    one.counter = twist.counter ?? one.counter
    const data = this.head(twist.place ?? asked.rpId!, 0, one.counter, twist)
    const client = this.client('webauthn.get', asked.challenge, twist)
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
    const id = twist.id ?? one.id
    return JSON.stringify({
      ...this.frame(id),
      response: {
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: sign('sha256', signed, one.key).toString('base64url'),
        userHandle: one.user,
      },
    })
  }

  private frame(id: Buffer) {
    const name = id.toString('base64url')
    return { id: name, rawId: name, type: 'public-key', clientExtensionResults: {} }
  }

  private client(type: string, challenge: string, twist: Twist): Buffer {
    const told = {
      type: twist.type ?? type,
      challenge: twist.challenge ?? challenge,
      origin: twist.origin ?? this.origin,
      crossOrigin: false,
    }
    return Buffer.from(JSON.stringify(told))
  }

  private head(place: string, more: number, counter: number, twist: Twist): Buffer {
    const flags = user_present | (twist.unverified ? 0 : user_verified) | more
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(place).digest(), Buffer.from([flags]), count])
  }
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))
