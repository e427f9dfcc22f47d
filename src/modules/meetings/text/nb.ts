export const nb = {
  meetings: 'Møter',
  statuses: {
    asking: 'tid ikke bestemt',
    planned: 'avtalt',
    running: 'i gang nå',
    held: 'holdt',
    cancelled: 'avlyst',
  },
  grounds: {
    residents: 'hjemme hos innbyggerne',
    public: 'hos kommunen',
    between: 'midt imellom',
    outdoors: 'ute',
    online: 'på nett',
  },
  roles: {
    host: 'vert',
    guide: 'leder praten',
    writer: 'skriver',
    kitchen: 'kjøkken',
  },
  tabs: {
    plan: 'Planen',
    times: 'Tid og sted',
    invited: 'Invitasjoner',
    roles: 'Roller',
    evening: 'Under møtet',
    minutes: 'Referat',
  },
}

export type Text = typeof nb
