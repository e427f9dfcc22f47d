import { z } from 'zod'
import { long, optionalDate, short } from '../../../platform/fields.ts'
import { most_bytes } from './rules.ts'

/** A browser sends a file without a name where none was chosen. */
const soundFile = z
  .instanceof(File, { error: 'missing' })
  .refine(file => file.size > 0 || file.name !== '', { error: 'missing', abort: true })
  .refine(file => file.size > 0, { error: 'empty', abort: true })
  .refine(file => file.size <= most_bytes, 'too_large')

export const voiceForm = z.object({
  instrument: short(100),
  language: short(40),
  statement: short(64),
  /** What stood there to be read. */
  source: long(2000),
  /** The day by which the recording is gone, if the one who reads wishes one. */
  destroy_by: optionalDate(),
  file: soundFile,
})
