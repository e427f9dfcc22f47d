import { z } from 'zod'
import { languageFor } from './kits.ts'
import { type Language, languages } from './language.ts'
import type { Part } from './words.ts'

/**
 * The kinds of field that forms are made of. Error messages are codes ("too_long:200"): the words stand in each
 * language's text.
 */
const text = () => z.string({ error: 'missing' }).regex(typeable, 'invalid').trim()

/**
 * No control characters but tabs and new lines: nobody types them, and PostgreSQL keeps no zero byte. Nor those that
 * turn the direction round, by which a name can look like another.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
const typeable = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/

/** A text that came otherwise than by a form, without the signs that no form lets in. */
export const asTyped = (text: string): string =>
  typeable.test(text) && text.isWellFormed()
    ? text
    : [...text.toWellFormed()].filter(sign => typeable.test(sign)).join('')

/** One line: a new line in it becomes a space. */
export const short = (most = 120) =>
  text()
    .overwrite(typed => typed.replace(/\s+/g, ' '))
    .min(1, 'missing')
    .max(most, `too_long:${most}`)
export const long = (most = 2000) => text().min(1, 'missing').max(most, `too_long:${most}`)
export const optional = (most = 2000) => text().max(most, `too_long:${most}`).default('')
export const choice = <const T extends readonly string[]>(values: T) => z.enum(values, { error: 'choose' })
/** One of the four, or one that people have brought for this part. */
export const language = (part: Part) =>
  z.union([z.enum(languages), z.custom<Language>(code => isShown(code, part))], 'choose')

const isShown = (code: unknown, part: Part): boolean =>
  typeof code === 'string' && languageFor(code, part) !== undefined

export const email = () =>
  text().toLowerCase().min(1, 'missing').max(200, 'too_long:200').pipe(z.email('not_an_email'))
export const optionalEmail = () =>
  text()
    .toLowerCase()
    .max(200, 'too_long:200')
    .default('')
    .pipe(z.union([z.literal(''), z.email('not_an_email')], { error: 'not_an_email' }))
export const optionalDate = () =>
  text()
    .default('')
    .pipe(z.union([z.literal(''), z.iso.date('not_a_date').regex(/^[12]/)], { error: 'not_a_date' }))
/** "18:30", "18.30" or "18": as people write it where the browser has no clock to choose on. */
export const optionalTime = () =>
  text()
    .default('')
    .overwrite(typed =>
      typed.replace(/^(\d{1,2})$/, '$1:00').replace(/^(\d{1,2})[.:]?(\d\d)(:00)?$/, '$1:$2'),
    )
    .overwrite(typed => typed.replace(/^\d:/, '0$&'))
    .pipe(z.union([z.literal(''), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)], { error: 'not_a_time' }))
export const id = () => z.uuid('choose')
export const optionalId = () => z.union([z.literal(''), z.uuid('choose')], { error: 'choose' }).default('')
/** Nothing chosen comes as nothing, one as a text, several as a list: each counts once. */
export const listed = (given: unknown): unknown[] =>
  Array.isArray(given) ? [...new Set(given)] : given === undefined || given === '' ? [] : [given]
export const severalIds = (most: number) => z.preprocess(listed, z.array(id()).max(most, 'choose'))
/** Some of these values, at most so many. */
export const several = <const T extends readonly string[]>(
  values: T,
  most: number = values.length,
  too_many = 'choose',
) => z.preprocess(listed, z.array(z.enum(values, { error: 'choose' })).max(most, too_many))
export const code = () => text().min(1, 'missing').max(60, 'too_long:60')
/** The version that the person saw; a save over a newer one shows both. */
export const version = () =>
  z.coerce
    .number({ error: 'missing' })
    .int('missing')
    .min(1, 'missing')
    .max(2 ** 31 - 1, 'missing')
export const optionalTick = () =>
  z
    .literal('yes')
    .optional()
    .catch(undefined)
    .transform(value => value === 'yes')
/** A form of one button. */
export const button = () => z.object({})
