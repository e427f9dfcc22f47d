import type { DB } from './schema.ts'

export type HeldClass = 'personal' | 'sensitive_text' | 'answer' | 'published' | 'technical'

/** Who reads a table's rows: the keys are words that the page "who can read this?" shows. */
export type Reader =
  | 'the_person'
  | 'facilitators'
  | 'members'
  | 'everybody'
  | 'administrators_of_the_database'
  | 'nobody'

/** The tables that hold anything: in `migration` stand only names of files. */
export type HeldTable = Exclude<keyof DB, 'migration'>

/** What one table holds of people, how their rows are found and erased, and how long they are kept. */
export type Holds = {
  table: HeldTable
  class: HeldClass
  what: string
  /** The column that points at a person, and how: null when no row can be traced to one. */
  person: { column: string; of: 'participant' | 'account' | 'session' } | null
  /** `row`: deleted with the person; `unlink`: the pointer is emptied and the row stays; `stays`: nothing personal in it. */
  erase: 'row' | 'unlink' | 'stays'
  /** True when the person's own copy ("my things") carries these rows. */
  exported: boolean
  /** How long rows are kept. */
  kept:
    | 'with_the_initiative'
    | 'with_the_account'
    | 'until_used_or_expired'
    | 'until_closing'
    | 'thirty_days'
    | 'always'
  readers: readonly Reader[]
}
