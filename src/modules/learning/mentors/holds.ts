import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'mentor_ask',
    class: 'sensitive_text',
    what: 'who has asked a mentor to think along, and the answer',
    person: { column: 'asked_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['named', 'facilitators'],
  },
  {
    table: 'mentor_offer',
    class: 'personal',
    what: 'who offers to think along with others, about what and when',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['everybody'],
  },
]
