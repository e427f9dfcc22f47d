/** What the table stands on: the problem, what is done, and what that should lead to. */
export const items = () => [
  { key: 'evening', kind: 'delivery', title: 'Et bord hver torsdag, der barna har sitt eget rom' },
  { key: 'cupboard', kind: 'delivery', title: 'Et låneskap med barneutstyr på biblioteket' },
  { key: 'council', kind: 'delivery', title: 'Et husråd som bestemmer over bordet og skapet' },
  {
    ...{ key: 'alone', kind: 'challenge', title: 'Unge foreldre med lite penger er mye alene' },
    detail: 'Kveldene er lange når barna sover og ingen kommer innom.',
  },
  { key: 'costs', kind: 'cause', title: 'Det meste koster penger, eller krever at man kjenner noen' },
  { key: 'same', kind: 'cause', title: 'Den som ber om hjelp, må fortelle det samme til mange' },
  { key: 'cases', kind: 'consequence', title: 'Små ting blir til saker, for det er ingen å spørre' },
  { key: 'children', kind: 'consequence', title: 'Barna er lite sammen med andre barn' },
  {
    key: 'open',
    kind: 'solution',
    title: 'Åpen barnehage',
    detail: 'Bare om formiddagen, og mest for dem som allerede kjenner noen.',
  },
  {
    key: 'advice',
    kind: 'solution',
    title: 'Økonomisk rådgivning på NAV',
    detail: 'God hjelp med penger, men ikke med å være alene.',
  },
  {
    ...{
      key: 'talks',
      kind: 'evidence',
      title: 'Sju av ni foreldre spiste middag alene med barna de fleste dager',
    },
    source: 'Våre egne samtaler i september',
  },
  { key: 'dinner', kind: 'activity', title: 'Middag hver torsdag, der vertskapet går på rundgang' },
  { key: 'lend', kind: 'activity', title: 'Låneskapet er åpent to kvelder i uka' },
  { key: 'honest', kind: 'activity', title: 'Tjenestene begynner møtene med noe de ikke får til' },
  { key: 'deal', kind: 'activity', title: 'Avtalen med Naboringen skrives sammen, og ses på hvert halvår' },
  { key: 'again', kind: 'result', title: 'De samme kommer igjen uke etter uke' },
  { key: 'gear', kind: 'result', title: 'Barneutstyr skifter hjem' },
  {
    ...{
      key: 'ask',
      kind: 'goal',
      group: 'parents',
      title: 'Har noen å be om hjelp når det kniper, som ikke er på jobb',
    },
  },
  { key: 'weekly', kind: 'goal', group: 'parents', title: 'Er sammen med andre voksne hver uke' },
  { key: 'know', kind: 'goal', group: 'staff', title: 'Har tid til å bli kjent med folk før saken kommer' },
  {
    key: 'glad',
    kind: 'goal',
    group: 'ring',
    title: 'Er glad for å være med, og gjør ikke det kommunen skulle gjort',
  },
  { key: 'town', kind: 'effect', title: 'Færre småbarnsfamilier i Bjørkevik er alene om hverdagen' },
  {
    key: 'outside',
    kind: 'side_effect',
    title: 'De som ikke kan komme på torsdager, kan føle seg mer utenfor',
  },
  {
    key: 'tired',
    kind: 'side_effect',
    title: 'Frivillige kan bli slitne',
    detail: 'Naboringen sa fra i høst. Avtalen ble skrevet på nytt.',
  },
]

/** What is believed to lead to what, and how surely. */
export const links = () => [
  {
    from: 'alone',
    to: 'dinner',
    causality: 'high',
    reason: 'Et måltid er noe alle trenger, og ingen må forklare hvorfor de kommer.',
  },
  { from: 'alone', to: 'lend', causality: 'middle', reason: 'Å låne noe er en god grunn til å gå ut.' },
  {
    from: 'alone',
    to: 'honest',
    causality: 'middle',
    reason: 'Folk blir borte når tjenestene later som alt virker.',
  },
  { from: 'dinner', to: 'again', causality: 'high', reason: 'Maten og barnerommet gjør det mulig å komme.' },
  { from: 'lend', to: 'gear', causality: 'high', reason: 'Det er det skapet er til.' },
  { from: 'again', to: 'ask', causality: 'middle', reason: 'Man spør ikke fremmede. Det tar noen uker.' },
  { from: 'again', to: 'weekly', causality: 'high', reason: 'Torsdagen er én slik dag.' },
  {
    from: 'gear',
    to: 'ask',
    causality: 'low',
    reason: 'Den som har lånt bort noe, blir lettere spurt om mer. Det er vi usikre på.',
  },
  {
    from: 'honest',
    to: 'know',
    causality: 'middle',
    reason: 'Når de ansatte slipper å forsvare seg, hører de mer.',
  },
  { from: 'ask', to: 'town', causality: 'low', reason: 'Mye annet virker inn, og vi når bare noen av dem.' },
  {
    from: 'weekly',
    to: 'town',
    causality: 'middle',
    reason: 'Den som er med hver uke, tar gjerne med en til.',
  },
  { from: 'dinner', to: 'outside', causality: 'low', reason: 'Noen jobber kveld.' },
  { from: 'dinner', to: 'tired', causality: 'middle', reason: 'Det er mye mat å lage.' },
  {
    from: 'deal',
    to: 'glad',
    causality: 'middle',
    reason: 'Da vet alle hva som er frivillig, og hva kommunen gjør selv.',
  },
  {
    from: 'costs',
    to: 'dinner',
    causality: 'middle',
    reason: 'Bordet koster ingenting, og ingen må kjenne noen.',
  },
]
