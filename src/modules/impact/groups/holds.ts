import type { Holds } from '../../../platform/holds.ts'

const shared = {
  exported: true,
  kept: 'with_the_initiative',
} as const
const all_here = ['facilitators', 'members', 'followers'] as const

export const holds: readonly Holds[] = [
  {
    table: 'target_group',
    class: 'sensitive_text',
    what: 'whom the work is for',
    person: { column: 'added_by', of: 'participant' },
    erase: 'unlink',
    readers: all_here,
    ...shared,
  },
  {
    table: 'group_voice',
    class: 'sensitive_text',
    what: 'that people of a group took part, when, how and in what',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    readers: all_here,
    ...shared,
  },
  {
    table: 'group_voice_seat',
    class: 'personal',
    what: 'who of those with a seat took part then',
    person: { column: 'participant_id', of: 'participant' },
    erase: 'row',
    readers: ['the_person', ...all_here],
    ...shared,
  },
  {
    table: 'plan_before',
    class: 'sensitive_text',
    what: 'what a group, a goal or an indicator said before it was changed, and why it was',
    person: { column: 'changed_by', of: 'participant' },
    erase: 'unlink',
    readers: all_here,
    ...shared,
  },
]
