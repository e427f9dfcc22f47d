import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

/** What a route answers with: a page, a way on, a file, a picture, or sound that browsers ask for piece by piece. */
export type Reply =
  | { kind: 'page'; html: Html; status: PageStatus; cookies?: CookieChange[]; onward?: string }
  | { kind: 'redirect'; to: string; cookies?: CookieChange[] }
  | {
      kind: 'file'
      body: string | Uint8Array<ArrayBuffer>
      type: string
      name?: string
      status?: 200 | 400 | 409 | 422
    }
  | { kind: 'sound'; body: Uint8Array<ArrayBuffer>; type: string; lasting: boolean }
  | { kind: 'recording'; size: number; type: string; read: (from: number, to: number) => Promise<Uint8Array> }
  | { kind: 'picture'; body: Uint8Array<ArrayBuffer>; type: string }

type PageStatus = 200 | 404 | 409 | 410 | 422 | 503

/**
 * `samskap_try` is with a browser while its person is away to sign in; `samskap_link` is what a link for those without a
 * seat was exchanged for, so that it stands in no address; `samskap_when` is the key to what somebody without a seat has
 * said of when they can, on a device that they have called their own.
 */
export type CookieChange = {
  name: 'samskap_session' | 'samskap_language' | 'samskap_try' | 'samskap_link' | 'samskap_when'
  value: string | null
}

export const page = (html: Html, status: PageStatus = 200): Reply => ({
  kind: 'page',
  html,
  status,
})

/** A page shown once, in answer to a form: it may hold a secret that must not stand in an address. */
export const pageOnce = (html: Html, cookies: CookieChange[] = []): Reply => ({
  kind: 'page',
  html,
  status: 200,
  cookies,
})

/**
 * A page that leads on to another site by itself, and has a link there. A form may not redirect to another site: the
 * policy `form-action` of our pages holds along the way too.
 */
export const pageOnward = (html: Html, onward: string, cookies: CookieChange[] = []): Reply => ({
  kind: 'page',
  html,
  status: 200,
  cookies,
  onward,
})

/** 303 to a local address; `said` is the key of the short message that the next page shows. */
export function redirect(to: string, options: { said?: string; cookies?: CookieChange[] } = {}): Reply {
  const [path, fragment] = to.split('#')
  const query = options.said ? `${path!.includes('?') ? '&' : '?'}said=${options.said}` : ''
  const address = path + query + (fragment ? `#${fragment}` : '')
  return { kind: 'redirect', to: address, ...(options.cookies ? { cookies: options.cookies } : {}) }
}

export const file = (body: string | Uint8Array<ArrayBuffer>, type: string, name?: string): Reply => ({
  kind: 'file',
  body,
  type,
  ...(name ? { name } : {}),
})

/** An answer for a script of ours. */
export const data = (value: unknown, status: 200 | 409 | 422 = 200): Reply => ({
  kind: 'file',
  body: JSON.stringify(value),
  type: 'application/json',
  status,
})

/** `lasting`: everybody may keep it, since nothing else will ever lie at this address. */
export const sound = (body: Uint8Array<ArrayBuffer>, type: string, lasting: boolean): Reply => ({
  kind: 'sound',
  body,
  type,
  lasting,
})

/**
 * A long recording, of which a browser gets a part at a time: `read` gives the bytes from one place to another, both ends
 * counted in.
 */
export const recording = (
  size: number,
  type: string,
  read: (from: number, to: number) => Promise<Uint8Array>,
): Reply => ({ kind: 'recording', size, type, read })

/** Something that people have sent, shown inside a page of ours: nothing in it can run, and nobody keeps it. */
export const picture = (body: Uint8Array, type: string): Reply => ({
  kind: 'picture',
  body: new Uint8Array(body),
  type,
})
