export const nb = {
  title: 'Svar sammen',
  start_title: 'Svar sammen på storskjerm',
  start_lead: 'Vis én påstand om gangen for alle i rommet. Hver og en svarer for seg på sin egen telefon.',
  start_what: [
    'Telefonene følger skjermen. Den som vil, går videre i sitt eget tempo.',
    'Skjermen viser bare påstandene. Den viser aldri svar, og aldri hvor mange som har svart.',
    'Åpner du denne siden på telefonen også, kan du bla derfra.',
  ],
  start: 'Start',
  to_round: 'Tilbake til runden',

  lobby_title: 'Nå svarer vi sammen',
  lobby_lead: 'Alle svarer for seg på sin egen telefon. Ingen ser hva du svarer.',
  scan: 'Har du plass her? Skann QR-koden med kameraet på telefonen.',
  qr: 'QR-kode med lenke til svarsiden',
  no_seat: 'Har du ikke plass ennå?',
  go_to: (address: string) => `Gå til ${address} og skriv koden`,
  agreed: 'Dette avtalte vi etter forrige runde',

  at_of: (at: number, of: number) => `${at} av ${of}`,
  answers: 'Slik kan du svare',
  listen: 'Les opp',
  own_pace: 'Du kan når som helst gå videre i ditt eget tempo på telefonen.',

  end_title: 'Send svarene når du er klar',
  end_lead: 'Ta den tiden du trenger. Før du sender, kan du gå tilbake og endre.',
  close: 'Lukk runden',

  controls: 'Bla',
  back: 'Tilbake',
  next: 'Neste',
  first: 'Vis den første påstanden',
  last: 'Til slutten',
  finish: 'Avslutt storskjermen',
  full_screen: 'Fullskjerm',
  lost: 'Skjermen får ikke kontakt. Sjekk nettet, og prøv igjen.',
  said: {
    other: 'En annen gikk videre samtidig. Nå er dere her.',
    ended: 'Storskjermen er avsluttet. Alle kan svare videre på telefonen.',
  },
}

export type Text = typeof nb
