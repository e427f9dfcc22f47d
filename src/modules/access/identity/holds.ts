import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'account_identity',
    class: 'personal',
    what: 'what a sign-in provider calls the person, in a name that says nothing elsewhere where the provider knows that',
    person: { column: 'account_id', of: 'account' },
    erase: 'row',
    exported: true,
    kept: 'with_the_account',
    readers: ['the_person', 'administrators_of_the_database'],
  },
  {
    table: 'sign_in_try',
    class: 'technical',
    what: 'that somebody is on the way to sign in, sealed, for a few minutes',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'until_used_or_expired',
    readers: ['nobody'],
  },
]
