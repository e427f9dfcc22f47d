import { z } from 'zod'
import { choice, id, optional, severalIds } from '../../../platform/fields.ts'
import { noted_ways, replies } from './rules.ts'

const most_people = 500
const people = severalIds(most_people).pipe(z.array(id()).min(1, 'choose_somebody'))
const answer = { reply: choice(replies), needs: optional(500) }

export const replyForm = z.object(answer)
/** What somebody has said on the phone or in the street. */
export const replyForForm = z.object({ ...answer, participant_id: id() })
export const mailForm = z.object({ people })
export const notedForm = z.object({ people, way: choice(noted_ways) })

export type ReplyInput = z.output<typeof replyForm>
