import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Hvem står bag?',
  lead: 'Kommunen, foreningen eller andre, som det her arbejde hører til.',
  none: 'Der står ingen organisation bag endnu. I kan sagtens begynde uden.',
  since: date => `Står bag siden ${date}.`,
  waiting: date => `Spurgt ${date}. Vi venter på svar.`,
  declined: date => `Svarede nej ${date} og ser ikke længere noget herfra.`,
  contact: email => `Spørgsmål: ${email}.`,
  officer: who => `Databeskyttelsesrådgiver: ${who}.`,
  never_inside:
    'De, der tager sig af en organisation, kan ikke læse, hvad I skriver her, hvad nogen svarer, eller hvem der er med. De ser samskabelsens navn, stedet, om den er i gang, siden hvornår, og hvor mange der leder.',
  end: 'Afslut',
  take_back: 'Tag spørgsmålet tilbage',
  ask: 'Spørg en organisation, om den vil stå bag',
  organisation: 'Hvilken organisation?',
  choose: 'Vælg',
  ask_shows:
    'Når I spørger, får den lov til at se samskabelsens navn, stedet, om den er i gang, siden hvornår, og hvor mange der leder. Tag det gerne op med de andre først.',
  ask_submit: 'Spørg',
  none_to_ask: 'Der er ikke flere at spørge. Den, der tager sig af hele Samskap her, kan oprette en ny.',
  municipality: 'Den kommune, I er i',
  municipality_label: 'Kommune',
  municipality_hint: 'Begynd at skrive, og vælg. Lad feltet stå tomt, hvis det ikke passer.',
  save: 'Gem',
  errors: {
    unknown_municipality:
      'Vi kender ikke nogen kommune med det navn. Vælg en fra listen, eller lad feltet stå tomt.',
  },
  said: {
    asked: 'Spurgt. Svaret kommer her.',
    ended: 'Organisationen ser ikke længere noget herfra.',
    municipality: 'Gemt.',
  },
  conflicts: {
    already_asked: 'Nogen har lige spurgt den samme organisation.',
    owner_ended: 'Det er allerede afsluttet.',
  },
}
