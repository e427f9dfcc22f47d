import type { Db } from './database.ts'

export const grants = ['facilitator', 'member', 'observer'] as const
export type Grant = (typeof grants)[number]

/** Who may use a route: everybody, a signed-in account, or those with one of these grants in its initiative. */
export type Who = 'anyone' | 'account' | readonly Grant[]

/** The person behind a request. Everything is null for a stranger. */
export type Visitor = {
  session_id: string | null
  account: { id: string; name: string; email: string; demo: boolean } | null
}

declare const proven: unique symbol

/** Proof that this person may act in this initiative. Only the gate makes one. */
export type Access = {
  readonly [proven]: 'initiative'
  readonly initiative_id: string
  readonly participant_id: string
  readonly account_id: string | null
  readonly grants: readonly Grant[]
  readonly demo: boolean
}

/** Proof that an account is signed in. Only the gate makes one. */
export type AccountAccess = {
  readonly [proven]: 'account'
  readonly account_id: string
  readonly session_id: string
  readonly name: string
  readonly email: string
  readonly demo: boolean
}

/** Who is at the door: the session's token, and the initiative that the door belongs to. */
export type AtTheDoor = { token: string; initiative_id: string | null }

/** How a request becomes a proof. The access room implements it; the pipeline asks it. */
export interface Gate {
  /** Who they are and what they may do there, in their order: one question however many come at once. */
  enter(
    db: Db,
    coming: readonly AtTheDoor[],
    now: Date,
  ): Promise<readonly { visitor: Visitor; access: Access | null }[]>
  account(visitor: Visitor): AccountAccess | null
  initiative(db: Db, visitor: Visitor, initiative_id: string): Promise<Access | null>
  /** The same for many at once, in their order. */
  initiativeForAll(
    db: Db,
    visitors: readonly Visitor[],
    initiative_id: string,
  ): Promise<readonly (Access | null)[]>
}

export type AccessOf<W extends Who> = W extends 'anyone'
  ? Visitor
  : W extends 'account'
    ? AccountAccess
    : Access
