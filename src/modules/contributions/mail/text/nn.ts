import type { Text } from './nb.ts'

export const nn: Text = {
  title: 'E-post som ikkje kom fram',
  lead: 'Svar, invitasjonar og brev herifrå som ikkje er leverte. Dei som ikkje får dei, veit ikkje at de har skrive.',
  none: 'Så langt vi veit, er ingen e-post herifrå stoppa på vegen.',
  problems: {
    no_such_address: 'Adressa finst ikkje.',
    mailbox_full: 'Postkassa er full.',
    refused: 'E-posttenaren til mottakaren ville ikkje ta imot han.',
    our_server: 'Vi får ikkje kontakt med vår eigen e-posttenar. Adressa kan vere rett.',
    later: 'E-posttenaren til mottakaren ber oss prøve igjen seinare.',
  },
  still_tried: 'Vi prøver framleis.',
  written: when => `Skrive ${when}`,
  again: 'Prøv igjen',
  drop: 'Ta han bort',
  address_wrong:
    'Er adressa feil, så rett ho og skriv på nytt. Ring gjerne, for den som ventar på svar, veit ikkje at det er sendt.',
  to_people: 'Til dei rundt bordet',
  said: { again: 'Vi prøver ein gong til.', dropped: 'Han er teken bort.' },
}
