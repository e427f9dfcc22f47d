import type { nb } from './nb.ts'

export const nn: typeof nb = {
  places_title: 'Kva kommune gjeld det?',
  places_lead: 'Vel ein kommune, og sei korleis det står til med det samskaping treng.',
  name: 'Kommunen heiter',
  find: 'Finn',
  all: 'Vis alle',
  no_places: 'Ingen kommune passar. Prøv ein kortare del av namnet.',
  not_yours:
    'Her kan kommunar, fylke, nettverk og staten seie noko. Er de ein kommune, må det først stå kva for ein i opplysningane om dykk.',
  title: (place: string) => `Kva skal til i ${place}?`,
  lead: 'Seks ting hjelper samskaping fram, og hindrar henne når dei manglar. Sei korleis det står til. Alle kan lese det.',
  spoken_of: (count: number) =>
    count === 0
      ? 'Vi fann ingen stader i planane som nemner dette saman med samskaping.'
      : count === 1
        ? 'Éin stad i planane nemner dette saman med samskaping.'
        : `${count} stader i planane nemner dette saman med samskaping.`,
  read_them: 'Les det planane seier',
  read_it: 'Les det i planen',
  more: (count: number) => (count === 1 ? 'Og éin stad til.' : `Og ${count} stader til.`),
  to_place: 'Sjå alt om kommunen',
  state: 'Korleis står det til?',
  note: 'Kva byggjer de det på?',
  note_hint: 'Høgst 500 teikn. Alle kan lese det. Skriv ikkje om enkeltpersonar.',
  submit: (factor: string) => `Lagre «${factor}»`,
  said: { judged: 'Det er lagra, og alle kan lese det.' },
  said_by: (by: string, day: string) => `${by}, ${day}`,
  somebody: 'Ein organisasjon',
  nobody: 'Ingen har sagt korleis det står til.',
  shown: 'Seks ting samskaping treng',
  shown_lead:
    'Folk i 41 kommunar er spurde. Dei er samde om at dette hjelper samskaping fram, og hindrar henne når det manglar.',
}
