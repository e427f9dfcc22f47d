import type { Text } from './nb.ts'

export const nn: Text = {
  use: 'Bruk passnøkkel',
  enter_title: 'Kom inn med passnøkkel',
  enter_lead: 'Du opnar med fingeren, ansiktet eller koden du låser opp telefonen med.',
  needs:
    'Passnøklar treng JavaScript og ein nettlesar som kjenner dei. Her går det ikkje, men du kjem inn med returkode eller e-post.',
  other_ways: 'Andre måtar å kome inn på',
  by_email: 'Logg inn med e-post',
  by_code: 'Skriv inn koden din',
  ask_title: 'Vis at det er deg',
  make_title: 'Lag ein passnøkkel',
  waiting: 'No spør nettlesaren eller telefonen deg. Svar der.',
  stopped: 'Det blei avbrote, og ingenting er endra. Prøv på nytt når du vil.',
  before: 'Denne eininga har ein passnøkkel hit frå før. Du treng ikkje ein til.',
  try_now: 'Prøv igjen',
  back: 'Tilbake',
  refused: {
    over: 'Det tok for lang tid, eller sida blei brukt to gonger. Prøv ein gong til.',
    unknown: 'Denne passnøkkelen opnar ikkje noko her. Kanskje er han teken bort. Kom inn på ein annan måte.',
    wrong: 'Passnøkkelen blei ikkje godteken. Prøv ein gong til, eller kom inn på ein annan måte.',
    went_back:
      'Det ser ut som om passnøkkelen er kopiert, så vi slapp han ikkje inn. Kom inn på ein annan måte, ta han bort og lag ein ny.',
  },
  notice_subject: 'Ein passnøkkel er lagd til i Samskap',
  notice_body: link =>
    `Hei!\n\nDet er lagt til ein passnøkkel som opnar plassane dine i Samskap. Var det ikkje deg, så ta han bort her:\n\n${link}\n`,
}
