import type { Holds } from '../../../platform/holds.ts'

const readers = ['facilitators', 'members', 'followers'] as const

export const holds: readonly Holds[] = [
  {
    table: 'target',
    class: 'sensitive_text',
    what: 'where an indicator should be by a day, and targets that were given up',
    person: { column: 'set_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers,
  },
  {
    table: 'measurement',
    class: 'sensitive_text',
    what: 'what was measured on a day, or why there is no figure',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers,
  },
  {
    table: 'measurement_before',
    class: 'sensitive_text',
    what: 'what stood there before a measurement was corrected',
    person: { column: 'changed_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers,
  },
  {
    table: 'measure_reminder',
    class: 'technical',
    what: 'that somebody was reminded to measure something on a day',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['nobody'],
  },
]
