export const nb = {
  title: 'Trygt å være med',
  lead: 'Hva vi bygger på, hvem som kan lese hva, og hva du kan be om.',
  parts: { ground: 'Det vi bygger på', together: 'Det vi har sammen', yours: 'Du bestemmer' },
  rows: {
    letter: {
      name: 'Informasjonsbrevet',
      about: 'Hva dette er, hva det betyr for deg, og rettighetene dine',
    },
    basis: {
      name: 'Hva opplysningene bygger på',
      about: 'Loven eller grunnlaget for å ta vare på det dere skriver',
    },
    owners: { name: 'Hvem som står bak', about: 'Kommunen og de andre organisasjonene' },
    residents: { name: 'Innbyggernes rom', about: 'Bare for dere som er med som innbyggere' },
    follow_up: { name: 'En prat mellom møtene', about: 'Hvem som ønsker det, og hvem som tar det' },
    pictures: { name: 'Bilder', about: 'Fra arbeidet. Er du på et bilde, kan du ta det bort' },
    kept: { name: 'Hva som blir tatt vare på', about: 'Hvor lenge, og hvem som leser det' },
    ask: { name: 'Hvem kan jeg spørre?', about: 'Og hvor du kan klage' },
    me: { name: 'Det som er mitt', about: 'Les, rett, ta tilbake, last ned eller slutt' },
    consents: { name: 'Hvem har sagt ja til hva', about: 'Også det som står på papir' },
    needs: { name: 'Det folk trenger', about: 'Det noen har valgt å fortelle deg' },
    exchange: { name: 'Lønn og utlegg', about: 'Hva folk får for tida si, og hva som er betalt' },
    letters: { name: 'Kompetansebrev', about: 'Når noen ber deg bekrefte hva de har gjort' },
    traces: { name: 'Spor', about: 'Hvem som har gjort og lest hva' },
    state: { name: 'Pause eller slutt', about: 'Når arbeidet hviler, slutter eller begynner igjen' },
  },
  agreement: 'Det vi lover hverandre',
  agreement_signed: (signed: number, of: number) =>
    `${signed} av ${of} har sagt ja til å ta vare på det de andre forteller`,
  for_leading: 'For dere som leder',
  erasures: 'Slettet',
  erasures_count: (n: number) =>
    n === 0
      ? 'Ingen har bedt om å få alt slettet'
      : n === 1
        ? 'Alt om én person er slettet'
        : `Alt om ${n} personer er slettet`,
  erasures_title: 'Hva som er slettet',
  erasures_lead:
    'Når alt om en person blir slettet, blir det igjen en kvittering uten navn. Den viser når det skjedde, og hvor mye som ble borte.',
  erasures_none: 'Ingen har bedt om å få alt slettet.',
  signature_holds: 'Signaturen stemmer.',
  signature_broken: 'Signaturen stemmer ikke. Si fra til den som steller for Samskap her.',
}

export type Text = typeof nb
