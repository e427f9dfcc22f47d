import type { Text } from './nb.ts'

export const da: Text = {
  title: 'Trygt at være med',
  lead: 'Hvad vi bygger på, hvem der kan læse hvad, og hvad du kan bede om.',
  parts: { ground: 'Det, vi bygger på', together: 'Det, vi har sammen', yours: 'Du bestemmer' },
  rows: {
    letter: {
      name: 'Informationsbrevet',
      about: 'Hvad det her er, hvad det betyder for dig, og dine rettigheder',
    },
    basis: {
      name: 'Hvad oplysningerne bygger på',
      about: 'Loven eller grundlaget for at gemme det, I skriver',
    },
    owners: { name: 'Hvem der står bag', about: 'Kommunen og de andre organisationer' },
    residents: { name: 'Borgernes rum', about: 'Kun for jer, der er med som borgere' },
    follow_up: { name: 'En snak mellem møderne', about: 'Hvem der ønsker en, og hvem der tager den' },
    pictures: { name: 'Billeder', about: 'Fra arbejdet. Er du på et billede, kan du fjerne det' },
    kept: { name: 'Hvad der bliver gemt', about: 'Hvor længe, og hvem der læser det' },
    ask: { name: 'Hvem kan jeg spørge?', about: 'Og hvor du kan klage' },
    me: { name: 'Det, der er mit', about: 'Læs, ret, tag tilbage, hent eller stop' },
    consents: { name: 'Hvem har sagt ja til hvad', about: 'Også det, der står på papir' },
    needs: { name: 'Det, folk har brug for', about: 'Det, nogen har valgt at fortælle dig' },
    exchange: { name: 'Løn og udlæg', about: 'Hvad folk får for deres tid, og hvad der er betalt' },
    letters: { name: 'Kompetencebreve', about: 'Når nogen beder dig bekræfte, hvad de har gjort' },
    traces: { name: 'Spor', about: 'Hvem der har gjort og læst hvad' },
    state: { name: 'Pause eller afslutning', about: 'Når arbejdet hviler, slutter eller begynder igen' },
  },
  agreement: 'Det, vi lover hinanden',
  agreement_signed: (signed, of) => `${signed} af ${of} har sagt ja til at passe på det, de andre fortæller`,
  for_leading: 'For jer, der leder',
  erasures: 'Slettet',
  erasures_count: n =>
    n === 0
      ? 'Ingen har bedt om at få alt slettet'
      : n === 1
        ? 'Alt om én person er slettet'
        : `Alt om ${n} personer er slettet`,
  erasures_title: 'Hvad der er slettet',
  erasures_lead:
    'Når alt om en person bliver slettet, er der en kvittering uden navn tilbage. Den viser, hvornår det skete, og hvor meget der forsvandt.',
  erasures_none: 'Ingen har bedt om at få alt slettet.',
  signature_holds: 'Signaturen er gyldig.',
  signature_broken: 'Signaturen er ikke gyldig. Sig det til den, der har ansvaret for Samskap her.',
}
