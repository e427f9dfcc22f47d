import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hent svar ind fra en fil',
  lead: 'Har I spurgt med et andet værktøj, kan svarene blive en runde her. Runden bliver lukket med det samme.',
  instrument: 'Hvilke udsagn er der svaret på?',
  file: 'Fil med svar',
  file_hint: 'En CSV-fil med én række for hver, der har svaret. Højst 20 MB.',
  group: 'Kolonnen, der viser gruppen',
  group_hint: 'Skriv det, der står i overskriften. Uden den bliver alle vist samlet.',
  map: 'Nøgle til kolonnerne',
  map_hint: 'Valgfrit. En fil, der viser, hvilken kolonne der hører til hvilket udsagn.',
  bring_in: 'Hent ind',
  protected: 'Små grupper bliver også lagt sammen her, og ingen kan se enkelte svar bagefter.',
  nothing_kept: 'Der er ikke hentet noget ind',
  errors: {
    missing: 'Vælg en fil.',
    too_many_sides: 'Kolonnen har flere end tolv grupper. Er det den rigtige?',
  },
  fault: {
    no_columns: f =>
      `Ingen kolonne hedder det samme som et udsagn. Kolonnerne i filen er: ${f.value}. Brug en nøgle.`,
    no_column: f => `Udsagnet »${f.value}« har ingen kolonne.`,
    column_twice: f => `Kolonnen »${f.column}«: En anden kolonne står allerede for »${f.value}«.`,
    unknown_column: f => `Kolonnen »${f.column}« findes ikke. Kolonnerne i filen er: ${f.value}.`,
    value: f =>
      `Række ${f.row}, kolonne »${f.column}«: »${f.value}« kan ikke bruges. Du kan bruge ${f.min} til ${f.max}, skalaens ord, NA eller tomt.`,
    width: f => `Række ${f.row} har ${f.value} kolonner, men overskriften har ${f.wanted}.`,
    quote_never_closed: f => `Række ${f.row}: Et anførselstegn åbnes og lukkes aldrig.`,
    text_after_quote: f => `Række ${f.row}: Der står tekst lige efter et anførselstegn, der lukkes.`,
    row_too_long: f => `Række ${f.row} er længere end 1 MB. Står et anførselstegn åbent?`,
    not_utf8: f => `Række ${f.row}: Filen er ikke i UTF-8. Gem den som »CSV UTF-8«.`,
    too_many_groups: f => `Kolonnen »${f.column}« har over tusind grupper. Er det den rigtige?`,
    no_rows: () => 'Der er ingen svar i filen.',
  },
}
