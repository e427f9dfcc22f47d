import type { z } from 'zod'
import type { AccessOf, Grant, Visitor, Who } from './access.ts'
import type { Assets } from './assets.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './database.ts'
import type { FormState } from './form.tsx'
import type { HeldTable, Holds } from './holds.ts'
import type { Language } from './language.ts'
import type { Log } from './log.ts'
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
  /** What this browser was given when its person went away to sign in. */
  try_token: string | null
  /** What a link for those without a seat was exchanged for in this browser. */
  link_token: string | null
  /** The key to what somebody without a seat has said of when they can, on a device of their own. */
  when_key: string | null
  log: Log
  /** The mark of the texts that the person has been asked to look at, and sends as they stand. */
  looked: string
  /** A script of ours asks, and wishes to be answered with data instead of a page. */
  for_script: boolean
  params: Record<string, string>
  query: URLSearchParams
  path: string
  config: Config
  key: InstallationKey
  assets: Assets
  /** What every table holds, for the pages that say so. */
  holds: readonly Holds[]
  /** The tables that stand on this page: "Who can read this?" is answered from them. */
  shows: readonly HeldTable[]
}

/** At most `most` attempts per `minutes`, counted per network address and under this name. */
export type Limit = { name: string; most: number; minutes: number }

type RouteBase = {
  path: string
  who: Who
  limit?: Limit
  kit?: Part
  shows?: readonly HeldTable[]
  quiet?: true
}

export type ReadRoute = RouteBase & { method: 'GET'; handle(context: Context): Promise<Reply> }

export type WriteRoute = RouteBase & {
  method: 'POST'
  form: z.ZodType
  largest_body: number
  /** False for a step on the way, or one statement alone: then no transaction is opened. */
  writes: boolean
  /** For what another server sends, which no browser stands behind: it must prove itself in what it sends. */
  from_elsewhere?: true
  act(context: Context<unknown, Tx>, value: unknown): Promise<Reply>
  again?: (context: Context, state: FormState) => Promise<Reply>
}

export type StreamRoute = RouteBase & { method: 'STREAM'; who: readonly Grant[] }

export type Route = ReadRoute | WriteRoute | StreamRoute

/** One way to read: route, query, page. */
export function read<const W extends Who>(
  path: string,
  route: {
    who: W
    limit?: Limit
    kit?: Part
    /** Which tables of an initiative stand on the page: it says who can read them. */
    shows?: readonly HeldTable[]
    handle(context: Context<AccessOf<W>>): Promise<Reply>
  },
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
    limit?: Limit
    kit?: Part
    from_elsewhere?: true
    act(context: Context<AccessOf<W>>, value: z.output<S>): Promise<Reply>
    again?: (context: Context<AccessOf<W>>, state: FormState) => Promise<Reply>
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
    limit?: Limit
    largest_body?: number
    kit?: Part
    act(context: Context<AccessOf<W>>, value: z.output<S>): Promise<Reply>
    again: (context: Context<AccessOf<W>>, state: FormState) => Promise<Reply>
  },
): Route {
  return { largest_body: 64 * 1024, ...route, path, method: 'POST', writes: false } as WriteRoute
}

/** The counts of requests are open: of a quiet route they would tell when somebody answered or wrote. */
export const quiet = (route: Route): Route => ({ ...route, quiet: true })

/**
 * Which tables stand on the page of each route. A form that is shown again stands on the page that it belongs to: the
 * one at its own address, or else the nearest above it.
 */
export function shownOn(routes: readonly Route[]): (route: Route) => readonly HeldTable[] {
  const known = new Map(
    routes.flatMap(({ method, path, shows }) => (method === 'GET' && shows ? [[path, shows]] : [])),
  )
  const above = (path: string): readonly HeldTable[] =>
    path === '' ? [] : (known.get(path) ?? above(path.slice(0, path.lastIndexOf('/'))))
  return route => route.shows ?? (route.method === 'POST' ? above(route.path) : [])
}

/** The stream of what changes in an initiative, as server-sent events. */
export function stream(path: string, route: { who: readonly Grant[] }): Route {
  return { ...route, path, method: 'STREAM' }
}
