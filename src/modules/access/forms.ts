import { z } from 'zod'
import { choice, email, language, short } from '../../platform/fields.ts'
import { demo_people } from './rules.ts'

export const languageForm = z.object({ language: language('answering'), back: short(500).catch('/') })
export const signInForm = z.object({ email: email(), to: z.string().max(500).catch('') })
export const continueForm = z.object({ name: short(80).optional(), to: z.string().max(500).catch('') })
export const demoForm = z.object({ as: choice(demo_people) })
