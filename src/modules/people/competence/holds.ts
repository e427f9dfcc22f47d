import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'competence_letter',
    class: 'sensitive_text',
    what: 'what a person has done and learnt, in their own words, and who confirmed it',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    also: [
      {
        column: 'confirmed_by',
        of: 'participant',
        erase: 'unlink',
        wrote: ['confirmed_words', 'confirmed_as', 'confirmed_at'],
      },
    ],
    exported: true,
    kept: 'with_the_initiative',
    // Those who lead read it when the person has asked them to confirm it.
    readers: ['the_person', 'named'],
  },
]
