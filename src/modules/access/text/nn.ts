import type { Text } from './nb.ts'

export const nn: Text = {
  sign_in: 'Logg inn',
  sign_in_title: 'Logg inn med e-post',
  sign_in_lead: 'Skriv e-postadressa di, så sender vi deg ei lenkje. Du treng ikkje passord.',
  email: 'E-post',
  send_link: 'Send meg ei lenkje',
  have_code: 'Eg har ein kode',
  residents_need_none:
    'Er du invitert med på noko? Då treng du ikkje logge inn. Bruk lenkja eller koden du fekk.',
  sent_title: 'Sjekk e-posten din',
  sent_lead:
    'Om adressa kan brukast her, ligg det snart ei lenkje der. Ho verkar éin gong, og berre den neste halvtimen.',
  sent_not_there: 'Finn du ho ikkje? Sjå i søppelposten, eller prøv på nytt om litt.',
  sent_no_mail_server:
    'Serveren kan ikkje sende e-post enno. Den som driftar han, finn brevet i mappa «mail» i datamappa.',
  link_over_title: 'Lenkja verkar ikkje lenger',
  link_in_title: 'Du er allereie inne',
  link_in: 'Lenkja er brukt i denne nettlesaren, og du er logga inn.',
  link_cut:
    'Lenkja er ikkje heil. E-postprogram deler av og til lange lenkjer i to. Kopier heile lenkja frå brevet, eller be om ei ny.',
  new_link: 'Be om ei ny lenkje',
  continue_title: 'Du er nesten inne',
  go_on: 'Hald fram',
  mail_subject: 'Logg inn i Samskap',
  mail_body: link =>
    `Hei!\n\nTrykk på lenkja for å logge inn i Samskap. Ho verkar éin gong, og berre den neste halvtimen.\n\n${link}\n\nHar du ikkje bede om dette, kan du berre slette brevet.\n`,
  demo_mail_title: 'Brev til dei oppdikta menneska',
  demo_mail_lead:
    'Her ligg e-posten som dei oppdikta menneska ville ha fått. Ekte adresser blir aldri viste her.',
  demo_mail_none: 'Ingen brev enno.',
  conflicts: {
    sign_in_used: 'Lenkja er brukt, eller ho er for gammal. Be om ei ny. Det tek berre ein augneblink.',
    last_way:
      'Då kjem du ikkje inn att. Hent ein returkode til plassane dine eller lag ein passnøkkel først.',
    link_elsewhere: 'Opne lenkja i nettlesaren der du bad om ho, eller skriv returkoden din her først.',
    passkey_over: 'Det tok for lang tid, eller sida blei opna to gonger. Start på nytt.',
    passkey_not_made: 'Passnøkkelen blei ikkje godteken, og ingenting er endra. Start på nytt.',
    passkey_known: 'Denne passnøkkelen er i bruk frå før.',
  },
}
