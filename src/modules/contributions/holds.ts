import type { Holds } from '../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'contribution',
    class: 'sensitive_text',
    what: 'what somebody gave and is owed an answer for, and on which way it came',
    person: { column: 'given_by', of: 'participant' },
    erase: 'row',
    also: [
      {
        column: 'noted_by',
        of: 'participant',
        erase: 'unlink',
        wrote: ['way', 'body', 'given_on', 'noted_at'],
      },
    ],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'contribution_event',
    class: 'sensitive_text',
    what: 'what became of a contribution, with answers and reasons',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
