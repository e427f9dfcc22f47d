export const nb = {
  code_title: 'Legg inn svar fra papir',
  code_lead: 'Nederst på arket står en kode. Skriv den inn, så vet vi at arket hører til her.',
  code: 'Koden på arket',
  code_hint: 'Seks tegn, for eksempel K7M2QX',
  code_go: 'Gå videre',
  other_sheet: 'Dette arket hører ikke til her',
  other_sheet_text:
    'Koden er fra en annen runde, eller fra en eldre utgave av påstandene. Legg arket til side. Svarene står fortsatt på det.',
  other_round: (round: string) => `Koden er fra en annen runde: ${round}.`,
  not_kept: 'Det du skrev, er ikke lagret. Her står det:',

  title: 'Legg inn et ark',
  peace: 'Før du begynner',
  peace_what: [
    'Ikke se etter navn, og ikke prøv å kjenne igjen skriften.',
    'Ikke gjett. Er krysset uklart, så skriv punktum.',
    'En annen kan lese arket høyt for deg.',
  ],
  code_here: (code: string) =>
    `Arkene her har koden ${code}. Står det en annen kode på arket, så legg det til side.`,
  saved: (n: number) => `Ark nr. ${n} i denne økten er lagt inn.`,
  mended: (n: number) => `Ark nr. ${n} er rettet.`,
  mend_last: 'Rett det siste arket',
  side: 'Gruppe',
  typed: 'Svarene',
  typed_hint: (n: number) => `Ett tegn for hver påstand, ${n} i alt. Trykk Enter når du er ferdig.`,
  line: 'Det som er skrevet nederst',
  line_hint: 'Skriv av ord for ord. Ta ikke med navn på folk.',
  look: 'Se over',
  skip: 'Hopp over arket',
  keys: 'Tastene',
  key_nothing: 'ikke noe kryss, eller uklart',
  key_or: 'eller',
  space: 'mellomrom',
  statements: 'Påstandene',
  next: (at: string) => `Nå: påstand ${at}.`,
  full: 'Alle er lagt inn. Trykk Enter.',
  faults: {
    unknown: (at: string, char: string) => `Tegn ${at}, «${char}», er ikke et svar. Se tastene under.`,
    off_scale: (at: string, char: string) => `Tegn ${at}, «${char}», står ikke på skalaen.`,
    no_such_way: (at: string, char: string) =>
      `Tegn ${at}, «${char}»: Det svaret finnes ikke på dette arket.`,
    too_few: (typed: number, of: number) =>
      `Du har lagt inn ${typed} av ${of} svar. Skriv punktum der det ikke er noe kryss.`,
    too_many: (typed: number, of: number) =>
      `Du har lagt inn ${typed} svar, men arket har bare ${of} påstander.`,
  },

  look_title: 'Stemmer det med arket?',
  look_side: 'Gruppe:',
  look_line: 'Nederst står det:',
  nothing: 'ikke noe kryss',
  alike: 'Et ark med de samme svarene er lagt inn før',
  alike_text: 'Er det det samme arket, så hopp over det.',
  save: 'Lagre',
  save_anyway: 'Det er et annet ark, lagre',
  mend: 'Rett',

  late_title: 'Runden er lukket',
  late_lead: 'Arket ble ikke lagt inn. Ingen kan svare lenger.',
  late_typed: 'Dette hadde du skrevet:',
  planned_title: 'Runden er ikke åpnet ennå',
  planned_lead: 'Åpne runden først. Så kan du legge inn svar fra ark.',
  to_round: 'Til runden',
}

export type Text = typeof nb
