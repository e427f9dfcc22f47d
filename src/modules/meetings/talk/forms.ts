import { z } from 'zod'
import { choice } from '../../../platform/fields.ts'
import { talk_sides } from './rules.ts'

export const wishForm = z.object({ wanted: choice(['yes', 'no']) })

/** Who has the word from now on. */
export const turnForm = z.object({ side: choice([...talk_sides, 'nobody']) })
export type TurnInput = z.output<typeof turnForm>
