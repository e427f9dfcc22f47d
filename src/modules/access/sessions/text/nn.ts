import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Her er du inne',
  lead: 'Alle stader der du er inne no. Er det ein du ikkje kjenner att, så avslutt han.',
  demo: 'Fleire kan prøve den same oppdikta personen på ein gong. Difor ser du berre denne nettlesaren her.',
  here: 'Denne nettlesaren',
  kinds: {
    phone: browser => `Telefon med ${browser}`,
    tablet: browser => `Nettbrett med ${browser}`,
    computer: browser => `Datamaskin med ${browser}`,
  },
  unknown: 'Ukjend eining',
  how: {
    seat: 'Kom inn med lenkje eller kode',
    link: 'Kom inn med lenkje på e-post',
    passkey: 'Kom inn med passnøkkel',
    identity: 'Kom inn med elektronisk ID',
    demo: 'Kom inn som oppdikta person',
  },
  since: moment => `Inne sidan ${moment}.`,
  sat_down: moment => `Har opna plassen din sidan ${moment}.`,
  seen: day => `Sist brukt ${day}.`,
  in_seat: titles => `Opnar plassen din i ${titles}.`,
  end: 'Avslutt',
  end_described: device => `Avslutt ${device}`,
  end_here: 'Logg ut her',
  end_others: 'Avslutt alle andre',
  only_here: 'Du er berre inne her.',
  at_once: 'Når du avsluttar, er det slutt med ein gong. Den som sit der, må kome inn på nytt.',
  stolen:
    'Trur du at nokon andre har returkoden din, så lag ein ny på sida om plassen din. Då verkar ikkje den gamle.',
  to_ways: 'Slik kjem du tilbake',
  said: { ended: 'Avslutta.', ended_all: 'No er du berre inne her.' },
}
