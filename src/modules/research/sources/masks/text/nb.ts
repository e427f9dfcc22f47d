export const nb = {
  title: 'Navn og steder som bør dekkes til',
  lead: 'Her er ord som kan røpe hvem noen er. Det er bare forslag: Mye av det er uskyldig, og et kallenavn med liten bokstav blir ikke funnet. Les selv.',
  suggested: 'Forslag',
  none: 'Vi fant ingenting som ligner navn, steder eller nummer. Les likevel gjennom selv.',
  times: (n: number) => (n === 1 ? 'én gang' : `${n} ganger`),
  stays: 'La det stå',
  kinds: {
    person: 'en person',
    place: 'et sted',
    workplace: 'et arbeidssted',
    number: 'et nummer',
    other: 'noe annet',
  },
  own_title: 'Noe annet',
  own_words: 'Ord som skal dekkes til',
  own_hint: 'Skriv det slik det står i teksten.',
  own_kind: 'Hva det er',
  save: 'Dekk til',
  said: { masked: 'Ordene er dekket til. Koder og godkjenninger står som før.' },
}

export type Text = typeof nb
