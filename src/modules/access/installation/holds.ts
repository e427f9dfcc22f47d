import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'installation_grant',
    class: 'personal',
    what: 'what an account may do for the whole installation',
    person: { column: 'account_id', of: 'account' },
    erase: 'row',
    also: [{ column: 'given_by', of: 'account', erase: 'unlink', wrote: ['kind', 'given_at'] }],
    exported: true,
    kept: 'with_the_account',
    readers: ['the_person', 'installation_administrators'],
  },
]
