import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'indicator',
    class: 'sensitive_text',
    what: 'what is measured for a group, how and by whom',
    person: { column: 'added_by', of: 'participant' },
    // Who measures a thing has not written it.
    also: [{ column: 'measured_by', of: 'participant', erase: 'unlink', wrote: ['name'] }],
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
