import { z } from 'zod'
import { several, version } from '../../../platform/fields.ts'
import { model_fields } from '../../guide/queries.ts'
import { themes } from '../rules.ts'

export const followForm = z.object({
  themes: several(themes),
  fields: several(model_fields),
  version: version(),
})
export type FollowInput = z.output<typeof followForm>
