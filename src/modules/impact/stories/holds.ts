import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'change_story',
    class: 'sensitive_text',
    what: 'stories of what has changed for somebody, in their own words, and which of them the group chose',
    person: { column: 'told_by', of: 'participant' },
    // What somebody told of themselves is theirs: it goes with them, chosen or not.
    erase: 'row',
    also: [{ column: 'noted_by', of: 'participant', erase: 'unlink', wrote: ['noted_at'] }],
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
  {
    table: 'story_mark',
    class: 'sensitive_text',
    what: 'that somebody finds that a story shows the most, and why; the reason is shown without a name',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    exported: true,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers'],
  },
]
