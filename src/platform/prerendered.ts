import { raw } from 'hono/html'
import type { Html } from './reply.ts'

/**
 * A piece of page that is the same for everybody, made once and kept as text. What differs from person to person is put
 * in by `fill`, which must add nothing that a visitor has written.
 */
export class Prerendered {
  private readonly pieces = new Map<string, string>()

  get(name: string, make: () => Html, fill: (html: string) => string = html => html): Html {
    const piece = this.pieces.get(name) ?? String(make())
    this.pieces.set(name, piece)
    return raw(fill(piece))
  }
}
