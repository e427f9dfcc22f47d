import { z } from 'zod'
import { id, short } from '../../../platform/fields.ts'

export const nameOffForm = z.object({ table: short(60), id: id() })
