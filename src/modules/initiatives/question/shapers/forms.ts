import { z } from 'zod'
import { id, version } from '../../../../platform/fields.ts'

/** Nobody chosen comes as nothing, one as a text, several as a list. */
const several = z.preprocess(
  given => (Array.isArray(given) ? given : given === undefined || given === '' ? [] : [given]),
  z.array(id()).max(500, 'choose'),
)

export const shapersForm = z.object({
  shapers: several,
  residents_without_seat: z.coerce
    .number({ error: 'how_many' })
    .int('how_many')
    .min(0, 'how_many')
    .max(999, 'how_many'),
  version: version(),
})

export type ShapersInput = z.output<typeof shapersForm>
