import { z } from 'zod'
import { id, long, optional, several, short, version } from '../../../platform/fields.ts'
import { lengths, themes } from '../rules.ts'
import { most_guests, most_themes } from './rules.ts'

const told = {
  about: long(lengths.short),
  themes: several(themes, most_themes, 'too_many_themes'),
  shown_as: short(lengths.name),
}

export const shareForm = z.object({ ...told, meeting: id() })
export const changeForm = z.object({ ...told, version: version() })

/** Nothing written is nobody. */
const people = z
  .preprocess(given => (given === '' || given === undefined ? '0' : given), z.coerce.number('people_between'))
  .pipe(z.int('people_between').min(0, 'people_between').max(most_guests, 'people_between'))

/** No version: it is said for the first time. */
export const comingForm = z.object({
  residents: people,
  public: people,
  shown_as: short(lengths.name),
  note: optional(lengths.short),
  version: version().optional(),
})

export type ShareInput = z.output<typeof shareForm>
export type ChangeInput = z.output<typeof changeForm>
export type ComingInput = z.output<typeof comingForm>
