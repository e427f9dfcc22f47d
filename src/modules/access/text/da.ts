import type { Text } from './nb.ts'

export const da: Text = {
  sign_in: 'Log ind',
  sign_in_title: 'Log ind med e-mail',
  sign_in_lead: 'Skriv din e-mailadresse, så sender vi dig et link. Du behøver ikke noget kodeord.',
  email: 'E-mail',
  send_link: 'Send mig et link',
  have_code: 'Jeg har en kode',
  residents_need_none:
    'Er du inviteret med til noget? Så behøver du ikke logge ind. Brug linket eller koden, du fik.',
  sent_title: 'Tjek din e-mail',
  sent_lead:
    'Hvis adressen kan bruges her, ligger der snart et link i din indbakke. Det virker én gang og kun den næste halve time.',
  sent_not_there: 'Kan du ikke finde det? Se i din spam, eller prøv igen om lidt.',
  sent_no_mail_server:
    'Serveren kan ikke sende e-mail endnu. Den, der driver den, finder brevet i mappen »mail« i datamappen.',
  link_over_title: 'Linket virker ikke længere',
  link_in_title: 'Du er allerede inde',
  link_in: 'Linket er brugt i denne browser, og du er logget ind.',
  link_cut:
    'Linket er ikke helt. Mailprogrammer deler af og til lange links i to. Kopiér hele linket fra brevet, eller bed om et nyt.',
  new_link: 'Bed om et nyt link',
  continue_title: 'Du er næsten inde',
  go_on: 'Fortsæt',
  mail_subject: 'Log ind i Samskap',
  mail_body: link =>
    `Hej!\n\nTryk på linket for at logge ind i Samskap. Det virker én gang og kun den næste halve time.\n\n${link}\n\nHar du ikke bedt om det, kan du bare slette brevet.\n`,
  demo_mail_title: 'Breve til de opdigtede mennesker',
  demo_mail_lead:
    'Her ligger de breve, de opdigtede mennesker ville have fået. Rigtige adresser vises aldrig her.',
  demo_mail_none: 'Ingen breve endnu.',
  conflicts: {
    sign_in_used: 'Linket er brugt, eller det er for gammelt. Bed om et nyt. Det tager kun et øjeblik.',
    last_way:
      'Så kommer du ikke ind igen. Hent en returkode til dine pladser, eller lav en adgangsnøgle først.',
    link_elsewhere: 'Åbn linket i den browser, hvor du bad om det, eller skriv din returkode her først.',
    passkey_over: 'Det tog for lang tid, eller siden blev åbnet to gange. Begynd forfra.',
    passkey_not_made: 'Adgangsnøglen blev ikke godkendt, og intet er ændret. Begynd forfra.',
    passkey_known: 'Denne adgangsnøgle er allerede i brug.',
  },
}
