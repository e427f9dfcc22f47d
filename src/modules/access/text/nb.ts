export const nb = {
  sign_in: 'Logg inn',
  sign_in_title: 'Logg inn med e-post',
  sign_in_lead: 'Skriv e-postadressen din, så sender vi deg en lenke. Du trenger ikke passord.',
  email: 'E-post',
  send_link: 'Send meg en lenke',
  have_code: 'Jeg har en kode',
  residents_need_none:
    'Er du invitert med på noe? Da trenger du ikke logge inn. Bruk lenken eller koden du fikk.',
  sent_title: 'Sjekk e-posten din',
  sent_lead:
    'Hvis adressen kan brukes her, ligger det snart en lenke der. Den virker én gang, og bare den neste halvtimen.',
  sent_not_there: 'Finner du den ikke? Se i søppelposten, eller prøv på nytt om litt.',
  sent_no_mail_server:
    'Serveren kan ikke sende e-post ennå. Den som drifter den, finner brevet i mappa «mail» i datamappa.',
  link_over_title: 'Lenken virker ikke lenger',
  link_in_title: 'Du er allerede inne',
  link_in: 'Lenken er brukt i denne nettleseren, og du er logget inn.',
  link_cut:
    'Lenken er ikke hel. E-postprogrammer deler av og til lange lenker i to. Kopier hele lenken fra brevet, eller be om en ny.',
  new_link: 'Be om en ny lenke',
  continue_title: 'Du er nesten inne',
  go_on: 'Fortsett',
  mail_subject: 'Logg inn i Samskap',
  mail_body: (link: string) =>
    `Hei!\n\nTrykk på lenken for å logge inn i Samskap. Den virker én gang, og bare den neste halvtimen.\n\n${link}\n\nHar du ikke bedt om dette, kan du bare slette brevet.\n`,
  demo_mail_title: 'Brev til de oppdiktede menneskene',
  demo_mail_lead:
    'Her ligger e-posten som de oppdiktede menneskene ville ha fått. Ekte adresser vises aldri her.',
  demo_mail_none: 'Ingen brev ennå.',
  conflicts: {
    sign_in_used: 'Lenken er brukt, eller den er for gammel. Be om en ny. Det tar bare et øyeblikk.',
    last_way:
      'Da kommer du ikke inn igjen. Hent en returkode til plassene dine eller lag en passnøkkel først.',
    link_elsewhere: 'Åpne lenken i nettleseren der du ba om den, eller skriv returkoden din her først.',
    passkey_over: 'Det tok for lang tid, eller siden ble åpnet to ganger. Begynn på nytt.',
    passkey_not_made: 'Passnøkkelen ble ikke godtatt, og ingenting er endret. Begynn på nytt.',
    passkey_known: 'Denne passnøkkelen er i bruk fra før.',
  },
}

export type Text = typeof nb
