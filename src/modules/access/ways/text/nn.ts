import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Slik kjem du tilbake',
  lead: 'Neste gong sit du kanskje med ein annan telefon. Her ser du kva som opnar plassen din.',
  inside_as: (name, email) =>
    email ? `Her er du logga inn som ${name} (${email}).` : `Her er du inne som ${name}.`,
  demo: 'Oppdikta menneske kan vere kven som helst. Difor kan du ikkje leggje til e-post eller passnøkkel for dei.',
  no_seat: 'Du har ingen plass i denne nettlesaren enno. Har du ein kode, kjem du inn med han.',
  to_code: 'Skriv inn koden din',

  now_title: 'Dette opnar plassen din',
  code: 'Returkode',
  code_has: (title, name) => `Til ${title}, som ${name}. Det er koden du fekk då du kom inn.`,
  code_none: (title, name) => `Ingen returkode enno til ${title}, der du er ${name}.`,
  code_new: 'Lag ein ny kode',
  code_get: 'Hent ein kode',
  code_of: title => `til ${title}`,
  email: 'E-post',
  email_remove: 'Ta bort adressa',
  passkey: 'Passnøkkel',
  passkey_on: (device, day) => `${device}, laga ${day}.`,
  passkey_used: day => `Sist brukt ${day}.`,
  passkey_unused: 'Ikkje brukt enno.',
  passkey_remove: 'Ta bort',
  passkey_remove_described: (device, day) => `Ta bort passnøkkelen frå ${day}, ${device}`,
  other: name => `Kontoen til ${name}`,
  other_text: titles =>
    `Opnar òg plassen din i ${titles}. Det kan skje når nokon har lånt telefonen din, eller du har lånt deira.`,
  other_remove: 'Ta tilbake',
  other_remove_described: name => `Ta plassen tilbake frå kontoen til ${name}`,
  misused: day =>
    `${day} prøvde nokon å kome inn med ein kopi av ein passnøkkel. Dei slapp ikkje inn. Ta bort passnøklane du ikkje kjenner att, og lag ein ny.`,
  to_sessions: 'Sjå kvar du er inne no',

  add_title: 'Vil du ha ein måte til?',
  add_lead: 'Returkoden held. Men kodar kan bli borte, så vel gjerne ein måte til.',
  own_device: 'Gjer det berre på din eigen telefon eller maskin.',
  mine: 'Kva for plassar er dine?',
  mine_hint: 'Er de fleire om denne telefonen, så vel berre det som er ditt.',
  mine_one: (title, name) => `${name} i ${title}`,
  for_seats: 'Det gjeld:',
  kept_elsewhere: (name, title) =>
    `Her sit du òg som ${name} i ${title}. Kontoen din har ein annan plass der, og held på han.`,
  passkey_title: 'Med passnøkkel',
  passkey_text:
    'Du opnar med fingeren, ansiktet eller koden du låser opp telefonen med. Ingen passord, og ingen e-post.',
  passkey_add: 'Lag ein passnøkkel',
  passkey_needs:
    'Passnøklar treng JavaScript og ein nettlesar som kjenner dei. Her går det ikkje, men returkode og e-post verkar like godt.',
  email_title: 'Med e-post',
  email_text: 'Vi sender deg ei lenkje. Neste gong skriv du adressa di på sida «Logg inn».',
  email_address: 'E-postadressa di',
  email_send: 'Send meg ei lenkje',

  safe_title: 'Kva vi tek vare på',
  safe: [
    'Adressa di eller den opne halvdelen av passnøkkelen. Fingeravtrykk og ansikt blir verande i telefonen din.',
    'Kommunen og dei andre i arbeidet ser ikkje adressa eller passnøklane. Den som driftar serveren, kan finne adressa i databasen.',
    'Du tek dei bort her, når du vil. Returkoden verkar like fullt.',
  ],

  link_title: 'Er dette adressa di?',
  link_text: email => `Held du fram, kan du kome inn att med ${email} frå andre einingar.`,
  go_on: 'Hald fram',
  over_title: 'Lenkja verkar ikkje lenger',
  over_text: 'Ho er brukt, for gammal eller ikkje heil. Be om ei ny, det tek berre ein augneblink.',
  over_again: 'Be om ei ny lenkje',
  elsewhere_title: 'Opne lenkja der du bad om ho',
  elsewhere_text:
    'Denne nettlesaren kjenner deg ikkje enno. Slik passar vi på at ingen får plassen din fordi éin bokstav i adressa blei feil.',
  elsewhere_how: [
    'Kopier lenkja i brevet, og lim ho inn i nettlesaren der du bad om ho.',
    'Eller skriv returkoden din her, og opne lenkja i brevet ein gong til.',
  ],
  mail_subject: 'Kom tilbake til Samskap med e-post',
  mail_body: link =>
    `Hei!\n\nNokon bad om at denne adressa skal opne plassen deira i Samskap. Er det deg, så trykk på lenkja. Ho verkar éin gong, og berre den neste halvtimen. Opne ho i nettlesaren der du bad om ho.\n\n${link}\n\nHar du ikkje bede om dette, kan du berre slette brevet. Då skjer det ingenting.\n`,

  errors: { choose: 'Vel minst éin plass som er din.' },
  said: {
    sent: 'Sjekk e-posten din. Opne lenkja i denne nettlesaren, innan ein halv time.',
    email_added: 'No kan du kome tilbake med e-post.',
    email_removed: 'Adressa er teken bort.',
    passkey_added: 'Passnøkkelen er laga. Neste gong vel du «Bruk passnøkkel» på sida «Logg inn».',
    passkey_removed: 'Passnøkkelen opnar ikkje lenger. Du kan slette han på telefonen òg.',
    taken_back: 'Berre du har plassen no.',
  },
}
