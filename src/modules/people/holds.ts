import type { Holds } from '../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'participant',
    class: 'personal',
    what: 'first name or alias, party, what they belong to, language, e-mail address if given',
    person: { column: 'id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'members'],
  },
  {
    table: 'seat_event',
    class: 'personal',
    what: 'when a seat was taken, left and taken again, and why if it was said',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators'],
  },
  {
    table: 'join_request',
    class: 'personal',
    what: 'name and party of somebody who asked to join, and the answer',
    person: { column: 'session_id', of: 'session' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators'],
  },
]
