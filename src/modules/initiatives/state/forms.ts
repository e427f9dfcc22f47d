import { z } from 'zod'
import { choice, long } from '../../../platform/fields.ts'
import { states } from './rules.ts'

export const stateForm = z.object({ state: choice(states), reason: long(600) })

export type StateInput = z.output<typeof stateForm>
