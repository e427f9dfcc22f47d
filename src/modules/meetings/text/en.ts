import type { Text } from './nb.ts'

export const en: Text = {
  meetings: 'Meetings',
  statuses: {
    asking: 'no time agreed yet',
    planned: 'arranged',
    running: 'going on now',
    held: 'held',
    cancelled: 'cancelled',
  },
  grounds: {
    residents: 'on the residents’ home ground',
    public: 'at the municipality',
    between: 'halfway',
    outdoors: 'outdoors',
    online: 'online',
  },
  roles: {
    host: 'host',
    guide: 'leads the talk',
    writer: 'writes',
    kitchen: 'kitchen',
  },
  tabs: {
    plan: 'The plan',
    times: 'Time and place',
    invited: 'Invitations',
    roles: 'Roles',
    evening: 'During the meeting',
    minutes: 'Minutes',
  },
}
