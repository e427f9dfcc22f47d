import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Optagelse og udskrift',
  lead: 'Skriv det ud, der blev sagt, med lyden ved siden af. Det gør du selv. Ingen maskine lytter med.',
  listen: 'Lyt til optagelsen',
  recording_of: title => `Optagelse: ${title}`,
  last_day: day => `Optagelsen slettes af sig selv efter ${day}.`,
  destroy: 'Slet optagelsen nu',
  bring_title: 'Læg en optagelse ind',
  bring_lead: days =>
    `Læg kun optagelser ind, som de, der taler, har sagt ja til. Den slettes af sig selv efter ${days} dage, og med det samme, hvis en af dem tager det tilbage, de sagde.`,
  file: 'Lydfil',
  file_hint: 'Højst 60 MB. Det er omkring to timer fra en telefon.',
  bring: 'Læg optagelsen ind',
  write_title: 'Skriv ud',
  write_more: 'Har du mere at skrive ud, kommer det efter det, der står nederst på siden.',
  how: 'Begynd en linje med, hvem der taler, og gerne hvornår i optagelsen det er. S betyder den, der spørger. Linjer uden en sådan begyndelse hører til den, der talte sidst.',
  sample:
    '[0:04] S: Hvad betyder torsdagene for dig?\n[0:09] INN 1: Jeg kom for maden.\nNu kommer jeg for snakken.',
  keys: 'Mens du skriver: Ctrl og mellemrum spiller eller stopper, Ctrl og venstrepil går tre sekunder tilbage, Ctrl og Enter sætter tiden ind.',
  who: signs => `De, der kan have talt: ${signs}. Nummeret alene er nok.`,
  nobody: 'Ingen er skrevet op endnu.',
  to_people: 'Skriv op, hvem der har talt',
  words: 'Det, der blev sagt',
  save: 'Tilføj',
  written: n => (n === 1 ? 'Skrevet ud indtil nu: én replik' : `Skrevet ud indtil nu: ${n} replikker`),
  asker: 'S',
  to_source: 'Se hele materialet',
  errors: {
    missing: 'Her mangler der noget. Vælg en fil, eller skriv det, der blev sagt.',
    empty: 'Filen er tom. Vælg optagelsen igen.',
    too_large: 'Filen er større end 60 MB. Gem den som M4A eller MP3, eller del den i to.',
    not_sound: 'Det er ikke en lydfil, der kan afspilles her. Gem optagelsen som MP3, M4A eller WAV.',
  },
  unknown_speaker: line =>
    `Linje ${line} begynder med en, der ikke er skrevet op. Skriv nummeret i stedet for navnet, for eksempel INN 1.`,
  said: {
    brought: 'Optagelsen er lagt ind.',
    destroyed: 'Optagelsen er slettet.',
    written: 'Det, du skrev ud, er tilføjet.',
  },
}
