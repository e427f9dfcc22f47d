import type { Holds } from '../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'audit_event',
    class: 'audit',
    what: 'who did or read what and when: ids only, never a text, never answering',
    person: { column: 'participant_id', of: 'participant' },
    // The ids stay: they lead to nobody once the person's name is gone.
    erase: 'stays',
    also: [
      { column: 'account_id', of: 'account', erase: 'stays', wrote: ['what', 'at'] },
      { column: 'about_participant', of: 'participant', erase: 'stays', wrote: [] },
    ],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['the_person', 'facilitators', 'administrators_of_the_database'],
  },
  {
    table: 'audit_seal',
    class: 'audit',
    what: 'hashes over the traces, signed, so that nothing can be taken out or put in',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'administrators_of_the_database'],
  },
  {
    table: 'audit_head',
    class: 'audit',
    what: 'the number of the last seal, signed',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'administrators_of_the_database'],
  },
  {
    table: 'retention_rule',
    class: 'technical',
    what: 'how long each class is kept, who decided it and why',
    person: { column: 'set_by', of: 'account' },
    erase: 'unlink',
    exported: true,
    kept: 'always',
    readers: ['installation_administrators'],
  },
]
