export const nb = {
  title: 'Hvem står bak?',
  lead: 'Kommunen, foreningen eller andre som dette arbeidet hører til.',
  none: 'Ingen organisasjon står bak ennå. Dere kan godt begynne uten.',
  since: (date: string) => `Står bak siden ${date}.`,
  waiting: (date: string) => `Spurt ${date}. Vi venter på svar.`,
  declined: (date: string) => `Svarte nei ${date}, og ser ikke lenger noe herfra.`,
  contact: (email: string) => `Spørsmål: ${email}.`,
  officer: (who: string) => `Personvernombud: ${who}.`,
  never_inside:
    'De som steller for en organisasjon, kan ikke lese det dere skriver her, hva noen svarer, eller hvem som er med. De ser navnet på samskapingen, stedet, om den er i gang, siden når, og hvor mange som leder.',
  end: 'Avslutt',
  take_back: 'Ta spørsmålet tilbake',
  ask: 'Spør en organisasjon om å stå bak',
  organisation: 'Hvilken organisasjon?',
  choose: 'Velg',
  ask_shows:
    'Når dere spør, får den se navnet på samskapingen, stedet, om den er i gang, siden når, og hvor mange som leder. Ta gjerne dette opp med de andre først.',
  ask_submit: 'Spør',
  none_to_ask: 'Det er ingen flere å spørre. Den som steller for hele Samskap her, kan legge inn en ny.',
  municipality: 'Kommunen dere er i',
  municipality_label: 'Kommune',
  municipality_hint: 'Begynn å skrive, og velg. La feltet stå tomt hvis det ikke passer.',
  save: 'Lagre',
  errors: {
    unknown_municipality:
      'Vi kjenner ingen kommune med det navnet. Velg en fra lista, eller la feltet stå tomt.',
  },
  said: {
    asked: 'Spurt. Svaret kommer her.',
    ended: 'Organisasjonen ser ikke lenger noe herfra.',
    municipality: 'Lagret.',
  },
  conflicts: {
    already_asked: 'Noen har akkurat spurt den samme organisasjonen.',
    owner_ended: 'Dette er allerede avsluttet.',
  },
}

export type Text = typeof nb
