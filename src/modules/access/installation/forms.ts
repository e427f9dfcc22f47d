import { z } from 'zod'
import { installation_grants } from '../../../platform/access.ts'
import { choice, email } from '../../../platform/fields.ts'

export const grantForm = z.object({ email: email(), kind: choice(installation_grants) })

/** Whose sign-ins end: a name of its own, since the page asks for another address as well. */
export const signOutForm = z.object({ whose: email() })

export type GrantInput = z.output<typeof grantForm>
