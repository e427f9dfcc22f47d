import { z } from 'zod'
import { choice, id, long, optional, optionalId, version } from '../../../../platform/fields.ts'
import { hows } from '../rules.ts'

const settled = {
  what: long(1000),
  why: optional(2000),
  how: choice(hows),
  /** Empty: nobody in particular. */
  proposed_by: optionalId(),
  /** Who took part in settling it. */
  makers: z.preprocess(
    given => [given ?? []].flat().filter(one => one !== ''),
    z.array(id(), { error: 'choose' }).max(500, 'choose'),
  ),
}

export const noteForm = z.object(settled)
export const changeForm = z.object({ ...settled, version: version() })

export type DecisionInput = z.output<typeof noteForm>
