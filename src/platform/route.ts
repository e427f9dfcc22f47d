import type { z } from 'zod'
import type { AccessOf, Visitor, Who } from './access.ts'
import type { Assets } from './assets.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './database.ts'
import type { FormState } from './form.tsx'
import type { Holds } from './holds.ts'
import type { Language } from './language.ts'
import type { Reply } from './reply.ts'
import type { InstallationKey } from './secrets.ts'
import type { Part } from './words.ts'

/** What every handler receives. `access` is what its route's `who` has proven. */
export type Context<A = unknown, D extends Db = Db> = {
  db: D
  access: A
  visitor: Visitor
  language: Language
  /** Which part of what a resident meets this is: a language that people brought may be shown where its part is in use. */
  kit: Part | null
  now: Date
  params: Record<string, string>
  query: URLSearchParams
  path: string
  config: Config
  key: InstallationKey
  assets: Assets
  /** What every table holds, for the pages that say so. */
  holds: readonly Holds[]
}

/** At most `most` attempts per `minutes`, counted per network address and under this name. */
export type Limit = { name: string; most: number; minutes: number }

type RouteBase = { path: string; who: Who; limit?: Limit; kit?: Part }

export type ReadRoute = RouteBase & { method: 'GET'; handle(context: Context): Promise<Reply> }

export type WriteRoute = RouteBase & {
  method: 'POST'
  form: z.ZodType
  largest_body: number
  /** False for a step on the way, or one statement alone: then no transaction is opened. */
  writes: boolean
  act(context: Context<unknown, Tx>, value: unknown): Promise<Reply>
  again?: (context: Context, state: FormState) => Promise<Reply>
}

export type StreamRoute = RouteBase & { method: 'STREAM' }

export type Route = ReadRoute | WriteRoute | StreamRoute

/** One way to read: route, query, page. */
export function read<const W extends Who>(
  path: string,
  route: { who: W; limit?: Limit; kit?: Part; handle(context: Context<AccessOf<W>>): Promise<Reply> },
): Route {
  return { ...route, path, method: 'GET' } as ReadRoute
}

/**
 * One way to write: route, form, command, redirect. `again` shows the page anew with what was typed when a field needs
 * mending or somebody else saved first; a form of one button needs none.
 */
export function write<const W extends Who, S extends z.ZodType>(
  path: string,
  route: {
    who: W
    form: S
    limit?: Limit
    kit?: Part
    largest_body?: number
    act(context: Context<AccessOf<W>, Tx>, value: z.output<S>): Promise<Reply>
    again?: (context: Context<AccessOf<W>>, state: FormState) => Promise<Reply>
  },
): Route {
  return { largest_body: 64 * 1024, ...route, path, method: 'POST', writes: true } as WriteRoute
}

/**
 * For what must be quick because many wait for it: the action is one statement, which is a transaction of its own. It
 * leaves no trace.
 */
export function press<const W extends Who, S extends z.ZodType>(
  path: string,
  route: {
    who: W
    form: S
    act(context: Context<AccessOf<W>>, value: z.output<S>): Promise<Reply>
    again: (context: Context<AccessOf<W>>, state: FormState) => Promise<Reply>
  },
): Route {
  return { largest_body: 64 * 1024, ...route, path, method: 'POST', writes: false } as WriteRoute
}

/** A step on the way through a form: what was entered travels on in the next page, and nothing is written. */
export function step<const W extends Who, S extends z.ZodType>(
  path: string,
  route: {
    who: W
    form: S
    kit?: Part
    act(context: Context<AccessOf<W>>, value: z.output<S>): Promise<Reply>
    again: (context: Context<AccessOf<W>>, state: FormState) => Promise<Reply>
  },
): Route {
  return { largest_body: 64 * 1024, ...route, path, method: 'POST', writes: false } as WriteRoute
}

/** The stream of what changes in an initiative, as server-sent events. */
export function stream<const W extends Who>(path: string, route: { who: W }): Route {
  return { ...route, path, method: 'STREAM' }
}
