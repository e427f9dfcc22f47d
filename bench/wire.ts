import { gunzipSync } from 'node:zlib'
import { browser, startPage, statementPage } from './answering.ts'
import { send } from './capture.ts'
import type { Server } from './place.ts'
import type { Group } from './seed.ts'
import type { BenchRow } from './table.ts'

const largest_way = 60_000
const largest_scripts = 6_000

/** One thing that travels: its bytes on the wire and unpacked.. */
type Piece = {
  name: string
  kind: 'page' | 'style' | 'script' | 'font' | 'picture'
  wire: number
  raw: number
}

/**
 * Everything that a browser fetches from opening the round to the first statement: both pages and all they name,
 * the fonts for Latin letters among it, each once.
 */
export async function benchWire(server: Server, group: Group): Promise<BenchRow[]> {
  const pieces: Piece[] = []
  const later: Piece[] = []
  const seen = new Set<string>()
  for (const asked of [startPage(group), statementPage(group)]) {
    const answered = await send(server.port, asked)
    const html = unpacked(answered.headers, answered.body)
    pieces.push({ name: asked.method, kind: 'page', wire: answered.body.length, raw: html.length })
    for (const path of namedIn(html.toString())) await fetchOnce(server, path, pieces, seen)
    for (const path of laterIn(html.toString())) await fetchOnce(server, path, later, seen)
  }
  const sum = (some: Piece[], of: 'wire' | 'raw') => some.reduce((total, piece) => total + piece[of], 0)
  const kinds = ['page', 'style', 'script', 'font', 'picture'] as const
  const of = (kind: Piece['kind']) => pieces.filter(piece => piece.kind === kind)
  const all = sum(pieces, 'wire')
  const scripts = [...of('script'), ...later]
  const parts = kinds.map(kind => `${of(kind).length} ${kind} ${kilo(sum(of(kind), 'wire'))}`)
  return [
    {
      ...{ name: 'Over the wire to the first statement', ours: `${kilo(all)} gzip`, floor: '', ratio: null },
      ...{ target: `≤ ${kilo(largest_way)} gzip`, reached: all <= largest_way },
      note: `${pieces.length} requests: ${parts.join(', ')}; headers not counted`,
    },
    {
      ...{ name: 'Scripts on answering pages', ours: `${kilo(sum(scripts, 'wire'))} gzip`, floor: '' },
      ...{
        ratio: null,
        target: `≤ ${kilo(largest_scripts)}`,
        reached: sum(scripts, 'wire') <= largest_scripts,
      },
      note: `${kilo(sum(scripts, 'raw'))} unpacked`,
    },
  ]
}

async function fetchOnce(server: Server, path: string, pieces: Piece[], seen: Set<string>): Promise<void> {
  if (seen.has(path)) return
  seen.add(path)
  const answered = await send(server.port, { method: 'GET', path, headers: browser })
  if (answered.status !== 200) throw new Error(`${path} gave ${answered.status}`)
  const body = unpacked(answered.headers, answered.body)
  pieces.push({ name: path, kind: kindOf(path), wire: answered.body.length, raw: body.length })
  if (kindOf(path) === 'style') {
    for (const font of fontsIn(body.toString())) await fetchOnce(server, font, pieces, seen)
  }
}

function unpacked(headers: [string, string][], body: Buffer): Buffer {
  const packed = headers.some(([name, value]) => name === 'content-encoding' && value === 'gzip')
  return packed ? gunzipSync(body) : body
}

/** Style sheets, the icon, scripts and pictures of a page. */
const namedIn = (html: string): string[] =>
  [...html.matchAll(/<(?:link|script|img)\b[^>]*?\b(?:href|src)="(\/[^"]+)"/g)].map(match => match[1]!)

/** Scripts that are fetched when the page stands still. */
const laterIn = (html: string): string[] =>
  [...html.matchAll(/data-later="(\/[^"]+)"/g)].map(match => match[1]!)

/** The fonts that hold the Latin letters: browsers fetch the others only for a letter of theirs. */
const fontsIn = (css: string): string[] =>
  [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face]) => {
    const range = /unicode-range:([^;}]*)/.exec(face!)?.[1]
    const latin = range === undefined || /U\+0{0,4}-(?:00)?FF\b/i.test(range)
    return latin ? [/url\(["']?([^)"']+)/.exec(face!)?.[1] ?? ''].filter(Boolean) : []
  })

function kindOf(path: string): Piece['kind'] {
  if (/\.css\b/.test(path)) return 'style'
  if (/\.js\b/.test(path)) return 'script'
  return /\.woff2\b/.test(path) ? 'font' : 'picture'
}

const kilo = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
