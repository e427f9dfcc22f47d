import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context as HonoContext } from 'hono'
import type { Config } from './config.ts'

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

/** The network address that asks; a proxy of our own tells it. */
export function addressOf(c: HonoContext, config: Config): string {
  const forwarded = config.trust_proxy
    ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    : undefined
  if (forwarded) return forwarded
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'in-process'
}
