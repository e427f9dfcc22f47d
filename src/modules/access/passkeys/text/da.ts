import type { Text } from './nb.ts'

export const da: Text = {
  use: 'Brug adgangsnøgle',
  enter_title: 'Kom ind med adgangsnøgle',
  enter_lead: 'Du åbner med fingeren, ansigtet eller den kode, du låser telefonen op med.',
  needs:
    'Adgangsnøgler kræver JavaScript og en browser, der kender dem. Her går det ikke, men du kommer ind med returkode eller e-mail.',
  other_ways: 'Andre måder at komme ind på',
  by_email: 'Log ind med e-mail',
  by_code: 'Skriv din kode',
  ask_title: 'Vis, at det er dig',
  make_title: 'Lav en adgangsnøgle',
  waiting: 'Nu spørger browseren eller telefonen dig. Svar der.',
  stopped: 'Det blev afbrudt, og intet er ændret. Prøv igen, når du vil.',
  before: 'Denne enhed har allerede en adgangsnøgle hertil. Du behøver ikke en til.',
  try_now: 'Prøv igen',
  back: 'Tilbage',
  refused: {
    over: 'Det tog for lang tid, eller siden blev brugt to gange. Prøv en gang til.',
    unknown: 'Denne adgangsnøgle åbner ikke noget her. Måske er den fjernet. Kom ind på en anden måde.',
    wrong: 'Adgangsnøglen blev ikke godkendt. Prøv en gang til, eller kom ind på en anden måde.',
    went_back:
      'Det ser ud til, at adgangsnøglen er kopieret, så vi lukkede den ikke ind. Kom ind på en anden måde, fjern den, og lav en ny.',
  },
  notice_subject: 'En adgangsnøgle er tilføjet i Samskap',
  notice_body: link =>
    `Hej!\n\nDer er tilføjet en adgangsnøgle, som åbner dine pladser i Samskap. Var det ikke dig, så fjern den her:\n\n${link}\n`,
}
