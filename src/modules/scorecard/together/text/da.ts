import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Svar sammen',
  start_title: 'Svar sammen på storskærm',
  start_lead: 'Vis ét udsagn ad gangen for alle i rummet. Alle svarer for sig selv på deres egen telefon.',
  start_what: [
    'Telefonerne følger skærmen. Den, der vil, går videre i sit eget tempo.',
    'Skærmen viser kun udsagnene. Den viser aldrig svar, og aldrig hvor mange der har svaret.',
    'Åbner du også denne side på din telefon, kan du skifte udsagn derfra.',
  ],
  start: 'Start',
  to_round: 'Tilbage til runden',

  lobby_title: 'Nu svarer vi sammen',
  lobby_lead: 'Alle svarer for sig selv på deres egen telefon. Ingen ser, hvad du svarer.',
  scan: 'Har du en plads her? Scan QR-koden med telefonens kamera.',
  qr: 'QR-kode med link til svarsiden',
  no_seat: 'Har du ikke en plads endnu?',
  go_to: address => `Gå til ${address}, og skriv koden`,
  agreed: 'Det aftalte vi efter sidste runde',

  at_of: (at, of) => `${at} af ${of}`,
  answers: 'Sådan kan du svare',
  listen: 'Læs op',
  own_pace: 'Du kan når som helst gå videre i dit eget tempo på telefonen.',

  end_title: 'Send dine svar, når du er klar',
  end_lead: 'Tag den tid, du har brug for. Du kan gå tilbage og ændre, før du sender.',
  close: 'Luk runden',

  controls: 'Skift udsagn',
  back: 'Tilbage',
  next: 'Næste',
  first: 'Vis det første udsagn',
  last: 'Til slutningen',
  finish: 'Luk storskærmen',
  full_screen: 'Fuld skærm',
  lost: 'Skærmen har ingen forbindelse. Tjek internettet, og prøv igen.',
  said: {
    other: 'En anden skiftede udsagn samtidig. Nu er I her.',
    ended: 'Storskærmen er lukket. Alle kan svare videre på telefonen.',
  },
}
