import { z } from 'zod'
import { short } from '../../../platform/fields.ts'

export const subprocessorForm = z.object({ name: short(120), task: short(200), place: short(120) })
export type SubprocessorInput = z.output<typeof subprocessorForm>
