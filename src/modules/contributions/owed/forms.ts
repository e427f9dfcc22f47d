import { z } from 'zod'
import {
  choice,
  id,
  long,
  optional,
  optionalDate,
  optionalEmail,
  optionalId,
  version,
} from '../../../platform/fields.ts'
import { newAnswerKey } from '../../../platform/secrets.ts'
import { parties } from '../../initiatives/queries.ts'
import { replies, ways_for_others } from './rules.ts'

export const longest = 4000

const line = (most: number) => optional(most).overwrite(typed => typed.replace(/\s+/g, ' '))

/** `given_by` is empty where the one who gives has no seat here. */
export const giveForm = z.object({
  // Without one it is taken in all the same: only a second sending would not be known.
  given_key: z
    .string()
    .regex(/^[\w-]{22}$/)
    .catch(() => newAnswerKey()),
  way: choice(['question', ...ways_for_others]),
  body: long(longest),
  given_by: optionalId(),
  given_as: line(80),
  party: z.union([z.literal(''), z.enum(parties)], { error: 'choose' }).default(''),
  email: optionalEmail(),
  given_on: optionalDate(),
})

const reply = { kind: choice(replies), body: optional(longest) }
export const replyForm = z.object(reply)

/** The same to several at once. */
export const repliesForm = z.object({
  ...reply,
  contribution: z.preprocess(
    given => (given === undefined ? [] : Array.isArray(given) ? given : [given]),
    z.array(id(), { error: 'choose_some' }).min(1, 'choose_some').max(300, 'invalid'),
  ),
})

export const correctForm = z.object({ body: long(longest), version: version() })

export type GiveInput = z.output<typeof giveForm>
export type ReplyInput = z.output<typeof replyForm>
export type CorrectInput = z.output<typeof correctForm>
