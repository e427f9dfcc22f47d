export const nb = {
  sign_in_title: 'Logg inn med e-post',
  sign_in_lead: 'Skriv e-postadressen din, så sender vi deg en lenke. Du trenger ikke passord.',
  email: 'E-post',
  send_link: 'Send meg en lenke',
  residents_need_none:
    'Er du invitert med på noe? Da trenger du ikke logge inn. Bruk lenken eller koden du fikk.',
  sent_title: 'Sjekk e-posten din',
  sent_lead:
    'Hvis adressen kan brukes her, ligger det snart en lenke der. Den virker én gang, og bare den neste halvtimen.',
  sent_not_there: 'Finner du den ikke? Se i søppelposten, eller prøv på nytt om litt.',
  sent_no_mail_server:
    'Serveren kan ikke sende e-post ennå. Den som driver den, finner brevet i mappa «mail» i datamappa.',
  link_over_title: 'Lenken virker ikke lenger',
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
  },
}

export type Text = typeof nb
