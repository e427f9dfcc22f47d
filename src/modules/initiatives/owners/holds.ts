import type { Holds } from '../../../platform/holds.ts'

export const holds: readonly Holds[] = [
  {
    table: 'initiative_organisation',
    class: 'technical',
    what: 'which organisations an initiative belongs to or has asked; by asking it shows them its title, place, state and how many lead',
    person: { column: 'asked_by', of: 'participant' },
    erase: 'unlink',
    also: [{ column: 'decided_by', of: 'account', erase: 'unlink', wrote: ['decision', 'decided_at'] }],
    exported: false,
    kept: 'with_the_initiative',
    readers: ['facilitators', 'members', 'followers', 'organisation_administrators', 'network_coordinators'],
  },
]
