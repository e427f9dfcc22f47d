import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Trygt å vere med',
  lead: 'Kva vi byggjer på, kven som kan lese kva, og kva du kan be om.',
  parts: { ground: 'Det vi byggjer på', together: 'Det vi har saman', yours: 'Du bestemmer' },
  rows: {
    letter: { name: 'Informasjonsbrevet', about: 'Kva dette er, kva det betyr for deg, og rettane dine' },
    basis: {
      name: 'Kva opplysningane byggjer på',
      about: 'Lova eller grunnlaget for å ta vare på det de skriv',
    },
    owners: { name: 'Kven som står bak', about: 'Kommunen og dei andre organisasjonane' },
    residents: { name: 'Rommet til innbyggjarane', about: 'Berre for dykk som er med som innbyggjarar' },
    follow_up: { name: 'Ein prat mellom møta', about: 'Kven som ønskjer det, og kven som tek det' },
    pictures: { name: 'Bilete', about: 'Frå arbeidet. Er du på eit bilete, kan du ta det bort' },
    kept: { name: 'Kva som blir teke vare på', about: 'Kor lenge, og kven som les det' },
    ask: { name: 'Kven kan eg spørje?', about: 'Og kvar du kan klage' },
    me: { name: 'Det som er mitt', about: 'Les, rett, ta tilbake, last ned eller slutt' },
    consents: { name: 'Kven har sagt ja til kva', about: 'Også det som står på papir' },
    needs: { name: 'Det folk treng', about: 'Det nokon har valt å fortelje deg' },
    exchange: { name: 'Løn og utlegg', about: 'Kva folk får for tida si, og kva som er betalt' },
    letters: { name: 'Kompetansebrev', about: 'Når nokon ber deg stadfeste kva dei har gjort' },
    traces: { name: 'Spor', about: 'Kven som har gjort og lese kva' },
    state: { name: 'Pause eller slutt', about: 'Når arbeidet kviler, sluttar eller byrjar att' },
  },
  agreement: 'Det vi lovar kvarandre',
  agreement_signed: (signed, of) => `${signed} av ${of} har sagt ja til å ta vare på det dei andre fortel`,
  for_leading: 'For dykk som leier',
  erasures: 'Sletta',
  erasures_count: n =>
    n === 0
      ? 'Ingen har bede om å få alt sletta'
      : n === 1
        ? 'Alt om éin person er sletta'
        : `Alt om ${n} personar er sletta`,
  erasures_title: 'Kva som er sletta',
  erasures_lead:
    'Når alt om ein person blir sletta, blir det att ei kvittering utan namn. Ho viser når det skjedde, og kor mykje som blei borte.',
  erasures_none: 'Ingen har bede om å få alt sletta.',
  signature_holds: 'Signaturen stemmer.',
  signature_broken: 'Signaturen stemmer ikkje. Sei frå til den som steller for Samskap her.',
}
