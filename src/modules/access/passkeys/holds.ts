import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'passkey',
    class: 'personal',
    what: 'the public half of a passkey, on what device it was made, and when it was used',
    person: { column: 'account_id', of: 'account' },
    erase: 'row',
    exported: true,
    kept: 'with_the_account',
    readers: ['the_person', 'administrators_of_the_database'],
  },
]
