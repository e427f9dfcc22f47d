export const nb = {
  title: 'Invitasjoner',
  not_settled: 'Tiden er ikke bestemt ennå.',
  find_time: 'Finn en tid først',
  will_you_come: 'Kommer du?',
  replies: { coming: 'Ja, jeg kommer', maybe: 'Kanskje', not_coming: 'Nei, jeg kan ikke' },
  labels: {
    reply: 'Svar',
    needs: 'Er det noe som vil gjøre det lettere å komme?',
    participant_id: 'Hvem har svart?',
    people: 'Hvem skal få e-post?',
    people_noted: 'Hvem har fått beskjed?',
    way: 'Hvordan?',
  },
  needs_hint:
    'For eksempel tolk, barnepass, noen å sitte på med, eller mat du ikke tåler. Bare de som leder, ser det.',
  send_reply: 'Send svaret',
  change_reply: 'Endre svaret',

  nobody_invited: 'Ingen er invitert ennå.',
  who_comes: 'Hvem som kommer',
  groups: { coming: 'Kommer', maybe: 'Kanskje', not_coming: 'Kommer ikke', no_reply: 'Har ikke svart' },
  ways: { mail: 'fikk e-post', message: 'fikk melding', print: 'fikk et ark', said: 'fikk vite det' },
  by_side: (residents: number, in_public: number) =>
    `Så langt kommer ${residents} fra innbyggersiden og ${in_public} fra det offentlige.`,
  advice: {
    no_residents: 'Ingen fra innbyggersiden har sagt at de kommer. Ring noen, eller flytt møtet.',
    fewer_residents: 'Innbyggerne blir færrest. Kan noen flere komme, eller noen ansatte bli hjemme?',
  },

  invite: 'Inviter',
  tell_again: 'Si fra på nytt',
  outdated: {
    moved: (names: string) => `Disse vet om en annen tid eller et annet sted: ${names}.`,
    cancelled: (names: string) => `Disse vet ikke at møtet er avlyst: ${names}.`,
  },
  all_told: 'Alle som er med, har fått beskjed.',
  by_mail: 'På e-post',
  by_mail_lead: 'Hver får sitt eget brev, på sitt språk, med lenke til å svare og til kalenderen.',
  nobody_has_mail: 'Ingen av dem har en e-postadresse vi kan skrive til. Bruk meldingen eller arket.',
  send_mail: 'Send e-post',
  otherwise: 'På en annen måte',
  otherwise_lead: 'Mange svarer heller på en melding fra noen de kjenner, eller når noen spør dem direkte.',
  as_sms: 'Åpne som tekstmelding',
  copy: 'Kopier meldingen',
  copied: 'Kopiert',
  sheet: 'Skriv ut en invitasjon',
  sheet_lead: 'Heng den opp, eller gi den til noen.',
  print: 'Skriv ut',
  noted: { said: 'Jeg har sagt det', message: 'Jeg har sendt en melding', print: 'De har fått et ark' },
  note: 'Noter det',
  reply_for: 'Noen har svart deg på telefon eller ansikt til ansikt',
  choose: 'Velg',
  note_reply: 'Noter svaret',
  errors: {
    choose_somebody: 'Kryss av for minst én.',
    no_address: 'En av dem kan ikke få e-post. Bruk en annen måte.',
  },

  // On paper, in the language of whoever reads it
  on_paper: {
    welcome: 'Velkommen',
    scan: 'Er du med fra før? Skann koden, og si om du kommer.',
    qr: 'QR-kode med lenken til møtet',
    tell: 'Si fra til:',
  },
  said: {
    settled: 'Tiden er bestemt. Nå kan dere invitere.',
    replied: 'Takk for svaret.',
    noted_reply: 'Svaret er notert.',
    mailed: 'E-posten er på vei.',
    mailed_before: 'De har allerede fått denne beskjeden på e-post.',
    noted: 'Det er notert.',
  },
}

export type Text = typeof nb
