import type { Holds } from '../../platform/holds.ts'
import { holds as agreement } from './agreement/holds.ts'
import { holds as competence } from './competence/holds.ts'
import { holds as consent } from './consent/holds.ts'
import { holds as exchange } from './exchange/holds.ts'
import { holds as follow_up } from './follow_up/holds.ts'
import { holds as letter } from './letter/holds.ts'
import { holds as needs } from './needs/holds.ts'
import { holds as things_holds } from './things/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'participant',
    class: 'personal',
    what: 'first name or alias, party, what they belong to, language, e-mail address if given',
    person: { column: 'id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'members', 'followers'],
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
    also: [
      {
        column: 'participant_id',
        of: 'participant',
        erase: 'row',
        wrote: ['name', 'party', 'asked_at', 'decision', 'decided_at'],
      },
    ],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators'],
  },
  ...things_holds,
  {
    table: 'residents_note',
    class: 'sensitive_text',
    what: 'what residents write to each other in a room of their own',
    person: { column: 'written_by', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['residents'],
    unseen: 'by_all',
  },
  {
    table: 'picture',
    class: 'personal',
    what: 'pictures of the work, what can be seen in them and who added them',
    person: { column: 'added_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'picture_person',
    class: 'personal',
    what: 'who is seen in a picture',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  ...consent,
  ...agreement,
  ...letter,
  ...needs,
  ...exchange,
  ...follow_up,
  ...competence,
]
