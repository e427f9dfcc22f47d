import { z } from 'zod'
import { long } from '../../../../platform/fields.ts'
import { most_bytes } from './rules.ts'

/** A browser sends a file without a name where none was chosen. */
export const soundForm = z.object({
  file: z
    .instanceof(File, { error: 'missing' })
    .refine(file => file.size > 0 || file.name !== '', { error: 'missing', abort: true })
    .refine(file => file.size > 0, { error: 'empty', abort: true })
    .refine(file => file.size <= most_bytes, 'too_large'),
})

export const writtenForm = z.object({ words: long(60_000) })
