export const nb = {
  title: 'Slik kommer du tilbake',
  lead: 'Neste gang sitter du kanskje med en annen telefon. Her ser du hva som åpner plassen din.',
  inside_as: (name: string, email: string | null) =>
    email ? `Her er du logget inn som ${name} (${email}).` : `Her er du inne som ${name}.`,
  demo: 'Oppdiktede mennesker kan være hvem som helst. Derfor kan du ikke legge til e-post eller passnøkkel for dem.',
  no_seat: 'Du har ingen plass i denne nettleseren ennå. Har du en kode, kommer du inn med den.',
  to_code: 'Skriv inn koden din',

  now_title: 'Dette åpner plassen din',
  code: 'Returkode',
  code_has: (title: string, name: string) => `Til ${title}, som ${name}. Det er koden du fikk da du kom inn.`,
  code_none: (title: string, name: string) => `Ingen returkode ennå til ${title}, der du er ${name}.`,
  code_new: 'Lag en ny kode',
  code_get: 'Hent en kode',
  code_of: (title: string) => `til ${title}`,
  email: 'E-post',
  email_remove: 'Ta bort adressen',
  passkey: 'Passnøkkel',
  passkey_on: (device: string, day: string) => `${device}, laget ${day}.`,
  passkey_used: (day: string) => `Sist brukt ${day}.`,
  passkey_unused: 'Ikke brukt ennå.',
  passkey_remove: 'Ta bort',
  passkey_remove_described: (device: string, day: string) => `Ta bort passnøkkelen fra ${day}, ${device}`,
  other: (name: string) => `Kontoen til ${name}`,
  other_text: (titles: string) =>
    `Åpner også plassen din i ${titles}. Det kan skje når noen har lånt telefonen din, eller du har lånt deres.`,
  other_remove: 'Ta tilbake',
  other_remove_described: (name: string) => `Ta plassen tilbake fra kontoen til ${name}`,
  misused: (day: string) =>
    `${day} prøvde noen å komme inn med en kopi av en passnøkkel. De slapp ikke inn. Ta bort passnøklene du ikke kjenner igjen, og lag en ny.`,
  to_sessions: 'Se hvor du er inne nå',

  add_title: 'Vil du ha en måte til?',
  add_lead: 'Returkoden holder. Men koder kan bli borte, så velg gjerne en måte til.',
  own_device: 'Gjør det bare på din egen telefon eller maskin.',
  mine: 'Hvilke plasser er dine?',
  mine_hint: 'Er dere flere om denne telefonen, så velg bare det som er ditt.',
  mine_one: (title: string, name: string) => `${name} i ${title}`,
  for_seats: 'Det gjelder:',
  kept_elsewhere: (name: string, title: string) =>
    `Her sitter du også som ${name} i ${title}. Kontoen din har en annen plass der, og beholder den.`,
  passkey_title: 'Med passnøkkel',
  passkey_text:
    'Du åpner med fingeren, ansiktet eller koden du låser opp telefonen med. Ingen passord, og ingen e-post.',
  passkey_add: 'Lag en passnøkkel',
  passkey_needs:
    'Passnøkler trenger JavaScript og en nettleser som kjenner dem. Her går det ikke, men returkode og e-post virker like godt.',
  email_title: 'Med e-post',
  email_text: 'Vi sender deg en lenke. Neste gang skriver du adressen din på siden «Logg inn».',
  email_address: 'E-postadressen din',
  email_send: 'Send meg en lenke',

  safe_title: 'Hva vi tar vare på',
  safe: [
    'Adressen din eller den åpne halvdelen av passnøkkelen. Fingeravtrykk og ansikt blir i telefonen din.',
    'Kommunen og de andre i arbeidet ser ikke adressen eller passnøklene. Den som drifter serveren, kan finne adressen i databasen.',
    'Du tar dem bort her, når du vil. Returkoden virker like fullt.',
  ],

  link_title: 'Er dette adressen din?',
  link_text: (email: string) => `Fortsetter du, kan du komme inn igjen med ${email} fra andre enheter.`,
  go_on: 'Fortsett',
  over_title: 'Lenken virker ikke lenger',
  over_text: 'Den er brukt, for gammel eller ikke hel. Be om en ny, det tar bare et øyeblikk.',
  over_again: 'Be om en ny lenke',
  elsewhere_title: 'Åpne lenken der du ba om den',
  elsewhere_text:
    'Denne nettleseren kjenner deg ikke ennå. Slik passer vi på at ingen får plassen din fordi én bokstav i adressen ble feil.',
  elsewhere_how: [
    'Kopier lenken i brevet, og lim den inn i nettleseren der du ba om den.',
    'Eller skriv returkoden din her, og åpne lenken i brevet en gang til.',
  ],
  mail_subject: 'Kom tilbake til Samskap med e-post',
  mail_body: (link: string) =>
    `Hei!\n\nNoen ba om at denne adressen skal åpne plassen deres i Samskap. Er det deg, så trykk på lenken. Den virker én gang, og bare den neste halvtimen. Åpne den i nettleseren der du ba om den.\n\n${link}\n\nHar du ikke bedt om dette, kan du bare slette brevet. Da skjer det ingenting.\n`,

  errors: { choose: 'Velg minst én plass som er din.' },
  said: {
    sent: 'Sjekk e-posten din. Åpne lenken i denne nettleseren, innen en halv time.',
    email_added: 'Nå kan du komme tilbake med e-post.',
    email_removed: 'Adressen er tatt bort.',
    passkey_added: 'Passnøkkelen er laget. Neste gang velger du «Bruk passnøkkel» på siden «Logg inn».',
    passkey_removed: 'Passnøkkelen åpner ikke lenger. Du kan slette den på telefonen også.',
    taken_back: 'Bare du har plassen nå.',
  },
}

export type Text = typeof nb
