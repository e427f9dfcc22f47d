import { z } from 'zod'
import { long, version } from '../../../platform/fields.ts'

export const correctForm = z.object({ body: long(20_000), version: version() })
export const remarkForm = z.object({ remark: long(2000) })
/** The sum of the versions of what stood on the page: what was changed meanwhile is not approved unread. */
export const approveForm = z.object({ version: version() })

export type CorrectInput = z.output<typeof correctForm>
