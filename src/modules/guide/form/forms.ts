import { z } from 'zod'
import { choice, long } from '../../../platform/fields.ts'
import { forms } from './rules.ts'

export const chooseForm = z.object({ form: choice(forms), reason: long(600) })

export type ChooseInput = z.output<typeof chooseForm>
