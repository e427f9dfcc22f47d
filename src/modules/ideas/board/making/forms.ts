import { z } from 'zod'
import { choice, id, optional, optionalTick, short, version } from '../../../../platform/fields.ts'
import { note_kinds, supports } from '../rules.ts'

const one_of_kinds = choice(note_kinds)

const board = {
  title: short(120),
  question: optional(300),
  /** A browser sends one box that is ticked as a text, several as a list. */
  kinds: z.union(
    [one_of_kinds.transform(kind => [kind]), z.array(one_of_kinds).min(1).max(note_kinds.length)],
    { error: 'choose' },
  ),
  anonymous: optionalTick(),
  support: choice(supports),
  dots: z.coerce.number({ error: 'choose' }).int('choose').min(1, 'choose').max(10, 'choose').default(3),
}

/** `id` is made with the page, so that a button pressed twice makes one board. */
export const makeForm = z.object({ ...board, id: id(), quiet: optionalTick() })
export const changeForm = z.object({ ...board, version: version() })
export const themeForm = z.object({ id: id(), name: short(80) })
export const renameForm = z.object({ name: short(80), version: version() })
export const moveForm = z.object({ to: choice(['up', 'down']) })

export type MakeInput = z.output<typeof makeForm>
export type ChangeInput = z.output<typeof changeForm>
export const quietForm = z.object({ quiet: optionalTick() })
