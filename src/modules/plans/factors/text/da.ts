import type { nb } from './nb.ts'

export const da: typeof nb = {
  places_title: 'Hvilken kommune gælder det?',
  places_lead: 'Vælg en kommune, og sig, hvordan det står til med det, samskabelse har brug for.',
  name: 'Kommunen hedder',
  find: 'Find',
  all: 'Vis alle',
  no_places: 'Ingen kommune passer. Prøv en kortere del af navnet.',
  not_yours:
    'Her kan kommuner, fylker, netværk og staten sige noget. Er I en kommune, skal det først stå i oplysningerne om jer, hvilken.',
  title: (place: string) => `Hvad skal der til i ${place}?`,
  lead: 'Seks ting hjælper samskabelse på vej og hindrer den, når de mangler. Sig, hvordan det står til. Alle kan læse det.',
  spoken_of: (count: number) =>
    count === 0
      ? 'Vi fandt ingen steder i planerne, der nævner det sammen med samskabelse.'
      : count === 1
        ? 'Ét sted i planerne nævner det sammen med samskabelse.'
        : `${count} steder i planerne nævner det sammen med samskabelse.`,
  read_them: 'Læs, hvad planerne siger',
  read_it: 'Læs det i planen',
  more: (count: number) => (count === 1 ? 'Og ét sted til.' : `Og ${count} steder til.`),
  to_place: 'Se alt om kommunen',
  state: 'Hvordan står det til?',
  note: 'Hvad bygger I det på?',
  note_hint: 'Højst 500 tegn. Alle kan læse det. Skriv ikke om enkeltpersoner.',
  submit: (factor: string) => `Gem »${factor}«`,
  said: { judged: 'Det er gemt, og alle kan læse det.' },
  said_by: (by: string, day: string) => `${by}, ${day}`,
  somebody: 'En organisation',
  nobody: 'Ingen har sagt, hvordan det står til.',
  shown: 'Seks ting, samskabelse har brug for',
  shown_lead:
    'Folk i 41 kommuner er blevet spurgt. De er enige om, at det hjælper samskabelse på vej og hindrer den, når det mangler.',
}
