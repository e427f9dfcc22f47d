import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Filer ind og ud',
  lead: 'Tag materialet med til et andet program, eller hent det ind, som er lavet der.',
  out: 'Tag ud',
  out_lead:
    'I filerne står kun det, der kan bruges nu. Det, nogen har trukket tilbage, er ikke med. Er det aftalt, at kun det godkendte må bruges, er resten heller ikke med. Navne er aldrig med.',
  responsible:
    'Den, der henter en fil, har ansvaret for den: hvor den ligger, hvem der ser den, og at den bliver slettet. Trækker nogen sig senere, skal du selv tage dem ud af filer, der allerede er hentet.',
  held_back: (n: number) =>
    `${n === 1 ? 'Ét afsnit' : `${n} afsnit`} kan ikke bruges nu og er ikke med. Så bliver det, der kom fra andre programmer, også her.`,
  files: {
    project: 'Projekt (REFI-QDA, .qdpx)',
    book: 'Kodebog (REFI-QDA, .qdc)',
    document: 'Kodede citater (Word, .docx)',
    quotes: 'Valgte citater (Word, .docx)',
    workbook: 'Regneark (.xlsx)',
    codings: 'Kodede steder (.csv)',
    counts: 'Tal (.csv)',
  },
  hints: {
    project: 'Alt i materialet, til NVivo, ATLAS.ti, MAXQDA, QualCoder og andre',
    book: 'Kun koderne, uden noget af materialet',
    document: 'Det, der er sagt, samlet under hver kode, med INN, OA eller F og nummer',
    quotes: 'De citater, der er valgt, og hvad de viser',
    workbook: 'Kodede steder, tal og kodebog, hver på sit ark',
    codings: 'Én række for hvert sted, der har en kode',
    counts: 'Hvor mange gange hver kode står, og hvor mange der har sagt det',
  },
  bring: 'Hent ind',
  bring_lead:
    'Du kan hente et projekt (.qdpx) eller en kodebog (.qdc) ind fra et andet program. Det kommer oven i det, der står her. Først ser du, hvad der er i filen. Intet bliver gemt, før du siger ja.',
  bring_names:
    'Se efter, at der ikke står navne i det, du henter ind. Det, som kaldes enheder eller tilfælde i andre programmer, får ikke sit navn med, for det kan være navne på folk. Lyd og film tager vi heller ikke med: de har en sidste dag og lægges ind for sig.',
  file: 'Fil',
  file_hint: 'QDPX eller QDC, højst 20 MB',
  look: 'Se, hvad der er i filen',
  bring_submit: 'Hent ind',
  again_hint: 'Vælg den samme fil én gang til. Browseren husker den ikke.',
  found: 'Dette er i filen',
  found_lead: 'Intet er gemt endnu. Passer det, vælger du filen igen og henter den ind.',
  thing: 'Hvad',
  amount: 'Antal',
  counts: {
    sources: 'kilder',
    passages: 'afsnit',
    codes: 'koder',
    codings: 'kodede steder',
    informants: 'som har talt',
    memos: 'notater',
    quotes: 'valgte citater',
  },
  kept: (n: number) =>
    n === 1
      ? 'Én del har vi ingen plads til her. Den bliver gemt og er med, når projektet tages ud igen.'
      : `${n} dele har vi ingen plads til her. De bliver gemt og er med, når projektet tages ud igen.`,
  here_already: (n: number) =>
    `${n === 1 ? 'Én kilde står' : `${n} kilder står`} her i forvejen og bliver, som den er. Nye koder på de samme ord kommer med.`,
  taken_back: (n: number) =>
    `${n === 1 ? 'Ét afsnit' : `${n} afsnit`} er trukket tilbage af den, der sagde det, og kommer ikke ind igen. Så gemmer vi heller ikke det, andre programmer har skrevet om det.`,
  left: {
    sound: (n: number) => `${n === 1 ? 'Én lyd- eller filmfil' : `${n} lyd- eller filmfiler`} er ikke med.`,
    rich_text: (n: number) =>
      `${n === 1 ? 'Én tekst' : `${n} tekster`} kommer ind uden skrifttyper og anden udformning.`,
    case_names: (n: number) =>
      `${n === 1 ? 'Ét navn' : `${n} navne`} på enheder er ikke med, for det kan være navne på folk.`,
    unknown_code: (n: number) =>
      `${n === 1 ? 'Ét kodet sted' : `${n} kodede steder`} peger på en kode, der ikke er i filen.`,
    outside_text: (n: number) =>
      `${n === 1 ? 'Ét markeret sted' : `${n} markerede steder`} ligger uden for teksten og er ikke med.`,
    empty_place: (n: number) => `${n === 1 ? 'Ét kodet sted' : `${n} kodede steder`} er uden ord.`,
    missing_text: (n: number) =>
      `${n === 1 ? 'Én kilde' : `${n} kilder`} mangler sin tekst i filen. ${n === 1 ? 'Den' : 'De'} bliver gemt, men kan ikke læses her.`,
  },
  refused: {
    neither:
      'Dette er ikke et projekt eller en kodebog, vi kan læse. Gem som REFI-QDA (.qdpx eller .qdc) i det andet program, og prøv igen.',
    broken_zip:
      'Filen er beskadiget, eller den bliver for stor, når den pakkes ud (over 100 MB). Lav den igen i det andet program, helst uden lyd og film.',
    no_description:
      'Filen er pakket, men mangler beskrivelsen af projektet (project.qde). Gem som REFI-QDA-projekt, og prøv igen.',
    broken_description:
      'Beskrivelsen i filen er beskadiget og kan ikke læses. Lav filen igen i det andet program.',
    not_a_project: 'Filen er ikke et REFI-QDA-projekt. Se efter, om programmet kan gemme som .qdpx.',
    not_a_book: 'Filen er ikke en REFI-QDA-kodebog. Se efter, om programmet kan gemme som .qdc.',
    too_many:
      'Der er mere i filen, end én undersøgelse kan have her. Del den op, og hent delene ind hver for sig.',
  },
  nothing_kept: 'Intet blev hentet ind',
  lies_here: (n: number) =>
    n === 1
      ? 'Her ligger én del fra et andet program, som vi ikke har en egen plads til.'
      : `Her ligger ${n} dele fra andre programmer, som vi ikke har en egen plads til.`,
  said: { brought_in: 'Filen er hentet ind.' },
  columns: {
    code: 'Kode',
    above: 'Ligger under',
    words: 'Det, der er sagt',
    who: 'Hvem',
    party: 'Part',
    source: 'Kilde',
    kind: 'Slags',
    day: 'Dag',
    coder: 'Kodet af nummer',
    definition: 'Betyder',
    example: 'Eksempel',
    times: 'Gange',
    informants: 'Hvor mange der har sagt det',
    sources: 'Kilder',
  },
  several: 'flere',
  sheets: { codings: 'Kodede steder', counts: 'Tal', book: 'Kodebog' },
  document: {
    title: 'Kodede citater',
    quotes: 'Valgte citater',
    none: 'Ingen steder, der kan bruges, har denne kode.',
    no_quotes: 'Ingen citater er valgt, som kan bruges nu.',
    mind: 'Her står kun det, der kunne bruges den dag, filen blev lavet. Trækker nogen sig senere, skal det, de har sagt, også tages ud her.',
    made: (day: string) => `Lavet ${day}`,
  },
  names: {
    project: 'projekt',
    book: 'kodebog',
    document: 'citater',
    quotes: 'valgte-citater',
    workbook: 'kodning',
    codings: 'kodede-steder',
    counts: 'tal',
  },
}
