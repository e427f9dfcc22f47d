import type { Config } from './config.ts'
import type { Db } from './database.ts'

/** What a person may do in one initiative. */
export const grants = ['facilitator', 'member', 'observer', 'mentor', 'researcher'] as const
export type Grant = (typeof grants)[number]

/** Those who do the work. The others read along. */
export const at_the_table = ['facilitator', 'member'] as const satisfies readonly Grant[]

/** What an account may do for an organisation. Never reads inside an initiative. */
export const organisation_grants = ['organisation_administrator', 'network_coordinator'] as const
export type OrganisationGrant = (typeof organisation_grants)[number]

/** What an account may do for the whole installation. Never reads inside an initiative either. */
export const installation_grants = ['installation_administrator', 'language_checker'] as const
export type InstallationGrant = (typeof installation_grants)[number]

/**
 * Who may use a route: everybody, a signed-in account, or those with one of these grants: in its initiative (/i/…), in
 * its organisation (/o/…), or in the installation.
 */
export type Who =
  | 'anyone'
  | 'account'
  | readonly Grant[]
  | readonly OrganisationGrant[]
  | readonly InstallationGrant[]

/** The person behind a request. Everything is null for a stranger. */
export type Visitor = {
  session_id: string | null
  /** `email` is null for somebody who comes with a passkey or an electronic identity alone. */
  account: { id: string; name: string; email: string | null; demo: boolean } | null
  /** What their browser calls itself. */
  user_agent?: string
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
  readonly email: string | null
  readonly demo: boolean
}

/** Proof that this account acts for this organisation. Only the gate makes one. */
export type OrganisationAccess = Omit<AccountAccess, typeof proven> & {
  readonly [proven]: 'organisation'
  readonly organisation_id: string
  readonly grants: readonly OrganisationGrant[]
}

/** Proof that this account looks after the installation. Only the gate makes one. */
export type InstallationAccess = Omit<AccountAccess, typeof proven> & {
  readonly [proven]: 'installation'
  readonly grants: readonly InstallationGrant[]
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
  organisation(db: Db, visitor: Visitor, organisation_id: string): Promise<OrganisationAccess | null>
  installation(
    db: Db,
    visitor: Visitor,
    config: Pick<Config, 'administrators'>,
  ): Promise<InstallationAccess | null>
}

export type AccessOf<W extends Who> = W extends 'anyone'
  ? Visitor
  : W extends 'account'
    ? AccountAccess
    : W extends readonly OrganisationGrant[]
      ? OrganisationAccess
      : W extends readonly InstallationGrant[]
        ? InstallationAccess
        : Access

/** Whether they do the work here, and do not only read along. */
export const worksHere = (access: Pick<Access, 'grants'>): boolean =>
  access.grants.some(grant => grant === 'facilitator' || grant === 'member')
