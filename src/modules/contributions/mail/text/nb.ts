export const nb = {
  title: 'E-post som ikke kom fram',
  lead: 'Svar, invitasjoner og brev herfra som ikke er levert. De som ikke får dem, vet ikke at dere har skrevet.',
  none: 'Så vidt vi vet, er ingen e-post herfra stoppet på veien.',
  problems: {
    no_such_address: 'Adressen finnes ikke.',
    mailbox_full: 'Postkassen er full.',
    refused: 'Mottakerens e-posttjener ville ikke ta imot den.',
    our_server: 'Vi får ikke kontakt med vår egen e-posttjener. Adressen kan være riktig.',
    later: 'Mottakerens e-posttjener ber oss prøve igjen senere.',
  },
  still_tried: 'Vi prøver fortsatt.',
  written: (when: string) => `Skrevet ${when}`,
  again: 'Prøv igjen',
  drop: 'Ta den bort',
  address_wrong:
    'Er adressen feil, så rett den og skriv på nytt. Ring gjerne, for den som venter på svar, vet ikke at det er sendt.',
  to_people: 'Til dem rundt bordet',
  said: { again: 'Vi prøver en gang til.', dropped: 'Den er tatt bort.' },
}

export type Text = typeof nb
