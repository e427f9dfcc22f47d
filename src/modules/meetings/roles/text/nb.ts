export const nb = {
  title: 'Roller',
  lead: 'Rollene går på omgang. Den som leder arbeidet til daglig, kan stå på kjøkkenet mens andre leder praten.',
  said: {
    given: 'Rollene er fordelt.',
    swapped: 'Det er byttet.',
    off: 'Rollen er ledig.',
    other: 'Noen andre byttet først. Slik er det nå.',
  },
  about: {
    host: 'Tar imot folk, og passer på at alle har det de trenger.',
    guide: 'Gir ordet videre, holder tiden, og spør dem som ikke har sagt noe.',
    writer: 'Skriver ned det dere blir enige om, i ord alle forstår.',
    kitchen: 'Ordner med mat og kaffe. Alle hjelper til med å rydde.',
  },
  suggestion: {
    title: 'Et forslag',
    lead: 'Vi foreslår den som har hatt rollen færrest ganger, og som det er lengst siden hadde den. Sier noen nei, bytter dere.',
    use: 'Bruk forslaget',
    first: 'har ikke hatt den før',
    before: (day: string) => `hadde den sist ${day}`,
    none: 'Ingen ved bordet kan spørres ennå. Rollene deles ut når noen har fått plass.',
  },
  you: 'deg',
  nobody: 'Ingen har den ennå.',
  swap: 'Bytt',
  swap_with: (name: string) => `Bytt ${name} med`,
  give: 'Gi rollen til',
  also: 'La en til være med',
  give_submit: 'Gi rollen',
  off: 'Ta bort',
  off_whom: (name: string, role: string) => `: ${name} som ${role}`,
  change: 'Endre',
  swap_hint: 'Har den andre også en rolle, bytter dere roller.',
  talk: 'Vil dere se hvordan praten er delt?',
  history: {
    title: 'Hvem har hatt hva',
    caption: 'Antall ganger hver har hatt rollene, på andre møter enn dette',
    person: 'Navn',
    none: 'Dette er det første møtet med roller.',
  },
}

export type Text = typeof nb
