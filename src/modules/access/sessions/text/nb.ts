export const nb = {
  title: 'Her er du inne',
  lead: 'Alle steder der du er inne nå. Er det et du ikke kjenner igjen, så avslutt det.',
  demo: 'Flere kan prøve den samme oppdiktede personen på en gang. Derfor ser du bare denne nettleseren her.',
  here: 'Denne nettleseren',
  kinds: {
    phone: (browser: string) => `Telefon med ${browser}`,
    tablet: (browser: string) => `Nettbrett med ${browser}`,
    computer: (browser: string) => `Datamaskin med ${browser}`,
  },
  unknown: 'Ukjent enhet',
  how: {
    seat: 'Kom inn med lenke eller kode',
    link: 'Kom inn med lenke på e-post',
    passkey: 'Kom inn med passnøkkel',
    identity: 'Kom inn med elektronisk ID',
    demo: 'Kom inn som oppdiktet person',
  },
  since: (moment: string) => `Inne siden ${moment}.`,
  sat_down: (moment: string) => `Har åpnet plassen din siden ${moment}.`,
  seen: (day: string) => `Sist brukt ${day}.`,
  in_seat: (titles: string) => `Åpner plassen din i ${titles}.`,
  end: 'Avslutt',
  end_described: (device: string) => `Avslutt ${device}`,
  end_here: 'Logg ut her',
  end_others: 'Avslutt alle andre',
  only_here: 'Du er bare inne her.',
  at_once: 'Når du avslutter, er det slutt med en gang. Den som sitter der, må komme inn på nytt.',
  stolen:
    'Tror du at noen andre har returkoden din, så lag en ny på siden om plassen din. Da virker ikke den gamle.',
  to_ways: 'Slik kommer du tilbake',
  said: { ended: 'Avsluttet.', ended_all: 'Nå er du bare inne her.' },
}

export type Text = typeof nb
