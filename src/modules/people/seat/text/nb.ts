export const nb = {
  name_title: 'Navn og språk',
  erase_other: (name: string) => `Har ${name} bedt om å få alt slettet? Se hva som blir borte`,
  parts: { mine: 'Det som er mitt', got: 'Det jeg trenger og får', doors: 'Inn og ut' },
  places: {
    things: { name: 'Mine ting', about: 'Alt som er lagret om meg. Rett det, ta det tilbake, last det ned' },
    consents: {
      name: 'Hva jeg sier ja til',
      about: 'Sitater, bilder, forskning. Ett trykk for å ta det tilbake',
    },
    agreement: { name: 'Det vi lover hverandre', about: 'Slik tar vi vare på det de andre forteller' },
    research: {
      name: 'Det jeg har sagt i forskning',
      about: 'Les det, rett det, si ja til det eller ta det tilbake',
    },
    needs: { name: 'Det jeg trenger', about: 'Tolk, allergier, tempo. Jeg velger hvem som får se det' },
    exchange: { name: 'Det jeg får for tida mi', about: 'Lønn, reise og barnepass' },
    'follow-up': {
      name: 'En prat mellom møtene',
      about: 'At noen ringer, kommer innom eller leser referatet for meg',
    },
    letter: { name: 'Kompetansebrevet mitt', about: 'Hva jeg har gjort og lært her, til en CV' },
    weekly: { name: 'Ukebrevet', about: 'E-post når det er noe å si. Ett trykk for å stoppe' },
    follow: { name: 'Det jeg følger', about: 'Historier fra andre steder, også i ukebrevet' },
    readings: { name: 'Hvem har lest om meg?', about: 'Når noen har sett på det som er mitt' },
    ways: {
      name: 'Slik kommer jeg tilbake',
      about: 'Fra en annen telefon, også med e-post eller passnøkkel',
    },
    leave: { name: 'Slutte', about: 'Med eller uten å slette alt om meg' },
  },
}

export type Text = typeof nb
