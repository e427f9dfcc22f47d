import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'invitation_letter',
    class: 'sensitive_text',
    what: 'letters that ask people to come, and whom to call',
    person: { column: 'written_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'letter_sent',
    class: 'technical',
    what: 'that a letter was mailed, when and to how many; never to whom',
    person: { column: 'sent_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
