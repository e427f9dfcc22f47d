import type { ServerResponse } from 'node:http'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context as HonoContext } from 'hono'

/** Where the bytes of one open stream go. */
export type Outlet = {
  /** False when the reader has gone, or takes in nothing any more. */
  write(bytes: Uint8Array): boolean
  end(): void
}

const headers = {
  'content-type': 'text/event-stream',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
}

/** More than this unsent, and a phone sleeps or its line is gone: it catches up when it comes back. */
const largest_backlog = 256 * 1024

/**
 * Opens a stream of server-sent events. On a port it writes to the connection itself: a web stream for each of some
 * hundred readers costs more than all the rest of telling them.
 */
export function openOutlet(
  c: HonoContext,
  first: Uint8Array,
  gone: () => void,
): { outlet: Outlet; response: Response } {
  const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing
  return outgoing && 'req' in outgoing
    ? { outlet: onConnection(outgoing as ServerResponse, first, gone), response: RESPONSE_ALREADY_SENT }
    : inMemory(first, gone)
}

function onConnection(outgoing: ServerResponse, first: Uint8Array, gone: () => void): Outlet {
  // How long it gets is not known, and it lasts as long as the connection: what follows the head goes as it is.
  outgoing.useChunkedEncodingByDefault = false
  outgoing.writeHead(200, headers)
  outgoing.write(first)
  outgoing.once('close', gone)
  const { socket } = outgoing
  return {
    write(bytes) {
      if (!socket || socket.destroyed || socket.writableLength > largest_backlog) return false
      socket.write(bytes)
      return true
    },
    end: () => void outgoing.end(),
  }
}

function inMemory(first: Uint8Array, gone: () => void): { outlet: Outlet; response: Response } {
  let open = true
  let sink: ReadableStreamDefaultController<Uint8Array>
  const body = new ReadableStream<Uint8Array>({
    start: controller => {
      sink = controller
      sink.enqueue(first)
    },
    cancel: () => {
      open = false
      gone()
    },
  })
  const outlet: Outlet = {
    write(bytes) {
      if (open) sink.enqueue(bytes)
      return open
    },
    end() {
      if (open) sink.close()
      open = false
    },
  }
  return { outlet, response: new Response(body, { headers }) }
}
