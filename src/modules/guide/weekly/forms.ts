import { z } from 'zod'
import { choice } from '../../../platform/fields.ts'

export const lettersForm = z.object({ letters: choice(['yes', 'no']) })
