import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'Namn og stader som bør dekkast til',
  lead: 'Her er ord som kan røpe kven nokon er. Det er berre forslag: Mykje av det er uskuldig, og eit kallenamn med liten bokstav blir ikkje funne. Les sjølv.',
  suggested: 'Forslag',
  none: 'Vi fann ingenting som liknar namn, stader eller nummer. Les likevel gjennom sjølv.',
  times: n => (n === 1 ? 'éin gong' : `${n} gonger`),
  stays: 'La det stå',
  kinds: {
    person: 'ein person',
    place: 'ein stad',
    workplace: 'ein arbeidsstad',
    number: 'eit nummer',
    other: 'noko anna',
  },
  own_title: 'Noko anna',
  own_words: 'Ord som skal dekkast til',
  own_hint: 'Skriv det slik det står i teksten.',
  own_kind: 'Kva det er',
  save: 'Dekk til',
  said: { masked: 'Orda er dekte til. Kodar og godkjenningar står som før.' },
}
