import { z } from 'zod'
import { choice, long, optional, optionalDate, version } from '../../../platform/fields.ts'
import { lengths } from '../plan/rules.ts'
import { subjects, value_levels, whose } from './rules.ts'

/** In which ledger it stands follows from what it is about. */
const note = {
  about: choice(subjects),
  level: choice(value_levels),
  whose: choice(whose),
  body: long(1000),
  day: optionalDate(),
}

export const noteForm = z.object(note)
export const changeForm = z.object({ ...note, version: version() })
export type NoteInput = z.output<typeof noteForm>

const place = () => optional(lengths.lines)

export const cycleForm = z.object({
  fit: place(),
  need: place(),
  capacity: place(),
  staff: place(),
  turnover: place(),
  version: version(),
})
