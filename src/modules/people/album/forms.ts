import { z } from 'zod'
import { optionalTick, severalIds, short } from '../../../platform/fields.ts'
import { most_picture_bytes } from '../../../platform/picture.ts'

/** A browser sends a file without a name where none was chosen. */
const pictureFile = z
  .instanceof(File, { error: 'missing' })
  .refine(file => file.size > 0 || file.name !== '', { error: 'missing', abort: true })
  .refine(file => file.size <= most_picture_bytes, 'too_large')

export const pictureForm = z.object({
  file: pictureFile,
  description: short(300),
  shows_people: optionalTick(),
  persons: severalIds(60),
})

export const personsForm = z.object({ persons: severalIds(60) })
