import type { Refused } from '../../../../platform/documents/document.ts'
import { readOutline } from '../../../../platform/documents/read_outline.ts'
import type { Unread } from '../../../../platform/folder.ts'
import type { Lost } from '../../../../platform/threads.ts'
import { type PlanReading, readPlan } from '../../reading/rules.ts'
import { type Finder, finderOf, readTerms } from '../../terms/rules.ts'

/** Changes when the same file and terms give another reading: what was kept from before is then read anew. */
export const reader_version = 6

export type PlanTask = { name: string; bytes: ArrayBuffer; terms: string }

/** What a file gave; `unread` are pages that are only pictures, or broken. */
export type PlanFile =
  | ({ kind: 'read'; pages: number | null; unread: { pictures: number; broken: number } } & PlanReading)
  | { kind: 'unread'; why: WhyUnread }
export type WhyUnread = Refused | Unread | Lost

let known: { terms: string; finder: Finder } | undefined

/** The same terms serve file after file. */
function finderFor(terms: string): Finder {
  if (known?.terms !== terms) {
    const read = readTerms(terms)
    if ('faults' in read) throw new Error(read.faults[0])
    known = { terms, finder: finderOf(read) }
  }
  return known.finder
}

/** Reads one plan, in whatever thread it is called. */
export async function readPlanFile({ name, bytes, terms }: PlanTask): Promise<PlanFile> {
  const outline = await readOutline(new Uint8Array(bytes), name)
  if (typeof outline === 'string') return { kind: 'unread', why: outline }
  const { pages, unread, blocks } = outline
  return { kind: 'read', pages, unread, ...readPlan(blocks, finderFor(terms)) }
}
