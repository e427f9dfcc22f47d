export const nb = {
  title: 'Språk',
  lead: 'Kan du et språk som noen her snakker til daglig? Da kan du legge det til. Du skriver tekstene som innbyggere møter, og en annen som kan språket, ser over dem.',
  none: 'Ingen har lagt til et språk ennå. Bokmål, nynorsk, dansk og engelsk er her fra før.',
  in_use: 'i bruk',
  waiting: 'ikke i bruk ennå',
  open: 'Skriv og se over',

  add: 'Legg til et språk',
  code: 'Språk',
  code_choose: 'Velg et språk',
  other_code: 'Språkkode, hvis språket ikke står på listen',
  other_code_hint: 'Koden fra ISO 639, for eksempel rmn.',
  name: 'Hva heter språket på språket selv?',
  name_hint: 'Slik vil innbyggere se det når de velger språk.',
  direction: 'Hvilken vei leses det?',
  directions: { ltr: 'Fra venstre mot høyre', rtl: 'Fra høyre mot venstre' },
  add_submit: 'Legg til',

  kit_lead: (language: string) =>
    `Her skriver dere det innbyggere møter på ${language}. Begynn øverst. Hver del tas i bruk når alt er skrevet, og en annen har sett over det.`,
  rules_title: 'Før du skriver',
  rules: [
    'Skriv slik du ville sagt det til noen du kjenner: kort, vennlig og uten fagord.',
    'Skriv på nytt på språket ditt. Du trenger ikke å følge bokmål ord for ord.',
    'Kan du ikke språket godt, så la noen andre gjøre det. Bruk ikke maskinoversettelse.',
    'Det du skriver, blir ikke vist for noen før en annen har sett over det.',
  ],
  parts: {
    answering: {
      name: 'Å svare',
      about: 'Sidene der folk svarer, og påstandene. Denne delen må komme først.',
    },
    help: { name: 'Hjelp til påstandene', about: 'Kortere tekst, og hva vi mener med hver påstand.' },
    invitation: { name: 'Å bli med', about: 'Invitasjon, egen plass, kode og ark til utskrift.' },
    results: { name: 'Resultatet', about: 'Siden med resultatet, og arket til samtalen.' },
    pulse: { name: 'Pulsen', about: 'De korte påstandene etter et møte.' },
  },
  progress: (written: number, all: number) => `${written} av ${all} er skrevet.`,
  checked: (checked: number) => `${checked} er sett over.`,
  changed: (count: number) =>
    count === 1
      ? 'Én tekst er ny på bokmål. Der står det bokmål til noen har skrevet den.'
      : `${count} tekster er nye på bokmål. Der står det bokmål til noen har skrevet dem.`,
  write: 'Skriv',
  check: 'Se over',
  check_count: (count: number) => `Se over ${count}`,
  print: 'Skriv ut',
  to_list: 'Alle språk',
  voices: 'Stemmer som leser påstandene høyt',

  write_title: (part: string, language: string) => `${part} på ${language}`,
  page_of: (page: number, pages: number) => `Side ${page} av ${pages}`,
  pages: 'Sidene i denne delen',
  places:
    'Der det står {1} eller {2}, kommer et navn eller et tall. Skriv det samme i din tekst, der det passer.',
  english: (said: string) => `Engelsk: ${said}`,
  for_counts: (numbers: string) => `Når tallet er ${numbers}.`,
  and_more: (numbers: string) => `${numbers} og flere`,
  save: 'Lagre',
  save_next: 'Lagre og gå videre',

  check_title: (part: string, language: string) => `Se over: ${part} på ${language}`,
  check_lead:
    'Les teksten slik en som ikke kan norsk, vil lese den. Kryss av for det som er riktig og lett å forstå. Er noe ikke bra, så skriv det slik du ville sagt det.',
  check_none: 'Det er ingenting å se over her nå.',
  check_own: (count: number) =>
    count === 1
      ? 'Én tekst har du skrevet selv. Den må en annen se over.'
      : `${count} tekster har du skrevet selv. Dem må en annen se over.`,
  in_bokmal: 'På bokmål',
  right: 'Dette er riktig',
  instead: 'Skriv heller',
  instead_hint: 'En annen enn deg ser over det du skriver.',
  check_submit: 'Lagre det jeg har sett over',

  print_title: (part: string, language: string) => `${part} på ${language}`,
  print_lead: 'Skriv for hånd hvis det er lettere. Etterpå kan noen skrive det inn.',
  print_now: 'Skriv ut',
  bokmal: 'Bokmål',

  errors: {
    place_missing: 'Noe i klammer mangler. Se hva som står på bokmål, for eksempel {1}.',
    place_unknown: 'Det står noe i klammer som ikke er på bokmål.',
    there_already: 'Dette språket er her fra før.',
    not_a_code: 'Dette er ikke en språkkode.',
    ours: 'Dette språket er her fra før. Det kan ikke legges til.',
  },
  said: {
    begun: 'Språket er lagt til. Begynn med «Å svare».',
    written: 'Lagret.',
    nothing: 'Ingenting var nytt.',
    checked: 'Lagret. Takk for at du så over.',
    taken: 'Delen er tatt i bruk.',
  },
  conflicts: {
    not_named_checks: 'Her er det bare noen få utvalgte som kan godkjenne. Si fra til den som driver siden.',
    demo_checks: 'I prøveversjonen kan du skrive, men ikke se over. Slik tar ingen et språk i bruk på lek.',
    own_text: 'Du kan ikke se over det du har skrevet selv. Be en annen som kan språket, om å gjøre det.',
  },
}

export type Text = typeof nb
