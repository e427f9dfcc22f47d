import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Roller',
  lead: 'Rollene går på omgang. Den som leier arbeidet til dagleg, kan stå på kjøkkenet medan andre leier praten.',
  said: {
    given: 'Rollene er fordelte.',
    swapped: 'Det er bytt.',
    off: 'Rolla er ledig.',
    other: 'Nokon andre bytte først. Slik er det no.',
  },
  about: {
    host: 'Tek imot folk, og passar på at alle har det dei treng.',
    guide: 'Gir ordet vidare, held tida, og spør dei som ikkje har sagt noko.',
    writer: 'Skriv ned det de blir einige om, i ord alle forstår.',
    kitchen: 'Ordnar med mat og kaffi. Alle hjelper til med å rydde.',
  },
  suggestion: {
    title: 'Eit forslag',
    lead: 'Vi foreslår den som har hatt rolla færrast gonger, og som det er lengst sidan hadde ho. Seier nokon nei, byter de.',
    use: 'Bruk forslaget',
    first: 'har ikkje hatt ho før',
    before: day => `hadde ho sist ${day}`,
    none: 'Ingen ved bordet kan spørjast enno. Rollene blir delte ut når nokon har fått plass.',
  },
  you: 'deg',
  nobody: 'Ingen har ho enno.',
  swap: 'Byt',
  swap_with: name => `Byt ${name} med`,
  give: 'Gi rolla til',
  also: 'La ein til vere med',
  give_submit: 'Gi rolla',
  off: 'Ta bort',
  off_whom: (name, role) => `: ${name} som ${role}`,
  change: 'Endre',
  swap_hint: 'Har den andre òg ei rolle, byter de roller.',
  talk: 'Vil de sjå korleis praten er delt?',
  history: {
    title: 'Kven har hatt kva',
    caption: 'Kor mange gonger kvar har hatt rollene, på andre møte enn dette',
    person: 'Namn',
    none: 'Dette er det første møtet med roller.',
  },
}
