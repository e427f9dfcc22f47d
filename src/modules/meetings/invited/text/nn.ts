import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Invitasjonar',
  not_settled: 'Tida er ikkje bestemt enno.',
  find_time: 'Finn ei tid først',
  will_you_come: 'Kjem du?',
  replies: { coming: 'Ja, eg kjem', maybe: 'Kanskje', not_coming: 'Nei, eg kan ikkje' },
  labels: {
    reply: 'Svar',
    needs: 'Er det noko som vil gjere det lettare å kome?',
    participant_id: 'Kven har svart?',
    people: 'Kven skal få e-post?',
    people_noted: 'Kven har fått beskjed?',
    way: 'Korleis?',
  },
  needs_hint:
    'Til dømes tolk, barnepass, nokon å sitje på med, eller mat du ikkje toler. Berre dei som leier, ser det.',
  send_reply: 'Send svaret',
  change_reply: 'Endre svaret',

  nobody_invited: 'Ingen er invitert enno.',
  who_comes: 'Kven som kjem',
  groups: { coming: 'Kjem', maybe: 'Kanskje', not_coming: 'Kjem ikkje', no_reply: 'Har ikkje svart' },
  ways: { mail: 'fekk e-post', message: 'fekk melding', print: 'fekk eit ark', said: 'fekk vite det' },
  by_side: (residents, in_public) =>
    `Så langt kjem ${residents} frå innbyggjarsida og ${in_public} frå det offentlege.`,
  advice: {
    no_residents: 'Ingen frå innbyggjarsida har sagt at dei kjem. Ring nokon, eller flytt møtet.',
    fewer_residents: 'Innbyggjarane blir færrast. Kan nokre fleire kome, eller nokre tilsette bli heime?',
  },

  invite: 'Inviter',
  tell_again: 'Sei frå på nytt',
  outdated: {
    moved: names => `Desse veit om ei anna tid eller ein annan stad: ${names}.`,
    cancelled: names => `Desse veit ikkje at møtet er avlyst: ${names}.`,
  },
  all_told: 'Alle som er med, har fått beskjed.',
  by_mail: 'På e-post',
  by_mail_lead: 'Kvar får sitt eige brev, på sitt språk, med lenkje til å svare og til kalenderen.',
  nobody_has_mail: 'Ingen av dei har ei e-postadresse vi kan skrive til. Bruk meldinga eller arket.',
  send_mail: 'Send e-post',
  otherwise: 'På ein annan måte',
  otherwise_lead:
    'Mange svarer heller på ei melding frå nokon dei kjenner, eller når nokon spør dei direkte.',
  as_sms: 'Opne som tekstmelding',
  copy: 'Kopier meldinga',
  copied: 'Kopiert',
  sheet: 'Skriv ut ein invitasjon',
  sheet_lead: 'Heng han opp, eller gi han til nokon.',
  print: 'Skriv ut',
  noted: { said: 'Eg har sagt det', message: 'Eg har sendt ei melding', print: 'Dei har fått eit ark' },
  note: 'Noter det',
  reply_for: 'Nokon har svart deg på telefon eller ansikt til ansikt',
  choose: 'Vel',
  note_reply: 'Noter svaret',
  errors: {
    choose_somebody: 'Kryss av for minst éin.',
    no_address: 'Ein av dei kan ikkje få e-post. Bruk ein annan måte.',
  },

  on_paper: {
    welcome: 'Velkomen',
    scan: 'Er du med frå før? Skann koden, og sei om du kjem.',
    qr: 'QR-kode med lenkja til møtet',
    tell: 'Sei frå til:',
  },
  said: {
    settled: 'Tida er bestemt. No kan de invitere.',
    replied: 'Takk for svaret.',
    noted_reply: 'Svaret er notert.',
    mailed: 'E-posten er på veg.',
    mailed_before: 'Dei har alt fått denne beskjeden på e-post.',
    noted: 'Det er notert.',
  },
}
