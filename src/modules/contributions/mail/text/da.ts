import type { Text } from './nb.ts'

export const da: Text = {
  title: 'E-mails, der ikke kom frem',
  lead: 'Svar, invitationer og breve herfra, som ikke er leveret. De, der skulle have haft dem, ved ikke, at I har skrevet.',
  none: 'Så vidt vi ved, er alle e-mails herfra kommet frem.',
  problems: {
    no_such_address: 'Adressen findes ikke.',
    mailbox_full: 'Postkassen er fuld.',
    refused: 'Modtagerens mailserver ville ikke tage imod den.',
    our_server: 'Vi kan ikke få forbindelse til vores egen mailserver. Adressen er måske rigtig.',
    later: 'Modtagerens mailserver beder os komme igen senere.',
  },
  still_tried: 'Vi prøver stadig.',
  written: when => `Skrevet ${when}`,
  again: 'Prøv igen',
  drop: 'Fjern den',
  address_wrong:
    'Er adressen forkert, så ret den, og skriv igen. Ring gerne: Den, der venter på svar, ved ikke, at I har svaret.',
  to_people: 'Alle rundt om bordet',
  said: { again: 'Vi prøver en gang til.', dropped: 'Den er fjernet.' },
}
