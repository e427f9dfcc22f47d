export const nb = {
  use: 'Bruk passnøkkel',
  enter_title: 'Kom inn med passnøkkel',
  enter_lead: 'Du åpner med fingeren, ansiktet eller koden du låser opp telefonen med.',
  needs:
    'Passnøkler trenger JavaScript og en nettleser som kjenner dem. Her går det ikke, men du kommer inn med returkode eller e-post.',
  other_ways: 'Andre måter å komme inn på',
  by_email: 'Logg inn med e-post',
  by_code: 'Skriv inn koden din',
  ask_title: 'Vis at det er deg',
  make_title: 'Lag en passnøkkel',
  waiting: 'Nå spør nettleseren eller telefonen deg. Svar der.',
  stopped: 'Det ble avbrutt, og ingenting er endret. Prøv på nytt når du vil.',
  before: 'Denne enheten har en passnøkkel hit fra før. Du trenger ikke en til.',
  try_now: 'Prøv igjen',
  back: 'Tilbake',
  refused: {
    over: 'Det tok for lang tid, eller siden ble brukt to ganger. Prøv en gang til.',
    unknown: 'Denne passnøkkelen åpner ikke noe her. Kanskje er den tatt bort. Kom inn på en annen måte.',
    wrong: 'Passnøkkelen ble ikke godtatt. Prøv en gang til, eller kom inn på en annen måte.',
    went_back:
      'Det ser ut som om passnøkkelen er kopiert, så vi slapp den ikke inn. Kom inn på en annen måte, ta den bort og lag en ny.',
  },
  notice_subject: 'En passnøkkel er lagt til i Samskap',
  notice_body: (link: string) =>
    `Hei!\n\nDet er lagt til en passnøkkel som åpner plassene dine i Samskap. Var det ikke deg, så ta den bort her:\n\n${link}\n`,
}

export type Text = typeof nb
