import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'minutes',
    class: 'sensitive_text',
    what: 'minutes, every version',
    person: { column: 'written_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'minutes_reply',
    class: 'sensitive_text',
    what: 'who has said that the minutes are right, and what they would correct',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'minutes_sound',
    class: 'personal',
    what: 'the minutes read aloud by somebody',
    person: { column: 'brought_by', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'minutes_sound_chunk',
    class: 'personal',
    what: 'the sound in pieces',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
