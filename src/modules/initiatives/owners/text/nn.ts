import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Kven står bak?',
  lead: 'Kommunen, foreininga eller andre som dette arbeidet høyrer til.',
  none: 'Ingen organisasjon står bak enno. De kan godt byrje utan.',
  since: date => `Står bak sidan ${date}.`,
  waiting: date => `Spurt ${date}. Vi ventar på svar.`,
  declined: date => `Svarte nei ${date}, og ser ikkje lenger noko herifrå.`,
  contact: email => `Spørsmål: ${email}.`,
  officer: who => `Personvernombod: ${who}.`,
  never_inside:
    'Dei som steller for ein organisasjon, kan ikkje lese det de skriv her, kva nokon svarer, eller kven som er med. Dei ser namnet på samskapinga, staden, om ho er i gang, sidan når, og kor mange som leier.',
  end: 'Avslutt',
  take_back: 'Ta spørsmålet tilbake',
  ask: 'Spør ein organisasjon om å stå bak',
  organisation: 'Kva organisasjon?',
  choose: 'Vel',
  ask_shows:
    'Når de spør, får han sjå namnet på samskapinga, staden, om ho er i gang, sidan når, og kor mange som leier. Ta gjerne dette opp med dei andre først.',
  ask_submit: 'Spør',
  none_to_ask: 'Det er ingen fleire å spørje. Den som steller for heile Samskap her, kan leggje inn ein ny.',
  municipality: 'Kommunen de er i',
  municipality_label: 'Kommune',
  municipality_hint: 'Byrj å skrive, og vel. La feltet stå tomt om det ikkje passar.',
  save: 'Lagre',
  errors: {
    unknown_municipality:
      'Vi kjenner ingen kommune med det namnet. Vel ein frå lista, eller la feltet stå tomt.',
  },
  said: {
    asked: 'Spurt. Svaret kjem her.',
    ended: 'Organisasjonen ser ikkje lenger noko herifrå.',
    municipality: 'Lagra.',
  },
  conflicts: {
    already_asked: 'Nokon har akkurat spurt den same organisasjonen.',
    owner_ended: 'Dette er allereie avslutta.',
  },
}
