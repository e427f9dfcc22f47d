import { z } from 'zod'
import { choice, optional, short } from '../../platform/fields.ts'
import { codeAmiss, listed } from './rules.ts'

const longest = 4_000

/** A language is chosen from the list, or given by its code where it is not there. */
export const kitForm = z
  .object({
    code: choice(['', ...listed]),
    other_code: optional(35),
    name: short(60),
    direction: choice(['ltr', 'rtl']),
  })
  .superRefine((given, context) => {
    if (given.code) return
    const field = given.other_code ? 'other_code' : 'code'
    const amiss = given.other_code ? codeAmiss(given.other_code) : 'choose'
    if (amiss) context.addIssue({ code: 'custom', path: [field], message: amiss })
  })
  .transform(({ other_code, ...given }) => ({ ...given, code: given.code || other_code }))

/** The texts of a page by their keys, and the versions that the writer saw, in the order of the page. */
export const textsForm = z
  .object({
    version: z.string('missing').regex(/^\d{1,9}(,\d{1,9})*$/, 'missing'),
    go: z.string().max(10).optional(),
  })
  .catchall(optional(longest).transform(text => text.replace(/\r\n?/g, '\n')))

/** Which versions are right, and what one would rather write, by the ids of the versions. */
export const checkForm = z
  .object({ right: z.union([z.uuid(), z.array(z.uuid())]).default([]) })
  .catchall(optional(longest).transform(text => text.replace(/\r\n?/g, '\n')))

export type KitInput = z.output<typeof kitForm>
