export const nb = {
  title: 'Filer inn og ut',
  lead: 'Ta materialet med til et annet program, eller hent inn det som er laget der.',
  out: 'Ta ut',
  out_lead:
    'I filene står bare det som kan brukes nå. Det noen har trukket, er ikke med. Er det avtalt at bare det som er godkjent kan brukes, er resten ikke med heller. Navn er aldri med.',
  responsible:
    'Den som laster ned en fil, svarer for den: hvor den ligger, hvem som ser den, og at den slettes. Trekker noen seg senere, må du selv ta dem ut av filer som alt er lastet ned.',
  held_back: (n: number) =>
    `${n === 1 ? 'Ett avsnitt' : `${n} avsnitt`} kan ikke brukes nå, og er ikke med. Da blir også det som kom fra andre programmer, værende her.`,
  files: {
    project: 'Prosjekt (REFI-QDA, .qdpx)',
    book: 'Kodebok (REFI-QDA, .qdc)',
    document: 'Kodede sitater (Word, .docx)',
    quotes: 'Valgte sitater (Word, .docx)',
    workbook: 'Regneark (.xlsx)',
    codings: 'Kodede steder (.csv)',
    counts: 'Tall (.csv)',
  },
  hints: {
    project: 'Alt i materialet, for NVivo, ATLAS.ti, MAXQDA, QualCoder og andre',
    book: 'Bare kodene, uten noe av materialet',
    document: 'Det som er sagt, samlet under hver kode, med INN, OA eller F og nummer',
    quotes: 'De sitatene som er valgt, med hva de viser',
    workbook: 'Kodede steder, tall og kodebok, hvert på sitt ark',
    codings: 'Én rad for hvert sted som har en kode',
    counts: 'Hvor mange ganger hver kode står, og hvor mange som har sagt det',
  },
  bring: 'Hent inn',
  bring_lead:
    'Du kan hente inn et prosjekt (.qdpx) eller en kodebok (.qdc) fra et annet program. Det kommer i tillegg til det som står her. Først ser du hva som er i fila. Ingenting blir lagret før du sier ja.',
  bring_names:
    'Se etter at det ikke står navn i det du henter inn. Det som kalles enheter eller tilfeller i andre programmer, får ikke med navnet sitt, for det kan være navn på folk. Lyd og film tar vi heller ikke med: de har en siste dag, og legges inn for seg.',
  file: 'Fil',
  file_hint: 'QDPX eller QDC, høyst 20 MB',
  look: 'Se hva som er i fila',
  bring_submit: 'Hent inn',
  again_hint: 'Velg den samme fila en gang til. Nettleseren husker den ikke.',
  found: 'Dette er i fila',
  found_lead: 'Ingenting er lagret ennå. Stemmer det, velger du fila igjen og henter den inn.',
  thing: 'Hva',
  amount: 'Antall',
  counts: {
    sources: 'kilder',
    passages: 'avsnitt',
    codes: 'koder',
    codings: 'kodede steder',
    informants: 'som har snakket',
    memos: 'notater',
    quotes: 'valgte sitater',
  },
  kept: (n: number) =>
    n === 1
      ? 'Én del har vi ingen plass til her. Den blir tatt vare på, og er med når prosjektet tas ut igjen.'
      : `${n} deler har vi ingen plass til her. De blir tatt vare på, og er med når prosjektet tas ut igjen.`,
  here_already: (n: number) =>
    `${n === 1 ? 'Én kilde står' : `${n} kilder står`} her fra før, og blir som den er. Nye koder på de samme ordene kommer med.`,
  taken_back: (n: number) =>
    `${n === 1 ? 'Ett avsnitt' : `${n} avsnitt`} er trukket av den som sa det, og kommer ikke inn igjen. Da tar vi heller ikke vare på det som andre programmer har skrevet om det.`,
  left: {
    sound: (n: number) => `${n === 1 ? 'Én lyd- eller filmfil' : `${n} lyd- eller filmfiler`} er ikke med.`,
    rich_text: (n: number) =>
      `${n === 1 ? 'Én tekst' : `${n} tekster`} kommer inn uten skrifttyper og annen utforming.`,
    case_names: (n: number) =>
      `${n === 1 ? 'Ett navn' : `${n} navn`} på enheter er ikke med, for det kan være navn på folk.`,
    unknown_code: (n: number) =>
      `${n === 1 ? 'Ett kodet sted' : `${n} kodede steder`} peker på en kode som ikke er i fila.`,
    outside_text: (n: number) =>
      `${n === 1 ? 'Ett merket sted' : `${n} merkede steder`} ligger utenfor teksten, og er ikke med.`,
    empty_place: (n: number) => `${n === 1 ? 'Ett kodet sted' : `${n} kodede steder`} er uten ord.`,
    missing_text: (n: number) =>
      `${n === 1 ? 'Én kilde' : `${n} kilder`} mangler teksten sin i fila. ${n === 1 ? 'Den' : 'De'} blir tatt vare på, men kan ikke leses her.`,
  },
  refused: {
    neither:
      'Dette er ikke et prosjekt eller en kodebok vi kan lese. Lagre som REFI-QDA (.qdpx eller .qdc) i det andre programmet, og prøv igjen.',
    broken_zip:
      'Fila er skadet, eller den blir for stor når den pakkes ut (over 100 MB). Lag den på nytt i det andre programmet, helst uten lyd og film.',
    no_description:
      'Fila er pakket, men mangler beskrivelsen av prosjektet (project.qde). Lagre som REFI-QDA-prosjekt, og prøv igjen.',
    broken_description:
      'Beskrivelsen i fila er skadet og kan ikke leses. Lag fila på nytt i det andre programmet.',
    not_a_project: 'Fila er ikke et REFI-QDA-prosjekt. Se etter om programmet kan lagre som .qdpx.',
    not_a_book: 'Fila er ikke en REFI-QDA-kodebok. Se etter om programmet kan lagre som .qdc.',
    too_many: 'Det er mer i fila enn én studie kan ha her. Del den opp, og hent inn delene hver for seg.',
  },
  nothing_kept: 'Ingenting ble hentet inn',
  lies_here: (n: number) =>
    n === 1
      ? 'Her ligger én del fra et annet program som vi ikke har egen plass til.'
      : `Her ligger ${n} deler fra andre programmer som vi ikke har egen plass til.`,
  said: { brought_in: 'Fila er hentet inn.' },
  columns: {
    code: 'Kode',
    above: 'Ligger under',
    words: 'Det som er sagt',
    who: 'Hvem',
    party: 'Part',
    source: 'Kilde',
    kind: 'Slag',
    day: 'Dag',
    coder: 'Kodet av nummer',
    definition: 'Betyr',
    example: 'Eksempel',
    times: 'Ganger',
    informants: 'Hvor mange som har sagt det',
    sources: 'Kilder',
  },
  several: 'flere',
  sheets: { codings: 'Kodede steder', counts: 'Tall', book: 'Kodebok' },
  document: {
    title: 'Kodede sitater',
    quotes: 'Valgte sitater',
    none: 'Ingen steder som kan brukes, har denne koden.',
    no_quotes: 'Ingen sitater er valgt som kan brukes nå.',
    mind: 'Her står bare det som kunne brukes den dagen fila ble laget. Trekker noen seg senere, må det de har sagt, tas ut her også.',
    made: (day: string) => `Laget ${day}`,
  },
  names: {
    project: 'prosjekt',
    book: 'kodebok',
    document: 'sitater',
    quotes: 'valgte-sitater',
    workbook: 'koding',
    codings: 'kodede-steder',
    counts: 'tall',
  },
}

export type Text = typeof nb
