import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Svar saman',
  start_title: 'Svar saman på storskjerm',
  start_lead: 'Vis éin påstand om gongen for alle i rommet. Kvar og ein svarer for seg på sin eigen telefon.',
  start_what: [
    'Telefonane følgjer skjermen. Den som vil, går vidare i sitt eige tempo.',
    'Skjermen viser berre påstandane. Han viser aldri svar, og aldri kor mange som har svart.',
    'Opnar du denne sida på telefonen òg, kan du bla derifrå.',
  ],
  start: 'Start',
  to_round: 'Tilbake til runden',

  lobby_title: 'No svarer vi saman',
  lobby_lead: 'Alle svarer for seg på sin eigen telefon. Ingen ser kva du svarer.',
  scan: 'Har du plass her? Skann QR-koden med kameraet på telefonen.',
  qr: 'QR-kode med lenkje til svarsida',
  no_seat: 'Har du ikkje plass enno?',
  go_to: address => `Gå til ${address} og skriv koden`,
  agreed: 'Dette avtalte vi etter førre runde',

  at_of: (at, of) => `${at} av ${of}`,
  answers: 'Slik kan du svare',
  listen: 'Les opp',
  own_pace: 'Du kan når som helst gå vidare i ditt eige tempo på telefonen.',

  end_title: 'Send svara når du er klar',
  end_lead: 'Ta den tida du treng. Før du sender, kan du gå tilbake og endre.',
  close: 'Lukk runden',

  controls: 'Bla',
  back: 'Tilbake',
  next: 'Neste',
  first: 'Vis den første påstanden',
  last: 'Til slutten',
  finish: 'Avslutt storskjermen',
  full_screen: 'Fullskjerm',
  lost: 'Skjermen får ikkje kontakt. Sjekk nettet, og prøv igjen.',
  said: {
    other: 'Ein annan gjekk vidare samtidig. No er de her.',
    ended: 'Storskjermen er avslutta. Alle kan svare vidare på telefonen.',
  },
}
