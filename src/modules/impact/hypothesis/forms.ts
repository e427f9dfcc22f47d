import { z } from 'zod'
import { choice, id, optional, version } from '../../../platform/fields.ts'
import { causalities } from '../rules.ts'

const about = { causality: choice(causalities), reason: optional(600) }

export const linkForm = z.object({ from_id: id(), to_id: id(), ...about })
export const changeLinkForm = z.object({ ...about, version: version() })

export type LinkInput = z.output<typeof linkForm>
export type ChangeLinkInput = z.output<typeof changeLinkForm>
