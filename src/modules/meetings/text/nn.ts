import type { Text } from './nb.ts'

export const nn: Text = {
  meetings: 'Møte',
  statuses: {
    asking: 'tid ikkje bestemt',
    planned: 'avtalt',
    running: 'i gang no',
    held: 'halde',
    cancelled: 'avlyst',
  },
  grounds: {
    residents: 'heime hos innbyggjarane',
    public: 'hos kommunen',
    between: 'midt imellom',
    outdoors: 'ute',
    online: 'på nett',
  },
  roles: {
    host: 'vert',
    guide: 'leier praten',
    writer: 'skrivar',
    kitchen: 'kjøkken',
  },
  tabs: {
    plan: 'Planen',
    times: 'Tid og stad',
    invited: 'Invitasjonar',
    roles: 'Roller',
    evening: 'Under møtet',
    minutes: 'Referat',
  },
}
