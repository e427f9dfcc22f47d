import type { Text } from './nb.ts'

export const da: Text = {
  meetings: 'Møder',
  statuses: {
    asking: 'tidspunkt ikke aftalt',
    planned: 'aftalt',
    running: 'i gang nu',
    held: 'afholdt',
    cancelled: 'aflyst',
  },
  grounds: {
    residents: 'hjemme hos borgerne',
    public: 'hos kommunen',
    between: 'midt imellem',
    outdoors: 'ude',
    online: 'online',
  },
  roles: {
    host: 'vært',
    guide: 'leder snakken',
    writer: 'skriver',
    kitchen: 'køkken',
  },
  tabs: {
    plan: 'Planen',
    times: 'Tid og sted',
    invited: 'Invitationer',
    roles: 'Roller',
    evening: 'Under mødet',
    minutes: 'Referat',
  },
}
