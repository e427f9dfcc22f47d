import type { DB } from './schema.ts'

export type HeldClass = 'personal' | 'sensitive_text' | 'answer' | 'published' | 'technical' | 'audit'

/**
 * Who reads a table's rows: the keys are words that the page "who can read this?" shows. `followers` are those who read
 * along (observers, mentors, researchers); `researchers` are those who may do research here; `named` are those whom the person has chosen; `released_to` are those with
 * whom the group has shared a result.
 */
export type Reader =
  | 'the_person'
  | 'named'
  | 'facilitators'
  | 'members'
  | 'followers'
  | 'researchers'
  | 'released_to'
  | 'residents'
  | 'organisation_administrators'
  | 'network_coordinators'
  | 'installation_administrators'
  | 'everybody'
  | 'administrators_of_the_database'
  | 'nobody'

/** The tables that hold anything: in `migration` stand only names of files. */
export type HeldTable = Exclude<keyof DB, 'migration'>

/** What becomes of a row: deleted with the person; or the pointer is emptied and the row stays; or nothing happens. */
export type Erase = 'row' | 'unlink' | 'stays'

/** A column that points at a person. */
export type Pointer = { column: string; of: 'participant' | 'account' | 'session' }

/** What one table holds of people, how their rows are found and erased, and how long they are kept. */
export type Holds = {
  table: HeldTable
  class: HeldClass
  what: string
  /** The column that points at a person, and how: null when no row can be traced to one. */
  person: Pointer | null
  /** With `stays` nothing personal is left: at most an id that leads to nobody. */
  erase: Erase
  /**
   * Further columns that point at people: who noted, who decided, who checked. `wrote`: which columns of the row are
   * that person's; the rest is about others, and stands in nobody else's copy.
   */
  also?: readonly (Pointer & { erase: Erase; wrote: readonly string[] })[]
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
  /**
   * Traces of what happens here are shown to nobody who leads: only to the person whose it is, or to nobody at all, and
   * then reading leaves none. Their names begin with the table's.
   */
  unseen?: 'but_by_the_person' | 'by_all'
  /** A row that must stand until the whole initiative goes: these columns are emptied when its class has had its time. */
  emptied?: readonly string[]
  /** Its column `destroy_by` names the day by which a row is gone, whatever its class. */
  has_last_day?: true
}

/** How many days what is only technical is kept after it was last of use. */
export const technical_days = { session: 60, sign_in_link: 1, sent_mail: 30 } as const
