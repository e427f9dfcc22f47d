export const nb = {
  places_title: 'Hvilken kommune gjelder det?',
  places_lead: 'Velg en kommune, og si hvordan det står til med det samskaping trenger.',
  name: 'Kommunen heter',
  find: 'Finn',
  all: 'Vis alle',
  no_places: 'Ingen kommune passer. Prøv en kortere del av navnet.',
  not_yours:
    'Her kan kommuner, fylker, nettverk og staten si noe. Er dere en kommune, må det først stå hvilken i opplysningene om dere.',
  title: (place: string) => `Hva skal til i ${place}?`,
  lead: 'Seks ting hjelper samskaping fram, og hindrer den når de mangler. Si hvordan det står til. Alle kan lese det.',
  spoken_of: (count: number) =>
    count === 0
      ? 'Vi fant ingen steder i planene som nevner dette sammen med samskaping.'
      : count === 1
        ? 'Ett sted i planene nevner dette sammen med samskaping.'
        : `${count} steder i planene nevner dette sammen med samskaping.`,
  read_them: 'Les det planene sier',
  read_it: 'Les det i planen',
  more: (count: number) => (count === 1 ? 'Og ett sted til.' : `Og ${count} steder til.`),
  to_place: 'Se alt om kommunen',
  state: 'Hvordan står det til?',
  note: 'Hva bygger dere det på?',
  note_hint: 'Høyst 500 tegn. Alle kan lese det. Skriv ikke om enkeltpersoner.',
  submit: (factor: string) => `Lagre «${factor}»`,
  said: { judged: 'Det er lagret, og alle kan lese det.' },
  said_by: (by: string, day: string) => `${by}, ${day}`,
  somebody: 'En organisasjon',
  nobody: 'Ingen har sagt hvordan det står til.',
  shown: 'Seks ting samskaping trenger',
  shown_lead:
    'Folk i 41 kommuner er spurt. De er enige om at dette hjelper samskaping fram, og hindrer den når det mangler.',
}
