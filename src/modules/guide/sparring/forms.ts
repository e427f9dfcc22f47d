import { z } from 'zod'
import { long } from '../../../platform/fields.ts'

export const questionForm = z.object({ body: long() })
export const answerForm = z.object({ body: long() })
