import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'meeting_option',
    class: 'personal',
    what: 'proposals for when and where',
    person: { column: 'proposed_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'option_voter',
    class: 'personal',
    what: 'who has said when they can, and what it takes to come',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'option_answer',
    class: 'personal',
    what: 'which times suit whom',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
