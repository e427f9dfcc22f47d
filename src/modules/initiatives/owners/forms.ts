import { z } from 'zod'
import { id, optional, version } from '../../../platform/fields.ts'

export const askForm = z.object({ organisation_id: id() })
export const municipalityForm = z.object({ municipality: optional(80), version: version() })

export type MunicipalityInput = z.output<typeof municipalityForm>
