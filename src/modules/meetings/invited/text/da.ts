import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Invitationer',
  not_settled: 'Tidspunktet er ikke aftalt endnu.',
  find_time: 'Find et tidspunkt først',
  will_you_come: 'Kommer du?',
  replies: { coming: 'Ja, jeg kommer', maybe: 'Måske', not_coming: 'Nej, jeg kan ikke' },
  labels: {
    reply: 'Svar',
    needs: 'Er der noget, der kan gøre det lettere at komme?',
    participant_id: 'Hvem har svaret?',
    people: 'Hvem skal have en e-mail?',
    people_noted: 'Hvem har fået besked?',
    way: 'Hvordan?',
  },
  needs_hint:
    'For eksempel tolk, børnepasning, et lift eller mad, du ikke kan tåle. Kun de, der leder, ser det.',
  send_reply: 'Send svaret',
  change_reply: 'Ret svaret',

  nobody_invited: 'Ingen er inviteret endnu.',
  who_comes: 'Hvem der kommer',
  groups: { coming: 'Kommer', maybe: 'Måske', not_coming: 'Kommer ikke', no_reply: 'Har ikke svaret' },
  ways: { mail: 'fik en e-mail', message: 'fik en besked', print: 'fik et ark', said: 'fik det fortalt' },
  by_side: (residents, in_public) =>
    `Indtil nu kommer ${residents} fra borgersiden og ${in_public} fra det offentlige.`,
  advice: {
    no_residents: 'Ingen fra borgersiden har sagt, at de kommer. Ring til nogen, eller flyt mødet.',
    fewer_residents: 'Borgerne bliver de færreste. Kan nogle flere komme, eller nogle ansatte blive hjemme?',
  },

  invite: 'Invitér',
  tell_again: 'Giv besked igen',
  outdated: {
    moved: names => `De her kender kun det gamle tidspunkt eller sted: ${names}.`,
    cancelled: names => `De her ved ikke, at mødet er aflyst: ${names}.`,
  },
  all_told: 'Alle, der er med, har fået besked.',
  by_mail: 'På e-mail',
  by_mail_lead: 'Hver får sit eget brev på sit eget sprog med et link til at svare og et til kalenderen.',
  nobody_has_mail: 'Vi kan ikke skrive en e-mail til nogen af dem. Brug beskeden eller arket.',
  send_mail: 'Send e-mail',
  otherwise: 'På en anden måde',
  otherwise_lead: 'Mange svarer bedre på en besked fra en, de kender, eller når du spørger dem direkte.',
  as_sms: 'Åbn som sms',
  copy: 'Kopiér beskeden',
  copied: 'Kopieret',
  sheet: 'Udskriv en invitation',
  sheet_lead: 'Hæng den op, eller giv den til nogen.',
  print: 'Udskriv',
  noted: { said: 'Jeg har fortalt det', message: 'Jeg har sendt en besked', print: 'De har fået et ark' },
  note: 'Notér det',
  reply_for: 'Har nogen svaret dig i telefonen eller ansigt til ansigt?',
  choose: 'Vælg',
  note_reply: 'Notér svaret',
  errors: {
    choose_somebody: 'Sæt kryds ved mindst én.',
    no_address: 'En af dem kan ikke få e-mail. Giv den person besked på en anden måde.',
  },

  on_paper: {
    welcome: 'Velkommen',
    scan: 'Er du allerede med? Scan koden, og sig, om du kommer.',
    qr: 'QR-kode med link til mødet',
    tell: 'Giv besked til:',
  },
  said: {
    settled: 'Tidspunktet er aftalt. Nu kan I invitere.',
    replied: 'Tak for svaret.',
    noted_reply: 'Svaret er noteret.',
    mailed: 'E-mailen er på vej.',
    mailed_before: 'De har allerede fået den e-mail.',
    noted: 'Det er noteret.',
  },
}
