import { promisify } from 'node:util'
import { gzip, gzipSync } from 'node:zlib'
import type { Config } from './config.ts'
import { readRange } from './range.ts'
import type { CookieChange, Html, Reply } from './reply.ts'
import { cookieName } from './request.ts'

const security_headers: Record<string, string> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store',
}

const over_https = { ...security_headers, 'strict-transport-security': 'max-age=31536000; includeSubDomains' }

const headersFor = (config: Config) => (config.secure_cookies ? over_https : security_headers)

/**
 * A reply as it goes over the wire, packed where the browser takes it. A plain record of headers and a body that is all
 * there are what the server underneath writes quickest: a stream would cost more than making the page.
 */
export async function send(
  reply: Reply,
  config: Config,
  accepts?: string,
  range?: string,
): Promise<Response> {
  if (reply.kind === 'redirect') {
    const headers = withCookies({ ...headersFor(config), location: reply.to }, reply.cookies, config)
    return new Response(null, { status: 303, headers })
  }
  if (reply.kind === 'sound') return sendSound(reply, config, range)
  if (reply.kind === 'recording') return sendRecording(reply, config, range)
  if (reply.kind === 'picture') return sendPicture(reply, config)
  const [body, type] =
    reply.kind === 'file'
      ? [reply.body, reply.type]
      : [await document(reply.html), 'text/html; charset=utf-8']
  const headers: Record<string, string> = {
    ...headersFor(config),
    'content-type': type,
    vary: 'accept-encoding',
  }
  if (reply.kind === 'file' && reply.name) {
    headers['content-disposition'] = `attachment; filename*=UTF-8''${encodeURIComponent(reply.name)}`
  }
  if (reply.kind === 'page' && reply.onward) headers.refresh = `0; url=${reply.onward}`
  const small = await packed(body, type, accepts)
  if (small) headers['content-encoding'] = 'gzip'
  return new Response(small ?? body, {
    status: reply.status ?? 200,
    headers: reply.kind === 'page' ? withCookies(headers, reply.cookies, config) : headers,
  })
}

/** Safari plays no sound from a server that cannot send a part of it. */
function sendSound(reply: Reply & { kind: 'sound' }, config: Config, range: string | undefined): Response {
  const { body, type } = reply
  const headers: Record<string, string> = {
    ...headersFor(config),
    'content-type': type,
    'accept-ranges': 'bytes',
  }
  if (reply.lasting) headers['cache-control'] = 'public, max-age=31536000, immutable'
  const part = readRange(range, body.length)
  if (part === 'all') return new Response(body, { headers })
  if (part === 'none') {
    const nothing = { ...headers, 'cache-control': 'no-store', 'content-range': `bytes */${body.length}` }
    return new Response(null, { status: 416, headers: nothing })
  }
  const { from, to } = part
  headers['content-range'] = `bytes ${from}-${to}/${body.length}`
  return new Response(body.subarray(from, to + 1), { status: 206, headers })
}

/** At most so much of a recording goes over at a time: a browser that wants more asks again. */
const part_of_recording = 1024 * 1024

/** Never the whole at once: whoever names no part gets the first, and the length of it all. */
async function sendRecording(
  reply: Reply & { kind: 'recording' },
  config: Config,
  range: string | undefined,
): Promise<Response> {
  const { size, type, read } = reply
  const headers: Record<string, string> = {
    ...headersFor(config),
    'content-type': type,
    'accept-ranges': 'bytes',
  }
  const part = readRange(range, size)
  if (part === 'none') {
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } })
  }
  const { from, to } = part === 'all' ? { from: 0, to: size - 1 } : part
  const end = Math.min(to, from + part_of_recording - 1)
  headers['content-range'] = `bytes ${from}-${end}/${size}`
  return new Response(new Uint8Array(await read(from, end)), { status: 206, headers })
}

/** Opened by itself, it may do nothing; no other site may show it, and it is not kept once it may be taken away. */
function sendPicture(reply: Reply & { kind: 'picture' }, config: Config): Response {
  const headers = {
    ...headersFor(config),
    'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'content-type': reply.type,
    'content-disposition': 'inline',
    'cross-origin-resource-policy': 'same-origin',
  }
  return new Response(reply.body, { headers })
}

function withCookies(headers: Record<string, string>, cookies: CookieChange[] | undefined, config: Config) {
  if (!cookies?.length) return headers
  const all = new Headers(headers)
  for (const { name, value } of cookies) {
    all.append('set-cookie', cookie(name, value, config.secure_cookies))
    // Whoever signs out leaves no draft behind on the device.
    if (name === 'samskap_session' && value === null) all.set('clear-site-data', '"storage"')
  }
  return all
}

const document = async (html: Html): Promise<string> => `<!doctype html>${await html}`

const days = 60 * 60 * 24
const ages = {
  samskap_session: 180 * days,
  samskap_language: 365 * days,
  samskap_try: 10 * 60,
  samskap_link: 2 * 60 * 60,
  samskap_when: 90 * days,
}

function cookie(name: CookieChange['name'], value: string | null, secure: boolean): string {
  const age = value === null ? 0 : ages[name]
  return `${cookieName(name, secure)}=${value ?? ''}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

const gzipAside = promisify(gzip)

/** Smaller ones fit into one packet as they are. */
const worth_packing = 1_000
/** A page takes a twentieth of a millisecond here, and four times that in another thread; a large file would block. */
const quick_to_pack = 256 * 1024

/** The body packed, or null where it does not help or the browser has not asked for it. */
async function packed(
  body: string | Uint8Array,
  type: string,
  accepts: string | undefined,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!accepts?.includes('gzip') || body.length < worth_packing || !/text|json|svg/.test(type)) return null
  return new Uint8Array(body.length > quick_to_pack ? await gzipAside(body) : gzipSync(body))
}
