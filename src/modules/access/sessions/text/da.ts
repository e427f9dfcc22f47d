import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Her er du logget ind',
  lead: 'Alle de steder, hvor du er logget ind nu. Er der et, du ikke kender, så afslut det.',
  demo: 'Flere kan prøve den samme opdigtede person på én gang. Derfor ser du kun denne browser her.',
  here: 'Denne browser',
  kinds: {
    phone: browser => `Telefon med ${browser}`,
    tablet: browser => `Tablet med ${browser}`,
    computer: browser => `Computer med ${browser}`,
  },
  unknown: 'Ukendt enhed',
  how: {
    seat: 'Kom ind med link eller kode',
    link: 'Kom ind med link på e-mail',
    passkey: 'Kom ind med adgangsnøgle',
    identity: 'Kom ind med elektronisk id',
    demo: 'Kom ind som opdigtet person',
  },
  since: moment => `Inde siden ${moment}.`,
  sat_down: moment => `Har kunnet åbne din plads siden ${moment}.`,
  seen: day => `Sidst brugt ${day}.`,
  in_seat: titles => `Åbner din plads i ${titles}.`,
  end: 'Afslut',
  end_described: device => `Afslut ${device}`,
  end_here: 'Log ud her',
  end_others: 'Afslut alle andre',
  only_here: 'Du er kun logget ind her.',
  at_once: 'Når du afslutter, er det slut med det samme. Den, der sidder der, skal logge ind igen.',
  stolen:
    'Tror du, at en anden har din returkode, så lav en ny på siden om din plads. Så virker den gamle ikke længere.',
  to_ways: 'Sådan kommer du tilbage',
  said: { ended: 'Afsluttet.', ended_all: 'Nu er du kun logget ind her.' },
}
