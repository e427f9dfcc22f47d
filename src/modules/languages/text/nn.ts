import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Språk',
  lead: 'Kan du eit språk som nokon her snakkar til dagleg? Då kan du leggje det til. Du skriv tekstane som innbyggjarar møter, og ein annan som kan språket, ser over dei.',
  none: 'Ingen har lagt til eit språk enno. Bokmål, nynorsk, dansk og engelsk er her frå før.',
  in_use: 'i bruk',
  waiting: 'ikkje i bruk enno',
  open: 'Skriv og sjå over',

  add: 'Legg til eit språk',
  code: 'Språk',
  code_choose: 'Vel eit språk',
  other_code: 'Språkkode, om språket ikkje står på lista',
  other_code_hint: 'Koden frå ISO 639, til dømes rmn.',
  name: 'Kva heiter språket på språket sjølv?',
  name_hint: 'Slik vil innbyggjarar sjå det når dei vel språk.',
  direction: 'Kva veg blir det lese?',
  directions: { ltr: 'Frå venstre mot høgre', rtl: 'Frå høgre mot venstre' },
  add_submit: 'Legg til',

  kit_lead: language =>
    `Her skriv de det innbyggjarar møter på ${language}. Start øvst. Kvar del blir teken i bruk når alt er skrive, og ein annan har sett over det.`,
  rules_title: 'Før du skriv',
  rules: [
    'Skriv slik du ville sagt det til nokon du kjenner: kort, venleg og utan fagord.',
    'Skriv på nytt på språket ditt. Du treng ikkje følgje bokmål ord for ord.',
    'Kan du ikkje språket godt, så la nokon andre gjere det. Bruk ikkje maskinomsetjing.',
    'Det du skriv, blir ikkje vist for nokon før ein annan har sett over det.',
  ],
  parts: {
    answering: {
      name: 'Å svare',
      about: 'Sidene der folk svarer, og påstandane. Denne delen må kome først.',
    },
    help: { name: 'Hjelp til påstandane', about: 'Kortare tekst, og kva vi meiner med kvar påstand.' },
    invitation: { name: 'Å bli med', about: 'Invitasjon, eigen plass, kode og ark til utskrift.' },
    results: { name: 'Resultatet', about: 'Sida med resultatet, og arket til samtalen.' },
    pulse: { name: 'Pulsen', about: 'Dei korte påstandane etter eit møte.' },
  },
  progress: (written, all) => `${written} av ${all} er skrivne.`,
  checked: checked => `Sett over: ${checked}.`,
  changed: count =>
    count === 1
      ? 'Éin tekst er ny på bokmål. Der står det bokmål til nokon har skrive han.'
      : `${count} tekstar er nye på bokmål. Der står det bokmål til nokon har skrive dei.`,
  write: 'Skriv',
  check: 'Sjå over',
  check_count: count => `Sjå over ${count}`,
  print: 'Skriv ut',
  to_list: 'Alle språk',
  voices: 'Stemmer som les påstandane høgt',

  write_title: (part, language) => `${part} på ${language}`,
  page_of: (page, pages) => `Side ${page} av ${pages}`,
  pages: 'Sidene i denne delen',
  places:
    'Der det står {1} eller {2}, kjem eit namn eller eit tal. Skriv det same i teksten din, der det passar.',
  english: said => `Engelsk: ${said}`,
  for_counts: numbers => `Når talet er ${numbers}.`,
  and_more: numbers => `${numbers} og fleire`,
  save: 'Lagre',
  save_next: 'Lagre og gå vidare',

  check_title: (part, language) => `Sjå over: ${part} på ${language}`,
  check_lead:
    'Les teksten slik ein som ikkje kan norsk, vil lese han. Kryss av for det som er rett og lett å forstå. Er noko ikkje bra, så skriv det slik du ville sagt det.',
  check_none: 'Det er ingenting å sjå over her no.',
  check_own: count =>
    count === 1
      ? 'Éin tekst har du skrive sjølv. Den må ein annan sjå over.'
      : `${count} tekstar har du skrive sjølv. Dei må ein annan sjå over.`,
  in_bokmal: 'På bokmål',
  right: 'Dette er rett',
  instead: 'Skriv heller',
  instead_hint: 'Ein annan enn deg ser over det du skriv.',
  check_submit: 'Lagre det eg har sett over',

  print_title: (part, language) => `${part} på ${language}`,
  print_lead: 'Skriv for hand om det er lettare. Etterpå kan nokon skrive det inn.',
  print_now: 'Skriv ut',
  bokmal: 'Bokmål',

  errors: {
    place_missing: 'Noko i klammer manglar. Sjå kva som står på bokmål, til dømes {1}.',
    place_unknown: 'Det står noko i klammer som ikkje er på bokmål.',
    there_already: 'Dette språket er her frå før.',
    not_a_code: 'Dette er ikkje ein språkkode.',
    ours: 'Dette språket er her frå før. Det kan ikkje leggjast til.',
  },
  said: {
    begun: 'Språket er lagt til. Start med «Å svare».',
    written: 'Lagra.',
    nothing: 'Ingenting var nytt.',
    checked: 'Lagra. Takk for at du såg over.',
    taken: 'Delen er teken i bruk.',
  },
  conflicts: {
    not_named_checks: 'Her er det berre nokre få utvalde som kan godkjenne. Sei frå til den som driv sida.',
    demo_checks:
      'I prøveversjonen kan du skrive, men ikkje sjå over. Slik tek ingen eit språk i bruk på leik.',
    own_text: 'Du kan ikkje sjå over det du har skrive sjølv. Be ein annan som kan språket, om å gjere det.',
  },
}
