export const nb = {
  lead_since: (phase: string, date: string) => `${phase}. Det har dere gjort siden ${date}.`,
  lead_year: (date: string) => `Et år er gått. Dere begynte å se tilbake ${date}.`,
  round: (number: number) => `Dere går veien for ${number}. gang.`,
  rests: (date: string) =>
    `Samskapingen har hatt pause siden ${date}. Veiviseren ber ikke om noe før dere er i gang igjen.`,
  ended: (date: string) => `Samskapingen ble avsluttet ${date}. Alt her kan fortsatt leses.`,
  read_why: 'Les hvorfor',
  take_up: 'Ta den opp igjen',

  first_small: 'Den første uka er det nok med et spørsmål, noen å spørre og et måltid.',
  small_since: (phase: string, date: string) => `${phase}, siden ${date}.`,
  first_title: 'Tre ting holder den første uka',
  first_lead: 'Resten kan vente.',
  first: {
    question: {
      title: 'Et foreløpig spørsmål',
      done: 'Dere har et spørsmål. Det er lov å endre det når flere er med.',
      open: 'Skriv det dere lurer på, med vanlige ord.',
      link: 'Se på spørsmålet',
      mend: 'Se på spørsmålet',
    },
    whom_to_ask: {
      title: 'Noen å spørre',
      done: 'Ring eller gå innom en av dem i dag.',
      open: 'Skriv to eller tre som kjenner dette på kroppen. Fornavn holder.',
      link: 'Skriv hvem',
      mend: 'Endre',
    },
    meal: {
      title: 'Et måltid',
      done: 'Si dag og sted når dere spør.',
      open: 'Suppe, vafler eller kaffe. Mat gjør det lettere å komme.',
      link: 'Skriv hva dere spiser',
      mend: 'Endre',
    },
  },
  stands: 'på plass',
  invite: 'Sett av plass til dem',
  first_done: 'Nå har dere det dere trenger for å begynne. Spør noen.',
  see_all: 'Se resten av veiviseren nå',

  now_title: (count: number): string =>
    count === 1 ? 'Én ting nå' : count === 2 ? 'To ting nå' : 'Tre ting nå',
  now_none: 'Alt i denne fasen er snakket gjennom. Bra jobbet.',
  now_empty: 'Veiviseren har ingen punkter for denne fasen ennå.',
  open_point: 'Åpne punktet',
  go_on_to: (phase: string) => `Gå videre: ${phase.toLowerCase()}`,
  due_past: (date: string) => `skulle vært gjort ${date}`,
  due: (date: string) => `innen ${date}`,

  where_title: 'Hvor dere er',
  picture: (phase: string, at: number) =>
    `En sti som går i ring, med sju steder. Dere er på sted ${at}: ${phase.toLowerCase()}.`,
  picture_been: (phases: string) => `Dere har også vært innom: ${phases}.`,
  picture_back: (times: number) =>
    times === 1 ? 'Dere har gått tilbake én gang.' : `Dere har gått tilbake ${times} ganger.`,
  picture_rests: 'Akkurat nå har dere pause.',
  here: 'her',
  rest: 'pause',
  turn: (number: number) => `${number}. gang`,
  been: 'vært her',
  move: 'Gå videre eller tilbake',
  see_way: 'Se veien dere har gått',

  points_title: 'Alle punktene',
  points_lead: 'Bruk det som hjelper. Ingen må ha alt på plass.',
  far: (in_place: number, of: number) =>
    in_place === 0
      ? `${of} punkter`
      : in_place === of
        ? 'alt er på plass'
        : `${in_place} av ${of} er på plass`,
  far_none: 'når dere vil drive det sammen',
  later: 'Når dere vil drive det sammen',
  later_hint: 'Disse er for dem som skal holde på lenge sammen. Dere kan åpne dem likevel.',
  print_chapter: 'Hele kapittelet, til å skrive ut',
  why: 'Hva som ofte går galt, og hva som hjelper',
  ready: 'Er dere klare til å invitere innbyggere?',

  help_title: 'Ark, kort og hjelp',
  helps_now: 'Nyttig nå',
  more_help: 'Alle ark, kort og hjelp',
  groups: {
    sheets: 'Ark å fylle ut sammen',
    backing: 'Støtte, form og lov',
    people: 'Folk og brev',
    work: 'Møter og ideer',
    difference: 'Forskjellen',
    underway: 'Underveis',
  },
  cards: 'Metodekort til møtene',

  way_title: 'Veien dere har gått',
  way_lead: 'Det er lov å gå tilbake og å begynne på nytt. Grunnen blir stående, så alle kan forstå den.',
  began: (date: string) => `Dere begynte ${date}.`,
  moved: {
    on: (phase: string, date: string) => `Gikk videre ${date}: ${phase.toLowerCase()}`,
    back: (phase: string, date: string) => `Gikk tilbake ${date}: ${phase.toLowerCase()}`,
    restart: (_: string, date: string) => `Begynte på nytt ${date}`,
  },
  rested: {
    paused: (date: string) => `Tok pause ${date}`,
    ended: (date: string) => `Avsluttet ${date}`,
    active: (date: string) => `Tok det opp igjen ${date}`,
  },
  went_back: (date: string, reason: string) => `Dere gikk tilbake ${date}. Grunnen var: ${reason}`,
  restarted: (date: string, reason: string) => `Dere begynte på nytt ${date}. Grunnen var: ${reason}`,
  by: (name: string | null) => name ?? 'En som ikke er med lenger',
  move_title: 'Hvor går dere nå?',
  way: 'Velg et sted på veien',
  ways: {
    on: (phase: string) => `Videre: ${phase.toLowerCase()}`,
    back: (phase: string) => `Tilbake: ${phase.toLowerCase()}`,
    restart: 'Begynne på nytt fra start',
  },
  restart_hint: 'Det dere har sagt om punktene, blir stående.',
  reason: 'Hvorfor?',
  reason_hint: 'Trengs når dere går tilbake eller begynner på nytt. Alle som er med, kan lese det.',
  save_move: 'Lagre',
  pause_instead: 'Trenger dere heller en pause?',
  errors: { reason: 'Skriv hvorfor dere går tilbake eller begynner på nytt.' },

  why_title: 'Hva som ofte går galt, og hva som hjelper',
  why_lead: 'Dette fant forskere da de fulgte andre som prøvde. Kjenner du noe igjen, er dere ikke alene.',
  findings_title: 'Det som gikk galt',
  factors_title: 'Det som hjelper',
  factors_lead: 'Ansatte i kommuner sier at disse seks tingene hjelper. Når de mangler, går det tyngre.',
  helps: 'Dette hjelper:',
  points_here: 'Punkter om dette',
  said: {
    changed: 'Lagret.',
    added: 'Plassene er satt av. Lenker og ark ligger under «Rundt bordet».',
    moved: 'Lagret. Slik ser veien ut nå.',
    from_pattern: 'Den nye samskapingen er i gang. Her er veien videre.',
  },
  conflicts: {
    way_moved: 'En annen har nettopp flyttet dere på veien. Åpne siden på nytt, og se hvor dere er nå.',
  },
}

export type Text = typeof nb
