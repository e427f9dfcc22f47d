import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'contact_person',
    class: 'sensitive_text',
    what: 'whom people could get hold of, from when to when, and why it changed',
    // The name of somebody with a seat stands there and not in the row: it goes with the person.
    person: { column: 'participant_id', of: 'participant' },
    erase: 'unlink',
    also: [
      {
        column: 'noted_by',
        of: 'participant',
        erase: 'unlink',
        wrote: ['name', 'contact_for', 'from_day', 'to_day', 'why_ended', 'noted_at'],
      },
    ],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
