import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Hono } from 'hono'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

export type Asset = { body: Buffer; gzip: Buffer | null; type: string; hash: string }

/** Style, scripts, fonts and pictures: read once, served with a hash in the address and kept by browsers for a year. */
export class Assets {
  private readonly files = new Map<string, Asset>()

  constructor(folder: string) {
    if (!existsSync(folder)) return
    for (const name of readdirSync(folder)) {
      const type = types[extname(name)]
      if (!type) continue
      const body = readFileSync(join(folder, name))
      const hash = createHash('sha256').update(body).digest('base64url').slice(0, 10)
      this.files.set(name, { body, gzip: /svg|css|java/.test(type) ? gzipSync(body) : null, type, hash })
    }
  }

  get(name: string): Asset | undefined {
    return this.files.get(name)
  }

  /** The address of a file, with its hash when the file is there. */
  url(name: string): string {
    const asset = this.files.get(name)
    return asset ? `/assets/${name}?v=${asset.hash}` : `/assets/${name}`
  }
}

/** Files that never change under their address. */
export function serveAssets(app: Hono, assets: Assets): void {
  app.get('/assets/:name', c => {
    const asset = assets.get(c.req.param('name'))
    if (!asset) return c.body(null, 404)
    const headers: Record<string, string> = {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    }
    if (asset.gzip && c.req.header('accept-encoding')?.includes('gzip')) {
      return c.body(new Uint8Array(asset.gzip), 200, {
        ...headers,
        'content-encoding': 'gzip',
        vary: 'accept-encoding',
      })
    }
    return c.body(new Uint8Array(asset.body), 200, headers)
  })
}
