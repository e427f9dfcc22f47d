import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Sådan kommer du tilbage',
  lead: 'Næste gang sidder du måske med en anden telefon. Her kan du se, hvad der åbner din plads.',
  inside_as: (name, email) =>
    email ? `Her er du logget ind som ${name} (${email}).` : `Her er du inde som ${name}.`,
  demo: 'De opdigtede mennesker kan være hvem som helst. Derfor kan du ikke tilføje e-mail eller adgangsnøgle for dem.',
  no_seat: 'Du har ingen plads i denne browser endnu. Har du en kode, kommer du ind med den.',
  to_code: 'Skriv din kode',

  now_title: 'Dette åbner din plads',
  code: 'Returkode',
  code_has: (title, name) => `Til ${title}, som ${name}. Det er koden, du fik, da du kom ind.`,
  code_none: (title, name) => `Ingen returkode endnu til ${title}, hvor du er ${name}.`,
  code_new: 'Lav en ny kode',
  code_get: 'Hent en kode',
  code_of: title => `til ${title}`,
  email: 'E-mail',
  email_remove: 'Fjern adressen',
  passkey: 'Adgangsnøgle',
  passkey_on: (device, day) => `${device}, lavet ${day}.`,
  passkey_used: day => `Sidst brugt ${day}.`,
  passkey_unused: 'Ikke brugt endnu.',
  passkey_remove: 'Fjern',
  passkey_remove_described: (device, day) => `Fjern adgangsnøglen fra ${day}, ${device}`,
  other: name => `Kontoen, der hører til ${name}`,
  other_text: titles =>
    `Åbner også din plads i ${titles}. Det kan ske, når nogen har lånt din telefon, eller du har lånt deres.`,
  other_remove: 'Tag tilbage',
  other_remove_described: name => `Tag pladsen tilbage fra kontoen, der hører til ${name}`,
  misused: day =>
    `Den ${day} prøvede nogen at komme ind med en kopi af en adgangsnøgle. De slap ikke ind. Fjern de adgangsnøgler, du ikke kender, og lav en ny.`,
  to_sessions: 'Se, hvor du er logget ind nu',

  add_title: 'Vil du have en måde mere?',
  add_lead: 'Returkoden er nok. Men koder kan blive væk, så vælg gerne en måde mere.',
  own_device: 'Gør det kun på din egen telefon eller computer.',
  mine: 'Hvilke pladser er dine?',
  mine_hint: 'Er I flere om denne telefon, så vælg kun det, der er dit.',
  mine_one: (title, name) => `${name} i ${title}`,
  for_seats: 'Det gælder:',
  kept_elsewhere: (name, title) =>
    `Her sidder du også som ${name} i ${title}. Din konto har en anden plads der og beholder den.`,
  passkey_title: 'Med adgangsnøgle',
  passkey_text:
    'Du åbner med fingeren, ansigtet eller den kode, du låser telefonen op med. Intet kodeord og ingen e-mail.',
  passkey_add: 'Lav en adgangsnøgle',
  passkey_needs:
    'Adgangsnøgler kræver JavaScript og en browser, der kender dem. Her går det ikke, men returkode og e-mail virker lige så godt.',
  email_title: 'Med e-mail',
  email_text: 'Vi sender dig et link. Næste gang skriver du din adresse på siden »Log ind«.',
  email_address: 'Din e-mailadresse',
  email_send: 'Send mig et link',

  safe_title: 'Hvad vi gemmer',
  safe: [
    'Din adresse eller den åbne halvdel af adgangsnøglen. Fingeraftryk og ansigt bliver på din telefon.',
    'Kommunen og de andre i arbejdet ser hverken adressen eller adgangsnøglerne. Den, der driver serveren, kan finde adressen i databasen.',
    'Du fjerner dem her, når du vil. Returkoden virker stadig.',
  ],

  link_title: 'Er det din adresse?',
  link_text: email => `Hvis du fortsætter, kan du komme ind igen med ${email} fra andre enheder.`,
  go_on: 'Fortsæt',
  over_title: 'Linket virker ikke længere',
  over_text: 'Det er brugt, for gammelt eller ikke helt. Bed om et nyt, det tager kun et øjeblik.',
  over_again: 'Bed om et nyt link',
  elsewhere_title: 'Åbn linket der, hvor du bad om det',
  elsewhere_text:
    'Denne browser kender dig ikke endnu. Sådan sørger vi for, at ingen får din plads, fordi et enkelt bogstav i adressen blev forkert.',
  elsewhere_how: [
    'Kopiér linket i brevet, og sæt det ind i den browser, hvor du bad om det.',
    'Eller skriv din returkode her, og åbn linket i brevet én gang til.',
  ],
  mail_subject: 'Kom tilbage til Samskap med e-mail',
  mail_body: link =>
    `Hej!\n\nNogen har bedt om, at denne adresse skal åbne deres plads i Samskap. Er det dig, så tryk på linket. Det virker én gang og kun den næste halve time. Åbn det i den browser, hvor du bad om det.\n\n${link}\n\nHar du ikke bedt om det, kan du bare slette brevet. Så sker der ingenting.\n`,

  errors: { choose: 'Vælg mindst én plads, der er din.' },
  said: {
    sent: 'Tjek din e-mail. Åbn linket i denne browser inden for en halv time.',
    email_added: 'Nu kan du komme tilbage med e-mail.',
    email_removed: 'Adressen er fjernet.',
    passkey_added: 'Adgangsnøglen er lavet. Næste gang vælger du »Brug adgangsnøgle« på siden »Log ind«.',
    passkey_removed: 'Adgangsnøglen åbner ikke længere. Du kan også slette den på telefonen.',
    taken_back: 'Nu er det kun dig, der har pladsen.',
  },
}
