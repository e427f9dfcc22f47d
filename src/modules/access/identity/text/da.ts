import type { Text } from './nb.ts'

export const da: Text = {
  sign_in_with: name => `Log ind med ${name}`,
  for_employees:
    'For dig, der er ansat. Vi gemmer dit navn og din e-mailadresse, aldrig dit CPR- eller fødselsnummer.',
  onward_title: name => `Videre til ${name}`,
  onward_text: 'Vi sender dig videre. Sker det ikke af sig selv, kan du trykke her.',
  onward: name => `Gå til ${name}`,
  refused: {
    cancelled: {
      title: () => 'Du er ikke logget ind',
      text: name =>
        `Du afbrød hos ${name}. Det er helt i orden. Prøv igen, når du vil, eller log ind med e-mail.`,
    },
    over: {
      title: () => 'Login blev afbrudt',
      text: () =>
        'Det tog for lang tid, du gik tilbage i browseren, eller linket er fra en anden browser. Begynd forfra herfra, så går det fint.',
    },
    unreachable: {
      title: name => `${name} svarer ikke`,
      text: () => 'Prøv igen om nogle minutter. Haster det, kan du logge ind med e-mail.',
    },
    not_set_up: {
      title: name => `${name} kender ikke dette sted`,
      text: name =>
        `Forbindelsen til ${name} er sat forkert op, eller en hemmelighed er udløbet. Sig det til dem, der driver Samskap her. Imens kan du logge ind med e-mail.`,
    },
    clock: {
      title: () => 'Urene går ikke ens',
      text: name =>
        `Svaret fra ${name} er udløbet, eller uret her og uret der viser ikke samme tid. Prøv en gang til. Sker det igen, så sig det til dem, der driver Samskap her.`,
    },
    too_low: {
      title: () => 'Du skal logge ind på et højere niveau',
      text: name => `Vælg en mere sikker måde at logge ind på hos ${name}, og prøv igen.`,
    },
    not_valid: {
      title: () => 'Vi kunne ikke få bekræftet, hvem du er',
      text: name =>
        `Svaret fra ${name} var ikke gyldigt, så du er ikke logget ind. Prøv en gang til. Sker det igen, så sig det til dem, der driver Samskap her.`,
    },
  },
  to_sign_in: 'Til login',
  signed_out: 'Du er logget ud',
  signed_out_text: 'Deler du computeren med andre? Så er det sikrest at lukke browseren.',
  signed_out_onward: name =>
    `Du er logget ud af Samskap. Nu logger vi dig også ud hos ${name}. Sker det ikke af sig selv, kan du trykke her.`,
  to_front: 'Til forsiden',
}
