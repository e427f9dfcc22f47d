import { z } from 'zod'
import { button, choice, long, optional, optionalDate, short, version } from '../../../platform/fields.ts'

export const useForm = z.object({
  used: choice(['no', 'yes']),
  day: optionalDate(),
  note: optional(1000),
})
export const changeUseForm = useForm.extend({ version: version() })
export const removeUseForm = button()
export const agreeForm = z.object({ what: long(300), who: short(120), due: optionalDate() })

export type UseInput = z.output<typeof useForm>
export type ChangeUseInput = z.output<typeof changeUseForm>
