import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Hent inn svar frå ei fil',
  lead: 'Har de spurt med eit anna verktøy, kan svara bli ein runde her. Runden blir lukka med ein gong.',
  instrument: 'Kva påstandar er det svart på?',
  file: 'Fil med svar',
  file_hint: 'Ei CSV-fil med éi rad for kvar som har svart. Høgst 20 MB.',
  group: 'Kolonnen som viser gruppe',
  group_hint: 'Skriv det som står i overskrifta. Er feltet tomt, blir alle viste samla.',
  map: 'Nøkkel til kolonnane',
  map_hint: 'Valfritt. Ei fil som seier kva kolonne som høyrer til kva påstand.',
  bring_in: 'Hent inn',
  protected: 'Små grupper blir slåtte saman her òg, og ingen kan sjå enkeltsvar etterpå.',
  nothing_kept: 'Ingenting er henta inn',
  errors: {
    missing: 'Vel ei fil.',
    too_many_sides: 'Kolonnen har fleire enn tolv grupper. Er det den rette?',
  },
  fault: {
    no_columns: f =>
      `Ingen kolonne heiter det same som ein påstand. Kolonnane i fila er: ${f.value}. Bruk ein nøkkel.`,
    no_column: f => `Påstanden «${f.value}» har ingen kolonne.`,
    column_twice: f => `Kolonnen «${f.column}»: Ein annan kolonne står allereie for «${f.value}».`,
    unknown_column: f => `Kolonnen «${f.column}» finst ikkje. Kolonnane i fila er: ${f.value}.`,
    value: f =>
      `Rad ${f.row}, kolonne «${f.column}»: «${f.value}» kan ikkje brukast. Du kan bruke ${f.min} til ${f.max}, orda på skalaen, NA eller tomt.`,
    width: f => `Rad ${f.row} har ${f.value} kolonnar, men overskrifta har ${f.wanted}.`,
    quote_never_closed: f => `Rad ${f.row}: Eit hermeteikn blir opna og aldri lukka.`,
    text_after_quote: f => `Rad ${f.row}: Det står tekst rett etter eit hermeteikn som blir lukka.`,
    row_too_long: f => `Rad ${f.row} er lengre enn 1 MB. Står eit hermeteikn ope?`,
    not_utf8: f => `Rad ${f.row}: Fila er ikkje i UTF-8. Lagre ho som «CSV UTF-8».`,
    too_many_groups: f => `Kolonnen «${f.column}» har over tusen grupper. Er det den rette?`,
    no_rows: () => 'Det er ingen svar i fila.',
  },
}
