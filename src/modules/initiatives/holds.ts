import type { Holds } from '../../platform/holds.ts'
import { holds as basis } from './basis/holds.ts'
import { holds as owners } from './owners/holds.ts'
import { holds as shapers } from './question/shapers/holds.ts'

const with_the_initiative = {
  kept: 'with_the_initiative',
  readers: ['facilitators', 'members', 'followers'],
} as const

export const holds: readonly Holds[] = [
  {
    table: 'initiative',
    class: 'sensitive_text',
    what: 'title, place, whom to ask, meal',
    person: null,
    erase: 'stays',
    exported: false,
    emptied: ['whom_to_ask', 'meal'],
    ...with_the_initiative,
  },
  {
    table: 'problem_statement',
    class: 'sensitive_text',
    what: 'the question, its versions and the reasons for them',
    person: { column: 'proposed_by', of: 'participant' },
    erase: 'unlink',
    also: [
      {
        column: 'decided_by',
        of: 'participant',
        erase: 'unlink',
        wrote: ['decision', 'decision_reason', 'decided_at'],
      },
    ],
    exported: true,
    ...with_the_initiative,
  },
  {
    table: 'step',
    class: 'sensitive_text',
    what: 'what was agreed, who does it, by when',
    person: { column: 'agreed_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    ...with_the_initiative,
  },
  {
    table: 'step_outcome',
    class: 'sensitive_text',
    what: 'what became of an agreed step',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    ...with_the_initiative,
  },
  {
    table: 'initiative_state',
    class: 'sensitive_text',
    what: 'when the work rested, ended or began again, and why',
    person: { column: 'noted_by', of: 'participant' },
    erase: 'unlink',
    exported: true,
    // The rows are the clock of all the rest.
    emptied: ['reason'],
    ...with_the_initiative,
  },
  {
    table: 'change_head',
    class: 'technical',
    what: 'the number of the last change, so that open pages can follow',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['nobody'],
  },
  {
    table: 'change',
    class: 'technical',
    what: 'which part of a page has changed',
    person: null,
    erase: 'stays',
    exported: false,
    kept: 'with_the_initiative',
    readers: ['nobody'],
  },
  ...basis,
  ...owners,
  ...shapers,
]
