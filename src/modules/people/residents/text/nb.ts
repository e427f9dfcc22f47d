export const nb = {
  title: 'Innbyggernes rom',
  lead: 'Her skriver dere som er med som innbyggere, til hverandre. Ansatte, ledere, foreninger og de som leser med, kommer ikke inn, og de ser ikke at noen har skrevet.',
  who_title: 'Hvem kan lese det du skriver?',
  who: (names: string) => `Innbyggerne som er med nå: ${names}.`,
  alone:
    'Du er den eneste innbyggeren som er med akkurat nå. Det du skriver, blir liggende til det kommer flere. Si gjerne til dem som leder, at dere bør være flere.',
  anew: (names: string) =>
    `Disse har tatt plassen sin på nytt med en ny lenke: ${names}. Spør gjerne om det er dem selv.`,
  since: (when: string) =>
    `Plassen din ble tatt på nytt med en ny lenke ${when}. Det som sto her før, vises derfor ikke: den som lager en lenke, skal ikke kunne lese det.`,
  who_more:
    'Blir noen med som innbygger senere, kan de også lese det som står her fra før. De som leder samskapingen, velger hvem som kommer inn som innbygger, og en innbygger kan selv være en av dem. Er det et navn du ikke kjenner? Spør før du skriver.',
  reach:
    'Den som styrer databasen, kan i prinsippet lese alt her. I noen saker kan loven kreve at det blir utlevert. De andre innbyggerne kan også komme til å si det videre.',
  nobody_watches:
    'Ingen følger med her, og ingen ansatte leser det. De kan altså heller ikke hjelpe med noe som bare står her. Trenger noen hjelp nå? Ring 113 ved fare for liv, 112 til politiet, 116 117 til legevakten eller 116 111 til Alarmtelefonen for barn og unge.',
  notes_title: 'Det dere har skrevet',
  earlier_title: 'Det dere skrev før',
  earlier: 'Se det som ble skrevet før dette',
  to_newest: 'Tilbake til det nyeste',
  look_again: 'Se om noen har skrevet noe nytt',
  none: 'Ingen har skrevet noe her ennå.',
  take_back: 'Ta tilbake',
  write_title: 'Skriv til de andre',
  body: 'Det du vil si',
  hint: 'Kort holder. Fortell om deg selv, og spør de andre før du skriver noe om dem. Du kan ta det tilbake når du vil.',
  submit: 'Legg det her',
  said: {
    written: 'Nå ligger det her.',
    taken_back: 'Det er borte. Noen kan ha rukket å lese det.',
  },
}

export type Text = typeof nb
