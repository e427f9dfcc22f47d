import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  sign,
  verify,
} from 'node:crypto'

/** UUIDv4: a time-ordered id would date an anonymous note. */
export const newId = (): string => randomUUID()

/** 256 random bits for a session or a link, in 43 characters that stand in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A token as it stood in an address: what a mail program hangs on to a link (a full stop, a bracket) is no part of it. */
export const tidyToken = (given: string): string => given.replace(/[^\w-]+$/, '')

/** Whether anything is missing or added: mail programs break long links. */
export const isWholeToken = (given: string): boolean => /^[\w-]{43}$/.test(tidyToken(given))

/** 128 random bits: the key to change one's own answers until closing. */
export const newAnswerKey = (): string => randomBytes(16).toString('base64url')

/** What is kept of a secret that has high entropy of its own. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** No 0 and O, no 1, I and L, no U: read aloud and typed by thumb without mistakes. */
const code_alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code of `length` characters for people, in groups of four: 30^12 is about 59 bits. */
export function newCode(length: number): string {
  let code = ''
  while (code.length < length) code += signsOf(randomBytes(1))
  return inFours(code)
}

/** The signs that random bytes stand for; those that would make some signs likelier than others stand for none. */
const signsOf = (bytes: Uint8Array): string =>
  Array.from(bytes, byte => (byte < 240 ? code_alphabet[byte % 30] : '')).join('')

const inFours = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-')

/** A code as it was typed: case, spaces and hyphens do not matter. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** The installation key: signing, sealing, and hashing of short codes. */
export class InstallationKey {
  constructor(private readonly key: Buffer) {
    if (key.length !== 32) throw new Error('The installation key must be 32 bytes.')
  }

  /** Codes are short, so their hash needs the key: a stolen table alone cannot be searched. */
  hashCode(code: string): Buffer {
    return createHmac('sha256', this.key).update(tidyCode(code)).digest()
  }

  /**
   * A code that always is the same for the same random key of a device: whoever sends the same thing twice gets the same
   * code, and nothing of it need be kept.
   */
  codeFor(device_key: string, length: number): string {
    const bytes = hkdfSync('sha256', this.key, device_key, 'samskap code', 4 * length)
    return inFours(signsOf(new Uint8Array(bytes)).slice(0, length))
  }

  seal(text: string): Buffer {
    const iv = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.key, iv)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), sealed])
  }

  /** An Ed25519 signature of this installation; its key is derived from the installation key. */
  sign(text: string): Buffer {
    return sign(null, Buffer.from(text), this.signing())
  }

  /** What others check our signatures with: the public key as 43 signs (RFC 8037, "x"). */
  get public_key(): string {
    return createPublicKey(this.signing()).export({ format: 'jwk' }).x!
  }

  /** Whether this installation signed the text. */
  signed(text: string, signature: Buffer): boolean {
    return verify(null, Buffer.from(text), createPublicKey(this.signing()), signature)
  }

  /** RFC 8410: a private key is these sixteen bytes and then its seed. */
  private signing() {
    const seed = Buffer.from(hkdfSync('sha256', this.key, '', 'samskap signing', 32))
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  }

  open(sealed: Buffer): string {
    const decipher = createDecipheriv('aes-256-gcm', this.key, sealed.subarray(0, 12))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString('utf8')
  }
}

/** Whether whoever has this public key signed the text; false too where it is no key at all. */
export function signedBy(public_key: string, text: string, signature: Buffer): boolean {
  if (!isWholeToken(public_key)) return false
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: public_key }, format: 'jwk' })
  return verify(null, Buffer.from(text), key, signature)
}

/** An array in random order (Fisher–Yates on a cryptographic source), as a copy. */
export function shuffled<T>(items: readonly T[]): T[] {
  const copy = [...items]
  for (let i = copy.length - 1; i > 0; i--) {
    const j = randomBelow(i + 1)
    ;[copy[i], copy[j]] = [copy[j]!, copy[i]!]
  }
  return copy
}

function randomBelow(limit: number): number {
  const ceiling = Math.floor(0x1_0000_0000 / limit) * limit
  for (;;) {
    const drawn = randomBytes(4).readUInt32BE()
    if (drawn < ceiling) return drawn % limit
  }
}
