import { z } from 'zod'
import { open_things } from '../words/rules.ts'

export const kinds = ['all', 'changes', 'readings'] as const

/** Who left the trace, beside the people by their ids: those who are gone, and Samskap by itself. */
export const nobodies = ['erased', 'system'] as const

const day = z.union([z.literal(''), z.iso.date().regex(/^[12]/)]).catch('')

/** What is searched for. An address that makes no sense finds everything. */
export const searchForm = z.object({
  who: z.union([z.literal(''), z.enum(nobodies), z.uuid()]).catch(''),
  thing: z.union([z.literal(''), z.enum(open_things as [string, ...string[]])]).catch(''),
  kind: z.enum(kinds).catch('all'),
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export type Search = z.output<typeof searchForm>
