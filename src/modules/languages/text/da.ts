import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Sprog',
  lead: 'Kan du et sprog, som er modersmål for nogen her? Så kan du tilføje det. Du skriver de tekster, borgerne ser, og en anden, der kan sproget, tjekker dem.',
  none: 'Ingen har tilføjet et sprog endnu. Bokmål, nynorsk, dansk og engelsk er her i forvejen.',
  in_use: 'i brug',
  waiting: 'ikke i brug endnu',
  open: 'Skriv og tjek',

  add: 'Tilføj et sprog',
  code: 'Sprog',
  code_choose: 'Vælg et sprog',
  other_code: 'Sprogkode, hvis sproget ikke står på listen',
  other_code_hint: 'Koden fra ISO 639, for eksempel rmn.',
  name: 'Hvad hedder sproget på sproget selv?',
  name_hint: 'Sådan ser borgerne det, når de vælger sprog.',
  direction: 'Hvilken vej læses det?',
  directions: { ltr: 'Fra venstre mod højre', rtl: 'Fra højre mod venstre' },
  add_submit: 'Tilføj',

  kit_lead: language =>
    `Her skriver I det, borgerne ser på ${language}. Begynd øverst. En del bliver taget i brug, når alt i den er skrevet og tjekket.`,
  rules_title: 'Før du skriver',
  rules: [
    'Skriv, som du ville sige det til en, du kender: kort, venligt og uden fagord.',
    'Skriv det med dit sprogs egne ord. Du behøver ikke følge bokmål ord for ord.',
    'Kan du ikke sproget godt, så lad en anden gøre det. Brug ikke maskinoversættelse.',
    'Det, du skriver, bliver ikke vist for nogen, før en anden har tjekket det.',
  ],
  parts: {
    answering: {
      name: 'At svare',
      about: 'Siderne, hvor folk svarer, og udsagnene. Denne del skal komme først.',
    },
    help: { name: 'Hjælp til udsagnene', about: 'Kortere tekst, og hvad vi mener med hvert udsagn.' },
    invitation: { name: 'At komme med', about: 'Invitation, egen plads, kode og ark til print.' },
    results: { name: 'Resultatet', about: 'Siden med resultatet og arket til samtalen.' },
    pulse: { name: 'Pulsen', about: 'De korte udsagn efter et møde.' },
  },
  progress: (written, all) => `${written} af ${all} er skrevet.`,
  checked: checked => `${checked} er tjekket.`,
  changed: count =>
    count === 1
      ? 'Én tekst er ny på bokmål. Den vises på bokmål, indtil nogen har skrevet den.'
      : `${count} tekster er nye på bokmål. De vises på bokmål, indtil nogen har skrevet dem.`,
  write: 'Skriv',
  check: 'Tjek',
  check_count: count => `Tjek ${count}`,
  print: 'Print',
  to_list: 'Alle sprog',
  voices: 'Stemmer, der læser udsagnene højt',

  write_title: (part, language) => `${part} på ${language}`,
  page_of: (page, pages) => `Side ${page} af ${pages}`,
  pages: 'Siderne i denne del',
  places:
    'Hvor der står {1} eller {2}, kommer et navn eller et tal. Skriv det samme i din tekst, hvor det passer.',
  english: said => `Engelsk: ${said}`,
  for_counts: numbers => `Når tallet er ${numbers}.`,
  and_more: numbers => `${numbers} eller flere`,
  save: 'Gem',
  save_next: 'Gem og gå videre',

  check_title: (part, language) => `Tjek: ${part} på ${language}`,
  check_lead:
    'Læs teksten, som en, der ikke kan norsk, vil læse den. Sæt kryds ved det, der er rigtigt og let at forstå. Er noget ikke godt, så skriv det, som du ville sige det.',
  check_none: 'Der er ikke noget at tjekke her nu.',
  check_own: count =>
    count === 1
      ? 'Én tekst har du selv skrevet. Den skal en anden tjekke.'
      : `${count} tekster har du selv skrevet. Dem skal en anden tjekke.`,
  in_bokmal: 'På bokmål',
  right: 'Det her er rigtigt',
  instead: 'Skriv hellere',
  instead_hint: 'En anden end dig tjekker det, du skriver.',
  check_submit: 'Gem det, jeg har tjekket',

  print_title: (part, language) => `${part} på ${language}`,
  print_lead: 'Skriv i hånden, hvis det er lettere. Bagefter kan nogen skrive det ind.',
  print_now: 'Print',
  bokmal: 'Bokmål',

  errors: {
    place_missing: 'Der mangler noget i { }. Se, hvad der står på bokmål, for eksempel {1}.',
    place_unknown: 'Der står noget i { }, som ikke findes på bokmål.',
    there_already: 'Dette sprog er her i forvejen.',
    not_a_code: 'Det her er ikke en sprogkode.',
    ours: 'Dette sprog er her i forvejen. Det kan ikke tilføjes.',
  },
  said: {
    begun: 'Sproget er tilføjet. Begynd med »At svare«.',
    written: 'Gemt.',
    nothing: 'Der var ikke noget nyt.',
    checked: 'Gemt. Tak, fordi du tjekkede det.',
    taken: 'Delen er taget i brug.',
  },
  conflicts: {
    not_named_checks: 'Her kan kun nogle få udvalgte godkende. Sig til hos den, der driver siden.',
    demo_checks:
      'I prøveversionen kan du skrive, men ikke tjekke. Så bliver intet sprog taget i brug for sjov.',
    own_text: 'Du kan ikke tjekke det, du selv har skrevet. Bed en anden, der kan sproget, om at gøre det.',
  },
}
