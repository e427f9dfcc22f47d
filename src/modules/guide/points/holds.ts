import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'checkpoint_mark',
    class: 'sensitive_text',
    what: 'what was said of a point of the guide: how it stands, a note, who and by when',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    // That a point was in place stays as long as the initiative does.
    emptied: ['note', 'who'],
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
