type Fault = { row: number; column: string; value: string; wanted: number; min: number; max: number }

export const nb = {
  title: 'Hent inn svar fra en fil',
  lead: 'Har dere spurt med et annet verktøy, kan svarene bli en runde her. Runden blir lukket med en gang.',
  instrument: 'Hvilke påstander er det svart på?',
  file: 'Fil med svar',
  file_hint: 'En CSV-fil med én rad for hver som har svart. Høyst 20 MB.',
  group: 'Kolonnen som viser gruppe',
  group_hint: 'Skriv det som står i overskriften. Er feltet tomt, vises alle samlet.',
  map: 'Nøkkel til kolonnene',
  map_hint: 'Valgfritt. En fil som sier hvilken kolonne som hører til hvilken påstand.',
  bring_in: 'Hent inn',
  protected: 'Små grupper slås sammen her også, og ingen kan se enkeltsvar etterpå.',
  nothing_kept: 'Ingenting er hentet inn',
  errors: {
    missing: 'Velg en fil.',
    too_many_sides: 'Kolonnen har flere enn tolv grupper. Er det den rette?',
  },
  fault: {
    no_columns: (f: Fault) =>
      `Ingen kolonne heter det samme som en påstand. Kolonnene i fila er: ${f.value}. Bruk en nøkkel.`,
    no_column: (f: Fault) => `Påstanden «${f.value}» har ingen kolonne.`,
    column_twice: (f: Fault) => `Kolonnen «${f.column}»: En annen kolonne står allerede for «${f.value}».`,
    unknown_column: (f: Fault) => `Kolonnen «${f.column}» finnes ikke. Kolonnene i fila er: ${f.value}.`,
    value: (f: Fault) =>
      `Rad ${f.row}, kolonne «${f.column}»: «${f.value}» kan ikke brukes. Du kan bruke ${f.min} til ${f.max}, ordene på skalaen, NA eller tomt.`,
    width: (f: Fault) => `Rad ${f.row} har ${f.value} kolonner, men overskriften har ${f.wanted}.`,
    quote_never_closed: (f: Fault) => `Rad ${f.row}: Et anførselstegn åpnes og lukkes aldri.`,
    text_after_quote: (f: Fault) => `Rad ${f.row}: Det står tekst rett etter et anførselstegn som lukkes.`,
    row_too_long: (f: Fault) => `Rad ${f.row} er lengre enn 1 MB. Står et anførselstegn åpent?`,
    not_utf8: (f: Fault) => `Rad ${f.row}: Fila er ikke i UTF-8. Lagre den som «CSV UTF-8».`,
    too_many_groups: (f: Fault) => `Kolonnen «${f.column}» har over tusen grupper. Er det den rette?`,
    no_rows: () => 'Det er ingen svar i fila.',
  },
}

export type Text = typeof nb
