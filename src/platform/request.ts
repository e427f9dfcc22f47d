import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as HonoContext } from 'hono'
import type { Config } from './config.ts'

/** Over https a browser takes a name that begins so from this very host alone, and never over http. */
export const cookieName = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)

/** The cookies by name. */
export function readCookies(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(/;\s*/).map(pair => pair.split('=') as [string, string])
  return new Map(pairs.filter(([name]) => name))
}

/** A form from another site, or from no page at all: browsers say so by Sec-Fetch-Site, older ones by Origin. */
export function fromElsewhere(c: HonoContext, config: Config): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = URL.parse(c.req.header('origin') ?? '')
  if (!origin) return true
  return origin.origin !== new URL(config.base_url).origin && origin.host !== c.req.header('host')
}

/**
 * What attempts are counted by. Behind a version 6 address lies a whole network, of which one line rents out more
 * addresses than there are codes to guess: they count as one.
 */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (inside) return inside[1]!
  const [before, after] = address.toLowerCase().split('%')[0]!.split('::')
  const head = before ? before.split(':') : []
  const tail = after ? after.split(':') : []
  const middle =
    after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return `${[...head, ...middle, ...tail]
    .slice(0, 4)
    .map(part => part.replace(/^0+(?=.)/, ''))
    .join(':')}::`
}

/** The network address that asks; a proxy of our own tells it. */
export function addressOf(c: HonoContext, config: Config): string {
  const forwarded = config.trust_proxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  if (forwarded) return forwarded
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'in-process'
}
