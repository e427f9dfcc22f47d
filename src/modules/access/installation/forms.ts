import { z } from 'zod'
import { installation_grants } from '../../../platform/access.ts'
import { choice, email } from '../../../platform/fields.ts'

export const grantForm = z.object({ email: email(), kind: choice(installation_grants) })

export type GrantInput = z.output<typeof grantForm>
