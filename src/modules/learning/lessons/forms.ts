import { z } from 'zod'
import { long, version } from '../../../platform/fields.ts'

/** One sentence; `version` is the number it gets if nobody writes another meanwhile. */
export const understandingForm = z.object({ body: long(300), version: version() })

export type UnderstandingInput = z.output<typeof understandingForm>
